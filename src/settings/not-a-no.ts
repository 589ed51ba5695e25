/**
 * What the user said is not a no. Kept on this device only: the words alone, without speaker, place or time.
 *
 * One key in `storage.local`, a list with the newest last; the oldest leave when it is full.
 */
import { api } from '../browser/api';
import { sameWords } from '../language/same-words';

const KEY = 'not-a-no';
const MOST = 500;

/** A list that was damaged or written by another version is read as far as it can be understood. */
async function kept(): Promise<string[]> {
  const stored = (await api.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** @returns what was said not to be a no, normalised by `sameWords` */
export const notANoes = async (): Promise<ReadonlySet<string>> => new Set(await kept());

/** Said alone, words this few mean something else each time ("No."): they are set aside once, not for ever. */
const TOO_FEW = 2;

let turn: Promise<unknown> = Promise.resolve();
/** One change after the other: two side by side would lose one. */
function change(next: (list: string[]) => string[]): Promise<void> {
  const done = turn.then(async () => api.storage.local.set({ [KEY]: next(await kept()).slice(-MOST) }));
  turn = done.catch(() => undefined);
  return done;
}

/** Remembers that these words are not a no. */
export async function addNotANo(words: string): Promise<void> {
  const entry = sameWords(words);
  if (entry.split(' ').length <= TOO_FEW) return;
  await change((list) => [...list.filter((other) => other !== entry), entry]);
}

/** Takes it back. */
export async function removeNotANo(words: string): Promise<void> {
  const entry = sameWords(words);
  await change((list) => list.filter((other) => other !== entry));
}

/** Takes all of it back. */
export const forgetNotANoes = (): Promise<void> => change(() => []);
