/** The door of the draft check: what the user's own reply to a no does, and what could be asked instead. */
import type { Kind } from '../words';

export type Flag = 'arguing' | 'pressing' | 'personal' | 'giving-up';
export type Strength = 'acknowledges' | 'asks' | 'gives-space';

export interface DraftCheck {
  /** In the order of the draft; `words` verbatim. */
  readonly flags: { flag: Flag; words: string }[];
  readonly strengths: Strength[];
  /** Questions that could stand in place of what was flagged; none after a boundary. */
  readonly instead: string[];
}

/**
 * @param _no the words of the no that is answered
 * @param _kind its kind
 * @param _draft the user's reply, as it stands
 */
export function checkDraft(_no: string, _kind: Kind, _draft: string): DraftCheck {
  return { flags: [], strengths: [], instead: [] };
}
