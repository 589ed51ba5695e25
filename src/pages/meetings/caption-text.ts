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
 * @returns spans in order, without white space at their ends, none empty
 */
export function cutIntoSpans(text: string, pauses: readonly number[]): Span[] {
  const sentenceEnds = [...text.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)));
  const hard = new Set(pauses);
  const cuts = [...new Set([...sentenceEnds, ...pauses, text.length])].sort((a, b) => a - b);
  const spans: Span[] = [];
  let from = 0;
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
  return { move, keep };
}

/** True where `now` is the text of a block that was drawn before, its tail perhaps revised. */
export function repeats(before: string, now: string): boolean {
  if (before === now) return now !== '';
  const shared = sharedBeginning(before, now);
  return shared >= SAME_BEGINNING && shared >= 0.7 * Math.min(before.length, now.length);
}
