/** Practice in real browsers: reached from the other pages, answered by keyboard, ended when it is enough, erased with all. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DECK } from '../../src/practice/deck';
import { type Driven, launch } from './driver';
import { ownTabs } from './own-tabs';
import { until } from './until';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const part = (name: string): string => `[data-part="${name}"]`;

describe.each(['chromium', 'firefox'] as const)('practice, in %s', (kind) => {
  let driven: Driven;
  const pages: Page[] = [];
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => void (await driven?.close()));

  const open = async (file = 'practice.html'): Promise<Page> => {
    const page = await driven.extensionPage(file);
    pages.push(page);
    await page.bringToFront();
    return page;
  };
  const textOf = (page: Page, name: string): Promise<string> =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', part(name));
  const shows = (page: Page, name: string): Promise<unknown> => page.waitForSelector(part(name));
  const faults = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
  };

  it.each(['popup.html', 'welcome.html', 'dashboard.html'])('is reached from %s', async (file) => {
    const page = await open(file);
    await shows(page, 'practice');
    await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), part('practice'));
    // The popup closes itself.
    if (file === 'popup.html') pages.splice(0);
    const opened = await until(
      'the page of practice',
      async () => (await ownTabs(driven, 'practice.html'))[0],
    );
    pages.push(opened);
    await shows(opened, 'sample');
  });

  it('an answer is written by keyboard alone: what it does is said, and what could be asked', async () => {
    const page = await open();
    await shows(page, 'pick');
    await driven.screenshot(page, `out/screenshots/practice-${kind}.png`);
    expect(await faults(page)).toEqual([]);
    await page.focus('#answer');
    await page.keyboard.type('You must decide by Friday, otherwise the offer is gone.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-flag="pressing"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('result');
    expect((await textOf(page, 'better')).length).toBeGreaterThan(5);
    await driven.screenshot(page, `out/screenshots/practice-answered-${kind}.png`);
    expect(await faults(page)).toEqual([]);
    const before = await textOf(page, 'sample-words');
    await page.focus(part('next'));
    await page.keyboard.press('Enter');
    await until('the next no', async () => {
      const now = await textOf(page, 'sample-words');
      return now !== '' && now !== before;
    });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('setting');
  });

  it('live, the words come in one after the other', async () => {
    const page = await open();
    await shows(page, 'pick');
    await page.click(part('live'));
    const seen = new Set<number>();
    const whole = await until('all words', async () => {
      const [busy, text] = await page.evaluate((wanted) => {
        const words = document.querySelector(wanted);
        return [words?.getAttribute('aria-busy'), words?.textContent ?? ''];
      }, part('sample-words'));
      seen.add(text?.split(' ').length ?? 0);
      return busy === 'false' && text;
    });
    expect(seen.size).toBeGreaterThan(1);
    expect(DECK.map(({ words }) => words)).toContain(whole);
    await page.click(part('live'));
  });

  it.runIf(kind === 'chromium')('live, nothing moves for those who want it still', async () => {
    const page = await open();
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ]);
    await page.setViewport({ width: 360, height: 740 });
    await shows(page, 'pick');
    await page.click(part('live'));
    expect(await page.$eval(part('sample-words'), (node) => node.getAttribute('aria-busy'))).toBe('false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.screenshot({ path: 'out/screenshots/practice-dark-narrow.png', fullPage: true });
    await page.click(part('live'));
  });

  it('ends when it is enough, and is forgotten with all else', async () => {
    const page = await open();
    for (let at = 0; (await page.$(part('rest'))) === null; at++) {
      expect(at).toBeLessThan(8);
      await shows(page, 'pick');
      await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), part('pick'));
      await shows(page, 'next');
      await page.click(part('next'));
      await until('what comes', async () => (await page.$(part('result'))) === null);
    }
    expect(await textOf(page, 'rest')).toContain('That is enough for today.');
    await driven.screenshot(page, `out/screenshots/practice-enough-${kind}.png`);
    const kept = (): Promise<unknown> => driven.ask(`api.storage.local.get('practice')`);
    expect(Object.keys((await kept()) as object)).toEqual(['practice']);
    const ledger = await open('dashboard.html');
    await shows(ledger, 'erase');
    await ledger.click(part('erase'));
    await ledger.click(part('erase-yes'));
    await until('nothing to be left', async () => Object.keys((await kept()) as object).length === 0);
    const anew = await open();
    await shows(anew, 'pick');
  });
});
