/** Practice: sample noes of all kinds, and when each comes again. */
export { DECK } from './deck';
export { PLACES, type Sample, type SamplePlace } from './sample';
export {
  answeredToday,
  comingUp,
  ENOUGH,
  type Memories,
  remembered,
  soonest,
  type Went,
  wentOf,
} from './schedule';
export { forgetPractice, type Practice, practised, remember } from './store';
