/** Where things stand in Nextcloud Mail, from its own source (5.12, August 2026). */
export const NEXTCLOUD = {
  thread: '#mail-message',
  message: '.envelope',
  open: 'envelope--expanded',
  /** An HTML mail stands in a sandboxed frame of the page's origin. Ids occur once a message, so they are asked for as attributes. */
  frame: 'iframe.message-frame',
  plain: [
    '[id="mail-content"] [id="message-container"]',
    '[id="mail-content"]',
    '.mail-message-body:not(.mail-message-body-html)',
  ],
  /** The address: a button of its own, or in earlier versions a paragraph inside the name. */
  sender: '.envelope__header__left__sender-subject-tags .sender, .envelope__header .sender',
  address: '.sender__email',
  stamp: '.timestamp[data-timestamp]',
  /** Every account with its aliases, as base64 of JSON. */
  accounts: 'input#initial-state-mail-accounts',
  replyFrom: '.message-composer #from',
  folded: 'details.quoted-text',
  aside: '.app-content-list, .app-navigation',
} as const;
