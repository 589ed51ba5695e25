/** Whether a page is to be left as found, since its site was switched off. */
import { covers } from '../browser/match-pattern';

/**
 * @param origins what was switched off, as match patterns
 * @param kept what is still granted
 */
export function isLeft(origins: readonly string[], kept: readonly string[]): boolean {
  const among = (list: readonly string[]) => list.some((origin) => covers(origin, location.href));
  return among(origins) && !among(kept);
}
