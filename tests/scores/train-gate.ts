/**
 * Fits the gate and writes src/language/gate-weights.ts.
 *
 *   npx tsx tests/scores/train-gate.ts
 *
 * Its thresholds are set on answers for batches it was not fitted on, so that few refusals are lost.
 */
import { writeFileSync } from 'node:fs';
import { BEFORE, eachBucket, SIZE } from '../../src/language/gate';
import { partsOf } from '../../src/language/refusal/units';
import { fitted, type Passage } from './corpus';
import { labelOf } from './fit';
import { randomOf } from './random-numbers';

/** The share of refusals that must pass, on unseen batches. */
const PASS = 0.96;
const STEPS = 31;

interface Sentence {
  readonly own: readonly number[];
  readonly before: readonly number[];
  readonly words: number;
  readonly wordsBefore: number;
  readonly no: 0 | 1;
  readonly batch: string;
  readonly answering: boolean;
}

function sentencesOf(passage: Passage): Sentence[] {
  if (passage.side === 'me') return [];
  const { list } = partsOf(passage.text, passage.previous, passage.register);
  return list.map((candidate, at) => {
    const own: number[] = [];
    const before: number[] = [];
    const previous = at === 0 ? passage.previous : null;
    const words = eachBucket(candidate.text, 0, (bucket) => own.push(bucket));
    const wordsBefore =
      previous === null ? 0 : eachBucket(previous.slice(-120), BEFORE, (bucket) => before.push(bucket));
    const no = labelOf(passage, candidate.start, candidate.text.length, list.length === 1) ? 1 : 0;
    return { own, before, words, wordsBefore, no, batch: passage.batch, answering: previous !== null };
  });
}

function weigh(one: Sentence, weights: Float32Array): number {
  let own = 0;
  let before = 0;
  for (const bucket of one.own) own += weights[bucket] as number;
  for (const bucket of one.before) before += weights[bucket] as number;
  return own / Math.sqrt(one.words || 1) + before / Math.sqrt(one.wordsBefore || 1);
}

function fitGate(list: readonly Sentence[]): Float32Array {
  const weights = new Float32Array(SIZE);
  const random = randomOf(5);
  for (let step = 0; step < list.length * 25; step++) {
    const one = list[Math.floor(random() * list.length)] as Sentence;
    const rate = 0.5 / (1 + step / list.length / 4);
    const error = (1 / (1 + Math.exp(-weigh(one, weights) + 0.7)) - one.no) * (one.no ? 2 : 1) * rate;
    const move = (buckets: readonly number[], words: number) => {
      for (const bucket of buckets)
        weights[bucket] = (weights[bucket] as number) * (1 - rate * 2e-4) - error / Math.sqrt(words || 1);
    };
    move(one.own, one.words);
    move(one.before, one.wordsBefore);
  }
  return weights;
}

const rounded = (weights: Float32Array, scale: number) =>
  weights.map((x) => Math.max(-STEPS, Math.min(STEPS, Math.round(x / scale))));

/** The threshold that lets PASS of the refusals through, and what share of the rest it drops. */
function threshold(list: readonly { weight: number; no: number }[]): { at: number; dropped: number } {
  const noes = list
    .filter((one) => one.no)
    .map((one) => one.weight)
    .sort((a, b) => a - b);
  const at = Math.floor((noes[Math.floor(noes.length * (1 - PASS))] as number) * 10) / 10;
  const rest = list.filter((one) => !one.no);
  return { at, dropped: rest.filter((one) => one.weight < at).length / rest.length };
}

function main(): void {
  const list = fitted().flatMap(sentencesOf);
  const scale = 0.08;
  const crossed = [...new Set(list.map((one) => one.batch))].flatMap((batch) => {
    const weights = rounded(fitGate(list.filter((one) => one.batch !== batch)), scale);
    return list.filter((one) => one.batch === batch).map((one) => ({ ...one, weight: weigh(one, weights) }));
  });
  const alone = threshold(crossed.filter((one) => !one.answering));
  const answering = threshold(crossed.filter((one) => one.answering));
  const table = [...rounded(fitGate(list), scale)].map((step) => String.fromCharCode(64 + step)).join('');
  writeFileSync(
    new URL('../../src/language/gate-weights.ts', import.meta.url),
    `/** The gate's learned table, written by tests/scores/train-gate.ts: one character a bucket, '@' is nought. */\nexport const GATE =\n  ${JSON.stringify(table)};\n\n/** The least weight that passes: without, and with a turn before. */\nexport const THRESHOLDS = { alone: ${alone.at}, answering: ${answering.at} } as const;\n`,
  );
  console.log('alone', alone, 'answering', answering);
}

main();
