/** Where things stand in Yahoo Mail, newest layout first. From published adapters of 2026, November 2026. */
export const YAHOO = {
  view: '[data-test-id="message-view"], [data-test-id="message-group-view-scroller"]',
  body: [
    '[data-test-id="message-view-body-content"]',
    '[data-test-id="message-view-body"]',
    '[data-test-id="message-view-body-container"]',
    '[data-test-id="message-body"]',
  ],
  /** Its address stands in a title, in `data-email`, in a mail link, or only in the text. */
  sender: ['[data-test-id="message-from"]', '[data-test-id="message-group-from"]', '[data-test-id="from"]'],
  subject:
    '[data-test-id="message-group-subject-text"], [data-test-id="message-subject"]:not(input), [data-test-id="message-from"]',
  /** A message of a group that is folded; by the usual attribute, no source tells. */
  collapsed: '[aria-expanded="false"] [data-test-id="message-from"]',
  compose: '[data-test-id="compose"], [data-test-id="rte"]',
  /** "Manage your Yahoo accounts, Sam (sam@example.com)": the phrase is translated, the brackets are not. */
  account: 'button[aria-label*="@"], a[aria-label*="@"]',
  aside: '[data-test-id="virtual-list"], [data-test-id="left-rail-scrolling-container"]',
} as const;
