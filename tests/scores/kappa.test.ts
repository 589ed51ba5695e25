/** Kappa against tables worked out by hand. */
import { describe, expect, it } from 'vitest';
import { interval, kappa, observed, type Pair } from './kappa';

const times = <T>(count: number, pair: Pair<T>): Pair<T>[] => Array.from({ length: count }, () => pair);
const same = <T>(first: T, second: T) => first === second;

describe('kappa', () => {
  // Both yes 20, first alone 5, second alone 10, both no 15: observed 0.7, by chance 0.5, kappa 0.4.
  const pairs: Pair<boolean>[] = [
    ...times<boolean>(20, [true, true]),
    ...times<boolean>(5, [true, false]),
    ...times<boolean>(10, [false, true]),
    ...times<boolean>(15, [false, false]),
  ];

  it('takes chance off what was observed', () => {
    expect(observed(pairs, same)).toBeCloseTo(0.7);
    expect(kappa(pairs)).toBeCloseTo(0.4);
  });

  it('is 1 where the two agree on everything and 0 where one of them labels blindly', () => {
    expect(kappa([...times(3, ['a', 'a'] as const), ...times(2, ['b', 'b'] as const)])).toBeCloseTo(1);
    expect(kappa([...times(4, ['a', 'a'] as const), ...times(4, ['b', 'a'] as const)])).toBeCloseTo(0);
  });

  it('says nothing where only one label was ever used, or nothing was labelled', () => {
    expect(kappa(times(4, ['a', 'a'] as const))).toBeNull();
    expect(kappa([])).toBeNull();
  });

  it('counts chance by the rule it is given', () => {
    // Accepting a for b: 3 of 4 agree; by chance all but b with a, which is 1/4 of the table at 2/4 × 1/4.
    const loose: Pair<string>[] = [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
      ['b', 'a'],
    ];
    const accepts = (first: string, second: string) => first === second || first === 'a';
    expect(observed(loose, accepts)).toBeCloseTo(0.75);
    expect(kappa(loose, accepts)).toBeCloseTo(0);
  });
});

describe('interval', () => {
  it('holds the figure, and is narrower over more of the same', () => {
    const few = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0];
    const many = Array.from({ length: 20 }, () => few).flat();
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const [low, high] = interval(few, mean) as [number, number];
    const [lower, higher] = interval(many, mean) as [number, number];
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(higher - lower).toBeLessThan(high - low);
  });
});
