/** A real, unmodified Roundcube with Dovecot; the built extension reads its mails in real Chromium and real Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '../browser/driver';
import { BROWSER_KINDS } from '../browser/find-browser';
import { cardsOn, waitForCards } from '../browser/panel-reading';
import { holds, until } from '../browser/until';
import { MAILS, type Mail } from './mails';
import { installWebmail } from './packages';
import { PASSWORD, startWebmail, USER, type Webmail } from './servers';

let webmail: Webmail;

beforeAll(async () => {
  installWebmail();
  webmail = await startWebmail(Object.values(MAILS));
});
afterAll(() => webmail?.stop());

async function logIn(driven: Driven): Promise<Page> {
  const page = await driven.open(webmail.address);
  await page.type('#rcmloginuser', USER);
  await page.type('#rcmloginpwd', PASSWORD);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr');
  return page;
}

const shows = (page: Page, mail: Mail): Promise<boolean> =>
  page.evaluate((subject) => {
    const shown = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    const heading = shown?.querySelector('#messagebody') && shown.querySelector('h2.subject');
    return heading?.textContent?.includes(subject) ?? false;
  }, mail.subject);

/** Clicks a mail in the list and waits until the preview shows it. A second click on the same mail would open it in full. */
async function openMail(page: Page, mail: Mail): Promise<void> {
  if (await shows(page, mail)) return;
  const rows = await page.$$('#messagelist tbody tr');
  const subjects = await Promise.all(rows.map((row) => row.evaluate((node) => node.textContent ?? '')));
  await rows[subjects.findIndex((subject) => subject.includes(mail.subject))]?.click();
  await until(`the preview of "${mail.subject}"`, () => shows(page, mail));
}

describe.each(BROWSER_KINDS)('Roundcube in %s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant(['http://127.0.0.1/*']);
    page = await logIn(driven);
  });
  afterAll(async () => void (await driven?.close()));

  it('the founding case in an HTML mail with quote and signature', async () => {
    await openMail(page, MAILS.founding);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.questions[0]).toBe('What exactly is unrealistic?');
    expect(card?.questions[1]).toMatch(/^What would have to change to make /);
    expect(card?.speaker).toContain('Ana Ruiz');
    await driven.screenshot(page, `out/screenshots/roundcube-${kind}.png`);
  });

  it('an ordinary mail shows no card, and leaves no stale one', async () => {
    await openMail(page, MAILS.founding);
    await waitForCards(driven, page, 1);
    await openMail(page, MAILS.ordinary);
    await waitForCards(driven, page, 0);
    await holds('no card', async () => (await cardsOn(driven, page)).length === 0);
  });

  it('a plain mail: its own no, not the one in the history', async () => {
    await openMail(page, MAILS.plain);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.words).toContain('too expensive');
    expect(card?.kind?.toLowerCase()).toContain('condition');
  });

  it('the next mail takes the place of the last', async () => {
    await openMail(page, MAILS.plain);
    await waitForCards(driven, page, 1);
    await openMail(page, MAILS.founding);
    const cards = await until('the card of the other mail', async () => {
      const seen = await cardsOn(driven, page);
      return seen.length === 1 && seen[0]?.words?.includes('unrealistic') ? seen : null;
    });
    expect(cards).toHaveLength(1);
  });

  it('a boundary is closed with one line and asks nothing', async () => {
    await openMail(page, MAILS.boundary);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.questions).toEqual([]);
    expect(card?.closing).toBeTruthy();
  });

  it('the extension asked nothing of the network, and threw nothing on the page', async () => {
    expect(driven.errors).toEqual([]);
    expect(await driven.close()).toEqual([]);
  });
});
