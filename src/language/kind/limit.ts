/** Is this a limit? Asked of everything that is said, since to overlook one is the worst mistake. */
import type { Unit } from '../refusal/features';
import { type KindWeights, seen } from './weigh';

/** From this chance on the words are a limit, whatever else they are taken for. */
export const LIMIT_SURE = 0.6;
/** The least certainty at that chance, and how fast it grows with it. */
const CERTAINTY = { least: 0.5, growth: 0.6 } as const;

/** What the detection holds for plain talk with less than this is plain talk. */
const PLAIN_TALK = 0.08;

/** A limit is set by somebody, to somebody, or against something: "the repository is private" sets none. */
const SETS =
  /^(?:i|we|me|us|my|our|you|your|not|no|never|nobody|none|nothing|stop|please|kindly|enough|leave|drop|keep|remove|delete|cease|end|last|final)$/;
const sets = ({ list }: Unit): boolean => list.some(({ norm }) => SETS.test(norm));

/**
 * @param unit one sentence
 * @param learned the certainty of the detection that it is a no
 * @param table other weights than those that ship: for scoring
 * @returns the least certainty of a refusal that the look of a limit asks for; 0 where it does not look like one
 */
export function leastByLimit(unit: Unit, learned: number, table?: KindWeights): number {
  if (learned < PLAIN_TALK || !sets(unit)) return 0;
  const { limit } = seen(unit, table);
  return limit < LIMIT_SURE ? 0 : CERTAINTY.least + (limit - LIMIT_SURE) * CERTAINTY.growth;
}
