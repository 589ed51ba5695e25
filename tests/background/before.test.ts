/** What was before with the one who speaks is said before the user writes; what does not concern it is not. */
import '../ledger/fake-storage';
import { describe, expect, it } from 'vitest';
import { earlierNoes, heeding } from '../../src/background/before';
import { read } from '../../src/language';
import type { Outcome, Utterance } from '../../src/language/words';
import type { Clock } from '../../src/reminders';
import { daysAgo, entryOf, NOW } from '../ledger/entries';
import { reminderFor } from '../reminders/world';
import { BOUNDARY, FOUNDING } from '../surfaces/cards';

const clock: Clock = {
  now: () => Date.UTC(2026, 10, 23),
  instant: (wall) => Date.parse(`${wall}Z`),
  wall: (instant) => new Date(instant).toISOString().slice(0, 16),
};
const utterance = (text: string): Utterance => ({
  text,
  speaker: 'Ana Ruiz',
  side: 'them',
  register: 'email',
  previous: null,
});
const kept = (words: string, more: object = {}) =>
  entryOf({ person: 'Ana Ruiz', words, when: daysAgo(20), ...more });
const SECOND = "We can't host the spring workshop at our office.";
const again = (...entries: ReturnType<typeof kept>[]): boolean | undefined =>
  read(utterance(SECOND), { asked: [], earlier: earlierNoes(utterance(SECOND), entries, NOW) }).readings[0]
    ?.again;

describe('a second no', () => {
  it('is one also where the first was weeks ago', () => {
    expect(again()).toBe(false);
    expect(again(kept("We won't do the spring workshop."))).toBe(true);
  });
  it.each([
    ['another matter', kept('We cannot sign the contract.')],
    ['one that became a yes', kept("We won't do the spring workshop.", { became: 'yes' })],
    ['one of last year', kept("We won't do the spring workshop.", { when: daysAgo(300) })],
    ['the very same no, its mail opened again', kept(SECOND)],
  ])('is none after %s', (_what, entry) => expect(again(entry)).toBe(false));
});

describe('too soon', () => {
  const outcome: Outcome = { understood: 'english', readings: [FOUNDING, BOUNDARY] };
  const march = reminderFor({ person: 'Ana Ruiz', notBefore: '2027-03-01T09:00', state: 'done' });
  it('is said with the day they named; a boundary says enough by itself', () => {
    const [first, limit] = heeding(outcome, 'Ana Ruiz', [march], clock).readings;
    expect(first?.heed).toBe('They asked not to be asked before March 1, 2027.');
    expect(limit?.heed).toBeUndefined();
  });
  it.each([null, 'Ben Okafor'])('is not said of %s', (speaker) =>
    expect(heeding(outcome, speaker, [march], clock)).toBe(outcome),
  );
});
