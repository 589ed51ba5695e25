/**
 * Whole calls in each client's manner: what is read in live captions is what is read in the transcript.
 *
 * `npx tsx tests/replay/figures.ts --misses` prints the figures and what they are made of.
 */
import { describe, expect, test } from 'vitest';
import { added, type Figures, figuresFor, kept, sum } from '../replay/figures';
import { MANNERS } from '../replay/manners';
import { calls } from '../replay/transcripts';

const all: Figures[] = [];

describe.each(MANNERS.map((manner) => [manner.id, manner] as const))('in the manner of %s', (_id, manner) => {
  test('the noes of all calls are read, each once, and none of the user', async () => {
    const figures = await figuresFor(manner, calls());
    all.push(figures);
    // Of so few noes a single one is more than the bar of all clients together.
    expect(figures.ended.lost.length, JSON.stringify(figures.ended.lost)).toBeLessThanOrEqual(1);
    expect(figures.ended.added.length, JSON.stringify(figures.ended.added)).toBeLessThanOrEqual(1);
    expect(figures.own).toEqual([]);
    expect(figures.misattributed).toEqual([]);
    expect(figures.timersLeft).toBe(0);
  }, 60_000);
});

test('over all clients at least 98 % are kept and at most 2 % are added', () => {
  const ended = sum(all.map((figures) => figures.ended));
  expect(all).toHaveLength(MANNERS.length);
  expect(ended.expected).toBeGreaterThan(15 * MANNERS.length);
  expect(kept(ended), JSON.stringify(ended.lost)).toBeGreaterThanOrEqual(98);
  expect(added(ended), JSON.stringify(ended.added)).toBeLessThanOrEqual(2);
});
