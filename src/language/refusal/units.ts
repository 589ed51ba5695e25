/**
 * A passage as units to be judged: its sentences, each in its place.
 *
 * A raw caption is one unit, however long; a caption with punctuation or a mail is judged sentence by sentence.
 */

import { isRaw, type Stretch, sentences } from '../segment';
import type { Register } from '../words';
import { type Unit, unitOf } from './features';
import { tokens } from './tokens';

export interface Candidate extends Stretch {
  readonly raw: boolean;
  /** One of several sentences of a mail. */
  readonly among: boolean;
  /** Made on demand: most sentences never need it. */
  unit(): Unit;
}

/**
 * @param text the passage
 * @param previous what the user said just before
 * @param register how far punctuation can be trusted
 * @param wanted which sentences to keep; the others only serve as surroundings
 */
export function candidates(
  text: string,
  previous: string | null,
  register: Register,
  wanted: (sentence: string, first: boolean) => boolean = () => true,
): Candidate[] {
  const list = sentences(text);
  const out: Candidate[] = [];
  list.forEach((sentence, at) => {
    if (!wanted(sentence.text, at === 0)) return;
    const raw = register !== 'email' && isRaw(sentence.text) && list.length === 1;
    const place = {
      earlier: list[at - 1]?.text ?? null,
      later: list[at + 1]?.text ?? null,
      previous,
      register,
      raw,
      many: list.length,
    };
    const among = register === 'email' && list.length > 4;
    out.push({ ...sentence, raw, among, unit: () => unitOf(tokens(sentence.text, sentence.start), place) });
  });
  return out;
}
