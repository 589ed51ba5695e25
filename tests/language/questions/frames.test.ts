/** Each frame fits its own example and leaves its near miss alone. */
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../src/language/questions/echo';
import { compile } from '../../../src/language/questions/macros';

describe('frames', () => {
  it.each(FRAMES.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
    const when = compile(frame.when);
    expect(when.test(frame.hit)).toBe(true);
    expect(when.test(frame.miss)).toBe(false);
  });

  it('has no two frames of one name', () => {
    const ids = FRAMES.map((frame) => frame.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
