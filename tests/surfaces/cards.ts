/** Cards for the tests of the surfaces. */
import type { Reading, Refusal } from '../../src/language/words';
import type { Card } from '../../src/surfaces/card';

const refusal: Refusal = {
  words: "No, that's unrealistic",
  start: 0,
  kind: 'unspoken',
  also: [],
  firmness: 'firm',
  certainty: 0.93,
  rule: 'test',
  reasons: ['“No” opens the answer.', 'No reason is given.'],
};

export const FOUNDING: Reading = {
  refusal,
  reframe: 'Something in this does not fit yet; which part is not said.',
  questions: [
    'What exactly is unrealistic?',
    'What would have to change to make it realistic?',
    'Which part would work as it is?',
  ],
  closing: null,
  again: false,
};

export const TIME: Reading = {
  refusal: {
    ...refusal,
    words: "we're swamped until the audit",
    kind: 'time',
    also: ['conditions'],
    firmness: 'soft',
    certainty: 0.6,
  },
  reframe: 'The plan is not turned down; there is no room for it now.',
  questions: ['What happens after the audit?'],
  closing: null,
  again: false,
};

/** With a question and a reframe that must never be shown, whoever put them there. */
export const BOUNDARY: Reading = {
  refusal: { ...refusal, words: 'please stop contacting me', kind: 'boundary', firmness: 'final' },
  reframe: 'A reframe that must not be shown.',
  questions: ['A question that must not be shown?'],
  closing: 'Understood. I will stop, and I am sorry for the trouble.',
  again: false,
};

export const cardOf = (id: string, reading: Reading, more: Partial<Card> = {}): Card => ({
  id,
  speaker: 'Dana Whitlock',
  side: 'them',
  reading,
  ...more,
});
