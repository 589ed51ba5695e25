/** SOGo: one page without frames, the message drawn anew for each mail; on any host, also in a window of its own. */
import { firstOf } from '../../first-of';
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { SOGO } from './selectors';

/** Symbols of the folders in which the user's own mails lie. */
const OWN_FOLDERS = ['send', 'drafts'];
const OWN_ADDRESS = /\bUserEmail = (['"])(.*?)\1/u;
/** "#!/Mail/<account>/<folder>/<number>", and the same as a path where the mail has its own window. */
const PLACE = /\/Mail\/(\d+\/.+\/\d+)(?:\/|$)/u;

const textOf = (element: Element | null): string | null => element?.textContent?.trim() || null;

/** The page's own name for the open mail. */
function placeOf(document: Document): string | null {
  const { pathname = '', hash = '' } = document.location ?? {};
  return (PLACE.exec(hash) ?? PLACE.exec(pathname))?.[1] ?? null;
}

/** Folders in a popup are not shown; "Sent" is the name they have unless somebody chose another. */
function isOwnFolder(document: Document): boolean | null {
  const symbol = textOf(firstOf(document, SOGO.folderSymbol));
  if (symbol) return OWN_FOLDERS.includes(symbol) ? true : symbol === 'inbox' ? false : null;
  return /^\d+\/(?:folder)?(?:sent|drafts)\b/iu.test(placeOf(document) ?? '') ? true : null;
}

function messageOf(body: Element, id: string | null, mine: boolean | null): OpenMessage | null {
  const card = body.closest(SOGO.card);
  if (!card || body.closest(SOGO.editor)) return null;
  const from = {
    name: textOf(firstOf(card, SOGO.name)),
    address: addressesIn(firstOf(card, SOGO.address)?.textContent)[0] ?? null,
  };
  return { id, body, from: from.name || from.address ? from : null, mine };
}

export const sogo: Webmail = {
  recognises: (document) => document.querySelector(SOGO.app) !== null,
  messages(document) {
    const bodies = [...document.querySelectorAll(SOGO.body)];
    const id = bodies.length === 1 ? placeOf(document) : null;
    const mine = isOwnFolder(document);
    return bodies.flatMap((body) => messageOf(body, id, mine) ?? []);
  },
  ownAddresses: (document) => [
    ...[...document.scripts].flatMap(({ textContent }) =>
      addressesIn(OWN_ADDRESS.exec(textContent ?? '')?.[2]),
    ),
    ...[...document.querySelectorAll<HTMLInputElement>(SOGO.identity)].flatMap(({ value }) =>
      addressesIn(value),
    ),
  ],
  missing: (document) =>
    [...document.querySelectorAll(SOGO.card)].some(
      (card) =>
        card.querySelector(SOGO.heading) && card.querySelector(SOGO.date) && !card.querySelector(SOGO.body),
    )
      ? ['the message']
      : [],
  folded: null,
  aside: `${SOGO.list}, ${SOGO.editor}`,
};
