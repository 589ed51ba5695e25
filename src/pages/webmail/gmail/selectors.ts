/** Where things stand in Gmail, newest layout first. From published facts, November 2026; the classes are ten years old. */
export const GMAIL = {
  thread: 'h2.hP',
  /** Expanded or not; a collapsed one has no body in the page. */
  message: 'div.adn',
  /** Collapsed, or among "n older messages". */
  closed: '.kv, .kQ, .kx',
  id: '[data-message-id], [data-legacy-message-id]',
  body: ['div.ii.gt div.a3s', 'div.ii.gt', 'div.a3s'],
  sender: ['span.gD[email]', 'h3.iw [email]', '.gF [email]'],
  /** Trimmed history and the button that unfolds it. */
  folded: '.adL, .h5, .HOEnZb, .yj6qo, .ajR',
  editor: '[g_editable="true"], [contenteditable="true"]',
  account: 'a[href*="SignOutOptions"]',
  /** The sender chosen in an open reply; aliases show here. */
  replyFrom: 'form input[name="from"]',
} as const;
