/** SnappyMail: one page on any host, one message open at a time; also as an app inside Nextcloud. */

import { firstOf } from '../../first-of';
import { frameDocuments } from '../../frames';
import { addressesIn, type OpenMessage, type Webmail } from '../webmail';
import { SNAPPYMAIL } from './selectors';

const place = (document: Document): { folder: string; uid: string } | null => {
  const [, folder, uid] = SNAPPYMAIL.opened.exec(document.defaultView?.location.hash ?? '') ?? [];
  return folder && uid ? { folder, uid } : null;
};

function senderOf(document: Document): OpenMessage['from'] {
  const link = firstOf(document, SNAPPYMAIL.sender);
  if (!link) return null;
  const title = link.closest('[title]')?.getAttribute('title');
  const name = (link.textContent ?? '').replace(/\s*<[^<>]*@[^<>]*>\s*$/u, '').replace(/^"|"$/gu, '');
  const [address] = [...addressesIn(link.getAttribute('href')), ...addressesIn(title).slice(-1)];
  return { name: name.trim() || null, address: address ?? null };
}

function isMine(folder: string | undefined): boolean | null {
  if (folder === undefined) return null;
  return SNAPPYMAIL.own.test(folder) ? true : folder === 'INBOX' ? false : null;
}

export const snappymail: Webmail = {
  recognises: (document) =>
    document.querySelector(`${SNAPPYMAIL.page}, ${SNAPPYMAIL.frame}, ${SNAPPYMAIL.body}`) !== null,
  frames: SNAPPYMAIL.frame,
  framesHoldPages: true,
  messages: (document) =>
    [...document.querySelectorAll(SNAPPYMAIL.body)].map((body) => ({
      id: body.id || null,
      body,
      from: senderOf(document),
      mine: isMine(place(document)?.folder),
    })),
  ownAddresses: (document) =>
    [document, ...frameDocuments(document, SNAPPYMAIL.frame)]
      .flatMap((page) => [...page.querySelectorAll(SNAPPYMAIL.account)])
      .flatMap((element) => addressesIn(element.getAttribute('title'))),
  missing: (document) =>
    place(document) && !firstOf(document, [SNAPPYMAIL.body, SNAPPYMAIL.loading]) ? ['the message'] : [],
  folded: SNAPPYMAIL.folded,
  aside: SNAPPYMAIL.aside,
};
