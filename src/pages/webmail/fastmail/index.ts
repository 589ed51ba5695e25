/** Fastmail: one page whose views are recycled; bodies arrive after a card was unfolded. */
import { hidesItself } from '../../text-on-page';
import { bodiesWithSenders, type Paired, senderIn } from '../senders';
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { FASTMAIL, ME, SENT } from './selectors';

const titled = (thread: Element): boolean =>
  Boolean(thread.querySelector(FASTMAIL.title)?.textContent?.trim());
const away = (thread: Element): boolean =>
  hidesItself(thread) || thread.getAttribute('aria-hidden') === 'true';

/** The thread that is looked at: not one that is kept for going back. */
function threadOf(document: Document): Element | null {
  const threads = [...document.querySelectorAll(FASTMAIL.thread)].filter((thread) => !away(thread));
  return threads.find(titled) ?? threads[0] ?? null;
}

/** The card of a body: around it, or before it. */
const cardOf = ({ body, sender }: Paired): Element | null =>
  sender?.closest(FASTMAIL.card) ?? body.closest(FASTMAIL.card);

function isRead(pair: Paired): boolean {
  const card = cardOf(pair);
  const closed = card?.matches(`${FASTMAIL.draft}, ${FASTMAIL.collapsed}`) ?? false;
  return !closed && !card?.querySelector(FASTMAIL.loading) && !pair.body.closest(FASTMAIL.compose);
}

function senderOf(pair: Paired): OpenMessage['from'] {
  if (!pair.sender) return null;
  const { name, address } = senderIn(pair.sender);
  const shown = cardOf(pair)?.querySelector(FASTMAIL.unknownSender)?.textContent;
  return { name, address: address ?? addressesIn(shown)[0] ?? null };
}

function idOf(pair: Paired): string | null {
  const holder = pair.body.closest(FASTMAIL.id) ?? cardOf(pair)?.closest(FASTMAIL.id);
  return holder?.getAttribute('data-message-id') ?? null;
}

export const fastmail: Webmail = {
  recognises: (document) =>
    document.querySelector(`${FASTMAIL.thread}, ${FASTMAIL.card}, .v-MailboxItem`) !== null,
  messages(document) {
    const thread = threadOf(document);
    if (!thread) return [];
    const pairs = bodiesWithSenders(thread, FASTMAIL.body, FASTMAIL.sender);
    const alone = thread.querySelectorAll(FASTMAIL.card).length === 1;
    const mine = alone && SENT.test(document.location?.pathname ?? '') ? true : null;
    return pairs
      .filter(isRead)
      .map((pair) => ({ id: idOf(pair), body: pair.body, from: senderOf(pair), mine }));
  },
  /** What a mail itself holds tells nothing of the user. */
  ownAddresses: (document) =>
    [...document.querySelectorAll(FASTMAIL.recipient)].flatMap((recipient) =>
      ME.test(recipient.textContent?.trim() ?? '') && !recipient.closest(FASTMAIL.body.join())
        ? addressesIn(recipient.getAttribute('title'))
        : [],
    ),
  missing(document) {
    const thread = threadOf(document);
    if (!thread || !titled(thread)) return [];
    const cards = [...thread.querySelectorAll(FASTMAIL.card)];
    if (cards.length === 0) return thread.querySelector(FASTMAIL.compose) ? [] : ['the message'];
    const unfolded = cards.filter(
      (card) =>
        !card.matches(`${FASTMAIL.draft}, ${FASTMAIL.collapsed}`) && !card.querySelector(FASTMAIL.loading),
    );
    const found = FASTMAIL.body.some((selector) => thread.querySelector(selector));
    return unfolded.length > 0 && !found ? ['the words of the message'] : [];
  },
  folded: FASTMAIL.folded,
  aside: FASTMAIL.aside,
};
