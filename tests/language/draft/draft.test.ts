/** The draft check: each cue stands in its hit and not in its near miss; what is flagged is quoted verbatim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, DraftWatch, type Flag } from '../../../src/language/draft';
import { stands } from '../../../src/language/draft/cue';
import { CUES, questionOf } from '../../../src/language/draft/evidence';
import { line, tokens } from '../../../src/language/refusal/tokens';
import { KINDS, type Kind } from '../../../src/language/words';

const flagsOf = (no: string, kind: Kind, draft: string): Flag[] =>
  checkDraft(no, kind, draft).flags.map(({ flag }) => flag);

describe('cues', () => {
  it.each(CUES.map((cue) => [cue.id, cue.why, cue] as const))('%s: %s', (_, __, cue) => {
    expect(stands(cue, cue.hit)).toBe(true);
    expect(stands(cue, cue.miss)).toBe(false);
  });

  it('have one name each', () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length);
  });
});

describe('questions', () => {
  it.each([
    ['What would have to change?', 'open'],
    ['May I ask what was behind it?', 'open'],
    ['Besides the price, which parts matter most to you?', 'open'],
    ['Shall we say five per cent?', 'closed'],
    ['Why did I waste an hour on you, then?', 'closed'],
    ['I will leave it with you.', 'none'],
  ])('%s is %s', (text, form) => {
    expect(questionOf(line(tokens(text)))).toBe(form);
  });
});

describe('draft check', () => {
  it('flags a counterargument with its very words and offers questions in its place', () => {
    const draft = 'I hear you, but it is less than a coffee a day.';
    const check = checkDraft("It's too expensive.", 'conditions', draft);
    expect(check.flags.map(({ flag }) => flag)).toEqual(['arguing']);
    const { words, start } = check.flags[0] ?? { words: '', start: -1 };
    expect(draft.slice(start, start + words.length)).toBe(words);
    expect(words).toContain('less than a coffee a day');
    expect(check.strengths).toContain('acknowledges');
    expect(check.instead[0]).toBe('What exactly is too expensive?');
    expect(check.flags[0]?.instead).toBe('What exactly is too expensive?');
  });

  it('sees the same draft differently after a boundary', () => {
    const draft = 'Thanks for being straight with me. What would need to change for this to work?';
    expect(flagsOf('It is more than we can spend.', 'conditions', draft)).toEqual([]);
    const after = checkDraft("That's my final answer.", 'boundary', draft);
    expect(after.flags.map(({ flag }) => flag)).toEqual(['pressing']);
    expect(after.flags[0]?.words).toBe('What would need to change for this to work?');
    expect(after.instead).toEqual([]);
    expect(after.strengths).not.toContain('asks');
  });

  it('takes a courteous close as right after a boundary and as giving up after "not this quarter"', () => {
    const draft = "Understood, I won't bring it up again. Thank you for telling me.";
    expect(flagsOf('Please stop calling me at work.', 'boundary', draft)).toEqual([]);
    expect(flagsOf("Not this quarter, we're in the audit.", 'time', draft)).toEqual(['giving-up']);
  });

  it('takes a close with a plan to come back as space', () => {
    const draft = "Of course. I'll get back to you after the audit and leave you in peace until then.";
    expect(flagsOf("Not this quarter, we're in the audit.", 'time', draft)).toEqual([]);
  });

  it('takes evidence that was asked for as an answer', () => {
    const shown =
      'Eleven firms of your size told us that their scrap fell by a fifth. The table is attached.';
    expect(flagsOf('Not without figures. Could you send some?', 'trust', shown)).toEqual([]);
    expect(flagsOf("We haven't got the money.", 'conditions', shown)).toContain('arguing');
  });

  it('does not punish hedges and apologies', () => {
    const draft =
      "I'm sorry, I may well have missed something, so bear with me: which part of it doesn't fit? No rush at all.";
    expect(flagsOf("That design won't work for us.", 'form', draft)).toEqual([]);
  });

  it('counts what presses and what takes it personally, sentence by sentence', () => {
    const heat = (draft: string) => checkDraft('Four thousand is over our limit.', 'conditions', draft).heat;
    expect(heat('I understand. What would have to change to make the price acceptable?')).toBe(0);
    expect(heat('You must decide by Friday, otherwise the offer is gone.')).toBe(1);
    expect(
      heat('You have never taken us seriously. You must decide by Friday, otherwise the offer is gone.'),
    ).toBeGreaterThan(1);
    expect(heat('But quality has its price, and others pay it gladly.')).toBe(0);
  });

  it('raises two flags where two moves are made', () => {
    const draft = 'But quality has its price. And if you do not sign by Monday it goes up to 4,400.';
    expect(flagsOf('Four thousand is over our limit.', 'conditions', draft)).toEqual(['arguing', 'pressing']);
  });

  it('never throws and quotes verbatim', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...KINDS), fc.string(), (no, kind, draft) => {
        for (const { words, start } of checkDraft(no, kind, draft).flags)
          expect(draft.slice(start, start + words.length)).toBe(words);
      }),
    );
  });
});

describe('a watched draft', () => {
  const NO = 'Not this quarter.';
  const PIECES = [
    'Thanks for telling me.',
    'But it only takes an hour!',
    'Sign by Friday, please.',
    'How convenient.',
    'Forget it.',
    'When would suit you?',
    '\n\n',
    'Dear Ann,\n',
  ];

  it('says after any run of changes what a fresh check says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), { minLength: 1 }),
        (steps) => {
          const watch = new DraftWatch(NO, 'time', []);
          for (const step of steps) {
            const draft = step.join(' ');
            expect(watch.check(draft)).toEqual(new DraftWatch(NO, 'time', []).check(draft));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('moves the flagged words with the text before them', () => {
    const watch = new DraftWatch(NO, 'time', []);
    const [before] = watch.check('Forget it.').flags;
    const [after] = watch.check('Hi Ann.\n\nForget it.').flags;
    expect([before?.start, after?.start]).toEqual([0, 9]);
  });
});
