/**
 * Whole calls in each client's manner: what is read in live captions is what is read in the transcript.
 *
 * `npx tsx tests/replay/figures.ts --misses` prints the figures and what they are made of.
 */
import { describe, expect, test } from 'vitest';
import { added, figuresFor, kept } from '../replay/figures';
import { MANNERS } from '../replay/manners';
import { calls } from '../replay/transcripts';

describe.each(MANNERS.map((manner) => [manner.id, manner] as const))('in the manner of %s', (_id, manner) => {
  test('the noes of all calls are read, each once, and none of the user', async () => {
    const figures = await figuresFor(manner, calls());
    expect(figures.ended.expected).toBeGreaterThan(15);
    expect(kept(figures.ended), JSON.stringify(figures.ended.lost)).toBeGreaterThanOrEqual(98);
    expect(added(figures.ended), JSON.stringify(figures.ended.added)).toBeLessThanOrEqual(2);
    expect(figures.own).toEqual([]);
    expect(figures.misattributed).toEqual([]);
    expect(figures.timersLeft).toBe(0);
  }, 60_000);
});
