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
import { cardsOn, waitForCards } from './panel-reading';
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
});
