/** The counts behind the pictures, and the search, against what one counts by hand. */
import { describe, expect, it } from 'vitest';
import { ANY, prepare, search, sorted } from '../../src/ledger/search';
import {
  barriers,
  byKind,
  byOutcome,
  type Count,
  OTHERS,
  reactionsByWeek,
  timeToFirstNo,
} from '../../src/ledger/tallies';
import { daysAgo, entryOf, FOUNDING, manyEntries, NOW } from './entries';

const some = (counts: readonly Count[]) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);

describe('counts', () => {
  const few = [
    FOUNDING,
    entryOf({ kind: 'time', became: 'later', feared: 'Price', real: 'price ' }),
    entryOf({ kind: 'time', feared: 'budget' }),
  ];
  it('by kind and by what became of them', () => {
    expect(some(byKind(few))).toEqual({ unspoken: 1, time: 2 });
    expect(some(byOutcome(few))).toEqual({ yes: 1, later: 1, open: 1 });
    expect(byKind([])).toHaveLength(8);
  });

  it('feared against real only where both are known', () => {
    expect(barriers(few)).toEqual({
      names: ['price', 'delivery dates'],
      pairs: [
        { feared: 'price', real: 'delivery dates', count: 1 },
        { feared: 'price', real: 'price', count: 1 },
      ],
      known: 2,
      asFeared: 1,
    });
  });

  it('rare barriers are counted together, none is lost', () => {
    const rare = Array.from({ length: 30 }, (_, n) =>
      entryOf({ feared: `fear ${n}`, real: `fear ${n % 3}` }),
    );
    const found = barriers(rare);
    expect(found.names).toHaveLength(8);
    expect(found.names.at(-1)).toBe(OTHERS);
    expect(found.pairs.reduce((total, { count }) => total + count, 0)).toBe(30);
    expect(found.asFeared).toBe(3);
  });

  it('the first no on a matter counts, not the later ones', () => {
    const about = { person: 'Ana', matter: 'The plan', proposed: daysAgo(20) };
    const counts = timeToFirstNo([
      entryOf({ ...about, when: daysAgo(2) }),
      entryOf({ ...about, matter: 'the plan', when: daysAgo(18) }),
      entryOf({ when: daysAgo(0), proposed: daysAgo(0.5) }),
      entryOf({ when: daysAgo(5), proposed: daysAgo(1) }),
      entryOf(),
    ]);
    expect(some(counts)).toEqual({ 'within a day': 1, '2–3 days': 1 });
  });

  it('weeks begin on Monday; noes without a reaction are told', () => {
    const monday = new Date(2026, 10, 16).getTime();
    const weeks = reactionsByWeek(
      [
        entryOf({ when: monday, reaction: 'asked' }),
        entryOf({ when: monday - 1, reaction: 'argued' }),
        entryOf({ when: daysAgo(1) }),
        entryOf({ when: daysAgo(800), reaction: 'gave-up' }),
      ],
      NOW,
      3,
    );
    expect(weeks.map(({ start }) => start)).toEqual(
      [2, 9, 16].map((day) => new Date(2026, 10, day).getTime()),
    );
    expect(weeks.map(({ counts, unsaid }) => [some(counts), unsaid])).toEqual([
      [{}, 0],
      [{ argued: 1 }, 0],
      [{ asked: 1 }, 1],
    ]);
  });

  it('of ten thousand none is lost', () => {
    const many = manyEntries(10_000);
    expect(sum(byKind(many))).toBe(10_000);
    expect(sum(byOutcome(many))).toBe(10_000);
  });
});

describe('search', () => {
  const all = [FOUNDING, entryOf({ person: 'Émile Durand', kind: 'time', became: 'later' }), entryOf()];
  it.each([
    ['', 3],
    ['unrealistic', 3],
    ['SIGNED ana', 1],
    ['emile', 1],
    ['émile', 1],
    ['delivery dates', 1],
    ['nothing of it', 0],
  ])('"%s" finds %i', (text, count) => expect(search(all, { ...ANY, text })).toHaveLength(count));
  it('by kind and by what became of it', () => {
    expect(search(all, { ...ANY, kind: 'time' })).toHaveLength(1);
    expect(search(all, { ...ANY, became: 'open' })).toHaveLength(1);
  });
  it('sorts a copy; empty ones come last either way', () => {
    const named = (up: boolean) => sorted(all, { by: 'person', up }).map(({ person }) => person);
    expect(named(true)).toEqual(['Ana Ruiz', 'Émile Durand', '']);
    expect(named(false)).toEqual(['Émile Durand', 'Ana Ruiz', '']);
  });
  it('ten thousand in at most 50 ms', () => {
    const many = manyEntries(10_000);
    prepare(many);
    const start = performance.now();
    expect(search(many, { ...ANY, text: 'expensive ben' }).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
