/** The case of the source in real browsers: from "No, that's unrealistic." and a feared price to what it was, and signed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { openThread } from './fixture-pages';
import { clickNotice } from './notices';
import { ownTabs } from './own-tabs';
import { waitForCards } from './panel-reading';
import { GMAIL } from './true-origins';
import { until } from './until';

const GMAIL_SITE = 'https://mail.google.com/*';
const part = (name: string): string => `[data-part="${name}"]`;

describe.each(['chromium', 'firefox'] as const)('a no that is kept, in %s', (kind) => {
  let driven: Driven;
  let mail: Page;
  let ledger: Page;
  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant([GMAIL_SITE]);
    mail = await driven.open(GMAIL);
  });
  afterAll(async () => void (await driven?.close()));

  const clickOnCard = (name: string): Promise<string | null> =>
    driven.insidePanel(
      mail,
      (root, selector) => {
        const button = root.querySelector<HTMLElement>(selector);
        button?.click();
        return button?.textContent ?? null;
      },
      part(name),
    );
  const labelOnCard = (name: string): Promise<string | null> =>
    driven.insidePanel(
      mail,
      (root, selector) => root.querySelector(selector)?.textContent ?? null,
      part(name),
    );
  // In one go: the table is drawn anew while a handle would travel.
  const textOf = (selector: string): Promise<string> =>
    ledger.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const shows = (selector: string, text: string): Promise<unknown> =>
    until(`${selector} to show "${text}"`, async () => (await textOf(selector)).includes(text));
  const press = (selector: string): Promise<true> =>
    until(`${selector} to be pressed`, () =>
      ledger.evaluate((wanted) => {
        const button = document.querySelector<HTMLElement>(wanted);
        button?.click();
        return button !== null;
      }, selector),
    ) as Promise<true>;
  const writtenIn = (selector: string): Promise<string | undefined> =>
    ledger.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);
  const tap = async (name: string, value: string): Promise<void> => {
    const chip = `${part(name)} [data-value="${value}"]`;
    await press(chip);
    await until(`"${value}" to be taken`, () =>
      ledger.evaluate((wanted) => document.querySelector(wanted)?.ariaPressed === 'true', chip),
    );
  };
  const tabs = (place = ''): Promise<Page[]> => ownTabs(driven, 'dashboard.html', place);
  const closeLedger = async (): Promise<void> => {
    for (const tab of await tabs()) await tab.close();
  };
  const openLedger = async (): Promise<void> => {
    await closeLedger();
    ledger = await driven.extensionPage('dashboard.html');
    await ledger.bringToFront();
  };
  const keys = (): Promise<string[]> =>
    driven.ask(
      `api.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('reminder:')))`,
    ) as Promise<string[]>;

  it('keeps nothing by itself', async () => {
    await mail.bringToFront();
    await openThread(mail, 'founding');
    await waitForCards(driven, mail, 1);
    await openLedger();
    await ledger.waitForSelector(part('empty'));
    await ledger.close();
  });

  it('is kept at one click, also when the background is killed right after', async () => {
    await mail.bringToFront();
    expect(await clickOnCard('keep')).toBe('Keep this no');
    await until('the card to say so', async () => (await labelOnCard('keep')) === 'Kept. Open it');
    await driven.killBackground();
    await openLedger();
    await ledger.waitForSelector(part('row'));
    await shows(part('row'), "No, that's unrealistic");
    expect(await textOf(part('row'))).toContain('Ana Ruiz');
  });

  it('feared: price; asked; really: delivery dates; signed', async () => {
    await press(part('open'));
    await tap('feared', 'price');
    expect(await writtenIn(part('asked'))).toBe('What exactly is unrealistic?');
    await tap('real', 'delivery dates');
    await tap('weight', 'difficult');
    await tap('became', 'yes');
    await ledger.evaluate((wanted) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (field) field.value = 'signed';
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }, part('note'));
    await shows(part('row'), 'signed');
    await ledger.close();
    await openLedger();
    await ledger.waitForSelector(part('row'));
    const row = await textOf(part('row'));
    for (const text of ['delivery dates', 'feared price', 'A yes', 'signed']) expect(row).toContain(text);
    await shows(`${part('barriers')} figcaption`, 'something else than feared');
  });

  const followCard = async (): Promise<void> => {
    await mail.bringToFront();
    expect(await clickOnCard('keep')).toBe('Kept. Open it');
  };
  const isSeen = (): Promise<boolean> => ledger.evaluate(() => document.visibilityState === 'visible');

  it('the card leads to its entry', async () => {
    await closeLedger();
    await followCard();
    ledger = await until('the ledger in a tab', async () => (await tabs())[0]);
    await ledger.waitForSelector(part('details'));
    expect(await ledger.evaluate(() => location.hash)).toMatch(/^#[\w-]{36}$/);
    expect(await textOf(part('details'))).toContain('unrealistic');
  });

  it('leads there in the same tab, also where its entry was closed meanwhile', async () => {
    await openLedger();
    await ledger.waitForSelector(part('row'));
    for (const _time of ['first', 'again']) {
      await followCard();
      await until('the ledger to be seen', isSeen);
      await ledger.waitForSelector(part('details'));
      await press(part('open'));
      await until('the entry to be closed', async () => (await textOf(part('details'))) === '');
    }
    expect(await tabs()).toHaveLength(1);
  });

  it('leads there also where the ledger stands in another window', async () => {
    await openLedger();
    await ledger.waitForSelector(part('row'));
    const inLedger = (expression: string): Promise<unknown> =>
      ledger.evaluate(`(async (api) => ${expression})(globalThis.chrome ?? browser)`);
    await inLedger(
      'api.tabs.getCurrent().then(({ id }) => api.windows.create({ tabId: id })).then(() => true)',
    );
    const inFront = (): Promise<unknown> =>
      inLedger('api.windows.getCurrent().then(({ focused }) => focused)');
    await mail.bringToFront();
    // Without a screen Chromium takes all of its windows for the one in front.
    if (kind === 'firefox') await until('the mail in front', async () => !(await inFront()));
    await followCard();
    await ledger.waitForSelector(part('details'));
    await until('its window in front', inFront);
    expect(await tabs()).toHaveLength(1);
  });

  it('a time to come back wakes the background, and is told when it is due', async () => {
    await openLedger();
    await ledger.waitForSelector(part('row'));
    await press(part('open'));
    await ledger.waitForSelector(part('offer'));
    await press(part('offer'));
    await ledger.waitForSelector(part('reminder'));
    const alarms = (await driven.ask('api.alarms.getAll()')) as Array<{ name: string }>;
    expect(alarms.map(({ name }) => name)).toContain('reminders');
    const [key] = await keys();
    const past = { id: key?.replace('reminder:', ''), answer: { due: '2020-01-01T09:00' } };
    await driven.ask(
      `api.runtime.sendMessage(${JSON.stringify({ howElse: 1, name: 'answer-reminder', body: past })})`,
    );
    await until('the notice', async () => {
      const told = await driven.ask(`api.storage.local.get('${key}').then((all) => all['${key}'].state)`);
      return told === 'shown';
    });
    const notices = (await driven.ask('api.notifications.getAll()')) as object;
    // Firefox without a screen has nowhere to show one, and forgets it.
    if (kind === 'chromium') expect(Object.keys(notices)).toEqual([`come-back/${past.id}/2020-01-01T09:00`]);
    await ledger.waitForSelector(part('due'));
  });

  it('a click on its notice opens its entry', async () => {
    const [key] = await keys();
    const { id, entry } = (await driven.ask(
      `api.storage.local.get('${key}').then((all) => all['${key}'])`,
    )) as { id: string; entry: string };
    const opened = await clickNotice(driven, `come-back/${id}/2020-01-01T09:00`, `#${entry}`);
    expect(await tabs()).toHaveLength(1);
    await opened.waitForSelector(part('details'));
    expect(await opened.$eval(part('details'), (node) => node.textContent)).toContain('unrealistic');
  });

  it('a boundary is kept, and never come back to', async () => {
    await mail.bringToFront();
    await openThread(mail, 'boundary');
    await until('the card of the boundary', async () => {
      const closing = await labelOnCard('closing');
      return closing !== null;
    });
    expect(await labelOnCard('come-back')).toBeNull();
    expect(await labelOnCard('keep')).toBe('Keep this no');
  });

  it('every no is kept for some days only where the user chose so', async () => {
    const kept = (): Promise<number> =>
      ledger.evaluate((row) => document.querySelectorAll(row).length, part('row'));
    const before = await kept();
    await ledger.bringToFront();
    await ledger.evaluate((wanted) => {
      const field = document.querySelector<HTMLSelectElement>(wanted);
      if (field) field.value = '30';
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    }, part('retention'));
    await press(part('every-no'));
    await shows(part('said'), 'every no that a card shows is kept');
    await mail.bringToFront();
    for (const name of ['time', 'founding', 'time']) {
      await openThread(mail, name);
      await waitForCards(driven, mail, 1);
    }
    await until('the no of the other mail, once', async () => (await kept()) === before + 1);
  });

  it('all of it is erased in one action', async () => {
    await ledger.bringToFront();
    await press(part('erase'));
    await press(part('erase-yes'));
    await ledger.waitForSelector(part('empty'));
    expect(await keys()).toEqual([]);
    await ledger.close();
    await openLedger();
    await ledger.waitForSelector(part('empty'));
  });

  it('threw nothing and asked nothing of the network', async () => {
    expect(driven.errors).toEqual([]);
    expect(await driven.close()).toEqual([]);
  });
});
