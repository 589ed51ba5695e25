/** Where things stand in the classic Zimbra client, from its own source (September 2024). The modern one is closed. */
export const ZIMBRA = {
  /** Parts of the skin are there before the client draws anything. */
  page: '#skin_container_username, #skin_outer, [id^="zv__"]',
  /** Text and clean HTML stand in the page, all other HTML in a frame without an address. */
  body: 'div.MsgBody, iframe[id$="_body__iframe"]',
  frame: 'iframe[id$="_body__iframe"]',
  view: ['.ZmMailMsgCapsuleView, .ZmMailMsgView', '[id^="zv__"][id*="MSG"]'],
  /** Views are made once each, kept, and put far off the screen. */
  away: '[style*="-10000px"]',
  /** The first row of the header table; bubbles with the address inside come later, by a plug-in. */
  sender: ['.LabelColValue', '.ZmConvListFrom'],
  draft: '[id$="_editDraft"]',
  /** Expanded in a conversation, or alone in a pane. */
  opened: '.ZmMailMsgCapsuleView[aria-expanded="true"], .ZmMailMsgView .SubjectCol',
  /** The signed-in person: an address, or only a name. */
  account: '#skin_container_username',
  aside: '[id^="zl__"], #skin_container_tree',
  /** A message's number in the id of its view in a conversation. */
  number: /^zv__.+__MSG([\w:-]+)$/u,
} as const;
