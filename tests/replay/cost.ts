/**
 * What a change of the captions costs on the page's own thread, over a long call. In jsdom, so the figures are only good
 * to be compared with each other; a browser is several times faster.
 *
 *   npx tsx tests/replay/cost.ts [--turns=1000]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { meetingFor } from './figures';
import { MANNERS } from './manners';
import { hear } from './recogniser';
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

async function main(): Promise<void> {
  const turns = Number(process.argv.find((word) => word.startsWith('--turns='))?.slice(8) ?? 1_000);
  const call = longCall(turns);
  const heard = hear(call);
  const minutes = Math.round((heard.at(-1)?.at ?? 0) / 60_000);
  console.log(
    `${call.turns.length} turns, ${heard.length} changes, ${minutes} minutes; milliseconds a change`,
  );
  console.log(`${'client'.padEnd(16)}  median     p99     all  of the hour  first half  second half`);
  for (const manner of MANNERS) {
    const costs: number[] = [];
    await replay(call, heard, manner, await meetingFor(manner), (work) => {
      const start = performance.now();
      work();
      costs.push(performance.now() - start);
    });
    const half = costs.length >> 1;
    const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
    const share = `${((100 * sum(costs)) / (minutes * 60_000)).toFixed(2)} %`.padStart(12);
    const mean = (some: readonly number[]) => (sum(some) / some.length).toFixed(2).padStart(11);
    const halves = `${mean(costs.slice(0, half))} ${mean(costs.slice(half))}`;
    const sorted = [...costs].sort((a, b) => a - b);
    console.log(
      `${manner.id.padEnd(16)}${at(sorted, 0.5)}${at(sorted, 0.99)}${at(sorted, 0.9999)} ${share} ${halves}`,
    );
  }
}

await main();
