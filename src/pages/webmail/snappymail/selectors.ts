/** Where things stand in SnappyMail, from its own source (2.38.2, June 2025). */
export const SNAPPYMAIL = {
  /** The application's own frame of the page, there before anything is drawn. */
  page: 'body#rl-app',
  /** As an app inside Nextcloud it stands in a frame of the same origin. */
  frame: 'iframe#rliframe',
  /** Up to fifteen earlier bodies stay beside the open one, hidden. */
  body: '.bodyText > .b-text-part:not([hidden])',
  sender: ['.messageItemHeader .informationShort .from a[href^="mailto:"]', '.informationShort .from'],
  loading: '#messageItem .loading:not([style*="none"])',
  account: '.accountPlace[title], a.email-title[title]',
  /** Its own fold around each block quote. */
  folded: '.sm-bq-switcher',
  aside: '#rl-left, .messageList',
  /** "#/mailbox/<folder>/m<message>"; in a folder's name all but letters, digits, dot, dash and "_" is encoded. */
  opened: /^#\/mailbox\/([^/]+)\/m(\d+)/u,
  /** "Sent", "INBOX.Sent", "INBOX/Sent" or "Sent Items"; likewise drafts, which open like mails. */
  own: /(?:^|\.|Ii8i)(?:sent|drafts?)(?:$|[.~]|I[a-z0-9]{2}i)/iu,
} as const;
