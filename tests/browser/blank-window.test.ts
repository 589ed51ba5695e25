/**
 * A huddle that Slack draws in a window without an address, which it opens itself.
 *
 * In Chromium alone: Firefox runs no script of an extension in the first document of such a window, whatever it is told.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { FOUNDING, say } from './fixture-pages';
import { cardsOn, waitForCards } from './panel-reading';
import { addressOf } from './true-origins';
import { holds, until } from './until';

const HUDDLE = readFileSync(new URL('../pages/fixtures/slack/popup.html', import.meta.url), 'utf8');

describe('a huddle in a window without an address, in chromium', () => {
  let driven: Driven;
  let slack: Page;
  let huddle: Page;
  beforeAll(async () => {
    driven = await launch('chromium');
    await driven.grant(['https://app.slack.com/*']);
    slack = await driven.open(addressOf('slack', 'window'));
    await slack.bringToFront();
    const before = new Set(await driven.browser.pages());
    // As Slack does: the window is opened empty, and drawn from the page that opened it.
    await slack.evaluate((html) => {
      const opened = window.open('', 'huddle', 'popup,width=900,height=700') as Window;
      const drawn = new DOMParser().parseFromString(html, 'text/html');
      const { document } = opened;
      document.head.append(...[...drawn.querySelectorAll('style')].map((one) => document.adoptNode(one)));
      for (const { textContent } of drawn.querySelectorAll('script')) {
        const script = document.createElement('script');
        script.textContent = textContent;
        document.body.append(script);
      }
    }, HUDDLE);
    huddle = await until('the window', async () =>
      (await driven.browser.pages()).find((one) => !before.has(one)),
    );
    await until('the huddle', () => huddle.evaluate(() => 'fixture' in window));
  });
  afterAll(async () => void (await driven?.close()));

  it('their no has its card in that window', async () => {
    expect(huddle.url()).toBe('about:blank');
    await huddle.bringToFront();
    await say(huddle, 'Ana Ruiz', FOUNDING);
    const [card] = await waitForCards(driven, huddle, 1);
    expect(card?.questions[0]).toBe('What exactly is unrealistic?');
    await driven.screenshot(huddle, 'out/screenshots/huddle-chromium.png');
  });

  it('the own no has none', async () => {
    await say(huddle, 'You', 'No, we cannot do that either.');
    await holds('the one card', async () => (await cardsOn(driven, huddle)).length === 1, 1_500);
    expect(driven.errors).toEqual([]);
  });
});
