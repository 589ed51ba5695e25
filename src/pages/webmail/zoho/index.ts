/** Zoho Mail: one page, no frames around what is read. */
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { ZOHO } from './selectors';

/** How far above a body its header is looked for. */
const FARTHEST = 3;

/** The folder of an open message; undefined where none is open. */
const folderOf = (document: Document): string | undefined =>
  ZOHO.opened.exec(document.location?.hash ?? '')?.[1]?.toLowerCase();

/** Outermost only: a mail that was read in Zoho once brings its wrapper along. */
function bodiesOf(document: Document): Element[] {
  for (const selector of ZOHO.body) {
    const found = [...document.querySelectorAll(selector)];
    if (found.length) return found.filter((body) => !body.parentElement?.closest(selector));
  }
  return [];
}

const addressOf = (element: Element): string | undefined =>
  addressesIn(element.textContent)[0] ?? addressesIn(element.getAttribute('title'))[0];

/** The nearest block above the body that names an address, unless another message stands between. */
function headOf(body: Element, bodies: readonly Element[]): Element | null {
  let at: Element | null = body;
  for (let up = 0; at && up < FARTHEST; up++, at = at.parentElement)
    for (let above = at.previousElementSibling; above; above = above.previousElementSibling) {
      if (bodies.some((other) => above?.contains(other))) return null;
      if (addressOf(above) ?? above.querySelector('[title*="@"]')) return above;
    }
  return null;
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');

/** Who stands first in a header is who wrote; the name stands before the address or beside it. */
function senderIn(head: Element): OpenMessage['from'] {
  for (const element of [head, ...head.querySelectorAll('*')]) {
    const text = ownText(element);
    const address = addressesIn(text)[0] ?? addressesIn(element.getAttribute('title'))[0];
    if (!address) continue;
    const before = (text.includes(address) ? text.slice(0, text.indexOf(address)) : text)
      .replace(/[\s<("]+$|^[\s"]+/gu, '')
      .trim();
    return { name: before || element.previousElementSibling?.textContent?.trim() || null, address };
  }
  return null;
}

/** A folder tells of a message whose conversation has one voice; else both sides stand together. */
function isMine(folder: string | undefined, voices: ReadonlySet<string | null>): boolean | null {
  if (voices.size > 1) return null;
  return folder === 'sent' || folder === 'drafts' ? true : folder === 'inbox' ? false : null;
}

export const zoho: Webmail = {
  recognises: (document) => /^mail\.zoho(?:cloud)?\./u.test(document.location?.hostname ?? ''),
  messages(document) {
    const bodies = bodiesOf(document);
    const heads = bodies.map((body) => headOf(body, bodies));
    const senders = heads.map((head) => head && senderIn(head));
    const mine = isMine(folderOf(document), new Set(senders.map((from) => from?.address ?? null)));
    return bodies.map((body, i) => ({ id: null, body, from: senders[i] ?? null, mine }));
  },
  ownAddresses: (document) => [
    ...addressesIn(document.title),
    ...[...document.querySelectorAll(ZOHO.replyFrom)].flatMap(({ textContent }) => addressesIn(textContent)),
  ],
  missing: (document) => (folderOf(document) && bodiesOf(document).length === 0 ? ['the message'] : []),
  folded: null,
};
