/** How firm a no is: the network's answer; every boundary is final. */
import { FIRMNESSES, type Firmness, type Kind } from '../words';

/**
 * @param marks what the network holds of each firmness
 * @param kind the kind that was decided
 */
export function firmnessOf(marks: Float32Array, kind: Kind): Firmness {
  if (kind === 'boundary') return 'final';
  return FIRMNESSES[marks.indexOf(Math.max(...marks))] as Firmness;
}
