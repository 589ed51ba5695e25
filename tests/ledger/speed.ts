/**
 * How fast the dashboard is with ten thousand entries, beside its bars; exit 1 where one is over.
 *
 *   node build.mjs && tsx tests/ledger/speed.ts
 *
 * The first paint counts from the start of the navigation to the frame after the first row stands; a filter counts from
 * the key to the frame that shows the rows it left.
 */
import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/driver';
import { manyEntries } from './entries';
import { fillLedger } from './fill';

const ENTRIES = 10_000;
const ROUNDS = 9;
const KEYS = ['e', 'ex', 'exp', 'expensive', 'expensive ben', '', 'ana workshop', 'émile', 'nothing of this'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs in the page before its own scripts. */
function watchFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-part="row"]')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { firstPaint: performance.now() })),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function firstPaint(driven: Driven): Promise<number> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(watchFirstRow);
  await page.bringToFront();
  await page.goto(`${driven.base}dashboard.html`);
  const time = await page.waitForFunction(() => (globalThis as { firstPaint?: number }).firstPaint);
  const value = Number(await time.jsonValue());
  await page.close();
  return value;
}

const filter = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('[data-part="search"]');
        requestAnimationFrame(() => {
          const start = performance.now();
          if (field) field.value = words;
          field?.dispatchEvent(new Event('input', { bubbles: true }));
          const seen = new MessageChannel();
          seen.port1.onmessage = () => resolve(performance.now() - start);
          // After the work of this frame and its layout.
          requestAnimationFrame(() => seen.port2.postMessage(null));
        });
      }),
    text,
  );

async function measured(driven: Driven): Promise<boolean> {
  const page = await driven.extensionPage('dashboard.html');
  await page.waitForSelector('[data-part="empty"]');
  await fillLedger(page, manyEntries(ENTRIES));
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round++) paints.push(await firstPaint(driven));
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('[data-part="pictures"]');
  const filters: number[] = [];
  for (const text of [...KEYS, ...KEYS]) filters.push(await filter(page, text));
  const figures = [
    ['first paint', median(paints), 300, paints],
    ['filter', median(filters), 50, filters],
  ] as const;
  for (const [name, value, bar, all] of figures)
    console.log(
      `${name.padEnd(12)} ${value.toFixed(0)} ms (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}) | bar ${bar} ms | ${value <= bar ? 'ok' : 'OVER'}`,
    );
  return figures.every(([, value, bar]) => value <= bar);
}

const driven = await launch('chromium');
const ok = await measured(driven).finally(() => driven.close());
process.exit(ok ? 0 : 1);
