/**
 * The words of this house: the types that every room shares.
 *
 * They are the nouns of the product. A new noun is added here only when two rooms need it.
 */

/** What a no is really about. The order is the one used in tables and tests. */
export const KINDS = [
  'form',
  'time',
  'conditions',
  'authority',
  'trust',
  'need',
  'unspoken',
  'boundary',
] as const;
export type Kind = (typeof KINDS)[number];

/** `soft`: hedged or deferred. `firm`: a clear no to this proposal. `final`: says that it will not change. */
export const FIRMNESSES = ['soft', 'firm', 'final'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** Whose words they are, as seen by the user. */
export const SIDES = ['me', 'them', 'unknown'] as const;
export type Side = (typeof SIDES)[number];

/** How the words reached us; it tells how far punctuation and case can be trusted. */
export const REGISTERS = ['email', 'caption', 'chat'] as const;
export type Register = (typeof REGISTERS)[number];

/** What one person said. */
export interface Utterance {
  readonly text: string;
  /** The name as the page shows it, or null where the page shows none. */
  readonly speaker: string | null;
  /** Where the page shows one: two people may share a name. */
  readonly address?: string | null;
  readonly side: Side;
  readonly register: Register;
  /** What the user said just before, where that is known: "Do you mind …?" turns a no into a yes. */
  readonly previous: string | null;
}

/** What tells one person from another: the address, else the name; null where nobody is named. */
export const personOf = ({ address, speaker }: Pick<Utterance, 'address' | 'speaker'>): string | null =>
  address?.trim().toLowerCase() || speaker;

/** A no found in an utterance. */
export interface Refusal {
  /** The shortest stretch of the text that carries the no; always verbatim: `text.slice(start, start + words.length)`. */
  readonly words: string;
  /** Offset of `words` in the utterance's text, in UTF-16 code units. */
  readonly start: number;
  readonly kind: Kind;
  /** Other kinds that an informed reader would accept as well; empty where one kind is clear. */
  readonly also: readonly Kind[];
  readonly firmness: Firmness;
  /** 0..1, calibrated: of the readings at 0.9 and above at least 95 % are right. */
  readonly certainty: number;
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Why, in plain words for the reader of the card, strongest first. */
  readonly reasons: readonly string[];
}

/** A no that the same person said before. */
export interface Earlier {
  readonly words: string;
  /** What the user had said just before it, where that is known. */
  readonly previous: string | null;
}

/** A refusal with a truer, kinder reading of it and questions to ask. */
export interface Reading {
  readonly refusal: Refusal;
  /** At most 25 words; null on a boundary. */
  readonly reframe: string | null;
  /** Best first: understand, look for the change, impossible or difficult. Empty on a boundary. */
  readonly questions: readonly string[];
  /** The one courteous line that answers a boundary or a second no; null otherwise. */
  readonly closing: string | null;
  /** A second no of the same person on the same matter: it is left to them, and nothing is asked. */
  readonly again: boolean;
  /** What to know before one writes, from what the user kept: they asked not to be asked before some day. */
  readonly heed?: string;
}

/** `other`: a language the engine does not read. `unclear`: too little to tell (empty, digits, emoji). */
export type Understood = 'english' | 'other' | 'unclear';

/** What the engine makes of one utterance. */
export interface Outcome {
  readonly understood: Understood;
  /** In the order of the text. */
  readonly readings: readonly Reading[];
}

/** Longest text that the engine is asked about at once, in UTF-16 code units; the asker cuts a longer one and says so. */
export const LONGEST_TEXT = 40_000;
/** Below this a reading says "may be a no". */
export const SURE = 0.75;
/** Below this there is no reading at all. */
export const THRESHOLD = 0.5;
