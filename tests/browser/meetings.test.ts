/**
 * Every meeting client at its true address, in real browsers: a no in its captions shows one card, the user's own none.
 *
 * Google Meet is in `scenarios.ts`; every manner in which captions grow is replayed in `tests/replay`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';
import { type Driven, launch } from './driver';
import { FOUNDING, say } from './fixture-pages';
import { cardsOn, waitForCards } from './panel-reading';
import { addressOf, MEETINGS } from './true-origins';
import { holds, until } from './until';

type Id = keyof typeof MEETINGS;

const hostsOf = (id: Id): string[] => {
  const site = (SITES as readonly Site[]).find((one) => one.id === id);
  const own = `https://${new URL(MEETINGS[id].address).hostname}/*`;
  return site && site.hosts.length > 0 ? [...site.hosts] : [own];
};

describe.each(['chromium', 'firefox'] as const)('meetings in %s', (kind) => {
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

  /** The second builds are tried in one browser: what they test is our reading, not the browser's. */
  const cases = (Object.keys(MEETINGS) as Id[]).flatMap((id) =>
    MEETINGS[id].layouts
      .filter((_, at) => at === 0 || kind === 'chromium')
      .map((layout) => [id, layout] as const),
  );

  it.each(cases)('%s (%s)', async (id, layout) => {
    await driven.grant(hostsOf(id));
    page = await driven.open(addressOf(id, layout));
    const shown = page;
    await until('the page to be ready', () => shown.evaluate(() => 'fixture' in window));
    await say(shown, 'You', 'Could your team move to the new plan by the end of May?');
    await holds('no card', async () => (await cardsOn(driven, shown)).length === 0, 300);
    await say(shown, 'Ana Ruiz', FOUNDING);
    const [card] = await waitForCards(driven, shown, 1);
    expect(card?.questions[0]).toBe('What exactly is unrealistic?');
    await holds('one card', async () => (await cardsOn(driven, shown)).length === 1, 1_200);
    expect(driven.errors).toEqual([]);
  });
});
