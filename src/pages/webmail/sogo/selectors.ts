/** Where things stand in SOGo, newest first: 5.12 from its own source, 5.8 as Debian has it; November 2026. */
export const SOGO = {
  app: '[ng-app="SOGo.MailerUI"], [ng-app="SOGo.MailerUIPopup"]',
  /** The message with its header; the raw source and other panes are cards too. */
  card: 'md-card',
  heading: '.sg-md-headline',
  date: 'time.msg-date',
  body: '.msg-body',
  address: ['[ng-bind*="from[0].email"]', 'sg-avatar-image + div a.md-caption', 'a.md-caption'],
  name: ['[ng-bind-html*="from[0]"]', '[ng-bind*="from[0].name"]', 'sg-avatar-image + div > span'],
  /** The open folder in the side bar, with the name of its symbol as text: the same in every display language. */
  folderSymbol: ['.sg-mailbox-list-item.sg-selected p md-icon', '.sg-mailbox-list-item.md-bg p md-icon'],
  list: 'md-virtual-repeat-container',
  editor: '#mailEditor, .sg-mail-editor',
  identity: 'input[name="from"]',
} as const;
