/** Rounds weights to few steps for the file that ships. */
import { type Detector, HIDDEN, ROW } from '../../src/language/refusal/detector';
import type { Network } from '../../src/language/refusal/network';
import {
  FARTHEST,
  NOUGHT,
  type PackedDetector,
  type PackedNetwork,
  type Spelled,
} from '../../src/language/refusal/weights';

/** Few steps to each side are enough, and pack twice as small as 127. */
const HIDDEN_STEPS = 9;
const KIND_STEPS = 5;
const STRAIGHT_STEPS = 15;
const FIRMNESS_STEPS = 10;

/** Whole steps, one letter each. */
export function spelled(values: Float32Array, steps: number): Spelled {
  const size = values.map(Math.abs).sort();
  const scale = Number(Math.max(1e-6, (size[Math.floor(size.length * 0.9995)] ?? 1) / steps).toPrecision(6));
  let letters = '';
  for (const value of values)
    letters += String.fromCharCode(
      NOUGHT + Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(value / scale))),
    );
  return { scale, letters };
}

/** Seven bits a byte, the highest bit says that more follows. */
function packedKnown(rows: ReadonlyMap<number, number>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const number of rows.keys()) {
    let distance = number - last;
    last = number;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) | 128);
    bytes.push(distance);
  }
  return Buffer.from(bytes).toString('base64');
}

const short = (values: Float32Array): number[] => [...values].map((value) => Number(value.toPrecision(5)));

function packedDetector({ rows, values, begin, count, base }: Detector): PackedDetector {
  const column = (k: number) =>
    Float32Array.from({ length: rows.size }, (_, row) => values[row * ROW + k] as number);
  const hidden = Float32Array.from(Array.from({ length: HIDDEN }, (_, k) => [...column(k)]).flat());
  return {
    known: packedKnown(rows),
    hidden: spelled(hidden, HIDDEN_STEPS),
    straight: spelled(column(HIDDEN), STRAIGHT_STEPS),
    begin: short(begin),
    count: short(count),
    base: Number(base.toPrecision(5)),
  };
}

export const pack = ({ detector, tables, scales }: Network): PackedNetwork => ({
  detector: packedDetector(detector),
  kind: spelled(tables.kind, KIND_STEPS),
  firmness: spelled(tables.firmness, FIRMNESS_STEPS),
  scales,
});
