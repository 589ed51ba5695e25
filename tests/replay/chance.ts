/** Chance that can be repeated: the same seed throws the same dice. */
export interface Chance {
  /** 0 up to 1. */
  next(): number;
  /** True in so many of one. */
  happens(share: number): boolean;
  between(least: number, most: number): number;
  oneOf<T>(all: readonly T[]): T;
}

/** @returns dice of this seed (mulberry32) */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    happens: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] as T,
  };
}

/** @returns a seed for a name */
export const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;
