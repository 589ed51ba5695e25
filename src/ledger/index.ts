/** The ledger: the noes the user kept, with the barrier that was feared, the real one, and what became of them. */
export { type HeldCall, heldCalls, holdCall, letCallsGo } from './call-noes';
export * from './entry';
export { FILES, FORMATS, type Format, type Names, written } from './give';
export { keptAlready } from './repeated';
export { BY_HAND, chooseRetention, type Retention, retention, sweep } from './retention';
export { ANY, type Order, prepare, SORTS, search, sorted, type Wanted } from './search';
export { Ledger } from './store';
export { type Problem, type Taken, taken } from './take';
export * from './tallies';
