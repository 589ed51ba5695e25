/** What is only supposed to be a no waits for the end of its captions; what is rather sure does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RATHER_SURE } from '../../src/content/patience';
import { Visit } from '../../src/content/visit';
import type { Outcome, Register } from '../../src/language/words';
import type { Heard } from '../../src/pages/page';
import type { Card } from '../../src/surfaces/card';
import { FOUNDING } from '../surfaces/cards';

const DOUBT = RATHER_SURE - 0.05;
const NO = "No, that's unrealistic";

const outcome = (text: string, certainty: number): Outcome => ({
  understood: 'english',
  readings: text.includes('unrealistic')
    ? [{ ...FOUNDING, refusal: { ...FOUNDING.refusal, words: NO, start: 0, certainty } }]
    : [],
});
const heard = (id: string, text: string, register: Register = 'caption'): Heard => ({
  id,
  utterance: { text, speaker: 'Ana Ruiz', side: 'them', register, previous: null },
  locate: () => [],
});

function desk(certainty: number) {
  const shown = new Map<string, number>();
  const life = new AbortController();
  const panel = {
    put: (id: string, cards: readonly Card[]) => void shown.set(id, cards.length),
    drop: (id: string) => void shown.delete(id),
  };
  const visit = new Visit({
    life,
    panel,
    engine: {
      read: async ({ text }) => outcome(text, certainty),
      wake: async () => null,
      close: async () => null,
      connected: () => true,
    },
    marks: { put: () => undefined },
  });
  return { visit, shown, life };
}

describe('a no in captions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('that is rather sure is shown at once, and leaves no timer', async () => {
    const { visit, shown } = desk(RATHER_SURE);
    visit.heard(heard('a', `${NO}.`));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.get('a')).toBe(1);
  });

  it('that is doubtful is shown once nothing more was said for a while', async () => {
    const { visit, shown } = desk(DOUBT);
    visit.heard(heard('a', `${NO}.`));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(shown.get('a')).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(shown.get('a')).toBe(1);
    // What stands there is not taken away to wait again.
    visit.heard(heard('a', `${NO}. And so on.`));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.get('a')).toBe(1);
  });

  it('that is doubtful is never shown where the rest of the sentence turns it', async () => {
    const { visit, shown } = desk(DOUBT);
    visit.heard(heard('a', `${NO}.`));
    await vi.advanceTimersByTimeAsync(2_000);
    visit.heard(heard('a', 'No, that is what I hoped for.'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown.get('a')).toBe(0);
  });

  it('that is doubtful is shown as soon as somebody begins anew', async () => {
    const { visit, shown } = desk(DOUBT);
    visit.heard(heard('a', `${NO}.`));
    await vi.advanceTimersByTimeAsync(100);
    visit.heard(heard('b', 'I see.'));
    expect(shown.get('a')).toBe(1);
  });

  it('waits for nobody once the visit has ended, or the words are gone', async () => {
    const { visit, shown, life } = desk(DOUBT);
    visit.heard(heard('a', `${NO}.`));
    await vi.advanceTimersByTimeAsync(100);
    visit.gone('a');
    visit.heard(heard('c', `${NO}.`));
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown.get('c')).toBe(0);
  });
});

it('in a mail or in the chat nothing waits: it is written to its end', async () => {
  const { visit, shown } = desk(DOUBT);
  visit.heard(heard('a', `${NO}.`, 'email'));
  visit.heard(heard('b', `${NO}.`, 'chat'));
  await new Promise((done) => setImmediate(done));
  expect([...shown]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});
