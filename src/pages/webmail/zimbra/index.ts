/** Zimbra, the classic client: one page on any host; some bodies in frames that are written into. */

import { firstOf } from '../../first-of';
import { frameDocument } from '../../frames';
import { addressesIn, type LookInside, type OpenMessage, type Webmail } from '../webmail';
import { ZIMBRA } from './selectors';

const accountOf = (document: Document): string =>
  document.querySelector(ZIMBRA.account)?.textContent?.trim() ?? '';

function senderOf(view: Element): OpenMessage['from'] {
  const text = firstOf(view, ZIMBRA.sender)?.textContent?.trim();
  if (!text) return null;
  const address = addressesIn(text).at(-1) ?? null;
  const name = text.replace(/\s*<[^<>]*@[^<>]*>[\s;]*$/u, '').replace(/^"|"$/gu, '');
  return { name: name || null, address };
}

/** Where the page names the signed-in person without an address, the same name is taken for theirs. */
const isMine = (from: OpenMessage['from'], account: string): boolean | null =>
  from?.name && from.name.toLowerCase() === account.toLowerCase() ? true : null;

/** By its class, else by its id: that of the body begins alike, so it is looked for above. */
const viewOf = (place: Element): Element | null =>
  ZIMBRA.view.map((view) => place.parentElement?.closest(view) ?? null).find(Boolean) ?? null;

function messageOf(place: Element, account: string, look: LookInside): OpenMessage | null {
  const body = place.matches(ZIMBRA.frame) ? look(place)?.body : place;
  const view = viewOf(place);
  if (!body || !view || place.closest(ZIMBRA.away) || view.querySelector(ZIMBRA.draft)) return null;
  const from = senderOf(view);
  return { id: ZIMBRA.number.exec(view.id)?.[1] ?? null, body, from, mine: isMine(from, account) };
}

export const zimbra: Webmail = {
  recognises: (document) => document.querySelector(ZIMBRA.page) !== null,
  frames: ZIMBRA.frame,
  messages(document, look = frameDocument) {
    const account = accountOf(document);
    // A mail that quotes one read here may bring its frame of elements along: outermost only.
    return [...document.querySelectorAll(ZIMBRA.body)]
      .filter((place) => !place.parentElement?.closest(ZIMBRA.body))
      .flatMap((place) => messageOf(place, account, look) ?? []);
  },
  ownAddresses: (document) => addressesIn(accountOf(document)),
  missing(document) {
    const opened = [...document.querySelectorAll(ZIMBRA.opened)].filter((one) => !one.closest(ZIMBRA.away));
    return opened.some((one) => !one.closest(ZIMBRA.view[0])?.querySelector(ZIMBRA.body))
      ? ['the message']
      : [];
  },
  folded: null,
  aside: ZIMBRA.aside,
};
