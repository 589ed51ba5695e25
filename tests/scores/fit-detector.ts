/** Fits the detector: AdaGrad over single examples, with hidden units left out at random. */
import { type Detector, HIDDEN, NUMBER, ROW } from '../../src/language/refusal/detector';
import type { Unit } from '../../src/language/refusal/features';
import { randomOf, shuffle } from './random-numbers';

/** What is learned from: a unit, whether it is a no, how much it counts, and whose voice it is. */
export interface Lesson {
  readonly unit: Unit;
  readonly no: 0 | 1;
  readonly weight: number;
  readonly batch: string;
}

const tuning = {
  /** Evidence is known when so many examples of so many batches gave it. */
  examples: 32,
  batches: 18,
  epochs: 10,
  rate: 0.05,
  decay: 3e-3,
  /** The share of hidden units left out. */
  dropped: 0.5,
  spread: 0.2,
  smooth: 3,
  floor: 0.3,
  gain: 0.7,
};

interface Count {
  yes: number;
  no: number;
  voices: number;
}

/** How often each piece of evidence stands with a no and without, and in how many batches. */
function countsOf(lessons: readonly Lesson[]): Map<number, Count> {
  const counts = new Map<number, Count>();
  const last = new Map<number, string>();
  for (const { unit, no, batch } of lessons)
    for (const whole of unit.features) {
      const feature = whole & NUMBER;
      let count = counts.get(feature);
      if (count === undefined) {
        count = { yes: 0, no: 0, voices: 0 };
        counts.set(feature, count);
      }
      if (no) count.no++;
      else count.yes++;
      if (last.get(feature) === batch) continue;
      last.set(feature, batch);
      count.voices++;
    }
  return counts;
}

/** The known evidence, in the order of its numbers, with how telling it is: what tells more is learned faster. */
function knownOf(lessons: readonly Lesson[]): { rows: Map<number, number>; telling: Float32Array } {
  const counts = countsOf(lessons);
  const noes = lessons.filter((lesson) => lesson.no).length;
  const prior = Math.log(noes / (lessons.length - noes));
  const known = [...counts]
    .filter(([, { yes, no, voices }]) => yes + no >= tuning.examples && voices >= tuning.batches)
    .sort(([a], [b]) => a - b);
  const telling = Float32Array.from(known, ([, { yes, no }]) => {
    const tells = Math.log((no + tuning.smooth) / (yes + tuning.smooth)) - prior;
    return tuning.floor + tuning.gain * Math.min(3, Math.abs(tells));
  });
  return { rows: new Map(known.map(([feature], row) => [feature, row])), telling };
}

interface Known {
  readonly rows: Int32Array;
  readonly shares: Float32Array;
  readonly no: 0 | 1;
  readonly weight: number;
}

function knownPart({ unit, no, weight }: Lesson, rows: Map<number, number>, telling: Float32Array): Known {
  const places: number[] = [];
  const shares: number[] = [];
  unit.features.forEach((feature, at) => {
    const row = rows.get(feature & NUMBER);
    if (row === undefined) return;
    places.push(row * ROW);
    shares.push((unit.shares[at] as number) * (telling[row] as number));
  });
  return { rows: Int32Array.from(places), shares: Float32Array.from(shares), no, weight };
}

const normal = (random: () => number): number => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
};

/** A weight with the sum of its squared slopes so far: one step of AdaGrad. */
function step(values: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  const square = (squares[at] as number) + slope * slope;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * slope) / Math.sqrt(square);
}

/** The state of learning. */
class Learner {
  readonly values: Float32Array;
  readonly begin = new Float32Array(HIDDEN);
  readonly count: Float32Array;
  base = 0;
  readonly #squares: Float32Array;
  readonly #beginSquares = new Float32Array(HIDDEN).fill(1e-8);
  readonly #countSquares = new Float32Array(HIDDEN).fill(1e-8);
  readonly #sums = new Float32Array(ROW);
  readonly #slopes = new Float32Array(ROW);
  readonly #open = new Float32Array(HIDDEN);
  readonly #random: () => number;

  constructor(rows: number, random: () => number) {
    this.#random = random;
    this.values = Float32Array.from({ length: rows * ROW }, (_, at) =>
      at % ROW === HIDDEN ? 0 : tuning.spread * normal(random),
    );
    this.count = Float32Array.from({ length: HIDDEN }, () => 0.5 * normal(random));
    this.#squares = new Float32Array(rows * ROW).fill(1e-8);
  }

  /** The answer with some hidden units left out. */
  #forward({ rows, shares }: Known): number {
    const sums = this.#sums.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const share = shares[i] as number;
      for (let k = 0; k < ROW; k++) sums[k] = (sums[k] as number) + share * (this.values[row + k] as number);
    }
    let answer = this.base + (sums[HIDDEN] as number);
    for (let k = 0; k < HIDDEN; k++) {
      const sum = (sums[k] as number) + (this.begin[k] as number);
      sums[k] = sum;
      const open = sum > 0 && this.#random() >= tuning.dropped ? 1 / (1 - tuning.dropped) : 0;
      this.#open[k] = open;
      answer += (this.count[k] as number) * sum * open;
    }
    return answer;
  }

  /** Learns from one example. */
  learn(known: Known, rate: number): void {
    const error = known.weight * (1 / (1 + Math.exp(-this.#forward(known))) - known.no);
    const slopes = this.#slopes;
    slopes[HIDDEN] = error;
    for (let k = 0; k < HIDDEN; k++) {
      const open = this.#open[k] as number;
      slopes[k] = error * (this.count[k] as number) * open;
      const slope = error * (this.#sums[k] as number) * open + 1e-3 * (this.count[k] as number);
      step(this.count, this.#countSquares, k, slope, rate);
      if (open) step(this.begin, this.#beginSquares, k, slopes[k] as number, rate);
    }
    this.base -= 0.1 * rate * error;
    const { rows, shares } = known;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const share = shares[i] as number;
      for (let at = row, k = 0; k < ROW; at++, k++)
        step(
          this.values,
          this.#squares,
          at,
          share * (slopes[k] as number) + tuning.decay * (this.values[at] as number),
          rate,
        );
    }
  }
}

/** @returns a detector; the same lessons and seed give the same one */
export function fitDetector(lessons: readonly Lesson[], seed: number): Detector {
  const random = randomOf(seed);
  const { rows, telling } = knownOf(lessons);
  const known = lessons.map((lesson) => knownPart(lesson, rows, telling));
  const learner = new Learner(rows.size, random);
  const order = known.map((_, at) => at);
  const all = tuning.epochs * known.length;
  let steps = 0;
  for (let epoch = 0; epoch < tuning.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) learner.learn(known[at] as Known, tuning.rate * (1 - steps++ / all));
  }
  const { begin, count, base } = learner;
  const values = learner.values.map((value, at) => value * (telling[Math.floor(at / ROW)] as number));
  return { rows, values, begin, count, base };
}
