/**
 * What a change of the captions costs on the page's own thread, over a long call. In jsdom, so the figures are only good
 * to be compared with each other; a browser is several times faster.
 *
 *   npx tsx tests/replay/cost.ts [--turns=240] [--only=client]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Manner } from './manner';
import { MANNERS } from './manners';
import { type Hearing, hear } from './recogniser';
import { replay } from './replay';
import { type Transcript, transcriptsOf } from './transcripts';

/** One call as long as all calls of the corpus together. */
function longCall(turns: number): Transcript {
  const grown = readdirSync(join(import.meta.dirname, '../corpus/grown')).filter((file) =>
    file.endsWith('.calls.jsonl'),
  );
  const all = ['development/calls.jsonl', ...grown.map((file) => `grown/${file}`)].flatMap(transcriptsOf);
  return { id: 'long', turns: all.flatMap((one) => one.turns).slice(0, turns) };
}

const at = (values: readonly number[], share: number): string =>
  (values[Math.floor(values.length * share)] ?? Number.NaN).toFixed(2).padStart(8);

/** @returns the time of each change on one client, in milliseconds */
async function costsOf(manner: Manner, call: Transcript, heard: readonly Hearing[]): Promise<number[]> {
  const costs: number[] = [];
  const run = (work: () => void) => {
    const start = performance.now();
    work();
    costs.push(performance.now() - start);
  };
  await replay(call, heard, manner, { run, disturbed: false });
  return costs;
}

const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
const mean = (some: readonly number[]): string => (sum(some) / some.length).toFixed(2).padStart(11);

async function main(): Promise<void> {
  const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const call = longCall(Number(option('turns') ?? 240));
  const heard = hear(call);
  const minutes = (heard.at(-1)?.at ?? 0) / 60_000;
  console.log(
    `${call.turns.length} turns, ${heard.length} changes, ${minutes.toFixed(0)} minutes; milliseconds a change`,
  );
  console.log(`${'client'.padEnd(16)}  median     p99    most   of the time  first half second half`);
  for (const manner of MANNERS) {
    if (option('only') && option('only') !== manner.id) continue;
    const costs = await costsOf(manner, call, heard);
    const half = costs.length >> 1;
    const sorted = [...costs].sort((a, b) => a - b);
    const share = `${((100 * sum(costs)) / (minutes * 60_000)).toFixed(2)} %`.padStart(14);
    const halves = mean(costs.slice(0, half)) + mean(costs.slice(half));
    console.log(
      `${manner.id.padEnd(16)}${at(sorted, 0.5)}${at(sorted, 0.99)}${at(sorted, 0.9999)}${share}${halves}`,
    );
  }
}

await main();
