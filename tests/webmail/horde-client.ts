/** Horde: the dynamic view with its preview pane. */
import type { Page } from 'puppeteer-core';
import { type Client, clickOn } from './client';
import { PASSWORD, USER } from './dovecot';
import { startHorde } from './horde-server';
import type { Mail } from './mails';

async function openMail(page: Page, mail: Mail): Promise<void> {
  // A locator looks again where the list is drawn anew meanwhile.
  await page.locator(`#msgSplitPane .msgSubject[title="${mail.subject}"]`).click();
  await page.waitForFunction(
    (subject) =>
      document.querySelector('#previewMsg .subject')?.textContent?.trim() === subject &&
      document.querySelector('#messageBody .mimePartData')?.textContent !== undefined,
    {},
    mail.subject,
  );
}

export const hordeClient: Client = {
  name: 'Horde',
  start: startHorde,
  async logIn(page) {
    await page.type('#horde_user', USER);
    await page.type('#horde_pass', PASSWORD);
    await Promise.all([page.waitForNavigation(), page.click('#login-button')]);
    await page.waitForSelector('#msgSplitPane .vpRow .msgSubject');
  },
  open: openMail,
  async openSent(page, mail) {
    await clickOn(page, '#imp-specialmboxes', 'Sent');
    await openMail(page, mail);
  },
};
