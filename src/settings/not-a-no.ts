/**
 * What the user said is not a no. Kept on this device only: the words and whose they were, without place or time.
 *
 * The same words of somebody else may well be a no. One key in `storage.local`, a list with the newest last; the oldest
 * leave when it is full.
 */
import { api } from '../browser/api';
import { sameWords } from '../language/same-words';

const KEY = 'not-a-no';
const MOST = 500;

/** One stretch of words that is set aside. */
export interface NotANo {
  /** Normalised by `sameWords`. */
  readonly words: string;
  /** Whose they were, see `personOf`; null where nobody was named. */
  readonly person: string | null;
}

function understood(entry: unknown): NotANo[] {
  const { words, person } = (entry ?? {}) as Partial<Record<keyof NotANo, unknown>>;
  const known = typeof words === 'string' && (person === null || typeof person === 'string');
  return known ? [{ words, person }] : [];
}

/** @returns what was said not to be a no; what was damaged or written by another version is left out */
export async function notANoes(): Promise<readonly NotANo[]> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.flatMap(understood) : [];
}

/** True where these words of this person are among them. */
export function isSetAside(list: readonly NotANo[], words: string, person: string | null): boolean {
  const same = sameWords(words);
  return list.some((entry) => entry.words === same && entry.person === person);
}

/** Said alone, words this few mean something else each time ("No."): they are set aside once, not for ever. */
const TOO_FEW = 2;

let turn: Promise<unknown> = Promise.resolve();
/** One change after the other: two side by side would lose one. */
function change(next: (list: readonly NotANo[]) => readonly NotANo[]): Promise<void> {
  const done = turn.then(async () => api.storage.local.set({ [KEY]: next(await notANoes()).slice(-MOST) }));
  turn = done.catch(() => undefined);
  return done;
}

const without = (list: readonly NotANo[], words: string, person: string | null): readonly NotANo[] =>
  list.filter((entry) => !isSetAside([entry], words, person));

/** Remembers that these words of this person are not a no. */
export async function addNotANo(words: string, person: string | null): Promise<void> {
  const entry: NotANo = { words: sameWords(words), person };
  if (entry.words.split(' ').length <= TOO_FEW) return;
  await change((list) => [...without(list, words, person), entry]);
}

/** Takes it back. */
export const removeNotANo = (words: string, person: string | null): Promise<void> =>
  change((list) => without(list, words, person));

/** Takes all of it back. */
export const forgetNotANoes = (): Promise<void> => change(() => []);
