/** Opens the packed weights: small whole numbers, a letter each, one scale a table. */
import { type Detector, HIDDEN, ROW } from './detector';
import type { Network, Scale, Setting } from './network';

/** One letter a number, which packs smaller than base64; nought is in the middle. */
export interface Spelled {
  readonly scale: number;
  readonly letters: string;
}

/** The letter of nought, and how far from it others can be. */
export const NOUGHT = 81;
export const FARTHEST = 45;

export interface PackedDetector {
  /** The numbers of the known evidence in rising order: each as its distance from the one before, seven bits a letter. */
  readonly known: string;
  /** Column by column, the straight way last. */
  readonly hidden: Spelled;
  readonly straight: Spelled;
  readonly begin: readonly number[];
  readonly count: readonly number[];
  readonly base: number;
}

export interface PackedNetwork {
  readonly detector: PackedDetector;
  readonly kind: Spelled;
  readonly firmness: Spelled;
  readonly scales: Readonly<Record<Setting, Scale>>;
}

/** @returns the numbers again */
export const spelt = ({ scale, letters }: Spelled): Float32Array =>
  Float32Array.from({ length: letters.length }, (_, at) => (letters.charCodeAt(at) - NOUGHT) * scale);

function openKnown(known: string): Map<number, number> {
  const rows = new Map<number, number>();
  const bytes = atob(known);
  let number = 0;
  let part = 0;
  let place = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    part += (byte & 127) * place;
    place *= 128;
    if (byte & 128) continue;
    number += part;
    rows.set(number, rows.size);
    part = 0;
    place = 1;
  }
  return rows;
}

function openDetector(packed: PackedDetector): Detector {
  const rows = openKnown(packed.known);
  const hidden = spelt(packed.hidden);
  const straight = spelt(packed.straight);
  const values = new Float32Array(rows.size * ROW);
  for (let row = 0; row < rows.size; row++) {
    for (let k = 0; k < HIDDEN; k++) values[row * ROW + k] = hidden[k * rows.size + row] as number;
    values[row * ROW + HIDDEN] = straight[row] as number;
  }
  const { begin, count, base } = packed;
  return { rows, values, begin: Float32Array.from(begin), count: Float32Array.from(count), base };
}

export const openNetwork = (packed: PackedNetwork): Network => ({
  detector: openDetector(packed.detector),
  tables: { kind: spelt(packed.kind), firmness: spelt(packed.firmness) },
  scales: packed.scales,
});
