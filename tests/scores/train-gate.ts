/**
 * Fits the gate and writes src/language/gate-weights.ts.
 *
 *   npx tsx tests/scores/train-gate.ts
 *
 * Its thresholds are set on answers for batches it was not fitted on, so that few refusals are lost.
 */
import { writeFileSync } from 'node:fs';
import { BEFORE, DIGIT, eachBucket, isPlain, MIDDLE, SIZE, ZERO } from '../../src/language/gate';
import { partsOf } from '../../src/language/refusal/units';
import { fitted, type Passage } from './corpus';
import { labelOf } from './fit';
import { randomOf } from './random-numbers';

/** The share of sentences with a no that must pass, on unseen batches; of passages with a no, more do. */
const PASS = 0.97;
/** How many words and pairs are known, and in how many batches each must have been seen. */
const KNOWN = 1800;
const BATCHES = 10;
const SCALE = 0.15;
const EPOCHS = 12;
const DECAY = 3e-3;
const RATE = 0.05;
/** A no overlooked counts more than plain talk let through. */
const NO_COUNTS = 2;
const SMOOTH = 3;
const FLOOR = 0.3;
const GAIN = 0.7;
const FOLDS = 4;

interface Sentence {
  readonly text: string;
  readonly own: readonly number[];
  readonly before: readonly number[];
  readonly words: number;
  readonly wordsBefore: number;
  readonly no: 0 | 1;
  readonly batch: string;
  readonly answering: boolean;
}

function sentencesOf(passage: Passage): Sentence[] {
  if (passage.side === 'me' || passage.batch === 'outside') return [];
  const { list, many } = partsOf(passage.text, passage.previous, passage.register);
  return list.flatMap((candidate, at): Sentence[] => {
    const own: number[] = [];
    const before: number[] = [];
    const previous = at === 0 ? passage.previous : null;
    const words = eachBucket(candidate.text, 0, (bucket) => own.push(bucket));
    const wordsBefore =
      previous === null ? 0 : eachBucket(previous.slice(-120), BEFORE, (bucket) => before.push(bucket));
    const no = labelOf(passage, candidate.start, candidate.text.length, many === 1) ? 1 : 0;
    if (!no && passage.labels.length > 0) return [];
    const { text } = candidate;
    const { batch } = passage;
    return [{ text, own, before, words, wordsBefore, no, batch, answering: previous !== null }];
  });
}

function weigh(one: Sentence, weights: Float32Array): number {
  let own = 0;
  let before = 0;
  for (const bucket of one.own) own += weights[bucket] as number;
  for (const bucket of one.before) before += weights[bucket] as number;
  return own / Math.sqrt(one.words || 1) + before / Math.sqrt(one.wordsBefore || 1);
}

/** How telling each number is, by how often it stands in a no and elsewhere: what tells more is learned faster. */
function tellingOf(list: readonly Sentence[]): Float32Array {
  const yes = new Float32Array(SIZE).fill(SMOOTH);
  const no = new Float32Array(SIZE).fill(SMOOTH);
  for (const one of list)
    for (const bucket of [...one.own, ...one.before]) {
      const count = one.no ? no : yes;
      count[bucket] = (count[bucket] as number) + 1;
    }
  const noes = list.filter((one) => one.no).length;
  const prior = Math.log(noes / (list.length - noes));
  return no.map((count, bucket) => {
    const tells = Math.log(count / (yes[bucket] as number)) - prior;
    return FLOOR + GAIN * Math.min(3, Math.abs(tells));
  });
}

/** Logistic regression by AdaGrad over the known numbers. */
function fitKnown(all: readonly Sentence[], known: (bucket: number) => boolean): Float32Array {
  const list = all.map((one) => ({ ...one, own: one.own.filter(known), before: one.before.filter(known) }));
  const telling = tellingOf(list);
  const weights = new Float32Array(SIZE);
  const squares = new Float32Array(SIZE).fill(1e-8);
  const random = randomOf(5);
  let base = 0;
  const steps = list.length * EPOCHS;
  for (let step = 0; step < steps; step++) {
    const one = list[Math.floor(random() * list.length)] as Sentence;
    const rate = RATE * (1 - step / steps);
    const error = (1 / (1 + Math.exp(-weigh(one, weights) - base)) - one.no) * (one.no ? NO_COUNTS : 1);
    base -= 0.1 * rate * error;
    const move = (buckets: readonly number[], words: number) => {
      for (const bucket of buckets) {
        const tells = telling[bucket] as number;
        const slope = (tells * error) / Math.sqrt(words || 1) + (DECAY * (weights[bucket] as number)) / tells;
        squares[bucket] = (squares[bucket] as number) + slope * slope;
        weights[bucket] =
          (weights[bucket] as number) - (tells * rate * slope) / Math.sqrt(squares[bucket] as number);
      }
    };
    move(one.own, one.words);
    move(one.before, one.wordsBefore);
  }
  return weights;
}

/** In how many batches each number was seen. */
function voicesOf(list: readonly Sentence[]): Map<number, number> {
  const seen = new Map<number, Set<string>>();
  for (const { own, before, batch } of list)
    for (const bucket of [...own, ...before]) {
      const batches = seen.get(bucket) ?? new Set();
      seen.set(bucket, batches.add(batch));
    }
  return new Map([...seen].map(([bucket, batches]) => [bucket, batches.size]));
}

/** Weights in whole steps for the most telling words and pairs, and none for the rest. */
function fitGate(list: readonly Sentence[]): Float32Array {
  const voices = voicesOf(list);
  const often = (bucket: number) => (voices.get(bucket) ?? 0) >= BATCHES;
  const first = fitKnown(list, often);
  const tells = (bucket: number) =>
    Math.abs(first[bucket] as number) * Math.log(1 + (voices.get(bucket) as number));
  const order = [...voices.keys()].filter(often).sort((a, b) => tells(b) - tells(a) || a - b);
  const known = new Set(order.slice(0, KNOWN));
  return fitKnown(list, (bucket) => known.has(bucket)).map((x) =>
    Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(x / SCALE))),
  );
}

/** The threshold that lets PASS of the refusals through, and what share of the rest it drops. */
function threshold(list: readonly (Sentence & { weight: number })[]): { at: number; dropped: number } {
  const mark = (one: (typeof list)[number]) => (isPlain(one.text) ? 99 : one.weight);
  const noes = list
    .filter((one) => one.no)
    .map(mark)
    .sort((a, b) => a - b);
  const at = Math.floor((noes[Math.floor(noes.length * (1 - PASS))] as number) * 10) / 10;
  const rest = list.filter((one) => !one.no);
  return { at, dropped: rest.filter((one) => mark(one) < at).length / rest.length };
}

/** See `open` in gate.ts. */
function packed(weights: Float32Array): string {
  const letter = (digit: number) => String.fromCharCode(ZERO + digit);
  let out = '';
  let last = 0;
  weights.forEach((weight, bucket) => {
    if (weight === 0) return;
    let distance = bucket - last;
    last = bucket;
    for (; distance >= DIGIT; distance = Math.floor(distance / DIGIT))
      out += letter(DIGIT + (distance % DIGIT));
    out += letter(distance) + letter(weight + MIDDLE);
  });
  return out;
}

/** As the formatter of this project writes it: single quotes where the text has none. */
const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

function main(): void {
  const list = fitted().flatMap(sentencesOf);
  const names = [...new Set(list.map((one) => one.batch))];
  const crossed = Array.from({ length: FOLDS }, (_, fold) => {
    const left = names.filter((_, at) => at % FOLDS === fold);
    const weights = fitGate(list.filter((one) => !left.includes(one.batch)));
    return list
      .filter((one) => left.includes(one.batch))
      .map((one) => ({ ...one, weight: weigh(one, weights) }));
  }).flat();
  const alone = threshold(crossed.filter((one) => !one.answering));
  const answering = threshold(crossed.filter((one) => one.answering));
  writeFileSync(
    new URL('../../src/language/gate-weights.ts', import.meta.url),
    `/** The gate's learned table, written by tests/scores/train-gate.ts; gate.ts tells how it is packed. */\nexport const GATE =\n  ${quoted(packed(fitGate(list)))};\n\n/** The least weight that passes: without, and with a turn before. */\nexport const THRESHOLDS = { alone: ${alone.at}, answering: ${answering.at} } as const;\n`,
  );
  console.log('alone', alone, 'answering', answering);
}

main();
