/** Proton Mail: each message stands in a sandboxed frame of the page's own origin, its header in the page. */

import { firstOf } from '../../first-of';
import { frameDocument } from '../../frames';
import { senderIn } from '../senders';
import { addressesIn, type LookInside, type OpenMessage, type Webmail } from '../webmail';
import { PROTON } from './selectors';

/** In the frame once that is written; a message without a frame has its words in the page, unless they are on their way. */
function bodyOf(message: Element, look: LookInside): Element | null {
  const frame = firstOf(message, PROTON.frame);
  const inside = look(frame);
  if (frame) return inside && inside.readyState !== 'loading' ? firstOf(inside, PROTON.body) : null;
  const plain = firstOf(message, PROTON.plain);
  return plain?.textContent?.trim() && !plain.querySelector(PROTON.loading) ? plain : null;
}

function senderOf(message: Element): OpenMessage['from'] {
  const sender = firstOf(message, PROTON.sender);
  if (!sender) return null;
  const { name, address } = senderIn(sender);
  return { name: sender.querySelector(PROTON.name)?.textContent ?? name, address };
}

function messageOf(message: Element, look: LookInside): OpenMessage | null {
  const body = bodyOf(message, look);
  if (!body) return null;
  const mine = message.querySelector(PROTON.sent)
    ? true
    : message.querySelector(PROTON.received)
      ? false
      : null;
  return { id: message.getAttribute(PROTON.id), body, from: senderOf(message), mine };
}

export const proton: Webmail = {
  recognises: (document) =>
    document.querySelector(`article.message-container[data-message-id], ${PROTON.aside}`) !== null,
  frames: PROTON.frame.join(),
  messages: (document, look = frameDocument) =>
    [...document.querySelectorAll(PROTON.message)].flatMap((message) => messageOf(message, look) ?? []),
  ownAddresses: (document) =>
    [...document.querySelectorAll(PROTON.account)].flatMap(({ textContent }) => addressesIn(textContent)),
  missing(document) {
    const open = [...document.querySelectorAll(PROTON.message)].filter(
      (message) => !message.querySelector(PROTON.loading),
    );
    return open.length > 0 && !open.some((message) => firstOf(message, PROTON.frame)) ? ['the message'] : [];
  },
  folded: PROTON.folded,
  aside: PROTON.aside,
};
