/** Training of the weights: examples from labelled passages, gradients, steps. */

import type { Unit } from '../../src/language/refusal/features';
import {
  addTable,
  BUCKETS,
  COLUMNS,
  FIRST,
  type Network,
  OUTPUTS,
  type Scale,
  type Table,
} from '../../src/language/refusal/network';
import { partsOf } from '../../src/language/refusal/units';
import { FIRMNESSES, KINDS } from '../../src/language/words';
import { fitKinds } from '../language/kind/fit-kinds';
import type { Label, Passage } from './corpus';
import { fitDetector, type Lesson } from './fit-detector';
import { randomOf, shuffle } from './random-numbers';

export interface Example extends Lesson {
  /** What share each kind has; null where there is no refusal. */
  readonly kinds: readonly number[] | null;
  readonly firm: number;
}

function sharesOf(label: Label): number[] {
  const shares = KINDS.map((kind) => (kind === label.kind ? 1 : 0)) as number[];
  for (const kind of label.also) shares[KINDS.indexOf(kind)] = 0.35;
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The label a stretch of the passage carries, if enough of it is in there. */
export function labelOf(passage: Passage, start: number, length: number, only: boolean): Label | null {
  for (const label of passage.labels) {
    if (label.words === null) {
      if (only) return label;
      continue;
    }
    const at = passage.text.indexOf(label.words);
    if (at < 0) continue;
    const shared = Math.min(at + label.words.length, start + length) - Math.max(at, start);
    if (shared > 0 && (shared >= 0.4 * label.words.length || shared >= 0.6 * length)) return label;
  }
  return null;
}

/** The units of a passage with what they are: each sentence, and a short passage as a whole. */
export function examplesOf(passage: Passage): Example[] {
  if (passage.side === 'me') return [];
  const { list, many, whole } = partsOf(passage.text, passage.previous, passage.register);
  const vague = passage.labels[0]?.words === null;
  const beside = vague || (passage.labels.length > 0 && passage.from !== 'email');
  const out: Example[] = [];
  for (const candidate of list) {
    const label = labelOf(passage, candidate.start, candidate.text.length, many === 1);
    // What stands beside a no in the same remark is often half of it: it teaches neither.
    if (label || !beside) out.push(exampleOf(passage, candidate.unit(), label));
  }
  if (whole && passage.from !== 'email') out.push(exampleOf(passage, whole(), passage.labels[0] ?? null));
  return out;
}

const exampleOf = (passage: Passage, unit: Unit, label: Label | null): Example => ({
  unit,
  batch: passage.batch,
  no: label ? 1 : 0,
  weight: passage.batch === 'outside' ? tuning.outside : 1,
  kinds: label ? sharesOf(label) : null,
  firm: label?.firmness ? FIRMNESSES.indexOf(label.firmness) : -1,
});

/** Strength against over-fitting (the larger, the less), and passes over the data. */
export const tuning = {
  kind: 60,
  firmness: 12,
  epochs: 16,
  rate: 4,
  /** Public corpora are told as they are, and are few. */
  outside: 1,
};

/** What the answers should have been, less what they were. */
function errorsOf(example: Example, table: Table, out: Float32Array, error: Float32Array): void {
  const count = COLUMNS[table];
  const soft = softmax(out, FIRST[table], count);
  for (let k = 0; k < count; k++) {
    const wanted = table === 'kind' ? (example.kinds?.[k] ?? 0) : Number(k === example.firm);
    error[k] = (soft[k] as number) - wanted;
  }
}

export function softmax(out: Float32Array, from: number, count: number): number[] {
  const part = [...out.subarray(from, from + count)];
  const top = Math.max(...part);
  const powers = part.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

/** Stochastic gradient descent with weight decay; the mean of the second half of the way is kept. */
export function fitTable(examples: readonly Example[], table: Table, random: () => number): Float32Array {
  const columns = COLUMNS[table];
  const values = new Float32Array(BUCKETS[table] * columns);
  const kept = new Float64Array(values.length);
  const decay = 1 / (tuning[table] * examples.length);
  const order = examples.map((_, at) => at);
  const error = new Float32Array(columns);
  let steps = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < tuning.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      const { features, shares } = example.unit;
      const out = new Float32Array(OUTPUTS);
      addTable({ features, shares }, table, values, out);
      errorsOf(example, table, out, error);
      const rate = tuning.rate / (1 + tuning.rate * decay * steps++);
      for (let i = 0; i < features.length; i++) {
        const row = ((features[i] as number) % BUCKETS[table]) * columns;
        const share = rate * (shares[i] as number);
        for (let k = 0; k < columns; k++)
          values[row + k] = (values[row + k] as number) - share * (error[k] as number);
      }
    }
    const shrink = Math.exp((-decay * examples.length * tuning.rate) / (1 + tuning.rate * decay * steps));
    for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * shrink;
    if (epoch < tuning.epochs / 2) continue;
    averaged++;
    for (let at = 0; at < values.length; at++) kept[at] = (kept[at] as number) + (values[at] as number);
  }
  return Float32Array.from(kept, (sum) => sum / averaged);
}

const EVEN: Scale = { slope: 1, shift: 0 };
const UNSCALED = { alone: EVEN, turn: EVEN, mail: EVEN } as const;
const SEED = 1;

/** A detector that tells nothing of kind and firmness: enough where only yes or no is asked. */
export const fitBare = (examples: readonly Example[]): Network => ({
  detector: fitDetector(examples, SEED),
  tables: {
    kind: new Float32Array(BUCKETS.kind * COLUMNS.kind),
    firmness: new Float32Array(BUCKETS.firmness * COLUMNS.firmness),
  },
  scales: UNSCALED,
});

/** All tables from some examples; the same examples give the same weights. */
export function fit(examples: readonly Example[]): Network {
  const random = randomOf(SEED);
  const noes = examples.filter((example) => example.kinds !== null);
  return {
    detector: fitDetector(examples, SEED),
    tables: {
      kind: fitTable(noes, 'kind', random),
      firmness: fitTable(
        noes.filter((example) => example.firm >= 0),
        'firmness',
        random,
      ),
    },
    kinds: fitKinds(examples),
    scales: UNSCALED,
  };
}
