/** A refusal as it is labelled, for what is asked about it: found with certainty, of no rule. */
import type { Kind, Refusal } from '../../../src/language/words';

export const given = (words: string, kind: Kind): Refusal => ({
  words,
  start: 0,
  kind,
  also: [],
  firmness: 'firm',
  certainty: 1,
  rule: 'given',
  reasons: [],
});
