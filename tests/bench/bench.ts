/**
 * `npm run bench`: speed and size of the build beside their limits; exit 1 where one is over.
 *
 * Times are of this machine. A first card is measured in real Chromium, from the moment the mail stands on the page
 * to the first frame after the card does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { couldBeRefusal } from '../../src/language/gate';
import { SITES, type Site } from '../../src/pages/sites';
import { type Driven, launch } from '../browser/driver';
import { GMAIL } from '../browser/true-origins';
import { callFigures } from './captions';
import { engineFigures } from './engine';
import { type Figure, quantile } from './figure';
import { type Measured, measureFirstCard } from './first-card';
import { mailLoadFigures } from './mail-load';
import { traced } from './our-tasks';
import { SENTENCES } from './sentences';

/** What the bundler tells of each file it wrote. */
interface Meta {
  readonly outputs: Record<string, { inputs: Record<string, unknown> }>;
}

const ROUNDS = 11;
const KB = 1024;

const median = (values: readonly number[]): number => quantile(values, 0.5);

function engineOnlyInBackground(): Figure {
  const metas = readdirSync('out').filter((file) => /^chromium\.\w+\.meta\.json$/.test(file));
  const outputs = metas.map((file) => (JSON.parse(readFileSync(`out/${file}`, 'utf8')) as Meta).outputs);
  const holders = outputs
    .flatMap((output) => Object.entries(output))
    .filter(([, { inputs }]) => Object.keys(inputs).some((file) => file.includes('node_modules/compromise/')))
    .map(([file]) => file.replace('dist/chromium/', ''));
  return {
    name: 'the engine is loaded in',
    value: holders.join(', ') || 'nothing',
    limit: 'background.js',
    ok: holders.length === 1 && holders[0] === 'background.js',
  };
}

const gzipped = (file: string): number =>
  gzipSync(readFileSync(`dist/chromium/${file}`), { level: 9 }).length;

/** What a page of each site pays: its own description, what is the same for all of its kind, and the style. */
function contentSizes(): Figure[] {
  const pages = (SITES as readonly Site[]).map(({ id, kind, mark }) => ({
    id,
    files: [...(mark ? ['self-hosted.js'] : []), `sites/${id}.js`, `${kind}.js`, 'marks.css'],
  }));
  const sizes = pages.map(({ id, files }) => ({
    id,
    bytes: files.map(gzipped).reduce((sum, size) => sum + size, 0),
  }));
  const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
  const value = (largest?.bytes ?? Number.NaN) / KB;
  const reply = gzipped('editors.js') / KB;
  return [
    {
      name: 'content scripts and style, gzip, most',
      value: `${value.toFixed(2)} KB (${largest?.id})`,
      limit: '30 KB',
      ok: value <= 30,
    },
    {
      name: 'what comes when a reply is written, gzip',
      value: `${reply.toFixed(2)} KB`,
      limit: '30 KB',
      ok: reply <= 30,
    },
  ];
}

/** Median over batches, so that a pause of the machine does not count. */
function gateSpeed(): Figure {
  const batches = Array.from({ length: 40 }, () => {
    const start = performance.now();
    for (let round = 0; round < 200; round++)
      for (const [sentence, previous] of SENTENCES) couldBeRefusal(sentence, previous);
    return ((performance.now() - start) * 1_000) / (200 * SENTENCES.length);
  });
  const value = median(batches.slice(10));
  return { name: 'gate, a sentence', value: `${value.toFixed(2)} µs`, limit: '5 µs', ok: value <= 5 };
}

async function oneCard(driven: Driven, cold: boolean): Promise<Measured> {
  const page: Page = await driven.open(GMAIL);
  try {
    return await measureFirstCard(driven, page, cold);
  } finally {
    await page.close();
  }
}

async function manyCards(driven: Driven, cold: boolean): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await oneCard(driven, cold));
  return all;
}

const cardFigure = (name: string, rounds: readonly Measured[], limit: number): Figure => {
  const times = rounds.map(({ milliseconds }) => milliseconds);
  const value = median(times);
  const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  return { name, value: `${value.toFixed(0)} ms (${range})`, limit: `${limit} ms`, ok: value <= limit };
};

/** Each tab's load, mail and card are traced: what our scripts took of a task is ours, the rest is not. */
async function ourTasks(driven: Driven): Promise<Figure> {
  const longest: number[] = [];
  let tasks = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await driven.browser.newPage();
    const found = await traced(page, driven.base, () => oneCard(driven, false));
    await page.close();
    longest.push(Math.max(0, ...found.times));
    tasks += found.times.length;
  }
  const worst = Math.max(...longest);
  return {
    name: 'our share of a task on the page, worst',
    value: `${worst.toFixed(1)} ms (of ${tasks} tasks)`,
    limit: 'below 50 ms',
    ok: tasks > 0 && worst < 50,
  };
}

async function firstCards(): Promise<Figure[]> {
  const driven = await launch('chromium');
  try {
    await driven.grant(['https://mail.google.com/*']);
    await oneCard(driven, false);
    const warm = await manyCards(driven, false);
    const cold = await manyCards(driven, true);
    return [
      cardFigure('first card, cold worker (median)', cold, 400),
      cardFigure('first card, warm worker (median)', warm, 100),
      await ourTasks(driven),
    ];
  } finally {
    await driven.close();
  }
}

const figures = [
  engineOnlyInBackground(),
  ...contentSizes(),
  gateSpeed(),
  ...engineFigures(),
  ...(await firstCards()),
  ...(await mailLoadFigures()),
  ...(await callFigures()),
];
const row = (cells: readonly string[]): string =>
  cells.map((cell, column) => cell.padEnd([56, 30, 14, 3][column] ?? 0)).join('| ');
console.log(
  `\n${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}: a busy machine makes the times worse`,
);
console.log(`\n${row(['figure', 'value', 'limit', 'ok'])}`);
for (const { name, value, limit, ok } of figures) console.log(row([name, value, limit, ok ? 'yes' : 'NO']));
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
