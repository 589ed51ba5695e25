/**
 * A sentence frame: how the clause of a no is built, and what is asked of it.
 *
 * `when` is a pattern over a cleaned clause with contractions opened; {names} in it are macros. Each named group
 * is a slot, checked, trimmed and turned round before it is asked; a question whose slot cannot be filled is left
 * out. Within a file the order goes from the particular to the general.
 */
import type { Kind } from '../../words';
import type { ByJob } from '../lexicon/plain';

/** `strong`: a frame that knows what it reads. `weak`: tried when no clause fits a strong one. */
export type Tier = 'strong' | 'weak' | 'mention';

export interface Frame {
  readonly id: string;
  readonly tier: Tier;
  readonly when: string;
  /** Only for these kinds, where given. */
  readonly kinds?: readonly Kind[];
  /** A clause that fits, and one that looks like it and does not. */
  readonly hit: string;
  readonly miss: string;
  readonly ask: Partial<ByJob>;
}
