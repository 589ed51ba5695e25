/** When to come back: from the words of many noes, against what a person would mean by them. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/language/words';
import { SPANS } from '../../src/reminders/spans';
import { PRESETS, suggestions, workingMorning } from '../../src/reminders/suggest';
import { wallOf } from '../../src/reminders/wall';

/** A Monday. */
const NOW = new Date(2026, 10, 23, 13).getTime();
const theirs = (text: string): string[] =>
  suggestions(text, 'time', NOW).flatMap(({ at, from }) => ('words' in from ? [at] : []));

describe('their own words', () => {
  it.each([
    ['Call me in March.', '2027-03-01T09:00'],
    ['Not this quarter, we are swamped.', '2027-01-01T09:00'],
    ["Let's revisit next quarter.", '2027-01-01T09:00'],
    ['Maybe in Q2.', '2027-04-01T09:00'],
    ['Not before Q3 2027.', '2027-07-01T09:00'],
    ['After Q1, perhaps.', '2027-04-01T09:00'],
    ['We are swamped until the end of May.', '2027-06-01T09:00'],
    ['Maybe in two weeks.', '2026-12-07T09:00'],
    ['After 12 January we can talk.', '2027-01-13T09:00'],
    ['Not until June 2027.', '2027-06-01T09:00'],
    ['After May.', '2027-06-01T09:00'],
    ['Try again in the new year.', '2027-01-04T09:00'],
    ['Once the new fiscal year starts.', '2027-01-04T09:00'],
    ['Come back in six months.', '2027-05-24T09:00'],
    ['Not this week.', '2026-11-30T09:00'],
    ['No time this month.', '2026-12-01T09:00'],
    ['Next week is better.', '2026-11-30T09:00'],
    ['Ask me next month.', '2026-12-23T09:00'],
    ['Not until after the summer.', '2027-09-01T09:00'],
    ['In spring.', '2027-03-01T09:00'],
    ['After the holidays.', '2027-01-07T09:00'],
    ['We are frozen until year end.', '2027-01-04T09:00'],
    ['In the second half of the year.', '2027-07-01T09:00'],
    ['Tuesday at 3 pm would suit me.', '2026-11-24T15:00'],
    ['We come back after the audit.', '2026-12-07T09:00'],
    ['Once our migration is through.', '2026-12-07T09:00'],
  ])('%s → %s', (text, at) => expect(theirs(text)[0]).toBe(at));

  it.each([
    'No, that may work for others.',
    'We sat down with legal and they said no.',
    'Not now.',
    "I can't today.",
    'We have to march on without it.',
    'The 5% discount on 3 items is too little.',
    'We decided that two weeks ago.',
    "No, that's unrealistic.",
    'At 2 pm the price was too high.',
    'Last year it did not work.',
  ])('names no time: %s', (text) => expect(theirs(text)).toEqual([]));

  it('says which words it comes from, and whether they asked for it', () => {
    const [first] = suggestions('Call me after the audit in March, please.', 'time', NOW);
    expect(first).toEqual({ at: '2027-03-01T09:00', from: { words: 'in March' }, asked: true });
    const [guess] = suggestions('Call me after the audit.', 'time', NOW);
    expect(guess).toEqual({ at: '2026-12-07T09:00', from: { words: 'after the audit' }, asked: false });
  });

  it.each(SPANS.map(({ example }) => [example] as const))('each span has an example: %s', (example) => {
    const span = SPANS.find((one) => one.example === example);
    const match = span?.words.exec(example);
    expect(match).not.toBeNull();
    expect(theirs(example)).toHaveLength(1);
  });
});

describe('in any case', () => {
  it('presets, in order, each on the morning of a working day', () => {
    const found = suggestions('No.', 'unspoken', NOW);
    expect(found.map(({ from }) => 'preset' in from && from.preset)).toEqual([...PRESETS]);
    expect(found.map(({ at }) => at)).toEqual([
      '2026-11-24T09:00',
      '2026-11-30T09:00',
      '2026-12-23T09:00',
      '2027-01-01T09:00',
    ]);
  });

  it('never on a boundary, for any words', () => {
    for (const text of ['Do not call me before March.', 'No.', 'next week'])
      expect(suggestions(text, 'boundary', NOW)).toEqual([]);
  });

  it('never in the past, never twice, on any day of four years', () => {
    const texts = ['next quarter', 'in March', 'after the summer', 'not this week', 'No.', 'in Q4', 'Friday'];
    for (let day = 0; day < 1_461; day += 3) {
      const now = new Date(2026, 0, 1 + day, 23, 30).getTime();
      const found = suggestions(texts[day % texts.length] ?? '', KINDS[day % 7] ?? 'time', now);
      const times = found.map(({ at }) => at);
      expect(times.every((at) => at > wallOf(new Date(now)))).toBe(true);
      expect(new Set(times).size).toBe(times.length);
      expect(times.every((at) => ![0, 6].includes(new Date(at).getDay()))).toBe(true);
    }
  });

  it.each([
    [21, 23],
    [22, 23],
    [23, 23],
    [27, 27],
  ])('a morning on the %ith is that of the %ith', (day, morning) =>
    expect(workingMorning(new Date(2026, 10, day))).toEqual(new Date(2026, 10, morning, 9)),
  );
});
