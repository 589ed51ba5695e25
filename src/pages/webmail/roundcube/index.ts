/** Roundcube: a message is a page of its own, in the list's preview frame or in the window; on any host. */

import { firstOf } from '../../first-of';
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { ROUNDCUBE } from './selectors';

const query = (document: Document): URLSearchParams =>
  new URLSearchParams(document.defaultView?.location.search ?? '');

/** Sent mail lies in "Sent" whatever the display language; received mail starts in INBOX. */
const isSentFolder = (folder: string): boolean => /(?:^|[./])sent\b/iu.test(folder);

function senderOf(document: Document): OpenMessage['from'] {
  const link = firstOf(document, ROUNDCUBE.sender);
  if (!link) return null;
  const address = decodeURIComponentSafely((link.getAttribute('href') ?? '').replace(/^mailto:|\?.*$/gu, ''));
  const name = (link.textContent ?? '').replace(/\s*<[^>]*>\s*$/u, '').trim();
  return { name: name || null, address: address || link.getAttribute('title') };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const roundcube: Webmail = {
  recognises: (document) =>
    document.querySelector(ROUNDCUBE.page) !== null ||
    (query(document).get('_task') === 'mail' && document.querySelector(ROUNDCUBE.list) !== null),
  frames: ROUNDCUBE.frame,
  framesHoldPages: true,
  messages(document) {
    const body = firstOf(document, ROUNDCUBE.body);
    if (!body) return [];
    const folder = query(document).get('_mbox') ?? '';
    const uid = query(document).get('_uid');
    const mine = isSentFolder(folder) ? true : folder === 'INBOX' ? false : null;
    return [{ id: uid && `${folder}/${uid}`, body, from: senderOf(document), mine }];
  },
  ownAddresses: (document) => [
    ...[firstOf(document, ROUNDCUBE.account)?.textContent?.trim() ?? ''].filter(Boolean),
    ...[...document.querySelectorAll(ROUNDCUBE.identities)].flatMap(({ textContent }) =>
      addressesIn(textContent),
    ),
  ],
  recipients: (document) =>
    [...document.querySelectorAll<HTMLTextAreaElement>(ROUNDCUBE.recipients)].flatMap(({ value }) =>
      addressesIn(value),
    ),
  missing: (document) =>
    document.querySelector(ROUNDCUBE.header) && !firstOf(document, ROUNDCUBE.body) ? ['the message'] : [],
  folded: ROUNDCUBE.folded,
  aside: ROUNDCUBE.aside,
};
