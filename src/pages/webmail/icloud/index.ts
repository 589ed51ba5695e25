/**
 * iCloud Mail: a message stands in a frame of another origin, and its sender in the frame around that.
 *
 * This runs in each of these frames alone. In the one with the words nothing tells who wrote them, so that is said as
 * unknown; in the one with the list it can only be told whether the page is as we know it.
 */
import { firstOf } from '../../first-of';
import type { Webmail } from '../webmail';
import { ICLOUD } from './selectors';

const holdsMessage = (document: Document): boolean =>
  ICLOUD.messagePath.test(document.location?.pathname ?? '');

export const icloud: Webmail = {
  recognises: (document) => holdsMessage(document) || document.querySelector(ICLOUD.thread) !== null,
  messages(document) {
    const body = holdsMessage(document) ? firstOf(document, ICLOUD.body) : null;
    return body ? [{ id: null, body, from: null, mine: null }] : [];
  },
  ownAddresses: () => [],
  missing(document) {
    const open = document.querySelector(`${ICLOUD.thread} ${ICLOUD.person}`);
    return open && !document.querySelector(ICLOUD.messageFrame) ? ['the frame of the message'] : [];
  },
  folded: null,
};
