/** Where things stand in Proton Mail, newest layout first. From its own source, read November 2026. */
export const PROTON = {
  /** Drafts and collapsed messages are never open. */
  message: 'article.message-container.is-opened, article.message-container[data-expanded="true"]',
  id: 'data-message-id',
  /** Of the page's own origin, without scripts, written anew whenever pictures are loaded. */
  frame: ['iframe[data-testid="content-iframe"]', '.message-iframe iframe', '.message-content iframe'],
  /** In the frame. */
  body: ['#proton-root', 'body'],
  /** Before there was a frame the words stood in the page itself. */
  plain: ['[data-testid="message-content:body"]', '.message-content'],
  loading: '[class*="placeholder"]',
  sent: '.is-outbound',
  received: '.is-inbound',
  sender: [
    '[data-testid="recipients:sender"]',
    '[data-testid="message-header:from"]',
    '.message-header .message-recipient-item',
  ],
  name: '.message-recipient-item-label',
  account: '[data-testid="heading:userdropdown"], [data-testid="userdropdown:label:email"]',
  folded: '#proton-blockquote, #proton-toggle',
  aside: '.items-column-list, [data-testid^="message-list-load"]',
} as const;
