/** Every rule hits its hit and misses its near miss. */
import { describe, expect, it } from 'vitest';
import { fire } from '../../src/language/refusal/fire';
import { RULES } from '../../src/language/refusal/rules';
import { line, tokens } from '../../src/language/refusal/tokens';

const fired = (text: string) => fire(line(tokens(text))).map((rule) => rule.id);

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(fired(rule.hit)).toContain(id);
    expect(fired(rule.miss)).not.toContain(id);
  });

  it('have ids of their own and a reason', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.reason.length).toBeGreaterThan(5);
  });
});
