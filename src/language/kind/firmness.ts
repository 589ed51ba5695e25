/** How firm a no is: the network's answer; every boundary is final. */
import { FIRMNESSES, type Firmness, type Kind } from '../words';

/**
 * @param raw the network's answers
 * @param kind the kind that was decided
 */
export function firmnessOf(raw: Float32Array, kind: Kind): Firmness {
  if (kind === 'boundary') return 'final';
  const part = [...raw.subarray(9, 12)];
  return FIRMNESSES[part.indexOf(Math.max(...part))] as Firmness;
}
