/** The deck: every kind often enough, and what each answer is said to do is what the draft check says of it. */
import { describe, expect, it } from 'vitest';
import { betterAnswers, checkDraft } from '../../src/language/draft';
import { KINDS } from '../../src/language/words';
import { DECK } from '../../src/practice/deck';
import { PLACES } from '../../src/practice/sample';

const flagsOf = (no: string, kind: (typeof DECK)[number]['kind'], draft: string) =>
  checkDraft(no, kind, draft).flags.map(({ flag }) => flag);

describe('the deck', () => {
  it('has at least eight noes of each kind, in every place, and no two alike', () => {
    for (const kind of KINDS)
      expect(DECK.filter((sample) => sample.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
    for (const place of PLACES)
      expect(
        DECK.some((sample) => sample.place === place),
        place,
      ).toBe(true);
    expect(new Set(DECK.map(({ id }) => id)).size).toBe(DECK.length);
    expect(new Set(DECK.map(({ words }) => words)).size).toBe(DECK.length);
  });

  it.each(DECK.map((sample) => [sample.id, sample] as const))(
    '%s: three answers do what they are said to do',
    (_id, { words, kind, poor }) => {
      expect(Object.keys(poor)).toHaveLength(3);
      for (const [flag, answer] of Object.entries(poor))
        expect(flagsOf(words, kind, answer), answer).toContain(flag);
    },
  );

  it.each(DECK.map((sample) => [sample.id, sample] as const))(
    '%s: what the engine would say instead is flagged in nothing',
    (_id, { words, kind }) => {
      const { questions, closing, reframe } = betterAnswers(words, kind);
      const isLimit = kind === 'boundary';
      expect([questions.length, closing !== null, reframe !== null]).toEqual(
        isLimit ? [0, true, false] : [3, false, true],
      );
      for (const answer of [...questions.slice(0, 1), ...(closing ? [closing] : [])])
        expect(flagsOf(words, kind, answer), answer).toEqual([]);
    },
  );
});
