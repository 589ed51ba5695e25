/** Outlook on the web: one page; the reading pane is built anew for each item, messages unfold later. */
import { firstOf } from '../../first-of';
import { bodiesWithSenders, type Paired, senderIn } from '../senders';
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { DRAFT, OUTLOOK } from './selectors';

const paneOf = (document: Document): ParentNode => firstOf(document, OUTLOOK.pane) ?? document;

/** What stands beside the body in its message: sender, recipients, time, and the word that it is a draft. */
function headOf({ body, sender }: Paired): string {
  let block = sender?.parentElement ?? null;
  while (block && !block.contains(body)) block = block.parentElement;
  const beside = [...(block?.children ?? [])].filter((part) => !part.contains(body));
  return beside.map(({ textContent }) => (textContent ?? '').slice(0, 400)).join(' ');
}

const isDraft = (pair: Paired): boolean =>
  pair.body.closest(OUTLOOK.editor) !== null || DRAFT.test(headOf(pair));

/** A name alone decides only where the page hides the address, and only for a whole name. */
function isOwnName(document: Document, name: string): boolean {
  const own = firstOf(document, OUTLOOK.ownName);
  const said = own?.getAttribute('aria-label') ?? own?.textContent?.trim() ?? '';
  return said === name || (name.includes(' ') && said.includes(name));
}

function mineOf(document: Document, from: OpenMessage['from'], alone: boolean): boolean | null {
  if (from?.address) return null;
  const sent = /\/sentitems\b/u.test(document.location?.pathname ?? '');
  return (sent && alone) || (from?.name && isOwnName(document, from.name)) ? true : null;
}

export const outlook: Webmail = {
  recognises: (document) =>
    document.querySelector('[data-app-section] [id^="UniqueMessageBody"], [role="option"][data-convid]') !==
    null,
  messages(document) {
    const pairs = bodiesWithSenders(paneOf(document), OUTLOOK.body, OUTLOOK.sender);
    return pairs
      .filter((pair) => !isDraft(pair))
      .map(({ body, sender }) => {
        const from = sender && senderIn(sender);
        return { id: null, body, from, mine: mineOf(document, from, pairs.length === 1) };
      });
  },
  /** What a mail itself holds tells nothing of the user. */
  ownAddresses: (document) =>
    [...document.querySelectorAll(OUTLOOK.account)]
      .filter((element) => !element.closest(OUTLOOK.body.join()))
      .flatMap((element) => addressesIn(element.getAttribute('title') ?? element.textContent)),
  missing(document) {
    const pane = paneOf(document);
    const found =
      firstOf(pane, OUTLOOK.body) ?? pane.querySelector(`${OUTLOOK.editor}, ${OUTLOOK.collapsed}`);
    return pane.querySelector(OUTLOOK.open) && !found ? ['the message'] : [];
  },
  folded: OUTLOOK.folded,
  aside: OUTLOOK.aside,
};
