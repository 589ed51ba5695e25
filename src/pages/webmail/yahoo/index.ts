/** Yahoo Mail: one page with a virtual list; a message or a group of messages is swapped in place. */
import { firstOf } from '../../first-of';
import { bodiesWithSenders, senderIn } from '../senders';
import { addressesIn, type Webmail } from '../webmail';
import { YAHOO } from './selectors';

const IN_BRACKETS = /\([^()\s]+@[^()\s]+\)\s*$/u;
/** What belongs to messages may name other people's addresses. */
const OTHERS = `${YAHOO.view}, ${YAHOO.compose}, ${YAHOO.aside}`;

export const yahoo: Webmail = {
  recognises: (document) =>
    document.querySelector('#mail-app-component [data-test-id], [data-test-id="mail-app"]') !== null,
  messages: (document) =>
    bodiesWithSenders(document, YAHOO.body, YAHOO.sender).map(({ body, sender }) => ({
      id: null,
      body,
      from: sender && senderIn(sender),
      mine: null,
    })),
  ownAddresses: (document) =>
    [...document.querySelectorAll(YAHOO.account)].flatMap((button) => {
      const said = button.getAttribute('aria-label') ?? '';
      return IN_BRACKETS.test(said) && !button.closest(OTHERS) ? addressesIn(said).slice(-1) : [];
    }),
  missing(document) {
    const found =
      firstOf(document, YAHOO.body) ?? document.querySelector(`${YAHOO.compose}, ${YAHOO.collapsed}`);
    return document.querySelector(YAHOO.subject) && !found ? ['the message'] : [];
  },
  folded: null,
  aside: YAHOO.aside,
};
