/** What a card shows: one reading, of one thing heard. Shared by the panel, the popup and the side panel. */
import type { Reading, Side } from '../language/words';

export interface Card {
  /** Stable: the heard id and the place of the reading in it. */
  readonly id: string;
  /** Null where nobody is named: the card then says "Someone". */
  readonly speaker: string | null;
  readonly address?: string | null | undefined;
  readonly side: Side;
  readonly reading: Reading;
}

/** `letter`: the whole card, for mail and for looking up. `live`: a breath and one question, for calls. */
export type CardManner = 'letter' | 'live';
