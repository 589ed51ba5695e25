/**
 * Every webmail at its true address, in real browsers: their no shows its card, what is not theirs and new shows none.
 *
 * Roundcube, SOGo and Horde are tried as they really are in `tests/webmail`; Gmail in `scenarios.ts`.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';
import { type Driven, launch } from './driver';
import { expectFounding, openThread, pageWithoutUs } from './fixture-pages';
import { cardsOn, pressInPanel, waitForCards } from './panel-reading';
import { addressOf, WEBMAILS } from './true-origins';
import { holds, until } from './until';

type Id = keyof typeof WEBMAILS;

const hostsOf = (id: Id): string[] => {
  const site = (SITES as readonly Site[]).find((one) => one.id === id);
  const own = `https://${new URL(WEBMAILS[id].address).hostname}/*`;
  return site && site.hosts.length > 0 ? [...site.hosts] : [own];
};

/** Where the message and its panel stand: in iCloud in a frame of another origin, which cannot tell whose words they are. */
const placeOf = (id: Id, page: Page): Promise<Page | Frame> | Page =>
  id === 'icloud'
    ? until('the frame of the message', () =>
        page.frames().find((frame) => frame.url().includes('icloud-sandbox.com')),
      )
    : page;

/** Pages on which nothing tells the user's own address: the card then says that the speaker is not certain. */
const UNTOLD = new Set(['nextcloud german']);

describe.each(['chromium', 'firefox'] as const)('webmails in %s', (kind) => {
  let driven: Driven;
  let page: Page | undefined;
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => void (await driven?.close()));

  /** The second layouts are tried in one browser: what they test is our reading, not the browser's. */
  const cases = (Object.keys(WEBMAILS) as Id[]).flatMap((id) =>
    WEBMAILS[id].layouts
      .filter((_, at) => at === 0 || kind === 'chromium')
      .map((layout) => [id, layout] as const),
  );

  it.each(cases)('%s (%s)', async (id, layout) => {
    await driven.grant(hostsOf(id));
    page = await driven.open(addressOf(id, layout));
    const shown = page;
    await until('the page to be ready', () => shown.evaluate(() => 'fixture' in window));
    await openThread(shown, 'founding');
    const place = await placeOf(id, shown);
    const [card] = await waitForCards(driven, place, 1);
    expectFounding(card);
    if (place !== shown) expect(card?.text).toContain('speaker unknown');
    expect((await pageWithoutUs(shown)).hosts).toBeLessThanOrEqual(1);
    for (const name of UNTOLD.has(`${id} ${layout}`)
      ? ['quoted']
      : place === shown
        ? ['quoted', 'own']
        : []) {
      await openThread(shown, name);
      await waitForCards(driven, shown, 0);
      await holds(`no card for ${name}`, async () => (await cardsOn(driven, shown)).length === 0, 500);
    }
    expect(driven.errors).toEqual([]);
  });

  it.each(Object.keys(WEBMAILS) as Id[])(
    '%s: opened again it is not read anew; what was closed stays closed, also on a page that is loaded anew',
    async (id) => {
      await driven.grant(hostsOf(id));
      const reads = await countReads(driven);
      page = await driven.open(addressOf(id, WEBMAILS[id].layouts[0]));
      const shown = page;
      const open = async (name: string): Promise<Page | Frame> => {
        await until('the page to be ready', () => shown.evaluate(() => 'fixture' in window));
        await openThread(shown, name);
        return placeOf(id, shown);
      };
      const cards = async (name: string, count: number) => waitForCards(driven, await open(name), count);
      await cards('founding', 1);
      await cards('ordinary', 0);
      await cards('founding', 1);
      // A frame that iCloud makes anew for each message begins anew.
      if (id !== 'icloud') expect(await reads.of('unrealistic')).toBe(1);
      const before = await reads.of('unrealistic');
      await pressInPanel(driven, shown, 'close', await placeOf(id, shown));
      await waitForCards(driven, await placeOf(id, shown), 0);
      await cards('ordinary', 0);
      const staysClosed = async () =>
        holds('no card', async () => (await cardsOn(driven, await placeOf(id, shown))).length === 0, 400);
      await open('founding');
      await staysClosed();
      await shown.reload();
      await open('founding');
      await until('it to be read anew', async () => (await reads.of('unrealistic')) > before);
      await staysClosed();
      await reads.end();
    },
  );

  it('iCloud: what one frame reads is the health of the page', async () => {
    await driven.grant(hostsOf('icloud'));
    page = await driven.open(addressOf('icloud', 'mail'));
    const shown = page;
    await until('the page to be ready', () => shown.evaluate(() => 'fixture' in window));
    const popup = await driven.extensionPage('popup.html');
    // The popup asks of the tab in front when it opens: here it is a tab itself, and is drawn anew behind that.
    await shown.bringToFront();
    const health = async (): Promise<string | null> => {
      await popup.evaluate(() => {
        document.body.replaceChildren();
        location.reload();
      });
      return until('the health', () =>
        popup.evaluate(() => document.querySelector('[data-part="site-health"]')?.textContent ?? null),
      );
    };
    await until('the page to rest', async () => (await health())?.startsWith('Nothing is open'));
    await openThread(shown, 'boundary');
    await waitForCards(driven, await placeOf('icloud', shown), 1);
    expect(await health()).toBe('Reading iCloud Mail.');
    await popup.close();
  });
});

/** Counts what pages ask to be read; the extension's own pages hear it too. */
async function countReads(driven: Driven) {
  const ear = await driven.extensionPage('popup.html');
  await ear.evaluate(() => {
    type Listen = (heard: { name: string; body: { utterance: { text: string } } }) => void;
    interface Api {
      runtime: { onMessage: { addListener(listen: Listen): void } };
    }
    const world = globalThis as unknown as { heard: string[]; chrome: Api; browser?: Api };
    world.heard = [];
    (world.browser ?? world.chrome).runtime.onMessage.addListener(({ name, body }) => {
      if (name === 'read') world.heard.push(body.utterance.text);
    });
  });
  return {
    of: (words: string): Promise<number> =>
      ear.evaluate(
        (wanted) =>
          (globalThis as unknown as { heard: string[] }).heard.filter((text) => text.includes(wanted)).length,
        words,
      ),
    end: () => ear.close(),
  };
}
