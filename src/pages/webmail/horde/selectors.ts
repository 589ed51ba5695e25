/** Where things stand in Horde's mail (IMP 6.2, as Debian has it), from its own templates and scripts; November 2026. */
export const HORDE = {
  /** The mailbox of the dynamic view, a mail in its own window, the basic view, a thread of the basic view. */
  page: '#dimpmain, #msgData, #msgheaders + #messageBody, #horde-content > .messageBody',
  body: '.messageBody',
  /** The HTML part of a mail: without an address, written by the page. */
  frame: 'iframe.htmlMsgData',
  part: '.mimePartData',
  sender: [
    '#msgHeaderFrom .address',
    '#previewMsg .from .address',
    '#msgHeaderFrom .allowTextSelection',
    '#msgheaders .msgheader a[href*="compose"]',
  ],
  heading: ['#previewMsg .subject', '#msgData .subject', '#msgheaders'],
  /** Quoted lines of plain mails, the names of attachments. */
  folded: '.citation, .mimePartInfo, .mimeStatusMessageTable',
  /** The preview is moved into the pane of the list, so only the rows are named. */
  list: '.vpRow, #horde-sidebar, #horde-head',
} as const;
