/** Zoho Mail: one page, no frames around what is read. */
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { ZOHO } from './selectors';

/** How far above a body its header is looked for. */
const FARTHEST = 3;

const place = (document: Document): { folder: string; id: string } | null => {
  const [, folder, id] = ZOHO.opened.exec(document.location?.hash ?? '') ?? [];
  return folder && id ? { folder: folder.toLowerCase(), id } : null;
};

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

/** A folder tells of a single message; in a conversation both sides stand together. */
function isMine(folder: string | undefined, bodies: readonly Element[]): boolean | null {
  if (bodies.length > 1) return null;
  return folder === 'sent' || folder === 'drafts' ? true : folder === 'inbox' ? false : null;
}

export const zoho: Webmail = {
  recognises: (document) => /^mail\.zoho(?:cloud)?\./u.test(document.location?.hostname ?? ''),
  documents: (document) => [document],
  messages(document) {
    const bodies = bodiesOf(document);
    const opened = place(document);
    return bodies.map((body) => {
      const head = headOf(body, bodies);
      return {
        id: opened && bodies.length === 1 ? opened.id : null,
        body,
        from: head && senderIn(head),
        mine: isMine(opened?.folder, bodies),
      };
    });
  },
  ownAddresses: (document) => [
    ...addressesIn(document.title),
    ...[...document.querySelectorAll(ZOHO.replyFrom)].flatMap(({ textContent }) => addressesIn(textContent)),
  ],
  missing: (document) => (place(document) && bodiesOf(document).length === 0 ? ['the message'] : []),
  folded: null,
};
