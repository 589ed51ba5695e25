/** What comes when: what went badly before what went well, a kind after the other, and no more than enough. */
import { describe, expect, it } from 'vitest';
import type { DraftCheck } from '../../src/language/draft';
import { KINDS } from '../../src/language/words';
import { DECK } from '../../src/practice/deck';
import { answeredToday, comingUp, ENOUGH, remembered, soonest, wentOf } from '../../src/practice/schedule';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 23, 12).getTime();
const check = (part: Partial<DraftCheck>): DraftCheck => ({
  flags: [],
  strengths: [],
  instead: [],
  heat: 0,
  ...part,
});
const FLAG = { flag: 'arguing', words: 'But', start: 0, instead: null } as const;

describe('how an answer went', () => {
  it('badly where something was flagged, whatever else it does well', () => {
    expect(wentOf(check({ flags: [FLAG], strengths: ['asks'] }), 'time')).toBe('badly');
  });
  it('well where it asks or leaves space, else nearly', () => {
    expect(wentOf(check({ strengths: ['asks'] }), 'time')).toBe('well');
    expect(wentOf(check({ strengths: ['gives-space'] }), 'time')).toBe('well');
    expect(wentOf(check({ strengths: ['acknowledges'] }), 'time')).toBe('nearly');
  });
  it('well after a boundary as soon as nothing presses', () => {
    expect(wentOf(check({}), 'boundary')).toBe('well');
  });
});

describe('when it comes again', () => {
  const in1 = (went: 'badly' | 'nearly' | 'well') => remembered(null, went, NOW).due - NOW;
  it('the sooner the worse it went, and never on the same day', () => {
    expect(in1('badly')).toBeGreaterThanOrEqual(DAY);
    expect(in1('badly')).toBeLessThanOrEqual(in1('nearly'));
    expect(in1('nearly')).toBeLessThan(in1('well'));
  });
  it('later each time it goes well, and soon again after one that did not', () => {
    const first = remembered(null, 'well', NOW);
    const second = remembered(first, 'well', first.due);
    expect(second.due - first.due).toBeGreaterThan(first.due - NOW);
    const third = remembered(second, 'badly', second.due);
    expect(third.due - second.due).toBeLessThan(second.due - first.due);
  });
  it('never later than half a year', () => {
    let memory = remembered(null, 'well', NOW);
    for (let time = 0; time < 12; time++) memory = remembered(memory, 'well', memory.due);
    expect(memory.due - memory.last_review).toBeLessThanOrEqual(180 * DAY);
  });
});

describe('what comes up', () => {
  it('at first as many as is enough, each of another kind', () => {
    const first = comingUp(DECK, {}, NOW);
    expect(first).toHaveLength(ENOUGH);
    expect(new Set(first.map(({ kind }) => kind)).size).toBe(Math.min(ENOUGH, KINDS.length));
  });
  it('what is due comes before what is new, and what is not due not at all', () => {
    const [one, other] = DECK.slice(10, 12).map(({ id }) => id) as [string, string];
    const memories = {
      [one]: remembered(null, 'badly', NOW - 3 * DAY),
      [other]: remembered(null, 'well', NOW),
    };
    const next = comingUp(DECK, memories, NOW).map(({ id }) => id);
    expect(next[0]).toBe(one);
    expect(next).not.toContain(other);
  });
  it('nothing, once all are known and none is due; then the soonest may be practised anyway', () => {
    const memories = Object.fromEntries(
      DECK.map(({ id }, at) => [id, remembered(null, at === 5 ? 'badly' : 'well', NOW)]),
    );
    expect(comingUp(DECK, memories, NOW)).toEqual([]);
    expect(soonest(DECK, memories)[0]?.id).toBe(DECK[5]?.id);
  });
  it('counts what was answered on this day', () => {
    const memories = { a: remembered(null, 'well', NOW), b: remembered(null, 'well', NOW - DAY) };
    expect(answeredToday(memories, NOW + 3_600_000)).toBe(1);
  });
});
