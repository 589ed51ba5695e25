/** Practice: sample noes to answer, for oneself. */
import { startPage } from '../lookup/start';
import { Practice } from './practice';
import './practice.css';
import { PracticeState } from './practice-state';

const state = new PracticeState();
startPage(document, <Practice state={state} />);
void state.open();
