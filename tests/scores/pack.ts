/** Rounds weights to signed bytes for the file that ships. */
import { type Detector, HIDDEN, ROW } from '../../src/language/refusal/detector';
import type { Network } from '../../src/language/refusal/network';
import type { Packed, PackedDetector, PackedNetwork } from '../../src/language/refusal/weights';

/** Few steps to each side are enough, and pack twice as small as 127. */
const STEPS = 31;
const HIDDEN_STEPS = 9;
const KIND_STEPS = 10;

function packed(values: Float32Array, steps = STEPS): Packed {
  const size = values.map(Math.abs).sort();
  const scale = Math.max(1e-6, (size[Math.floor(size.length * 0.9995)] ?? 1) / steps);
  const bytes = Int8Array.from(values, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  return { scale: Number(scale.toPrecision(6)), data: Buffer.from(bytes.buffer).toString('base64') };
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
    hidden: packed(hidden, HIDDEN_STEPS),
    straight: packed(column(HIDDEN)),
    begin: short(begin),
    count: short(count),
    base: Number(base.toPrecision(5)),
  };
}

export const pack = ({ detector, tables, scales }: Network): PackedNetwork => ({
  detector: packedDetector(detector),
  kind: packed(tables.kind, KIND_STEPS),
  firmness: packed(tables.firmness),
  scales,
});
