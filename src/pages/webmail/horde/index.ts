/** Horde's mail, IMP: an HTML part stands in a frame that the page writes, a plain one in the page; on any host. */

import { firstOf } from '../../first-of';
import { frameDocument } from '../../frames';
import { addressesIn, type LookInside, type OpenMessage, type Webmail } from '../webmail';
import { HORDE } from './selectors';

/** "#msg:<folder in base64>;<number>" in the dynamic view. */
const PLACE = /^#msg:([\w-]+);(\d+)/u;

interface Place {
  readonly folder: string;
  readonly id: string;
}

function placeOf(document: Document): Place | null {
  const { search = '', hash = '' } = document.location ?? {};
  const query = new URLSearchParams(search);
  const [, folder = query.get('mailbox'), number = query.get('buid')] = PLACE.exec(hash) ?? [];
  return folder && number ? { folder: decoded(folder), id: `${folder}/${number}` } : null;
}

function decoded(folder: string): string {
  try {
    return atob(folder.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return folder;
  }
}

/** Sent mail lies in "Sent" whatever the display language; received mail starts in INBOX. */
function isOwnFolder(place: Place | null): boolean | null {
  if (!place) return null;
  return /(?:^|[./])(?:sent|drafts)\b/iu.test(place.folder) ? true : place.folder === 'INBOX' ? false : null;
}

function senderOf(document: Document): OpenMessage['from'] {
  const element = firstOf(document, HORDE.sender);
  const text = element?.textContent?.trim() ?? '';
  const address = addressesIn(element?.getAttribute('title'))[0] ?? addressesIn(text)[0] ?? null;
  const name = text.replace(/\s*<[^>]*>$/u, '').replace(/^"(.*)"$/u, '$1');
  return element && (name || address) ? { name: name || null, address } : null;
}

/** What of a message holds words: the documents in its frames where it has any, else itself. */
function bodiesOf(message: Element, look: LookInside): Element[] {
  const framed = [...message.querySelectorAll(HORDE.frame)].flatMap((frame) => look(frame)?.body ?? []);
  return framed.length > 0 ? framed : [message];
}

export const horde: Webmail = {
  recognises: (document) => document.querySelector(HORDE.page) !== null,
  frames: HORDE.frame,
  messages(document, look = frameDocument) {
    // Frames are looked into from the page that names the sender.
    const bodies = [...document.querySelectorAll(HORDE.body)]
      .filter((message) => message.querySelector(HORDE.part) !== null)
      .flatMap((message) => bodiesOf(message, look));
    const place = placeOf(document);
    const [from, mine] = [bodies.length > 0 ? senderOf(document) : null, isOwnFolder(place)];
    return bodies.map((body, nth) => ({ id: place && `${place.id}/${nth}`, body, from, mine }));
  },
  // The page does not show them; the folder tells.
  ownAddresses: () => [],
  missing: (document) =>
    placeOf(document) && firstOf(document, HORDE.heading) && !document.querySelector(HORDE.body)
      ? ['the message']
      : [],
  folded: HORDE.folded,
  aside: HORDE.list,
};
