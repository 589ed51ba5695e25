/**
 * Can this sentence be a no at all? Microseconds, no dependency: it runs in the page for everything that is said.
 *
 * One pass over the characters hashes words and pairs of words into a small table of learned weights. It errs on the
 * side of letting through; what passes is judged by the engine.
 */
import { GATE, THRESHOLDS } from './gate-weights';

/** Entries of the table; a power of two. */
export const SIZE = 4096;
const ZERO = 64;
const LONGEST = 600;

/** Calls `visit` with the bucket of each word and pair of words; words are runs of letters, digits count as one. */
export function eachBucket(text: string, salt: number, visit: (bucket: number) => void): number {
  let word = 0;
  let last = 7 + salt;
  let words = 0;
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at <= end; at++) {
    let code = at === end ? 32 : text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    else if (code >= 48 && code <= 57) code = 48;
    if ((code >= 97 && code <= 122) || code === 39 || code === 48 || code > 191) {
      if (code !== 48 || word === 0) word = Math.imul((word === 0 ? 0x811c9dc5 : word) ^ code, 0x01000193);
      continue;
    }
    if (word !== 0) {
      words++;
      const one = Math.imul(word ^ (word >>> 15) ^ salt, 0x85ebca6b);
      const two = Math.imul((last + Math.imul(word, 31)) ^ (last >>> 13), 0xc2b2ae35);
      visit((one ^ (one >>> 13)) & (SIZE - 1));
      visit((two ^ (two >>> 16)) & (SIZE - 1));
      last = word ^ salt;
      word = 0;
    }
    if (code === 63) visit((SIZE - 1) ^ salt);
  }
  return words;
}

let sum = 0;
const add = (bucket: number): void => {
  sum += GATE.charCodeAt(bucket) - ZERO;
};

/** Marks the words of the turn before, so that they are told from the sentence's own. */
export const BEFORE = 0x155;

/** @returns the weight of the evidence for a no, in steps of the table */
export function weigh(sentence: string, previous: string | null): number {
  sum = 0;
  const words = eachBucket(sentence, 0, add);
  const own = words === 0 ? 0 : sum / Math.sqrt(words);
  if (previous === null) return own;
  sum = 0;
  const before = eachBucket(previous.slice(-120), BEFORE, add);
  return own + (before === 0 ? 0 : sum / Math.sqrt(before));
}

/** Plain words of refusing always pass, but for the commonest polite forms. */
const PLAIN =
  /^\W*(?:(?:well|yeah|ok|okay|oh|sorry|look|um|uh|hm|mm)\W+)*(?:no|nope|nah|not|never)\b(?!\W+(?:problem|worr|rush|need|issue|objection|matter|bad|only|yet|one))|\b(?:unrealistic|impossible|unfortunately|afraid|regret|declin\w+|stop|remove|unsubscribe|interested|budget|expensive|rather not|policy|won['’]t|can['’]?t (?!wait)|cannot|unable|leave me|drop it|contact|not (?:going|sure|possible|able|for us))\b/i;

/**
 * @param sentence one sentence or caption
 * @param previous what the user said just before, where it is known
 * @returns false only where a refusal is very unlikely
 */
export function couldBeRefusal(sentence: string, previous: string | null = null): boolean {
  if (sentence.length > LONGEST) return true;
  if (!/\p{L}|\d/u.test(sentence)) return false;
  if (PLAIN.test(sentence)) return true;
  return weigh(sentence, previous) >= (previous === null ? THRESHOLDS.alone : THRESHOLDS.answering);
}
