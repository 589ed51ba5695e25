/** One kept no: what it holds, and the schema that everything passes before it is written. */
import * as v from 'valibot';
import { FIRMNESSES, KINDS } from '../language/words';

/** What is offered for one tap; any other words do as well. */
export const BARRIERS = [
  'price',
  'delivery dates',
  'budget',
  'terms',
  'scope',
  'who decides',
  'trust',
  'no need',
  'effort of a change',
] as const;

/** Once the real barrier is known: can it not be moved at all, or is it only hard? */
export const WEIGHTS = ['impossible', 'difficult'] as const;

/** What became of it; null in an entry means that it is still open. */
export const OUTCOMES = ['yes', 'other-form', 'later', 'stays-no'] as const;

/** What the user did first when the no came. For the user alone; the last three are common, and no shame. */
export const REACTIONS = ['asked', 'gave-space', 'argued', 'took-it-personally', 'gave-up'] as const;

/** `hand`: the user kept this one. `days`: kept since every no is kept for some days. */
export const KEPT_BY = ['hand', 'days'] as const;

export const LONGEST_WORDS = 2_000;
const line = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const entrySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When the no was heard, in milliseconds since 1970. */
  when: instant,
  /** Where: the site or the call. */
  place: line(200),
  /** Who said it; empty where nobody is named. */
  person: line(200),
  /** What was asked for, in the user's words: it tells noes on one matter from others. */
  matter: line(300),
  kind: v.picklist(KINDS),
  words: v.pipe(line(LONGEST_WORDS), v.minLength(1)),
  firmness: v.picklist(FIRMNESSES),
  /** What the user feared it was about, said before asking. */
  feared: v.nullable(line(80)),
  /** What it was about, said after asking. */
  real: v.nullable(line(80)),
  weight: v.nullable(v.picklist(WEIGHTS)),
  /** The question that was asked. */
  asked: line(500),
  became: v.nullable(v.picklist(OUTCOMES)),
  /** How it ended, in the user's words: "signed". */
  note: line(1_000),
  reaction: v.nullable(v.picklist(REACTIONS)),
  /** When it was first proposed: from there the time to the first no counts. */
  proposed: v.nullable(instant),
  keptBy: v.picklist(KEPT_BY),
});

export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;
export type Outcome = (typeof OUTCOMES)[number];
export type Weight = (typeof WEIGHTS)[number];
export type Reaction = (typeof REACTIONS)[number];

/** What is known of a no when it is kept; the rest is for the user to add. */
export type Kept = Pick<Entry, 'words' | 'kind' | 'firmness'> & Partial<Entry>;

const EMPTY = {
  place: '',
  person: '',
  matter: '',
  feared: null,
  real: null,
  weight: null,
  asked: '',
  became: null,
  note: '',
  reaction: null,
  proposed: null,
  keptBy: 'hand',
} as const;

/**
 * A whole entry from what is known.
 * @throws where a part is not as the schema has it
 */
export const newEntry = (kept: Kept, now: number, id: string): Entry =>
  v.parse(entrySchema, { ...EMPTY, id, when: now, ...kept });

/** Two barriers are the same to a person whatever their case and spacing. */
export const sameBarrier = (barrier: string): string => barrier.trim().replace(/\s+/g, ' ').toLowerCase();
