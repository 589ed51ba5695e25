/** Where things stand in iCloud Mail. The frames were seen live in 2026, what is in them has few sources; November 2026. */
export const ICLOUD = {
  /** The path of the frame that holds one message, on an origin of its own, two frames below the page. */
  messagePath: /\/mail2-message\//u,
  body: ['.mail-message-defaults', 'body'],
  /** In the frame around it: the open thread, its people, and the frame of a message. */
  thread: '.thread-detail-pane',
  person: '.contact-token',
  messageFrame: 'iframe[src*="mail2-message"]',
} as const;
