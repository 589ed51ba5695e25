/**
 * Is it a no: one hidden layer, and a straight way beside it, over the evidence.
 *
 * Only evidence that several voices gave is known; each piece has a row of its own. A table of shared buckets, where
 * rare evidence speaks with the weight of another, was two points of F1 worse; word vectors added nothing to this.
 */
import type { Unit } from './features';

/** Units of the hidden layer. */
export const HIDDEN = 7;
/** Numbers in a row: one for each hidden unit, and the straight way. */
export const ROW = HIDDEN + 1;

/** The bits of a feature that are its number: few enough to ship, enough to be seldom shared. */
export const NUMBER = 0x3fffff;

export interface Detector {
  /** The row of each known piece of evidence, by its number. */
  readonly rows: ReadonlyMap<number, number>;
  readonly values: Float32Array;
  /** What each hidden unit begins with, and how much it counts. */
  readonly begin: Float32Array;
  readonly count: Float32Array;
  /** What the answer begins with. */
  readonly base: number;
}

/** @returns the evidence for a no: above nought it speaks for one */
export function detect({ features, shares }: Unit, detector: Detector): number {
  const { rows, values, begin, count, base } = detector;
  const sums = new Float32Array(ROW);
  for (let i = 0; i < features.length; i++) {
    const row = rows.get((features[i] as number) & NUMBER);
    if (row === undefined) continue;
    const share = shares[i] as number;
    for (let k = 0, at = row * ROW; k < ROW; k++, at++)
      sums[k] = (sums[k] as number) + share * (values[at] as number);
  }
  let answer = base + (sums[HIDDEN] as number);
  for (let k = 0; k < HIDDEN; k++)
    answer += (count[k] as number) * Math.max(0, (sums[k] as number) + (begin[k] as number));
  return answer;
}
