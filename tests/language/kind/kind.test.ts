/** The kinds: plain cases of each, two that are open at once, and the limits that beat all else. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/language';
import { classesOf } from '../../../src/language/kind/lexicon';
import { seen } from '../../../src/language/kind/weigh';
import { unitOf } from '../../../src/language/refusal/features';
import { tokens } from '../../../src/language/refusal/tokens';
import { KINDS } from '../../../src/language/words';

const refusal = (text: string, previous: string | null = null) =>
  read({ text, previous, speaker: null, side: 'them', register: 'email' }).readings[0]?.refusal;

describe('kinds', () => {
  it.each([
    ["We don't have the budget for it this year.", 'conditions'],
    ["We're swamped until the audit is over.", 'time'],
    ['My director would have to approve that.', 'authority'],
    ["I'm not convinced it is safe, we've been burned before.", 'trust'],
    ["We already have a supplier and we're happy with them.", 'need'],
    ["We can't do it as a three-day workshop.", 'form'],
    ["I'd rather not.", 'unspoken'],
    ['Please stop contacting me.', 'boundary'],
  ])('%s is about %s', (text, kind) => {
    const found = refusal(text);
    expect([found?.kind, ...(found?.also ?? [])]).toContain(kind);
  });

  it('shows a second kind only beside another, never beside a limit', () => {
    for (const text of ['Please stop contacting me.', 'That is too expensive and we have no time for it.']) {
      const found = refusal(text);
      expect(found?.also).not.toContain(found?.kind);
      if (found?.kind === 'boundary') expect(found.also).toEqual([]);
    }
  });

  it('has shares that add up to one for anything said', () => {
    const place = {
      earlier: null,
      later: null,
      previous: null,
      register: 'email',
      raw: false,
      many: 1,
    } as const;
    for (const text of ['', 'no', 'x '.repeat(500), '12 € 🙂']) {
      const { shares, limit } = seen(unitOf(tokens(text), place));
      expect(shares).toHaveLength(KINDS.length);
      expect(limit).toBeLessThan(0.5);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }
  });

  it('knows the classes of words, in the plural as well', () => {
    expect(classesOf('budget')).toContain('money');
    expect(classesOf('landlords')).toContain('deciders');
    expect(classesOf('piano')).toEqual([]);
    expect(classesOf('constructor')).toEqual([]);
  });
});
