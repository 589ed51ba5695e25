/** The noes of a call, once it is over: what was said when and by whom, what to ask, and which of them are kept. */
import { Ledger } from '../../ledger';
import { startPage } from '../lookup/start';
import './call.css';
import { CallList } from './call-list';

startPage(document, <CallList ledger={new Ledger()} />);
