/** The reframes: short, of the sentence and not of the person, the same for the same words. */
import { describe, expect, it } from 'vitest';
import { reframeFor } from '../../../src/language/reframe';
import { LINES } from '../../../src/language/reframe/lines';

const ALL = Object.values(LINES).flatMap((byFirmness) => Object.values(byFirmness).flat());

describe('reframes', () => {
  it.each(ALL)('%s', (line) => {
    expect(line.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(line).not.toMatch(/\b(?:angry|upset|afraid|stubborn|rude|lying|liar|honest|really means|but)\b/i);
    expect(line).toMatch(/^[A-Z].*\.$/);
  });

  it('says nothing of a boundary and the same for the same words', () => {
    const base = { words: 'No.', start: 0, also: [], certainty: 1, rule: 'given', reasons: [] } as const;
    expect(reframeFor({ ...base, kind: 'boundary', firmness: 'final' }, 'No.')).toBe('');
    const firm = { ...base, kind: 'unspoken', firmness: 'firm' } as const;
    expect(reframeFor(firm, 'No.')).toBe(reframeFor(firm, 'No.'));
    expect(reframeFor(firm, 'No.')).not.toBe('');
  });
});
