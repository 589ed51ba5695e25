/** Gmail: one page, no frames; threads are swapped in place and messages unfold later. */
import { firstOf } from '../../first-of';
import type { OpenMessage, Webmail } from '../webmail';
import { GMAIL } from './selectors';

const ADDRESS = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/gu;

function messageOf(element: Element): OpenMessage | null {
  const body = firstOf(element, GMAIL.body);
  if (!body || element.closest(GMAIL.closed) || body.querySelector(GMAIL.editor)) return null;
  const sender = firstOf(element, GMAIL.sender);
  const holder = element.matches(GMAIL.id) ? element : element.closest(GMAIL.id);
  const id = holder?.getAttribute('data-message-id') ?? holder?.getAttribute('data-legacy-message-id');
  const from = sender && {
    name: sender.getAttribute('name') ?? sender.textContent,
    address: sender.getAttribute('email'),
  };
  return { id: id ? id.replace(/^#/u, '') : null, body, from, mine: null };
}

/** The title reads "<subject> - <address> - Gmail": a subject may hold an address too, so the last one counts. */
const addressInTitle = (title: string): string[] => (title.match(ADDRESS) ?? []).slice(-1);

export const gmail: Webmail = {
  recognises: (document) =>
    document.location?.hostname === 'mail.google.com' ||
    document.querySelector(`${GMAIL.thread}[data-thread-perm-id], ${GMAIL.message}[data-message-id]`) !==
      null,
  messages: (document) =>
    [...document.querySelectorAll(GMAIL.message)].flatMap((element) => messageOf(element) ?? []),
  ownAddresses: (document) => [
    ...(document.querySelector(GMAIL.account)?.getAttribute('aria-label')?.match(ADDRESS) ?? []),
    ...addressInTitle(document.title),
    ...[...document.querySelectorAll<HTMLInputElement>(GMAIL.replyFrom)].flatMap(
      ({ value }) => value.match(ADDRESS) ?? [],
    ),
  ],
  missing: (document) =>
    document.querySelector(GMAIL.thread) && !document.querySelector(`${GMAIL.message}, ${GMAIL.closed}`)
      ? ['the message']
      : [],
  folded: GMAIL.folded,
};
