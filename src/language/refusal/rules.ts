/**
 * The grammar of a no, as data: what the words do, why that is a no, a sentence that hits and one that must not.
 *
 * A pattern is matched against the normal line of a sentence (see tokens.ts): lower case, contractions open, one space
 * between words, figures as `<num>`. A rule is evidence that the network weighs, and the reason shown on a card.
 */
import type { Firmness, Kind } from '../words';
import { LIMITS } from './limits';
import { FORM_AND_TURNS } from './rules-form-and-turns';
import { OTHERS_AND_DOUBT } from './rules-others-and-doubt';
import { REFUSING } from './rules-refusing';
import { TIME_AND_TERMS } from './rules-time-and-terms';

export interface Rule {
  readonly id: string;
  /** Why this is a no, for the reader of the card. */
  readonly reason: string;
  readonly kind?: Kind;
  readonly firmness?: Firmness;
  readonly pattern: RegExp;
  /** Enough by itself where nothing speaks against it: its precision on the corpora is about 0.8 or better. */
  readonly sure?: true;
  readonly hit: string;
  readonly miss: string;
}

/** The order is part of the evidence: weights are fitted to pairs of rules in this order. */
export const RULES: readonly Rule[] = [
  ...LIMITS,
  ...REFUSING,
  ...TIME_AND_TERMS,
  ...OTHERS_AND_DOUBT,
  ...FORM_AND_TURNS,
];
