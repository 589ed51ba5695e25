/** How likely each kind is: one linear layer over the evidence, in the order of KINDS. */
import { type Packed, unpack } from '../refusal/weights';
import { KINDS } from '../words';
import { evidenceOf, type Said, type Weighed } from './evidence';
import file from './weights.json';

/** One row of eight for each row of the evidence. */
export type KindWeights = Float32Array;

let opened: KindWeights | null = null;
/** The weights, opened at first use. */
function weights(): KindWeights {
  opened ??= unpack(file as Packed);
  return opened;
}

/** @returns the share of each kind; they add up to one */
export function sharesOf({ rows, shares }: Weighed, table: KindWeights): number[] {
  const marks = new Float64Array(KINDS.length);
  rows.forEach((row, at) => {
    for (let k = 0; k < marks.length; k++)
      marks[k] = (marks[k] as number) + (shares[at] as number) * (table[row * marks.length + k] as number);
  });
  const top = Math.max(...marks);
  const powers = [...marks].map((mark) => Math.exp(mark - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** @returns how likely each kind is for what was said, in the order of KINDS */
export const likely = (said: Said, table: KindWeights = weights()): number[] =>
  sharesOf(evidenceOf(said), table);
