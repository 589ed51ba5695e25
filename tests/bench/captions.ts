/**
 * What captions cost: from the change that completes a no to its card on the screen, in both browsers, and what our
 * scripts take of the page's thread while a call goes on.
 *
 *   npx tsx tests/bench/captions.ts     these figures alone; `npm run bench` prints them among all
 */
import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/driver';
import type { BrowserKind } from '../browser/find-browser';
import { say } from '../browser/fixture-pages';
import { waitForCards } from '../browser/panel-reading';
import { MEET } from '../browser/true-origins';
import { atMost, type Figure, quantile } from './figure';
import { traced } from './our-tasks';

/** Five changes each: a thousand in all. */
const NOES = 200;
/** A minute of talk at ten changes a second. */
const TALK = { seconds: 60, words: 600 } as const;

/** Hands the closed root to the measurement; it stays in the page as long as the panel has its host. */
const LEND_ROOT = `(root) => { window.benchRoot = root; return 'true'; }`;

/**
 * Runs in the page, where the captions are. Each card is closed before the next no, so that none waits for its turn.
 * It is sent as text and sees nothing but the page.
 */
const IN_THE_PAGE = `(async (noes) => {
  const root = window.benchRoot;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const close = () => { for (const button of root.querySelectorAll('[data-part="close"]')) button.click(); };
  const times = [];
  for (let at = 0; at < noes; at++) {
    close();
    while (root.querySelector('[data-part="card"]')) await painted();
    const speaker = ['Ben Okafor', 'Mia Chen', 'Lee Park', 'Ana Ruiz'][at % 4];
    await window.fixture.say(speaker, "No, we can't pay " + (at + 11) + ' thousand.', { step: 8 });
    const completed = performance.now();
    while (!root.querySelector('[data-part="card"]')) {
      await new Promise((done) => requestAnimationFrame(done));
      if (performance.now() - completed > 5_000) throw new Error('no card for no ' + at);
    }
    await painted();
    times.push(performance.now() - completed);
  }
  return times;
})`;

async function joined(driven: Driven): Promise<Page> {
  await driven.grant(['https://meet.google.com/*']);
  const page = await driven.open(MEET);
  await page.bringToFront();
  return page;
}

async function cardTimes(kind: BrowserKind): Promise<Figure[]> {
  const driven = await launch(kind);
  try {
    const page = await joined(driven);
    await say(page, 'Ana Ruiz', "No, that's unrealistic.");
    await waitForCards(driven, page, 1);
    await driven.lendRoot(page, LEND_ROOT);
    const times = (await page.evaluate(`${IN_THE_PAGE}(${NOES})`)) as number[];
    return [
      atMost(`caption to card, ${kind} (median of ${times.length})`, quantile(times, 0.5), 150),
      atMost(`caption to card, ${kind} (p95)`, quantile(times, 0.95), 300),
    ];
  } finally {
    await driven.close();
  }
}

/** Two people talk without a no, word by word; the page's own work is not ours. */
async function talk(page: Page): Promise<void> {
  const words =
    'we went through the list of open points and the second page has what you asked for last week'.split(' ');
  const pace = (TALK.seconds * 1_000) / TALK.words;
  for (let said = 0; said < TALK.words; said += words.length) {
    const speaker = said % (2 * words.length) === 0 ? 'Ana Ruiz' : 'You';
    await say(page, speaker, `${words.join(' ')}.`, pace);
  }
}

async function threadCost(): Promise<Figure[]> {
  const driven = await launch('chromium');
  try {
    const page = await joined(driven);
    const began = performance.now();
    const { times } = await traced(page, driven.base, () => talk(page));
    const all = times.reduce((sum, time) => sum + time, 0);
    const share = (100 * all) / (performance.now() - began);
    return [
      atMost(`our time a change of captions (median of ${times.length})`, quantile(times, 0.5), 0.3, 2),
      atMost('our time a change of captions (p99)', quantile(times, 0.99), 2, 2),
      {
        name: 'our share of the thread in a call',
        value: `${share.toFixed(2)} %`,
        limit: '1 %',
        ok: times.length > 0 && share <= 1,
      },
    ];
  } finally {
    await driven.close();
  }
}

/** All figures of calls. */
export const callFigures = async (): Promise<Figure[]> => [
  ...(await cardTimes('chromium')),
  ...(await cardTimes('firefox')),
  ...(await threadCost()),
];

async function main(): Promise<void> {
  for (const { name, value, limit, ok } of await callFigures())
    console.log(`${name.padEnd(56)}${value.padStart(12)}${limit.padStart(10)}  ${ok ? 'yes' : 'NO'}`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
