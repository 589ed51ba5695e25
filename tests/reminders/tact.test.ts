/** Too soon, a third attempt, a limit: what is said before the user writes again. */
import { describe, expect, it } from 'vitest';
import { hasSetLimit, isThirdAttempt, noesOn, tooSoon, wouldBeThird } from '../../src/reminders/tact';
import type { Clock } from '../../src/reminders/wall';
import { daysAgo, entryOf } from '../ledger/entries';
import { reminderFor } from './world';

const clock: Clock = {
  now: () => Date.UTC(2026, 10, 23, 12),
  instant: (wall) => Date.parse(`${wall}Z`),
  wall: (instant) => new Date(instant).toISOString().slice(0, 16),
};

describe('too soon', () => {
  const march = { person: 'Ana Ruiz', notBefore: '2027-03-01T09:00' };
  it('before the time that this person asked for', () => {
    expect(tooSoon('ana ruiz', [reminderFor(march)], clock)).toBe('2027-03-01T09:00');
    expect(tooSoon('Ana Ruiz', [reminderFor({ ...march, state: 'done' })], clock)).toBe('2027-03-01T09:00');
  });
  it.each([
    ['somebody else', 'Ben Okafor', march],
    ['nobody named', '', { ...march, person: '' }],
    ['no time asked for', 'Ana Ruiz', { person: 'Ana Ruiz', notBefore: null }],
    ['the time is over', 'Ana Ruiz', { person: 'Ana Ruiz', notBefore: '2026-11-23T11:59' }],
  ])('not with %s', (_what, person, reminder) =>
    expect(tooSoon(person, [reminderFor(reminder)], clock)).toBeNull(),
  );
  it('the latest counts', () =>
    expect(
      tooSoon(
        'Ana Ruiz',
        [reminderFor(march), reminderFor({ ...march, notBefore: '2026-12-01T09:00' })],
        clock,
      ),
    ).toBe('2027-03-01T09:00'));
});

describe('a third attempt', () => {
  const no = (more: object) => entryOf({ person: 'Ana Ruiz', matter: 'the yearly plan', ...more });
  const ask = { person: 'Ana Ruiz', matter: 'The yearly plan', words: '' };
  it('comes after two noes of one person on one matter', () => {
    expect(isThirdAttempt(ask, [no({})])).toBe(false);
    expect(isThirdAttempt(ask, [no({}), no({ words: 'Still no.' })])).toBe(true);
  });
  it('not for another person or another matter', () => {
    expect(noesOn(ask, [no({ person: 'Ben' }), no({ matter: 'the pilot' })])).toBe(0);
    expect(noesOn({ ...ask, person: '' }, [no({ person: '' })])).toBe(0);
  });
  it('a yes since then starts anew', () => {
    const story = [
      no({ when: daysAgo(9) }),
      no({ when: daysAgo(8), became: 'yes' }),
      no({ when: daysAgo(1) }),
    ];
    expect(noesOn(ask, story)).toBe(1);
  });
  it('without a name of the matter, two telling words in common', () => {
    const first = no({ matter: '', words: "The delivery dates of the workshop won't fit." });
    const again = { person: 'Ana Ruiz', matter: '', words: 'These workshop dates are impossible.' };
    expect(noesOn(again, [first])).toBe(1);
    expect(noesOn({ ...again, words: "We won't have that, it is too expensive." }, [first])).toBe(0);
  });
});

describe('an answer to a no', () => {
  const no = (words: string, more: object = {}) => entryOf({ person: 'Ana Ruiz', words, ...more });
  const here = { person: 'Ana Ruiz', words: "No, the workshop dates won't fit us either." };
  const first = no("The delivery dates of the workshop won't fit.");
  it('is a third attempt after two noes, whether the last one was kept yet or not', () => {
    expect(wouldBeThird(here, [])).toBe(false);
    expect(wouldBeThird(here, [no(here.words)])).toBe(false);
    expect(wouldBeThird(here, [first])).toBe(true);
    expect(wouldBeThird(here, [first, no(here.words)])).toBe(true);
  });
  it('is none on another matter, of another person, or after a yes', () => {
    expect(wouldBeThird(here, [no('We cannot sign the contract.')])).toBe(false);
    expect(wouldBeThird(here, [{ ...first, person: 'Ben Okafor' }])).toBe(false);
    expect(wouldBeThird(here, [{ ...first, became: 'yes' }])).toBe(false);
  });
});

describe('a limit', () => {
  it('is that of a person', () => {
    const limit = entryOf({ person: 'Ana Ruiz', kind: 'boundary', firmness: 'final' });
    expect(hasSetLimit('Ana Ruiz', [limit])).toBe(true);
    expect(hasSetLimit('Ben', [limit])).toBe(false);
    expect(hasSetLimit('Ana Ruiz', [entryOf({ person: 'Ana Ruiz' })])).toBe(false);
  });
});
