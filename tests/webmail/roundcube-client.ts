/** Roundcube: the list with its preview frame, replies on a page of their own. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/until';
import { PATIENCE_MS, type ReplyEditor, type WritingClient } from './client';
import { PASSWORD, USER } from './dovecot';
import type { Mail } from './mails';
import { startRoundcube } from './roundcube-server';

const shows = (page: Page, mail: Mail): Promise<boolean> =>
  page.evaluate((subject) => {
    const shown = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    const heading = shown?.querySelector('#messagebody') && shown.querySelector('h2.subject');
    // Beside its own words it holds a label for readers of the screen, and a link.
    const own = [...(heading?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return own.map(({ textContent }) => textContent?.trim()).join('') === subject;
  }, mail.subject);

/** Clicks a mail in the list and waits until the preview shows it. A second click on the same mail would open it in full. */
async function openMail(page: Page, mail: Mail): Promise<void> {
  if (await shows(page, mail)) return;
  const row = await until(
    `"${mail.subject}" in the list`,
    async () => {
      const rows = await page.$$('#messagelist tbody tr');
      const subjects = await Promise.all(
        rows.map((one) => one.evaluate((node) => node.querySelector('.subject a')?.textContent?.trim())),
      );
      return rows[subjects.indexOf(mail.subject)];
    },
    PATIENCE_MS,
  );
  await row.click();
  await until(`the preview of "${mail.subject}"`, () => shows(page, mail), PATIENCE_MS);
}

async function openFolder(page: Page, name: string): Promise<void> {
  const list = new URL(page.url());
  list.search = `?_task=mail&_mbox=${name}`;
  await page.goto(list.href);
}

/** The server chose the editor by the mail that is answered. */
async function editorOn(page: Page): Promise<ReplyEditor> {
  const rich = await page.$eval('#composebody', (area) => area.classList.contains('mce_editor'));
  if (!rich) return { frame: page.mainFrame(), selector: '#composebody' };
  const frame = await (await page.waitForSelector('#composebody_ifr'))?.contentFrame();
  await frame?.waitForSelector('body#tinymce[contenteditable="true"]');
  if (!frame) throw new Error('the rich editor has no frame');
  return { frame, selector: 'body#tinymce' };
}

export const roundcubeClient: WritingClient = {
  name: 'Roundcube',
  start: startRoundcube,
  async logIn(page) {
    await page.type('#rcmloginuser', USER);
    await page.type('#rcmloginpwd', PASSWORD);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tbody tr');
  },
  async open(page, mail) {
    if (!page.url().includes('_mbox=INBOX') && !(await page.$('#messagelist tbody tr')))
      await openFolder(page, 'INBOX');
    await openMail(page, mail);
  },
  async openSent(page, mail) {
    await openFolder(page, 'Sent');
    await openMail(page, mail);
  },
  async reply(page) {
    const uid = await page.$eval('#messagecontframe', (frame) =>
      new URL((frame as HTMLIFrameElement).contentWindow?.location.href ?? '').searchParams.get('_uid'),
    );
    const compose = new URL(page.url());
    compose.search = `?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`;
    await page.goto(compose.href);
    await page.waitForSelector('#composebody');
    return editorOn(page);
  },
  async send(page) {
    await page.$eval('button.send, a.send', (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => !location.href.includes('_action=compose'));
    await page.waitForSelector('#messagelist tbody tr');
  },
};
