/** What is said aloud without a wince: no obstacle of the heart or of a hardship is asked about, no leftover is echoed. */
import { describe, expect, it } from 'vitest';
import { breaksVoice, questionsFor } from '../../../src/language/questions';
import { isDecision, isMatter, isPerson } from '../../../src/language/questions/lexicon/matters';
import { isTender, TENDER } from '../../../src/language/questions/lexicon/tender';
import { gerund } from '../../../src/language/questions/turn';
import type { Kind } from '../../../src/language/words';
import { given } from './given';

const ask = (words: string, kind: Kind = 'unspoken', asked: string[] = [], text = words): string[] =>
  questionsFor(given(words, kind), text, null, asked);

describe('hardship, conscience and those who are close', () => {
  it.each([
    "I can't forgive you.",
    "I'm not going to lie for you.",
    "I don't want children.",
    'I am not ready to get married.',
    "I'm pregnant, I can't fly.",
    "I can't afford it, I lost my job.",
    "We cannot accept this, it's illegal.",
    "I'm too busy with the kids.",
    "My son doesn't like broccoli.",
    'Not this month, my father just passed away.',
  ])('%s gets open questions with an exit', (words) => {
    expect(ask(words)).toEqual([TENDER.understand[0], TENDER.change[0], TENDER.room[0]]);
  });

  it.each([
    'I will not sign this lease.',
    "We can't trust the dates.",
    "I don't like the plan.",
    'The board will not fund it.',
    "It doesn't feel safe with the kids around.",
  ])('%s is an ordinary no', (words) => {
    expect(isTender(words, words)).toBe(false);
  });

  it('reads the sentence before the no', () => {
    expect(ask("I can't fly.", 'unspoken', [], "I'm pregnant. I can't fly.")[0]).toBe(TENDER.understand[0]);
  });

  it('keeps the voice', () => {
    expect(Object.values(TENDER).flat().flatMap(breaksVoice)).toEqual([]);
  });
});

describe('first questions', () => {
  it.each([
    ['Regrettably, not on this occasion.', 'unspoken', 'What is behind your no, if I may ask?'],
    ["Couldn't it be a two-page PDF", 'form', 'What about this form does not suit you?'],
    ["I'd rather not.", 'unspoken', 'What is behind your no, if I may ask?'],
    ["It's a hard pass from me.", 'unspoken', 'What is behind your no, if I may ask?'],
    ['The answer is no.', 'unspoken', 'What is behind your no, if I may ask?'],
    ["I don't see the value.", 'need', 'What would be of real value to you here?'],
    ['Too risky before the election.', 'time', 'What makes it too risky before the election?'],
    ['Not without a security review.', 'trust', 'What would a security review need to show?'],
    ["Sorry, but we won't be renewing.", 'unspoken', 'What stands in the way of renewing?'],
    [
      "Not right now, we're drowning in the migration.",
      'time',
      'How long do you expect the migration to take?',
    ],
    ["We don't have the keys anymore.", 'unspoken', 'What would change if you had the keys?'],
    ['We have done all the press.', 'need', 'What works well in the way you do it now?'],
    [
      'Our VP wants to sit with it before anybody commits.',
      'authority',
      'What matters most to your VP here?',
    ],
    ["They don't meet until the ninth.", 'authority', 'What matters most to them here?'],
    ['We put a piano in the lobby.', 'form', 'What about this form does not suit you?'],
    ["We can't afford that this year.", 'conditions', 'What would be affordable for you, if anything?'],
    ["It's our policy.", 'authority', 'What about your policy makes this difficult?'],
    [
      'We will not be moving forward with your application.',
      'unspoken',
      'What led to the decision, if I may ask?',
    ],
    [
      "Let's park this until the new budget year.",
      'time',
      'What will be different after the new budget year?',
    ],
  ] as const)('%s', (words, kind, first) => {
    expect(ask(words, kind)[0]).toBe(first);
  });

  it('vary when all has been asked', () => {
    const asked: string[] = [];
    for (let card = 0; card < 20; card++) {
      const now = ask("I'm pregnant, I can't fly.", 'unspoken', asked);
      expect(new Set(now).size).toBe(3);
      if (card > 0) expect(now[0]).not.toBe(asked.at(-3));
      asked.push(...now);
    }
  });
});

describe('the words of it', () => {
  it('knows a matter, a decision and a person', () => {
    expect(['the price for the second year', 'your payment terms', '25k'].every(isMatter)).toBe(true);
    expect(['the piano', 'your nose', 'the pope'].some(isMatter)).toBe(false);
    expect(isDecision('sign off') && !isDecision('like broccoli')).toBe(true);
    expect(isPerson('my sales team') && !isPerson('the price')).toBe(true);
  });

  it('makes a gerund', () => {
    expect(['sign this', 'take it', 'get up', 'lie down', 'agree'].map(gerund)).toEqual([
      'signing this',
      'taking it',
      'getting up',
      'lying down',
      'agreeing',
    ]);
    expect(gerund('really take it')).toBe(null);
  });
});
