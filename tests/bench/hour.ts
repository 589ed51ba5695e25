/**
 * An hour of talk at ten changes of the captions a second, in real Chromium: what is left of it in memory, which timers
 * run on when the call has ended, and what it costs.
 *
 *   npx tsx tests/bench/hour.ts [--minutes=60]
 *
 * The page's clock is compressed: its virtual time jumps to the next timer as soon as nothing is left to do, so that an
 * hour passes in minutes with as many changes, timers and readings as a real one. The worker's clock is not: an answer
 * of the engine comes late by the page's clock. The same hour is spent once more where the site is not read, and what
 * the page itself takes is subtracted.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/driver';
import { say } from '../browser/fixture-pages';
import { waitForCards } from '../browser/panel-reading';
import { MEET } from '../browser/true-origins';
import { until } from '../browser/until';
import type { Figure } from './figure';

const MINUTE = 60_000;
/** Ten changes a second. */
const STEP = 100;
const MB = 1_024 * 1_024;

/**
 * Runs in the page. Each turn is a sentence of plain talk, word by word; one a few minutes is a no. It is sent as text
 * and sees nothing but the page.
 */
const TALK = `(minutes) => {
  const SPEAKERS = ['Ana Ruiz', 'You', 'Ben Okafor', 'You', 'Mia Chen'];
  const PLAIN = [
    'we went through the list of open points and the second page has what you asked for last week.',
    'the team in Leeds has the new plan on its desk and Priya will bring the figures on Thursday.',
    'could we look at the third column once more before we go on with the rest of it?',
    'I have the notes of the last call here and the first part of it is done since Monday.',
  ];
  const talk = async () => {
    const end = Date.now() + minutes * 60000;
    for (let turn = 0; Date.now() < end; turn++) {
      const no = turn % 120 === 60;
      const text = no ? 'No, we cannot pay ' + turn + ' thousand for that this year.' : PLAIN[turn % PLAIN.length];
      await window.fixture.say(no ? 'Ana Ruiz' : SPEAKERS[turn % SPEAKERS.length], text, { step: ${STEP} });
    }
    window.benchChanges = document.querySelectorAll('.nMcdL').length;
    window.fixture.leave();
    window.benchDone = true;
  };
  void talk();
}`;

/** Runs in the extension's own world of the page: from now on its timers are counted. */
const COUNT_TIMERS = `(() => {
  const running = new Set();
  const { setTimeout: later, setInterval: often, clearTimeout: stop, clearInterval: stopOften } = globalThis;
  globalThis.setTimeout = (run, ...rest) => {
    const id = later((...all) => { running.delete(id); run(...all); }, ...rest);
    running.add(id);
    return id;
  };
  globalThis.setInterval = (...all) => { const id = often(...all); running.add(id); return id; };
  globalThis.clearTimeout = (id) => { running.delete(id); stop(id); };
  globalThis.clearInterval = (id) => { running.delete(id); stopOften(id); };
  globalThis.benchTimers = () => running.size;
})()`;

interface Spent {
  /** By how much the heap grew, in bytes, after a collection. */
  readonly grown: number;
  /** Processor time of all pages and workers together, in milliseconds. */
  readonly cpu: number;
  readonly timers: number;
  readonly seconds: number;
}

async function heapOf(session: CDPSession): Promise<number> {
  // What a first collection frees may hold what a second one can free.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function cpuOf(driven: Driven): Promise<number> {
  const session = await driven.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return (
    1_000 *
    processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  );
}

/** Lets so much of the page's time pass, as fast as its work allows. */
function letPass(session: CDPSession, budget: number): Promise<void> {
  return new Promise((done, failed) => {
    session.once('Emulation.virtualTimeBudgetExpired', () => done());
    session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget }).catch(failed);
  });
}

/** The layout of a thousand captions is the page's work, not ours: nobody looks at them here. */
const HIDE_CAPTIONS = `document.querySelector('.captions').style.display = 'none'`;

async function spend(driven: Driven, page: Page, minutes: number, isRead: boolean): Promise<Spent> {
  const session = await page.createCDPSession();
  await page.bringToFront();
  await say(page, 'Ana Ruiz', "No, that's unrealistic.");
  if (isRead) await waitForCards(driven, page, 1);
  const [world] = page.mainFrame().extensionRealms();
  if (isRead) await world?.evaluate(COUNT_TIMERS);
  const [heap, cpu, began] = [await heapOf(session), await cpuOf(driven), Date.now()];
  await page.evaluate(HIDE_CAPTIONS);
  await page.evaluate(`(${TALK})(${minutes})`);
  for (let passed = 0; passed <= minutes + 1; passed++) await letPass(session, MINUTE);
  await until('the talk to end', () => page.evaluate(() => 'benchDone' in window), 60_000);
  const spent = (await cpuOf(driven)) - cpu;
  await letPass(session, MINUTE);
  const timers = isRead ? ((await world?.evaluate('benchTimers()')) as number) : 0;
  return {
    grown: (await heapOf(session)) - heap,
    cpu: spent,
    timers,
    seconds: (Date.now() - began) / 1_000,
  };
}

async function once(minutes: number, isRead: boolean): Promise<Spent> {
  const driven = await launch('chromium');
  try {
    if (isRead) await driven.grant(['https://meet.google.com/*']);
    return await spend(driven, await driven.open(MEET), minutes, isRead);
  } finally {
    await driven.close();
  }
}

/** @returns the figures of a call of so many minutes */
export async function hourFigures(minutes: number): Promise<Figure[]> {
  const [alone, read] = [await once(minutes, false), await once(minutes, true)];
  const left = (read.grown - alone.grown) / MB;
  const share = (100 * (read.cpu - alone.cpu)) / (minutes * MINUTE);
  const name = `a call of ${minutes} minutes, ${(minutes * MINUTE) / STEP} changes, in ${read.seconds.toFixed(0)} s`;
  return [
    { name: `${name}: left in memory`, value: `${left.toFixed(2)} MB`, limit: '3 MB', ok: left <= 3 },
    { name: 'timers running a minute after it', value: `${read.timers}`, limit: '0', ok: read.timers === 0 },
    {
      name: 'processor time of ours, of that of the call',
      value: `${share.toFixed(2)} %`,
      limit: '1 %',
      ok: share <= 1,
    },
  ];
}

async function main(): Promise<void> {
  const minutes = Number(process.argv.find((word) => word.startsWith('--minutes='))?.split('=')[1] ?? 60);
  for (const { name, value, limit, ok } of await hourFigures(minutes))
    console.log(`${name.padEnd(64)}${value.padStart(12)}${limit.padStart(8)}  ${ok ? 'yes' : 'NO'}`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
