/** What a meeting client has to tell about its pages; everything else is the same for all of them. */
import type { Side } from '../../language/words';

/** One block of captions: who speaks, and the element that holds the words. */
export interface CaptionBlock {
  /** The name as the page shows it. */
  readonly speaker: string | null;
  readonly side: Side;
  readonly words: Element;
}

export interface Meeting {
  /** True where the document is a page of this client. */
  recognises(document: Document): boolean;
  /** True while a call goes on; a lobby is no call. */
  inCall(document: Document): boolean;
  captionsOn(document: Document): boolean;
  /** The element in which blocks come and go; null where there is none now. */
  region(document: Document): Element | null;
  /** The blocks of the region, oldest first. */
  blocks(region: Element): Element[];
  /** Reads a block; null for rows that are nobody's words. */
  read(block: Element): CaptionBlock | null;
}
