/** How two states of a caption's text relate, and where a text is cut into utterances; pure. */

/** From `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s+\S)|[。！？]+/gu;
/** A point after these ends no sentence. */
const ABBREVIATION = /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|approx|inc|ltd)\.$/iu;
/** So few words belong to what follows: "No. That's unrealistic." is one utterance. */
const FEW_WORDS = 2;
/** A block that shares so much of its beginning with an earlier one is that one, drawn again. */
const SAME_BEGINNING = 20;

/** True for "No." and "No, thanks", which mean little without what stands beside them. */
export const hasFewWords = (text: string): boolean => text.split(/\s+/u).filter(Boolean).length <= FEW_WORDS;

/** True where the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…。！？]["'”’)\]]*\s*$/u.test(text);

/**
 * Cuts at sentence ends and pauses.
 * @param pauses offsets after which somebody went on after a pause
 * @param first where to begin
 * @returns spans in order, without white space at their ends, none empty
 */
export function cutIntoSpans(text: string, pauses: readonly number[], first = 0): Span[] {
  const sentenceEnds = [...text.slice(first).matchAll(SENTENCE_END)]
    .map((match) => first + match.index + match[0].length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)));
  const hard = new Set(pauses);
  const cuts = [...new Set([...sentenceEnds, ...pauses.filter((at) => at > first), text.length])];
  cuts.sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = first;
  for (const cut of cuts) {
    const words = text.slice(from, cut);
    const joins = !hard.has(cut) && cut < text.length && hasFewWords(words) && !/[。！？]$/u.test(words);
    if (joins) continue;
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = cut;
  }
  return spans;
}

const sameLetter = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase());

function sharedBeginning(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && sameLetter(a[n], b[n])) n++;
  return n;
}

function sharedEnd(a: string, b: string, most: number): number {
  let n = 0;
  while (n < most && sameLetter(a[a.length - 1 - n], b[b.length - 1 - n])) n++;
  return n;
}

/**
 * Aligns two states of one text by what they share at both ends; upper and lower case are the same.
 * `move` tells where an offset of the old text lies in the new one; `keep` drops the pauses that fell into what changed,
 * or that no longer stand at the end of a word.
 */
export function aligned(old: string, now: string) {
  const head = sharedBeginning(old, now);
  const tail = sharedEnd(old, now, Math.min(old.length, now.length) - head);
  const [oldMiddle, newMiddle] = [old.length - tail - head, now.length - tail - head];
  const move = (at: number): number => {
    if (at <= head) return at;
    if (at >= old.length - tail) return at + now.length - old.length;
    return head + Math.round(((at - head) / oldMiddle) * newMiddle);
  };
  const keep = (pauses: readonly number[]): number[] => {
    const still = pauses.filter((at) => at <= head || at >= old.length - tail).map(move);
    return [...new Set(still)].filter((at) => at > 0 && (at === now.length || /\s/u.test(now[at] ?? '')));
  };
  return { head, move, keep };
}

/** Sentences that a client glues together come apart, and signs that are no letters go. */
export const unglued = (text: string): string =>
  text.replace(/[\uFFFD\0]/gu, '').replace(/(\p{L}{2}[.!?…])(?=\p{L})/gu, '$1 ');

/** Letters and figures alone: recognisers bring case and punctuation later. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True where `now` is the text of a block that was drawn before, its tail perhaps revised. */
export function repeats(before: string, now: string): boolean {
  if (bare(before) === bare(now)) return now.trim() !== '';
  const shared = sharedBeginning(before, now);
  return shared >= SAME_BEGINNING && shared >= 0.7 * Math.min(before.length, now.length);
}

/** So many words are compared where two states of a rolling text may overlap. */
const COMPARED = 6;
/** So many words may come in at the front of a text that is otherwise the same. */
const INSERTED = 2;

interface Word {
  readonly at: number;
  readonly bare: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({ at: match.index, bare: bare(match[0]) }));

/** How well `now` goes on from the word `from` of `old`: 1 where all words are the same, 0 where it cannot be told. */
function overlapFrom(old: readonly Word[], now: readonly Word[], from: number): number {
  const skipped = Math.max(0, -from);
  const start = Math.max(0, from);
  const most = Math.min(old.length - start, now.length - skipped, COMPARED);
  let same = 0;
  for (let n = 0; n < most; n++) if (old[start + n]?.bare === now[skipped + n]?.bare) same++;
  // By chance a word or two are the same anywhere; at the end of the old text they are its rest.
  const isRest = start + most === old.length && (most > 1 || now.length === 1);
  if (same === most && (from <= 0 || most > 2 || isRest)) return most > 0 ? 1 : 0;
  return same > 2 ? (same / most) * 0.9 : from === 0 ? (same / most) * 0.8 : 0;
}

/**
 * Where a text goes on whose front may have left: "can you send it" and then "send it today".
 * @returns the offset in `shown` at which `now` begins; null where it is another text
 */
export function goesOnAt(shown: string, now: string): number | null {
  const [old, fresh] = [wordsOf(shown), wordsOf(now)];
  let [best, at]: [number, number | null] = [0.4, null];
  for (let n = 0; n < old.length + INSERTED && best < 1; n++) {
    // In place first, then with its front gone, at last with words put before it.
    const from = n < old.length ? n : old.length - n - 1;
    const found = overlapFrom(old, fresh, from);
    if (found < best || (found === best && at !== null)) continue;
    [best, at] = [found, old[Math.max(0, from)]?.at ?? 0];
  }
  return at === null ? null : at === old[0]?.at ? 0 : at;
}
