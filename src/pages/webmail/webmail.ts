/** What a webmail has to tell about its pages; everything else is the same for all of them. */

/** A message that is open on the page, with its body in the document. */
export interface OpenMessage {
  /** The webmail's own id, the same each time the message is opened; null where it shows none. */
  readonly id: string | null;
  /** May stand in the document of a frame, where `documents` names that one too. */
  readonly body: Element;
  /** As the page shows it; null where it shows none. */
  readonly from: { readonly name: string | null; readonly address: string | null } | null;
  /** Whether the folder tells that it is the user's own; null where it does not. */
  readonly mine: boolean | null;
}

/** The document in a frame; null where the page may not look into it, or where its turn has not come yet. */
export type LookInside = (frame: Element | null) => Document | null;

export interface Webmail {
  /** True where the document is a page of this webmail. */
  recognises(document: Document): boolean;
  /** Selector of the frames of the page's own origin that hold messages. */
  readonly frames?: string;
  /** Whole pages, which name who wrote; without it words alone, where whatever looks like the webmail is somebody's mail. */
  readonly framesHoldPages?: true;
  /**
   * Messages that are open and no drafts, in the order of the page; asked of the page, and of the pages in its frames.
   * @param inside how to look into a frame from the document around it
   */
  messages(document: Document, inside?: LookInside): OpenMessage[];
  /** The user's addresses, best first; a login name without a domain will do. */
  ownAddresses(document: Document): string[];
  /** What should be there since a message is open, and is not; in plain words. */
  missing(document: Document): string[];
  /** Selector of the webmail's own elements around history; null where it has none. */
  readonly folded: string | null;
  /** Where a reply has a page of its own: the addresses that this one goes to; none on any other page. */
  recipients?(document: Document): string[];
  /** Selector of regions in which no message ever stands, such as the list: changes there cost nothing. */
  readonly aside?: string;
}

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** All addresses that a text holds, in order. */
export const addressesIn = (text: string | null | undefined): string[] => text?.match(ADDRESS) ?? [];
