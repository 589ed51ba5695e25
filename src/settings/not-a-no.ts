/**
 * What the user said is not a no. Kept on this device only: the words alone, without speaker, place or time.
 *
 * One key in `storage.local`, a list with the newest last; the oldest leave when it is full.
 */
import { api } from '../browser/api';

const KEY = 'not-a-no';
const MOST = 500;

/** Two spellings of the same words: case, white space and closing punctuation do not count. */
export const sameWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?,;:…]+$/u, '')
    .trim();

/** A list that was damaged or written by another version is read as far as it can be understood. */
async function kept(): Promise<string[]> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** @returns what was said not to be a no, normalised by `sameWords` */
export const notANoes = async (): Promise<ReadonlySet<string>> => new Set(await kept());

/** Remembers that these words are not a no. */
export async function addNotANo(words: string): Promise<void> {
  const entry = sameWords(words);
  const list = (await kept()).filter((other) => other !== entry);
  await api.storage.local.set({ [KEY]: [...list, entry].slice(-MOST) });
}

/** Takes it back. */
export async function removeNotANo(words: string): Promise<void> {
  const entry = sameWords(words);
  await api.storage.local.set({ [KEY]: (await kept()).filter((other) => other !== entry) });
}
