/** Rounds weights to signed bytes for the file that ships. */
import type { Network } from '../../src/language/refusal/network';
import type { Packed, PackedNetwork } from '../../src/language/refusal/weights';

/** 31 steps to each side are enough, and pack twice as small as 127. */
const STEPS = 31;

function packed(values: Float32Array): Packed {
  const size = values.map(Math.abs).sort();
  const scale = Math.max(1e-6, (size[Math.floor(size.length * 0.9995)] ?? 1) / STEPS);
  const bytes = Int8Array.from(values, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  return { scale: Number(scale.toPrecision(6)), data: Buffer.from(bytes.buffer).toString('base64') };
}

export const pack = ({ tables, scales }: Network): PackedNetwork => ({
  no: packed(tables.no),
  kind: packed(tables.kind),
  firmness: packed(tables.firmness),
  scales,
});
