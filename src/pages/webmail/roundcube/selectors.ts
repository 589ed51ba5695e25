/** Where things stand in Roundcube (skin "elastic" of 1.6 and of master), from its own source, November 2026. */
export const ROUNDCUBE = {
  page: 'body.task-mail',
  /** The list page shows a message in this frame. */
  frame: 'iframe#messagecontframe',
  list: '#messagelist, #messagecontframe, #messagebody',
  header: '#message-header, #messageheader',
  body: ['#messagebody'],
  sender: [
    'td.header.from a.rcmContactAddress',
    '.header.from a[href^="mailto:"]',
    '.header-summary a.rcmContactAddress',
  ],
  /** An attached message stands below its own header table; pictures have their names. */
  folded:
    '.message-partheaders, .message-partheaders ~ *, .image-attachment, .attachmentslist, blockquote.blockquote-header',
  account: ['.header-title.username', '#taskbar .username', '.topright .username'],
  identities: 'select#_from option',
  /** A reply is a page of its own. */
  recipients: 'body.action-compose #_to, body.action-compose #_cc',
  /** The list of mails and of folders. */
  aside: '#messagelist, #mailboxlist',
} as const;
