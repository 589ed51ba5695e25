/** What the pictures show: plain counts, so that each can be checked by hand against the table. */
import { sameWords } from '../language/same-words';
import { KINDS, type Kind } from '../language/words';
import { type Entry, OUTCOMES, type Outcome, REACTIONS, type Reaction, sameBarrier } from './entry';

export interface Count<Name extends string = string> {
  readonly name: Name;
  readonly count: number;
}

const countsOf = <Name extends string>(names: readonly Name[], found: readonly (string | null)[]) =>
  names.map((name): Count<Name> => ({ name, count: found.filter((one) => one === name).length }));

/** Noes by kind, in the order of the kinds. */
export const byKind = (entries: readonly Entry[]): Count<Kind>[] =>
  countsOf(
    KINDS,
    entries.map(({ kind }) => kind),
  );

/** What became of them; `open` where nothing did yet. */
export const byOutcome = (entries: readonly Entry[]): Count<Outcome | 'open'>[] =>
  countsOf(
    [...OUTCOMES, 'open'],
    entries.map(({ became }) => became ?? 'open'),
  );

export interface Barriers {
  /** Rows and columns of the picture: the most frequent barriers, feared or real, most frequent first. */
  readonly names: readonly string[];
  /** How often this was feared and that was real. */
  readonly pairs: ReadonlyArray<{ readonly feared: string; readonly real: string; readonly count: number }>;
  /** Entries in which both are known. */
  readonly known: number;
  /** Of these, where the fear was right. */
  readonly asFeared: number;
}

/** Beyond these a barrier is counted with the others. */
const MOST_BARRIERS = 8;
export const OTHERS = 'other';

/** Feared against real, where both were said. */
export function barriers(entries: readonly Entry[]): Barriers {
  const both = entries.flatMap(({ feared, real }) =>
    feared && real ? [{ feared: sameBarrier(feared), real: sameBarrier(real) }] : [],
  );
  const often = new Map<string, number>();
  for (const { feared, real } of both)
    for (const name of [feared, real]) often.set(name, (often.get(name) ?? 0) + 1);
  const ranked = [...often].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  const names = ranked.length > MOST_BARRIERS ? [...ranked.slice(0, MOST_BARRIERS - 1), OTHERS] : ranked;
  const shown = (name: string): string => (names.includes(name) ? name : OTHERS);
  const counts = new Map<string, number>();
  for (const { feared, real } of both) {
    const key = JSON.stringify([shown(feared), shown(real)]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pairs = [...counts].map(([key, count]) => {
    const [feared = '', real = ''] = JSON.parse(key) as string[];
    return { feared, real, count };
  });
  return { names, pairs, known: both.length, asFeared: both.filter((one) => one.feared === one.real).length };
}

const DAY = 86_400_000;
/** Bounds in days, and how they are called. */
const WAITS: ReadonlyArray<readonly [number, string]> = [
  [1, 'within a day'],
  [3, '2–3 days'],
  [7, 'within a week'],
  [14, 'within 2 weeks'],
  [31, 'within a month'],
  [Number.POSITIVE_INFINITY, 'longer'],
];

/** One matter with one person is one wait; an entry without a matter stands for itself. */
const matterOf = ({ id, person, matter }: Entry): string =>
  matter ? `${sameWords(person)}\n${sameWords(matter)}` : id;

/** From the proposal to the first no on it: the earlier a no is heard, the less was spent before it. */
export function timeToFirstNo(entries: readonly Entry[]): Count[] {
  const first = new Map<string, number>();
  for (const entry of entries) {
    if (entry.proposed === null || entry.proposed > entry.when) continue;
    const days = (entry.when - entry.proposed) / DAY;
    const key = matterOf(entry);
    first.set(key, Math.min(days, first.get(key) ?? Number.POSITIVE_INFINITY));
  }
  const waits = [...first.values()].map((days) => WAITS.find(([bound]) => days <= bound)?.[1] ?? null);
  return countsOf(
    WAITS.map(([, name]) => name),
    waits,
  );
}

export interface Week {
  /** The Monday it starts on, as local midnight. */
  readonly start: number;
  readonly counts: readonly Count<Reaction>[];
  /** Noes of that week for which no reaction was noted. */
  readonly unsaid: number;
}

const mondayOf = (instant: number): Date => {
  const day = new Date(instant);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
};

/** The user's own first reactions in the last weeks, oldest week first. */
export function reactionsByWeek(entries: readonly Entry[], now: number, weeks = 12): Week[] {
  const last = mondayOf(now);
  const groups = new Map<number, Entry[]>();
  for (let back = weeks - 1; back >= 0; back--)
    groups.set(new Date(last.getFullYear(), last.getMonth(), last.getDate() - 7 * back).getTime(), []);
  for (const entry of entries) groups.get(mondayOf(entry.when).getTime())?.push(entry);
  return [...groups].map(([start, group]) => ({
    start,
    counts: countsOf(
      REACTIONS,
      group.map(({ reaction }) => reaction),
    ),
    unsaid: group.filter(({ reaction }) => reaction === null).length,
  }));
}
