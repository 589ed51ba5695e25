/** A second no on the same matter is left to the one who said it; a reason that was asked for is no second no. */
import { describe, expect, it } from 'vitest';
import { read } from '../../src/language';
import { isSecondNo } from '../../src/language/second-no';
import type { Earlier, Refusal, Register } from '../../src/language/words';

/** Whether a no of these words is taken for the second one; that it is a no at all is not the question here. */
const again = (
  text: string,
  previous: string | null,
  earlier: Earlier[],
  register: Register = 'caption',
): boolean => {
  const refusal: Refusal = {
    words: text,
    start: 0,
    kind: 'form',
    also: [],
    firmness: 'firm',
    certainty: 0.9,
    rule: 'test',
    reasons: [],
  };
  return isSecondNo(refusal, { text, previous, register, speaker: 'Ana Ruiz', side: 'them' }, earlier);
};

const DATE: Earlier = {
  words: 'that date is impossible for us',
  previous: 'Could your team move to the new plan by the end of May?',
};

describe('a second no on the same matter', () => {
  it.each([
    ['the same thing refused again', "We can't make that date.", 'But the date would help all of us.'],
    ['they say that they said it', 'As I said, we can not do it.', 'It would be so much better.'],
    [
      'the same proposal again',
      "I'm afraid that's not possible.",
      'The end of May would suit the plan of your team.',
    ],
  ])('%s', (_what, text, previous) => {
    expect(again(text, previous, [DATE])).toBe(true);
  });

  it.each([
    [
      'the reason, when it was asked for',
      "We can't make that date, the team is swamped.",
      'What exactly is unrealistic?',
    ],
    ['another matter', "We can't pay that price.", 'Then let us talk about the licence.'],
    ['the same answer goes on', "We can't make that date.", DATE.previous],
    ['what the user said is not known', "We can't make that date.", null],
  ])('not: %s', (_what, text, previous) => {
    expect(again(text, previous, [DATE])).toBe(false);
  });

  it('needs more of a mail, whose question is not known', () => {
    const one: Earlier = { words: "we can't move the delivery date of the pumps", previous: null };
    expect(again("I'm sorry, we can't change the delivery date for the pumps.", null, [one], 'email')).toBe(
      true,
    );
    expect(again("I'm sorry, we can't come on that date.", null, [one], 'email')).toBe(false);
  });

  it('says so, asks nothing, and has a line that leaves it to them', () => {
    const utterance = {
      text: "No, we can't make that date.",
      previous: 'Could you take that date all the same?',
      register: 'caption',
      speaker: 'Ana Ruiz',
      side: 'them',
    } as const;
    const [reading] = read(utterance, { earlier: [DATE] }).readings;
    expect(reading).toMatchObject({ again: true, questions: [] });
    expect(reading?.reframe).toMatch(/second no on the same matter/);
    expect(reading?.reframe?.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(reading?.closing).toBeTruthy();
  });

  it('a boundary stays a boundary', () => {
    const text = 'I said no, please stop asking me about that date.';
    const [reading] = read(
      { text, previous: null, register: 'email', speaker: 'Ana', side: 'them' },
      { earlier: [DATE] },
    ).readings;
    expect(reading).toMatchObject({ again: false, reframe: null });
    expect(reading?.refusal.kind).toBe('boundary');
  });
});
