/**
 * Where a reply is written, what knows about replies is brought: to insert a question, and to look over the draft.
 *
 * It comes with the first use: a page on which nobody writes never pays for it. The two scripts share this desk, in the
 * extension's own world of the page.
 */
import { askBackground } from '../browser/messages';
import type { Refusal } from '../language/words';
import type { Outcome } from '../surfaces/reading-card';

export interface ReplyDesk {
  /** The no that is answered; null where there is none, and nothing is to be said of a draft. */
  answered(): Refusal | null;
  /** A place in the panel, below the cards. */
  readonly slot: HTMLElement;
  /** Marks words of the draft. */
  mark(ranges: readonly Range[]): void;
  /** Ends the visit. */
  readonly signal: AbortSignal;
}

/** What is on the desk between the scripts. */
export interface ReplyWorld {
  howElseReply?: ReplyDesk;
  howElseInsert?: (document: Document, text: string) => Promise<Outcome>;
}

const world = globalThis as ReplyWorld;

/** Brings it where it is not there yet. @throws where the background does not answer */
export const bringEditors = async (): Promise<void> => {
  if (!world.howElseInsert) await askBackground('editors', {});
};

/** From now on a reply to a no is looked over as soon as somebody writes it. An editor in a frame takes the focus of the window. */
export function keepReplyDesk(document: Document, desk: ReplyDesk): void {
  world.howElseReply = desk;
  const listen = { capture: true, signal: desk.signal };
  const look = ({ target }: Event): void => {
    const writes =
      target === document.defaultView || (target as Element).matches?.('textarea,[contenteditable]');
    if (writes && desk.answered()) void bringEditors().catch(() => undefined);
  };
  document.addEventListener('focusin', look, listen);
  document.defaultView?.addEventListener('blur', look, listen);
}
