/** What is known of a word by itself, looked up once: its number, its bone in a skeleton, its classes, its part. */
import { hash } from './evidence';
import { wordClasses } from './word-classes';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand for themselves in a skeleton. */
const SMALL = setOf(
  'i we you they he she it me us my our your not no never can could would will shall should might may must do does did is are was were am be been have has had the a an to of in on at for with by from but and or so if that this what why how when where who there as than just only too very more until unless because instead yet still already',
);
const AUXILIARY = setOf(
  'can could will would shall should might may must am is are was were be have has had do does did got going need want let',
);
/** Words between the auxiliary and what would be done. */
const ADVERB = setOf(
  'really just simply actually honestly still also currently probably unfortunately sadly frankly even quite very so all both certainly definitely possibly ever always only now then at least personally perhaps maybe truly absolutely already',
);
const NEGATIVE = setOf('not never no hardly barely neither nor nothing nobody none without');
const WHO = setOf('i we you they he she it that this there who which what us me');
/** Words between a deed and its object. */
const FILLING = setOf('the a an to of that this our your my any in on for with it be have been at');
const TURNING = setOf('but however though although only because so if unless until without instead rather');
const DEGREE = setOf('too enough much more');
const MARK = /^[.,;:?!…–]$/;

/** The end of a sentence, as a number. */
export const END = hash('$');
/** A word of no class. */
export const PLAIN = hash('~');
const ENDING: readonly (readonly [RegExp, number])[] = [
  [/ing$/, hash('~ing')],
  [/ed$/, hash('~ed')],
  [/ly$/, hash('~ly')],
  [/(?:tion|ment|ness|ity|ance|ence)s?$/, hash('~tion')],
  [/s$/, hash('~s')],
];
/** A word of more letters is also known by its first ones. */
const STEM = 5;

export interface WordFacts {
  readonly norm: string;
  readonly number: number;
  /** The number of its first letters, null for a short word. */
  readonly stem: number | null;
  /** Itself where it is small, else its class, else its ending. */
  readonly bone: number;
  /** Its class, a mark as it is, anything else alike. */
  readonly sort: number;
  /** As the one who does something. */
  readonly who: number;
  readonly classes: readonly number[];
  readonly mark: boolean;
  /** Too common to tell much by itself. */
  readonly small: boolean;
  readonly negative: boolean;
  readonly auxiliary: boolean;
  /** May stand between an auxiliary and its deed. */
  readonly between: boolean;
  readonly filling: boolean;
  readonly turning: boolean;
  readonly degree: boolean;
}

function learned(norm: string): WordFacts {
  const names = wordClasses(norm);
  const own = names[0] === undefined ? null : hash(`{${names[0]}}`);
  const number = hash(norm);
  const mark = MARK.test(norm);
  const letters = /^[a-z]/.test(norm);
  const sort = own ?? (mark || norm.startsWith('<') ? number : PLAIN);
  const ending = letters ? (ENDING.find(([test]) => test.test(norm))?.[1] ?? PLAIN) : number;
  return {
    norm,
    number,
    stem: norm.length > STEM ? hash(norm.slice(0, STEM)) : null,
    bone: SMALL.has(norm) ? number : (own ?? ending),
    sort,
    who: WHO.has(norm) || mark ? number : sort,
    classes: names.map(hash),
    mark,
    small: SMALL.has(norm),
    negative: NEGATIVE.has(norm),
    auxiliary: AUXILIARY.has(norm),
    between: ADVERB.has(norm) || NEGATIVE.has(norm),
    filling: FILLING.has(norm),
    turning: TURNING.has(norm),
    degree: DEGREE.has(norm),
  };
}

const known = new Map<string, WordFacts>();
const MOST_KNOWN = 20_000;

/** @returns what is known of a normal word */
export function factsOf(norm: string): WordFacts {
  const found = known.get(norm);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const facts = learned(norm);
  known.set(norm, facts);
  return facts;
}

/** @returns the words as one line with a space at both ends: what patterns are matched against */
export const normalLine = (words: readonly WordFacts[]): string =>
  ` ${words.map(({ norm }) => norm).join(' ')} `;
