/** Names beside captions: what a client adds to them, and whose they are. */
import type { Side } from '../../language/words';

/** A name without what a client writes behind it in brackets: "Ana Ruiz (Guest)". */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?:\s*[([（][^()[\]（）]*[)\]）])+\s*$/u, '')
    .trim();

const same = (a: string, b: string): boolean => plainName(a).toLowerCase() === plainName(b).toLowerCase();

/**
 * Whose words they are, by name.
 * @param own the names under which the page shows the user; where none is known, nothing can be told
 */
export function sideByName(speaker: string | null, own: readonly string[]): Side {
  const names = own.filter((name) => plainName(name) !== '');
  if (speaker === null || names.length === 0) return 'unknown';
  return names.some((name) => same(name, speaker)) ? 'me' : 'them';
}
