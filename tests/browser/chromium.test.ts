/** The scenarios in real Chromium. */
import { scenarios } from './scenarios';

scenarios('chromium');
