/**
 * The score table.
 *
 *   npm run scores                 prints the table; exits 1 where a figure is worse than in scores.json
 *   npm run scores -- --misses     lists every miss as well
 *   npm run scores -- --write      makes today's figures the committed ones
 *
 * `development`, `outside` and `left out` are judged by weights fitted without the batch in question (the rules were
 * read beside the development set); `unfitted` and `fresh` by the weights that ship, which never saw them: leans and
 * thresholds were chosen with an eye on the first, and on the second nothing was. `rules alone` judges the
 * unfitted set without anything learned: what the weights earn is the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { HIDDEN } from '../../src/language/refusal/detector';
import { BUCKETS, COLUMNS, type Network, TABLES } from '../../src/language/refusal/network';
import { calibrated } from './calibrate';
import { batches, development, fitted, grown, isFresh, isUnfitted, outside, type Passage } from './corpus';
import { type Measured, measure } from './measure';
import { askedAtLimits, echoed, wellFormed } from './questions';

const FILE = new URL('scores.json', import.meta.url);
/** Figures where less is better. */
const LESS = /^alarms/;

/** Nothing learned: only rules that are enough by themselves speak. */
const MUTE: Network = (() => {
  const none = new Float32Array(0);
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, new Float32Array(BUCKETS[table] * COLUMNS[table])]),
  ) as unknown as Network['tables'];
  const even = { slope: 1, shift: 0 };
  const begin = new Float32Array(HIDDEN);
  return {
    detector: { rows: new Map(), values: none, begin, count: begin, base: -3.4 },
    tables,
    scales: { alone: even, turn: even, mail: even },
  };
})();

/** The figures of the questions, beside those of the readings. */
function asked(passages: readonly Passage[], echo: boolean): Measured['figures'] {
  const good = wellFormed(passages);
  return {
    'first question echoes': echo ? Number(echoed().toFixed(3)) : null,
    'questions well formed': good === null ? null : Number(good.toFixed(4)),
    'questions at limits': askedAtLimits(passages),
  };
}

/** Each set with the weights that judge it. */
function setsOf(): Record<string, Measured> {
  const networks = calibrated(fitted());
  const without = (passage: Passage) => networks.get(passage.batch);
  const shipped = () => undefined;
  const of = (some: (batch: string) => boolean) => batches().filter(some).flatMap(grown);
  const unfitted = of((batch) => isUnfitted(batch) && !isFresh(batch));
  const sets = {
    development: [development(), without],
    outside: [outside(), without],
    'left out': [of((batch) => !isUnfitted(batch)), without],
    unfitted: [unfitted, shipped],
    fresh: [of(isFresh), shipped],
    'rules alone': [unfitted, () => MUTE],
  } as const;
  return Object.fromEntries(
    Object.entries(sets).map(([name, [passages, network]]) => {
      const { figures, misses } = measure(passages, network);
      return [name, { figures: { ...figures, ...asked(passages, name === 'development') }, misses }];
    }),
  );
}

function main(args: readonly string[]): number {
  const sets = setsOf();
  print(sets);
  if (args.includes('--misses'))
    for (const [name, { misses }] of Object.entries(sets))
      for (const miss of misses)
        console.log(`${name}\t${miss.what}\t${miss.id}\t${miss.words.replace(/\s+/g, ' ')}`);
  const now = Object.fromEntries(Object.entries(sets).map(([name, { figures }]) => [name, figures]));
  if (args.includes('--write')) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  return existsSync(FILE) ? compare(now, JSON.parse(readFileSync(FILE, 'utf8'))) : 0;
}

type Figures = Record<string, Readonly<Record<string, number | null>>>;

function print(sets: Readonly<Record<string, Measured>>): void {
  const names = Object.keys(sets);
  console.log(['', ...names].map((name, at) => (at ? name.padStart(13) : name.padEnd(22))).join(''));
  for (const figure of Object.keys(sets[names[0] as string]?.figures ?? {}))
    console.log(
      figure.padEnd(22) +
        names.map((name) => String(sets[name]?.figures[figure] ?? '–').padStart(13)).join(''),
    );
}

/** @returns 1 where a figure is worse than it was */
function compare(now: Figures, before: Figures): number {
  let status = 0;
  for (const [name, figures] of Object.entries(before))
    for (const [figure, old] of Object.entries(figures)) {
      const value = now[name]?.[figure];
      if (old === null || value === undefined) continue;
      const worse = value === null || (LESS.test(figure) ? value > old : value < old);
      if (!worse) continue;
      console.error(`worse: ${name}, ${figure}: ${value} (was ${old})`);
      status = 1;
    }
  return status;
}

process.exitCode = main(process.argv.slice(2));
