/** SOGo: one page, replies in a dialogue above it. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/until';
import { PATIENCE_MS, type WritingClient } from './client';
import { PASSWORD, USER } from './dovecot';
import type { Mail } from './mails';
import { startSogo } from './sogo-server';

const FIELDS = { user: 'input[ng-model="app.creds.username"]', word: 'input[ng-model="app.creds.password"]' };

/** What is typed while Angular takes over the form, or moves the focus, is lost or lands elsewhere: then once more. */
async function fillIn(page: Page, field: string, value: string): Promise<void> {
  const stands = (): Promise<boolean> =>
    page.$eval(
      field,
      (input, wanted) =>
        (input as HTMLInputElement).value === wanted && input.classList.contains('ng-not-empty'),
      value,
    );
  await page.waitForSelector(`${field}.ng-empty`);
  await until(
    `"${value}" to stand in the form`,
    async () => {
      if (await stands()) return true;
      await page.$eval(field, (input) => (input as HTMLInputElement).select());
      await page.type(field, value);
      return stands();
    },
    PATIENCE_MS,
  );
}

async function openMail(page: Page, mail: Mail): Promise<void> {
  const row = `md-list-item button[aria-label="${mail.subject}"]`;
  await page.waitForSelector(row);
  // A button without a size of its own lies over the whole row.
  await page.$eval(row, (button) => (button as HTMLElement).click());
  await page.waitForFunction(
    (subject) =>
      document.querySelector('.msg-body .mailer_mailcontent') !== null &&
      document.querySelector('h5.sg-md-headline')?.textContent === subject,
    {},
    mail.subject,
  );
}

/** Symbols are text, and the same in all languages. */
async function openFolder(page: Page, symbol: string): Promise<void> {
  const clicked = await page.evaluate((wanted) => {
    const folders = [...document.querySelectorAll<HTMLElement>('.sg-mailbox-list-item p.sg-item-name')];
    const folder = folders.find((one) => one.querySelector('md-icon')?.textContent?.trim() === wanted);
    folder?.click();
    return folder !== undefined;
  }, symbol);
  if (!clicked) throw new Error(`no folder with the symbol "${symbol}"`);
}

export const sogoClient: WritingClient = {
  name: 'SOGo',
  start: startSogo,
  async logIn(page) {
    await fillIn(page, FIELDS.user, USER);
    await fillIn(page, FIELDS.word, PASSWORD);
    // By the keyboard: what the server says of forgotten passwords moves the button away meanwhile.
    await page.focus(FIELDS.word);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sg-tile-subject');
  },
  async open(page, mail) {
    if (!page.url().includes('/INBOX')) await openFolder(page, 'inbox');
    await openMail(page, mail);
  },
  async openSent(page, mail) {
    await openFolder(page, 'send');
    await openMail(page, mail);
  },
  async reply(page) {
    await page.$eval('button[ng-click^="viewer.reply("]', (button) => (button as HTMLElement).click());
    const plain = 'md-dialog textarea[ng-model="editor.message.editable.text"]';
    const found = await page.waitForSelector(`${plain}, md-dialog iframe.cke_wysiwyg_frame`);
    const frame = await found?.contentFrame();
    // The editor writes its frame more than once; what was quoted comes with the last time.
    await frame?.waitForSelector('body.cke_editable[contenteditable="true"] blockquote');
    await until(
      'the dialogue to stand still',
      () => page.$eval('md-dialog', (dialog) => dialog.getAnimations({ subtree: true }).length === 0),
      PATIENCE_MS,
    );
    // A text area gets the focus from the dialogue, and then the caret where SOGo wants it.
    if (!frame) await page.waitForSelector(`${plain}:focus`);
    return frame ? { frame, selector: 'body.cke_editable' } : { frame: page.mainFrame(), selector: plain };
  },
  async send(page) {
    await page.$eval('md-dialog button[ng-click="editor.send()"]', (button) =>
      (button as HTMLElement).click(),
    );
    await page.waitForFunction(() => !document.querySelector('md-dialog'));
  },
};
