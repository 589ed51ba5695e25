/** Where things stand in Fastmail, newest layout first. From published adapters and styles of 2026, November 2026. */
export const FASTMAIL = {
  /** An earlier one may be kept, hidden or without a title. */
  thread: '.v-Thread',
  title: '.v-Thread-title h1',
  card: '.v-MessageCard',
  /** Nothing to read: the user's own draft, or not unfolded, or not loaded. */
  draft: '.v-MessageCard--draft',
  collapsed: '.is-collapsed',
  loading: '.v-MessageCard-loadingBody',
  compose: '.v-Compose',
  id: '[data-message-id]',
  /** Within the card, or beside it as its next sibling. */
  message: '.v-Message',
  body: ['.v-Message-body', '.v-Message-bodyContents', '.v-MessageBody'],
  sender: ['.v-MessageCard-from', '.v-Message-from'],
  /** Shown instead of a name that is in no address book. */
  unknownSender: '.v-MessageCard-unknownSender',
  recipient: '.v-Message-toName[title*="@"], .v-MessageCard-to [title*="@"]',
  folded: '.u-quote-topPostToggle, .u-quote-link',
  aside: '#mailbox, .v-MailboxItem',
} as const;

/** How a recipient is named who is the user: the page tells the own address nowhere else. */
export const ME =
  /^(?:me|ich|mich|mir|moi|yo|mí|eu|mim|mij|ik|mig|meg|minä|ja|mnie|já|mě|я|мне|自分|我|나)$/iu;
/** The folder's name is the account's own; these are what it is called unless the user renamed it. */
export const SENT =
  /^\/mail\/(?:sent|gesendet|envoy|enviad|inviat|verzonden|skickat|sendt|wys%C5%82ane|wysłane)/iu;
