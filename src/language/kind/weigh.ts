/** How likely each kind is, and how likely a limit: linear layers over the evidence. */
import { type Spelled, spelt } from '../refusal/weights';
import { KINDS } from '../words';
import { evidenceOf, type Said, type Weighed } from './evidence';
import file from './weights.json';

export interface KindWeights {
  /** One row of eight for each row of the evidence, in the order of KINDS. */
  readonly kinds: Float32Array;
  /** One figure for each row: is this a limit, among all that people say? */
  readonly limit: Float32Array;
}

let opened: KindWeights | null = null;
/** The weights, opened at first use. */
function weights(): KindWeights {
  const packed = file as unknown as { readonly kinds: Spelled; readonly limit: Spelled };
  opened ??= { kinds: spelt(packed.kinds), limit: spelt(packed.limit) };
  return opened;
}

/** @returns the share of each kind; they add up to one */
export function sharesOf({ rows, shares }: Weighed, table: Float32Array): number[] {
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

/** @returns how likely it is that this asks to stop, closes a matter for good or keeps something private */
export function chanceOf({ rows, shares }: Weighed, table: Float32Array): number {
  let mark = 0;
  rows.forEach((row, at) => {
    mark += (shares[at] as number) * (table[row] as number);
  });
  return 1 / (1 + Math.exp(-mark));
}

/** What was said, seen once: the shares of the kinds in the order of KINDS, and the chance of a limit. */
export interface Seen {
  readonly shares: readonly number[];
  readonly limit: number;
}

/** @param table other weights than those that ship: for scoring */
export function seen(said: Said, table: KindWeights = weights()): Seen {
  const plain = evidenceOf({ ...said, fired: [] });
  return { shares: sharesOf(evidenceOf(said), table.kinds), limit: chanceOf(plain, table.limit) };
}
