/** How far two readers agree beyond chance. */
import { randomOf } from './random-numbers';

export type Pair<T> = readonly [first: T, second: T];
export type Agrees<T> = (first: T, second: T) => boolean;

const ROUNDS = 1000;

/** The share of pairs in which the two agree; null where there is no pair. */
export function observed<T>(pairs: readonly Pair<T>[], agrees: Agrees<T>): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([first, second]) => agrees(first, second)).length / pairs.length;
}

/** The share that would agree if each reader kept their labels but dealt them out blindly. */
function byChance<T>(pairs: readonly Pair<T>[], agrees: Agrees<T>): number {
  let hits = 0;
  for (const [first] of pairs) for (const [, second] of pairs) if (agrees(first, second)) hits++;
  return hits / pairs.length ** 2;
}

/**
 * Cohen's kappa; with an `agrees` looser than equality, the same ratio with chance counted by the looser rule.
 * @returns null where chance alone would always agree
 */
export function kappa<T>(
  pairs: readonly Pair<T>[],
  agrees: Agrees<T> = (first, second) => first === second,
): number | null {
  const seen = observed(pairs, agrees);
  if (seen === null) return null;
  const chance = byChance(pairs, agrees);
  return chance === 1 ? null : (seen - chance) / (1 - chance);
}

/** The middle 95 % of a figure over samples drawn anew, with putting back, from the same things. */
export function interval<T>(
  things: readonly T[],
  figure: (sample: readonly T[]) => number | null,
): readonly [low: number, high: number] | null {
  const random = randomOf(1);
  const draw = () => things.map(() => things[Math.floor(random() * things.length)] as T);
  const figures = Array.from({ length: ROUNDS }, () => figure(draw()))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const at = (share: number) => figures[Math.min(figures.length - 1, Math.floor(share * figures.length))];
  return figures.length ? [at(0.025) as number, at(0.975) as number] : null;
}
