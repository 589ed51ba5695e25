/**
 * Evidence as numbers: each piece is what it is (its sort) and the words it is made of, mixed into one number.
 *
 * No piece is ever written out: a sentence gives hundreds, and strings would cost more than all the rest of reading it.
 */

/** FNV-1a with a final mix, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @returns a number for each sort of evidence, which keeps its pieces apart from those of the others */
export const sortsOf = <const Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name) => [name, hash(`sort ${name}`)])) as Record<Name, number>;

/** One more part of a piece. */
const mixed = (h: number, part: number): number => {
  const next = Math.imul(h ^ part, 0x9e3779b1);
  return next ^ (next >>> 15);
};

const last = (h: number): number => {
  const next = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (next ^ (next >>> 16)) >>> 0;
};

/** No sentence gives more pieces; the table that tells which were there already is twice as long. */
const MOST = 4096;
const PLACES = 2 * MOST;

/** The pieces of one sentence, each of them once. */
export class Evidence {
  readonly #pieces = new Uint32Array(MOST);
  readonly #places = new Uint32Array(PLACES);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  #put(piece: number): void {
    if (this.#size >= MOST) return;
    const kept = piece === 0 ? 1 : piece;
    let place = kept & (PLACES - 1);
    for (; this.#places[place] !== 0; place = (place + 1) & (PLACES - 1))
      if (this.#places[place] === kept) return;
    this.#places[place] = kept;
    this.#pieces[this.#size++] = kept;
  }

  /**
   * @param sort what the piece is
   * @param a what it is made of, as numbers of words
   */
  one(sort: number, a: number): void {
    this.#put(last(mixed(sort, a)));
  }

  two(sort: number, a: number, b: number): void {
    this.#put(last(mixed(mixed(sort, a), b)));
  }

  three(sort: number, a: number, b: number, c: number): void {
    this.#put(last(mixed(mixed(mixed(sort, a), b), c)));
  }

  four(sort: number, a: number, b: number, c: number, d: number): void {
    this.#put(last(mixed(mixed(mixed(mixed(sort, a), b), c), d)));
  }

  /** @returns the pieces in the order in which they came; empties the collection */
  take(): Uint32Array {
    const pieces = this.#pieces.slice(0, this.#size);
    this.#places.fill(0);
    this.#size = 0;
    return pieces;
  }
}
