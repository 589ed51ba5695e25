/**
 * The learned weighing of the evidence, into three answers: is it a no (1), which kind (8), how firm (3).
 *
 * The first has a hidden layer (detector.ts), the others are one linear layer over hashed evidence.
 */

import type { KindWeights } from '../kind/weigh';
import type { Detector } from './detector';
import type { Unit } from './features';

export const OUTPUTS = 12;
/** Buckets of the hashed evidence: for kind, for firmness. */
export const BUCKETS = { kind: 16384, firmness: 8192 } as const;
/** How many columns each table has. */
export const COLUMNS = { kind: 8, firmness: 3 } as const;
/** The column of the answers where each table begins. */
export const FIRST = { kind: 1, firmness: 9 } as const;
export const TABLES = ['kind', 'firmness'] as const;
export type Table = (typeof TABLES)[number];

export type Tables = Readonly<Record<Table, Float32Array>>;

/** Where words were said: looked up by themselves, as one turn of a call, as one sentence of a mail. */
export const SETTINGS = ['alone', 'turn', 'mail'] as const;
export type Setting = (typeof SETTINGS)[number];

/** Platt scaling of the first answer: certainty = 1 / (1 + exp(-(slope × answer + shift))). */
export interface Scale {
  readonly slope: number;
  readonly shift: number;
}

export interface Network {
  readonly detector: Detector;
  readonly tables: Tables;
  readonly scales: Readonly<Record<Setting, Scale>>;
  /** Other weights of the kinds than those that ship: for scoring. */
  readonly kinds?: KindWeights;
}

/** Adds one table's answers for some evidence. */
export function addTable(
  { features, shares }: Pick<Unit, 'features' | 'shares'>,
  table: Table,
  values: Float32Array,
  out: Float32Array,
): void {
  const columns = COLUMNS[table];
  for (let i = 0; i < features.length; i++) {
    const row = ((features[i] as number) % BUCKETS[table]) * columns;
    const share = shares[i] as number;
    for (let k = 0; k < columns; k++) {
      const at = FIRST[table] + k;
      out[at] = (out[at] as number) + share * (values[row + k] as number);
    }
  }
}

/** @returns what one unit holds of each kind and each firmness, in the places of the answers */
export function marksOf(unit: Unit, { tables }: Network): { kinds: Float32Array; firmness: Float32Array } {
  const out = new Float32Array(OUTPUTS);
  for (const table of TABLES) addTable(unit, table, tables[table], out);
  return {
    kinds: out.slice(FIRST.kind, FIRST.kind + COLUMNS.kind),
    firmness: out.slice(FIRST.firmness, FIRST.firmness + COLUMNS.firmness),
  };
}
