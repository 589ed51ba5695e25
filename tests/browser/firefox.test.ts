/** The scenarios in real Firefox. */
import { scenarios } from './scenarios';

scenarios('firefox');
