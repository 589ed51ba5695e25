/** What goes wrong in the middle of a call: nothing that was on the screen is lost, and the next no still gets its card. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { FOUNDING, hostsOn, say } from './fixture-pages';
import { cardsOn, waitForCards } from './panel-reading';
import { addressOf, ELSEWHERE, MEET } from './true-origins';
import { holds, until } from './until';

const DEAR = "No, we can't pay that much, it's too expensive for us.";

describe.each(['chromium', 'firefox'] as const)('in the middle of a call, in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant(['https://meet.google.com/*']);
  });
  beforeEach(async () => {
    page = await driven.open(MEET);
    await page.bringToFront();
    await say(page, 'Ana Ruiz', FOUNDING);
    await waitForCards(driven, page, 1);
  });
  afterEach(async () => void (await page.close()));
  afterAll(async () => void (await driven?.close()));

  /** The card in front waits its time; what comes after it has its turn. */
  const cardOf = (words: string): Promise<unknown> =>
    until(
      `the card of "${words}"`,
      async () => (await cardsOn(driven, page)).some((card) => card.words?.includes(words)),
      12_000,
    );

  it('the call is left and joined again without a page load', async () => {
    await page.evaluate(() => {
      const call = [...document.body.children];
      window.fixture.leave();
      setTimeout(() => document.body.replaceChildren(...call), 300);
    });
    await until('the call to be back', () =>
      page.evaluate(() => document.querySelector('[role="region"]') !== null),
    );
    await say(page, 'Ben Okafor', DEAR);
    await cardOf('expensive');
    expect(await hostsOn(page)).toBe(1);
  });

  it('the tab is hidden while somebody speaks, and shown again', async () => {
    const other = await driven.open(ELSEWHERE);
    await other.bringToFront();
    await say(page, 'Ben Okafor', DEAR);
    await page.bringToFront();
    await other.close();
    await cardOf('expensive');
  });

  it('another extension moves the captions to another place', async () => {
    await page.evaluate(() => {
      const region = document.querySelector('[role="region"]');
      const place = document.createElement('section');
      document.body.prepend(place);
      if (region) place.append(region);
    });
    await holds('its one card', async () => (await cardsOn(driven, page)).length === 1);
    await say(page, 'Ben Okafor', DEAR);
    await cardOf('expensive');
  });

  it('the client draws its captions anew in another way', async () => {
    await page.evaluate(() => window.fixture.layout());
    await holds('its one card', async () => (await cardsOn(driven, page)).length === 1);
    await say(page, 'Ben Okafor', DEAR);
    await cardOf('expensive');
  });

  it('the client changes to another build of itself, with other marks', async () => {
    await page.evaluate(() => {
      type Build = Record<'textClass' | 'textAttributes' | 'regionAttributes' | 'block', unknown>;
      // The page's own constants, as its scripts see them.
      const [build, make] = new Function('return [BUILD, el]')() as [Build, (...all: unknown[]) => Element];
      build.textClass = 'bh44bd VbkSUe';
      build.textAttributes = { jsname: 'tgaKEf' };
      build.regionAttributes = {};
      build.block = (picture: Element, name: Element, text: Element) =>
        make('div', { class: 'nMcdL bj4p3b' }, picture, make('div', { class: 'adE6rb' }, name, text));
      window.fixture.layout();
    });
    await holds('its one card', async () => (await cardsOn(driven, page)).length === 1);
    await say(page, 'Ben Okafor', DEAR);
    await cardOf('expensive');
    expect(await hostsOn(page)).toBe(1);
  });

  it('the worker is killed before each of three noes', async () => {
    for (const [speaker, words, sign] of [
      ['Ben Okafor', DEAR, 'expensive'],
      ['Mia Chen', "We can't do that this quarter.", 'quarter'],
      ['Lee Park', "I'm afraid my director would never sign that.", 'director'],
    ] as const) {
      await driven.killBackground();
      await say(page, speaker, words);
      await cardOf(sign);
    }
  });

  it('the extension is updated: the old script leaves, the new one goes on', async () => {
    await driven.reloadExtension();
    await page.bringToFront();
    await say(page, 'Ben Okafor', DEAR);
    await cardOf('expensive');
    expect(await hostsOn(page)).toBe(1);
  });

  it('threw nothing on the page', () => expect(driven.errors).toEqual([]));
});

describe.each(['chromium', 'firefox'] as const)('under the strictest policy of a page, in %s', (kind) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant([
      'https://meet.google.com/*',
      'https://teams.microsoft.com/*',
      'https://meet.jit.si/*',
    ]);
  });
  afterAll(async () => void (await driven?.close()));

  it.each([
    `${MEET}?csp=strict`,
    `${addressOf('teams', 'host')}&csp=strict`,
    `${addressOf('jitsi', 'english')}&csp=strict`,
  ])('%s: a no has its card, in its own look, and its mark', async (address) => {
    const page = await driven.open(address);
    await page.bringToFront();
    await say(page, 'Ana Ruiz', FOUNDING);
    await waitForCards(driven, page, 1);
    const radius = await driven.insidePanel(
      page,
      (root) => getComputedStyle(root.querySelector('[data-part="card"]') as Element).borderRadius,
      null,
    );
    expect(radius).toBe('12px');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(driven.errors).toEqual([]);
    await page.close();
  });
});
