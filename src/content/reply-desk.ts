/**
 * Where a reply is written, what knows about replies is brought: to insert a question, and to look over the draft.
 *
 * It comes with the first use: a page on which nobody writes never pays for it. The two scripts share this desk, in the
 * extension's own world of the page.
 */
import { askBackground } from '../browser/messages';
import type { Refusal } from '../language/words';
import type { Outcome } from '../surfaces/reading-card';

/** Whom a reply goes to, and what it answers. */
export interface Answering {
  /** Null where there is no no, and nothing is to be said of a draft. */
  readonly refusal: Refusal | null;
  /** Null where nobody is named. */
  readonly person: string | null;
}

export interface ReplyDesk {
  answered(): Answering;
  /** A place in the panel, below the cards. */
  readonly slot: HTMLElement;
  /** Something was put into that place, or taken out of it. */
  shown(something: boolean): void;
  /** It is written in the chat beside a call, where all who are in it read it. */
  readonly inChat: boolean;
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
  // What an earlier visit brought ended with it.
  delete world.howElseInsert;
  const listen = { capture: true, signal: desk.signal };
  const look = ({ target }: Event): void => {
    const writes =
      target === document.defaultView || (target as Element).matches?.('textarea,[contenteditable]');
    const { refusal, person } = desk.answered();
    if (writes && (refusal ?? person) !== null) void bringEditors().catch(() => undefined);
  };
  document.addEventListener('focusin', look, listen);
  // The no may come after the focus did.
  document.addEventListener('input', look, listen);
  document.defaultView?.addEventListener('blur', look, listen);
}
