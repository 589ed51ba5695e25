/** Nextcloud Mail: a thread on any host; HTML mails in frames that the page may look into, plain ones in the page. */

import { firstOf } from '../../first-of';
import { frameDocument } from '../../frames';
import { addressesIn, type LookInside, type OpenMessage, type Webmail } from '../webmail';
import { NEXTCLOUD } from './selectors';

interface Account {
  readonly emailAddress?: unknown;
  readonly aliases?: readonly { readonly alias?: unknown }[];
}

function bodyOf(envelope: Element, look: LookInside = frameDocument): Element | null {
  const frame = envelope.querySelector(NEXTCLOUD.frame);
  if (!frame) return firstOf(envelope, NEXTCLOUD.plain);
  return look(frame)?.body ?? null;
}

function senderOf(envelope: Element): OpenMessage['from'] {
  const sender = envelope.querySelector(NEXTCLOUD.sender);
  if (!sender) return null;
  const address = envelope.querySelector(NEXTCLOUD.address)?.textContent ?? '';
  const name = (sender.textContent ?? '').trim();
  const own = name.endsWith(address.trim()) ? name.slice(0, name.length - address.trim().length) : name;
  return { name: own.trim() || null, address: addressesIn(address)[0] ?? addressesIn(name)[0] ?? null };
}

/** By its moment, told in milliseconds, and its sender. */
function idOf(envelope: Element, from: OpenMessage['from']): string | null {
  const stamp = envelope.querySelector(NEXTCLOUD.stamp)?.getAttribute('data-timestamp');
  return stamp ? `${stamp}/${from?.address ?? from?.name ?? ''}` : null;
}

function messageOf(envelope: Element, look: LookInside): OpenMessage | null {
  const body = bodyOf(envelope, look);
  if (!body) return null;
  const from = senderOf(envelope);
  return { id: idOf(envelope, from), body, from, mine: null };
}

const openIn = (document: Document): Element[] =>
  [...document.querySelectorAll(`${NEXTCLOUD.thread} ${NEXTCLOUD.message}`)].filter((envelope) =>
    envelope.classList.contains(NEXTCLOUD.open),
  );

/** Addresses and aliases of the accounts, and of nothing else in them: a signature may name anybody. */
function accountsIn(state: string | null | undefined): string[] {
  try {
    const accounts: unknown = JSON.parse(atob(state ?? ''));
    if (!Array.isArray(accounts)) return [];
    return accounts.flatMap((account: Account | null) => [
      ...addressesIn(String(account?.emailAddress ?? '')),
      ...(account?.aliases ?? []).flatMap(({ alias }) => addressesIn(String(alias ?? ''))),
    ]);
  } catch {
    return [];
  }
}

export const nextcloud: Webmail = {
  recognises: (document) =>
    document.querySelector(NEXTCLOUD.accounts) !== null ||
    /\/apps\/mail(?:\/|$)/u.test(document.location?.pathname ?? ''),
  frames: NEXTCLOUD.frame,
  messages: (document, look = frameDocument) =>
    openIn(document).flatMap((envelope) => messageOf(envelope, look) ?? []),
  ownAddresses: (document) => [
    ...accountsIn(document.querySelector(NEXTCLOUD.accounts)?.getAttribute('value')),
    ...addressesIn(document.querySelector(NEXTCLOUD.replyFrom)?.textContent),
  ],
  missing(document) {
    const thread = document.querySelector(NEXTCLOUD.thread);
    if (thread && !thread.querySelector(NEXTCLOUD.message)) return ['the messages of the thread'];
    return openIn(document).some((envelope) => !bodyOf(envelope)) ? ['the message'] : [];
  },
  folded: NEXTCLOUD.folded,
  aside: NEXTCLOUD.aside,
};
