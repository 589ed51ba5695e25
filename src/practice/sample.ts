/** A no to practise on: where it is said, its words, and answers that people give and wish they had not. */
import type { Flag } from '../language/draft';
import type { Kind } from '../language/words';

export const PLACES = ['mail', 'call', 'chat'] as const;
export type SamplePlace = (typeof PLACES)[number];

/** The better question is not here: the engine asks it, as on every card. */
export interface Sample {
  readonly id: string;
  readonly kind: Kind;
  readonly place: SamplePlace;
  /** What the user had asked for, in one sentence. */
  readonly setting: string;
  readonly words: string;
  /** Three answers, each by what it does. */
  readonly poor: Readonly<Partial<Record<Flag, string>>>;
}

type Row = Pick<Sample, 'place' | 'setting' | 'words'> & Sample['poor'];

/** @returns the samples of one kind, named by their place in it */
export const samples = (kind: Kind, rows: readonly Row[]): Sample[] =>
  rows.map(({ place, setting, words, ...poor }, at) => ({
    id: `${kind}-${at + 1}`,
    kind,
    place,
    setting,
    words,
    poor,
  }));
