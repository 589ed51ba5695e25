/** The questions: the founding case, the examples of the brief, and the promises that hold for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksVoice, closingFor, questionsFor } from '../../../src/language/questions';
import { KINDS, type Kind, type Refusal } from '../../../src/language/words';

const refusal = (words: string, kind: Kind = 'unspoken'): Refusal => ({
  words,
  start: 0,
  kind,
  also: [],
  firmness: kind === 'boundary' ? 'final' : 'firm',
  certainty: 1,
  rule: 'given',
  reasons: [],
});
const ask = (words: string, kind?: Kind): string[] => questionsFor(refusal(words, kind), words, null, []);

const FIRST: readonly (readonly [string, Kind, string])[] = [
  ["No, that's unrealistic.", 'unspoken', 'What exactly is unrealistic?'],
  ["we can't commit to twelve months", 'conditions', 'What makes twelve months hard to commit to?'],
  ["legal won't sign off", 'authority', 'What would legal need to see to sign off?'],
  ["It's too expensive.", 'conditions', 'What exactly is too expensive?'],
  ['We have no budget for consultants.', 'conditions', 'How is the budget for consultants decided?'],
  ['No.', 'unspoken', 'What is behind your no, if I may ask?'],
  ['Your terms are unacceptable to us.', 'conditions', 'What makes our terms unacceptable to you?'],
  [
    'My director would have to approve that.',
    'authority',
    'What would your director need to see to approve that?',
  ],
  [
    "um yeah we're we're just swamped with the harvest",
    'time',
    'How long will the harvest keep you swamped?',
  ],
  ["I'm not bringing them back", 'form', 'What stands in the way of bringing them back?'],
];

describe('questions', () => {
  it.each(FIRST)('%s', (words, kind, first) => {
    expect(ask(words, kind)[0]).toBe(first);
  });

  it('looks for the change and then for what is only difficult', () => {
    const [, change, room] = ask("No, that's unrealistic.");
    expect(change).toBe('What would have to change to make it realistic?');
    expect(room).toContain('only difficult');
  });

  it('asks nothing after a boundary and closes in one line', () => {
    for (const words of [
      'unsubscribe me',
      'Stop contacting me',
      "That's my final answer",
      "I don't discuss my kids",
    ]) {
      expect(ask(words, 'boundary')).toEqual([]);
      expect(closingFor(refusal(words, 'boundary'))).toMatch(/^[A-Z].*\.$/);
      expect(closingFor(refusal(words, 'boundary'))).not.toContain('?');
    }
  });

  it('never asks again what was asked', () => {
    const before: string[] = [];
    for (let card = 0; card < 3; card++) {
      const now = questionsFor(refusal('No.'), 'No.', null, before);
      for (const question of now) expect(before).not.toContain(question);
      before.push(...now);
    }
  });

  it('has three well-formed questions for any words', () => {
    const word = fc.constantFrom(
      ...'I we can not will the price is too that no legal but why my your so dates at 40k until expensive " ( ? . , don\'t um'.split(
        ' ',
      ),
    );
    const anyWords = fc.oneof(
      fc.string(),
      fc.array(word).map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyWords, fc.constantFrom(...KINDS), (words, kind) => {
        const questions = ask(words, kind);
        expect(questions).toHaveLength(kind === 'boundary' ? 0 : 3);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.flatMap(breaksVoice)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the voice', () => {
  const BROKEN: readonly (readonly [string, string])[] = [
    ['Why is it too expensive?', 'why or but'],
    ['Is it too expensive?', 'opening'],
    ['what is too expensive?', 'opening'],
    ['What exactly is is too expensive?', 'doubled word'],
    ['What um is too expensive?', 'filler'],
    ['What would you say if I think it is cheap?', 'argument'],
    ['What exactly is "too expensive?', 'quotes'],
    ['What exactly is too expensive', 'ending'],
    ['What would have to change to make all of this work well for each of you?', 'length'],
  ];
  it.each(BROKEN)('%s', (question, rule) => {
    expect(breaksVoice(question)).toContain(rule);
  });

  it('lets a good question pass', () => {
    expect(breaksVoice('What would have to change to make it realistic?')).toEqual([]);
    expect(breaksVoice('Would it help to come back to this after the audit?')).toEqual([]);
  });
});
