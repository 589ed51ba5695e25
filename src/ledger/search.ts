/** Finds entries by words in any of their parts, by kind and by what became of them; ten thousand in a few milliseconds. */
import type { Kind } from '../language/words';
import type { Entry, Outcome } from './entry';

export interface Wanted {
  /** Every word of it has to occur somewhere in the entry. */
  readonly text: string;
  readonly kind: Kind | null;
  /** `open`: nothing became of it yet. */
  readonly became: Outcome | 'open' | null;
}

export const ANY: Wanted = { text: '', kind: null, became: null };

const ASCII = /^[\x20-\x7e]*$/;
/** Without case and accents. */
const folded = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** An entry never changes, a changed one is a new object: what was folded once holds. */
const known = new WeakMap<Entry, string>();
function hayOf(entry: Entry): string {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const { words, person, place, matter, feared, real, asked, note } = entry;
  const hay = folded([words, person, place, matter, feared ?? '', real ?? '', asked, note].join('\n'));
  known.set(entry, hay);
  return hay;
}

/** Folds the entries ahead of the first search. */
export const prepare = (entries: readonly Entry[]): void => {
  for (const entry of entries) hayOf(entry);
};

/** @returns the entries that are wanted, in the order given */
export function search(entries: readonly Entry[], { text, kind, became }: Wanted): readonly Entry[] {
  const needles = folded(text).split(/\s+/).filter(Boolean);
  if (needles.length === 0 && kind === null && became === null) return entries;
  return entries.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (became === null || (entry.became ?? 'open') === became) &&
      needles.every((needle) => hayOf(entry).includes(needle)),
  );
}

export const SORTS = ['when', 'person', 'kind', 'real', 'became'] as const;
export interface Order {
  readonly by: (typeof SORTS)[number];
  readonly up: boolean;
}

/** @returns a sorted copy; what is empty comes last whichever way it goes */
export function sorted(entries: readonly Entry[], { by, up }: Order): readonly Entry[] {
  const way = up ? 1 : -1;
  if (by === 'when') return [...entries].sort((one, other) => way * (one.when - other.when));
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  const keyed = entries.map((entry) => ({ entry, key: entry[by] ?? '' }));
  keyed.sort((one, other) => {
    if ((one.key === '') !== (other.key === '')) return one.key === '' ? 1 : -1;
    return way * collator.compare(one.key, other.key) || other.entry.when - one.entry.when;
  });
  return keyed.map(({ entry }) => entry);
}
