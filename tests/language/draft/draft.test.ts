/** The draft check: each rule hits its hit and misses its near miss; what is flagged is quoted verbatim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/language/draft';
import { FLAG_RULES, STRENGTH_RULES } from '../../../src/language/draft/rules';
import { KINDS } from '../../../src/language/words';

describe('draft rules', () => {
  it.each([...FLAG_RULES, ...STRENGTH_RULES].map((rule) => [rule.name, rule.why, rule] as const))(
    '%s: %s',
    (_, __, rule) => {
      expect(rule.when.test(rule.hit)).toBe(true);
      expect(rule.when.test(rule.miss)).toBe(false);
    },
  );
});

describe('draft check', () => {
  it('flags a counterargument and offers questions in its place', () => {
    const draft = 'I hear you, but it is less than a coffee a day.';
    const check = checkDraft("It's too expensive.", 'conditions', draft);
    expect(check.flags).toEqual([{ flag: 'arguing', words: draft }]);
    expect(check.strengths).toContain('acknowledges');
    expect(check.instead[0]).toBe('What exactly is too expensive?');
  });

  it('sees the same draft differently after a boundary', () => {
    const draft = 'Thanks for being straight with me. What would need to change for this to work?';
    expect(checkDraft('It is more than we can spend.', 'conditions', draft).flags).toEqual([]);
    const after = checkDraft("That's my final answer.", 'boundary', draft);
    expect(after.flags.map(({ flag }) => flag)).toEqual(['pressing']);
    expect(after.instead).toEqual([]);
  });

  it('never throws and quotes verbatim', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...KINDS), fc.string(), (no, kind, draft) => {
        for (const { words } of checkDraft(no, kind, draft).flags) expect(draft).toContain(words);
      }),
    );
  });
});
