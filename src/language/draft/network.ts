/** The learned weighing of the evidence: one linear layer, four answers, opened from small whole numbers in base64. */
import type { Evidence } from './evidence';

export const FLAGS = ['arguing', 'pressing', 'personal', 'giving-up'] as const;
export type Flag = (typeof FLAGS)[number];

export interface Network {
  /** `BUCKETS` rows of four. */
  readonly table: Float32Array;
  /** What an answer must reach, one for each flag. */
  readonly bars: readonly number[];
}

export interface PackedNetwork {
  readonly scale: number;
  readonly data: string;
  readonly bars: readonly number[];
}

/** @returns the raw answer for each flag, the bar not yet taken off */
export function weigh({ rows, shares }: Evidence, table: Float32Array): Float32Array {
  const out = new Float32Array(FLAGS.length);
  for (let i = 0; i < rows.length; i++)
    for (let k = 0; k < out.length; k++)
      out[k] = (out[k] as number) + (shares[i] as number) * (table[(rows[i] as number) * 4 + k] as number);
  return out;
}

/** Signed bytes in base64 times their scale. */
export function openNetwork({ scale, data, bars }: PackedNetwork): Network {
  const bytes = atob(data);
  const table = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) table[at] = ((bytes.charCodeAt(at) << 24) >> 24) * scale;
  return { table, bars };
}
