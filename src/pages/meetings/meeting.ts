/** What a meeting client has to tell about its pages; everything else is the same for all of them. */
import type { Side } from '../../language/words';
import type { GrowthModel } from './growth';

/** One block of captions: who speaks, and the element that holds the words. */
export interface CaptionBlock {
  /** The name as the page shows it, see `plainName`; null where it shows none, or none yet. */
  readonly speaker: string | null;
  readonly side: Side;
  /** What tells voices apart where the page shows no name: a picture's address, initials with their colour. Else absent. */
  readonly voice?: string;
  /**
   * True while the page shows something in the speaker's place ("Unknown user", initials before the picture is there):
   * what replaces it is the same voice if the words go on.
   */
  readonly standIn?: boolean;
  /** Holds the words and nothing after them; without a screen reader's copy. */
  readonly words: Element;
  /** Where the words begin in the element's text as `textOnPage` reads it: behind "Ana Ruiz: ". Absent: at its beginning. */
  readonly from?: number;
}

/** One message of the chat beside a call. */
export interface ChatMessage {
  /** The client's own id, or null where it shows none. */
  readonly id: string | null;
  readonly speaker: string | null;
  readonly side: Side;
  /** Holds the words and nothing after them. */
  readonly words: Element;
  /** Where the words begin in the element's text as `textOnPage` reads it. Absent: at its beginning. */
  readonly from?: number;
}

export interface Chat {
  /** The messages that are on the page, oldest first; empty while the chat is closed. Cheap: asked often. */
  messages(document: Document): Element[];
  /** Reads a message; null for rows that are nobody's words. Asked once a message, and again where it changed. */
  read(message: Element): ChatMessage | null;
}

/** `inCall`, `captionsOn`, `region` and `chat` are asked of each of the documents. */
export interface Meeting {
  readonly growth: GrowthModel;
  /** True where the document is a page of this client. */
  recognises(document: Document): boolean;
  /** The documents that may hold captions: the page itself and its frames of the same origin. Absent: the page alone. */
  documents?(document: Document): Document[];
  /** True while a call goes on; a lobby is no call. */
  inCall(document: Document): boolean;
  captionsOn(document: Document): boolean;
  /** The element in which blocks come and go; null where there is none now. */
  region(document: Document): Element | null;
  /**
   * What cannot be found though captions are on and in use; for clients whose region comes and goes with the words.
   * Absent: the region is always there while captions are on.
   */
  missing?(document: Document): string[];
  /** The blocks of the region, in the order of the page. */
  blocks(region: Element): Element[];
  /**
   * True where the region's nodes are made anew with every word while no row ever leaves it: rows are known by their
   * place, also when the region was away. Absent: never.
   */
  keepsPlaces?(region: Element): boolean;
  /** Reads a block; null for rows that are nobody's words. */
  read(block: Element): CaptionBlock | null;
  /** Absent where the chat is not read. */
  readonly chat?: Chat;
}
