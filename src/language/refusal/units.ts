/**
 * A passage as units to be judged: its sentences, each in its place, and, where it is short, all of it in one.
 *
 * A raw caption is one unit, however long; a caption with punctuation or a mail is judged sentence by sentence.
 */

import { isRaw, type Stretch, sentences } from '../segment';
import type { Register } from '../words';
import { type Place, type Unit, unitOf } from './features';
import { tokens } from './tokens';

export interface Candidate extends Stretch {
  readonly raw: boolean;
  readonly place: Place;
  /**
   * Made on demand: most sentences never need it.
   * @param rules whether rules are asked as well
   */
  unit(rules?: boolean): Unit;
}

/** A passage laid out for judging. */
export interface Parts {
  readonly list: readonly Candidate[];
  /** How many sentences the passage has, wanted or not. */
  readonly many: number;
  /** A short passage as one: what is a no is often told by two sentences together. Null where there is one, or many. */
  readonly whole: ((rules?: boolean) => Unit) | null;
}

/** A passage of no more than this is judged as a whole as well. */
const SHORT = { sentences: 5, letters: 400 } as const;

/**
 * @param text the passage
 * @param previous what the user said just before
 * @param register how far punctuation can be trusted
 * @param wanted which sentences to keep; the others only serve as surroundings
 */
export function partsOf(
  text: string,
  previous: string | null,
  register: Register,
  wanted: (sentence: string, first: boolean) => boolean = () => true,
): Parts {
  const all = sentences(text);
  const many = all.length;
  const list: Candidate[] = [];
  all.forEach((sentence, at) => {
    if (!wanted(sentence.text, at === 0)) return;
    const raw = register !== 'email' && isRaw(sentence.text) && many === 1;
    const around = { earlier: all[at - 1]?.text ?? null, later: all[at + 1]?.text ?? null };
    const place = { ...around, previous, register, raw, many };
    list.push({
      ...sentence,
      raw,
      place,
      unit: (rules) => unitOf(tokens(sentence.text, sentence.start), place, rules),
    });
  });
  const place = { earlier: null, later: null, previous, register, raw: false, many };
  const short = many > 1 && many <= SHORT.sentences && text.length <= SHORT.letters;
  return { list, many, whole: short ? (rules) => unitOf(tokens(text), place, rules) : null };
}
