/** What a heavy mailbox costs: rows, a long thread, a long mail; and whether typing a reply is slowed. */
import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/driver';
import { openThread } from '../browser/fixture-pages';
import { addressOf } from '../browser/true-origins';
import { until } from '../browser/until';
import { atMost, type Figure, quantile } from './figure';
import { traced } from './our-tasks';

const OUTLOOK = addressOf('outlook', 'conversation');
const PROTON = addressOf('proton', 'english');
const HOSTS = ['https://outlook.live.com/*', 'https://mail.proton.me/*'];
const ROWS = 2_000;
const KEYS = 300;

declare global {
  interface Window {
    benchKeys: number[];
  }
}

/** All rows pass by, as when somebody scrolls from the newest mail to the oldest. */
const scrollAll = (page: Page): Promise<void> =>
  page.evaluate(async (rows) => {
    const { scroll } = window.fixture as unknown as { scroll(row: number): void };
    for (let row = 0; row < rows; row += 12) {
      scroll(row);
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, ROWS);

const LOADS: ReadonlyArray<readonly [name: string, address: string, load: (page: Page) => Promise<void>]> = [
  [`a list of ${ROWS.toLocaleString('en')} rows, scrolled`, OUTLOOK, scrollAll],
  ['a thread of 200 mails', OUTLOOK, (page) => openThread(page, 'many')],
  ['a thread of 200 mails, a frame each', PROTON, (page) => openThread(page, 'many')],
  ['a mail of 2 MB', OUTLOOK, (page) => openThread(page, 'newsletter')],
];

/** Our work on it goes on a little after the page has drawn it: until a whole second passed without a change of ours. */
const rested = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(done, 1_000)));

async function worstTasks(driven: Driven): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, address, load] of LOADS) {
    const page = await driven.open(address);
    await until('the page', () => page.evaluate(() => 'fixture' in window));
    const { times } = await traced(page, driven.base, async () => {
      await load(page);
      await rested(page);
    });
    await page.close();
    const worst = atMost(`our share of a task, ${name}`, Math.max(0, ...times), 50, 1);
    figures.push({
      ...worst,
      value: `${worst.value} (of ${times.length})`,
      ok: worst.ok && times.length > 0,
    });
  }
  return figures;
}

/** From each key to the frame after it, in ms. */
async function typing(page: Page): Promise<readonly number[]> {
  await openThread(page, 'several');
  await page.evaluate(() => window.fixture.reply());
  const editor = '[contenteditable="true"][role="textbox"]';
  await page.waitForSelector(editor);
  await page.focus(editor);
  await page.evaluate(() => {
    window.benchKeys = [];
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => window.benchKeys.push(performance.now() - timeStamp), 0),
        ),
      true,
    );
  });
  await page.keyboard.type('That is a good point, thank you for it. '.repeat(KEYS / 40));
  return page.evaluate(() => window.benchKeys);
}

/** Rounds with and without take turns, so that a busy machine weighs on both alike. */
async function typingRatio(): Promise<Figure> {
  const times = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < 3; round++)
    for (const which of ['without', 'with'] as const) {
      const driven = await launch('chromium', which === 'with' ? {} : { extension: null });
      try {
        if (which === 'with') await driven.grant(HOSTS);
        const page = await driven.open(OUTLOOK);
        await page.bringToFront();
        await until('the page', () => page.evaluate(() => 'fixture' in window));
        times[which].push(...(await typing(page)));
      } finally {
        await driven.close();
      }
    }
  const [ours, bare] = [quantile(times.with, 0.5), quantile(times.without, 0.5)];
  return {
    name: `key to paint in a reply, with / without (${times.with.length} keys)`,
    value: `${(ours / bare).toFixed(3)} (${ours.toFixed(1)} / ${bare.toFixed(1)} ms)`,
    limit: '1.05',
    ok: ours / bare <= 1.05,
  };
}

/** All figures of heavy mailboxes. */
export async function mailLoadFigures(): Promise<Figure[]> {
  const driven = await launch('chromium');
  try {
    await driven.grant(HOSTS);
    return [...(await worstTasks(driven)), await typingRatio()];
  } finally {
    await driven.close();
  }
}
