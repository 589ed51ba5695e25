/** Opens the packed weights: small whole numbers in base64, one scale a table. */
import type { Network, Scale, Setting } from './network';

export interface Packed {
  readonly scale: number;
  readonly data: string;
}

export interface PackedNetwork {
  readonly no: Packed;
  readonly kind: Packed;
  readonly firmness: Packed;
  readonly scales: Readonly<Record<Setting, Scale>>;
}

/** Signed bytes in base64 times the table's scale. */
export function unpack({ scale, data }: Packed): Float32Array {
  const bytes = atob(data);
  const out = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) out[at] = ((bytes.charCodeAt(at) << 24) >> 24) * scale;
  return out;
}

export const openNetwork = (packed: PackedNetwork): Network => ({
  tables: { no: unpack(packed.no), kind: unpack(packed.kind), firmness: unpack(packed.firmness) },
  scales: packed.scales,
});
