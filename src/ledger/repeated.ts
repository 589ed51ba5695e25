/** Is a no kept already? A mail is opened again and again, and captions grow while they are spoken. */
import { sameWords } from '../language/same-words';
import type { Entry } from './entry';

const WEEK = 7 * 86_400_000;
/** So long one sentence is spoken and corrected at most. */
const SPOKEN = 2 * 60_000;

type No = Pick<Entry, 'words' | 'person' | 'place' | 'when'>;

/** @returns the entry that holds this no, perhaps in fewer words, or null */
export function keptAlready(no: No, entries: readonly Entry[]): Entry | null {
  const words = sameWords(no.words);
  const isSame = (entry: Entry): boolean => {
    if (entry.person !== no.person || entry.place !== no.place) return false;
    const age = Math.abs(no.when - entry.when);
    const other = sameWords(entry.words);
    if (other === words) return age < WEEK;
    return age < SPOKEN && (words.includes(other) || other.includes(words));
  };
  return entries.find(isSame) ?? null;
}
