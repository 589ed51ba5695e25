/** The door of the reframe: a truer, kinder reading of a no, by its kind and firmness. */
import type { Refusal } from '../words';
import { LINES } from './lines';

/** The same words always choose the same variant. */
function variant(words: string, many: number): number {
  let sum = 0;
  for (const letter of words.slice(0, 400)) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 999_983;
  return sum % many;
}

/**
 * @param refusal the no
 * @param _text the whole text it was found in
 * @returns at most 25 words; empty for a boundary, which is to be respected and not read otherwise
 */
export function reframeFor(refusal: Refusal, _text: string): string {
  if (refusal.kind === 'boundary') return '';
  const lines = LINES[refusal.kind][refusal.firmness];
  return lines[variant(refusal.words, lines.length)] ?? '';
}
