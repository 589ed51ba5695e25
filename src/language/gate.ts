/**
 * Can this sentence be a no at all? Microseconds, no dependency: it runs in the page for everything that is said.
 *
 * One pass over the characters hashes words and pairs of words; a thousand of them are known and have a learned weight.
 * It errs on the side of letting through; what passes is judged by the engine.
 */
import { GATE, THRESHOLDS } from './gate-weights';

/** Numbers that a word or pair can have; a power of two. Nearly all of them are unknown. */
export const SIZE = 131072;
/** The letter of nought, and how many steps a digit of the packed table has; a digit with more to come is that much higher. */
export const ZERO = 40;
export const DIGIT = 32;
/** What is added to a weight to make it a digit. */
export const MIDDLE = 15;
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

/** Opens the packed table: for each known number its distance from the one before, lowest digit first, and its weight. */
function open(packed: string): Int8Array {
  const table = new Int8Array(SIZE);
  let bucket = 0;
  for (let at = 0; at < packed.length; at++) {
    let place = 1;
    let digit = packed.charCodeAt(at) - ZERO;
    for (; digit >= DIGIT; digit = packed.charCodeAt(++at) - ZERO) {
      bucket += (digit - DIGIT) * place;
      place *= DIGIT;
    }
    bucket += digit * place;
    table[bucket] = packed.charCodeAt(++at) - ZERO - MIDDLE;
  }
  return table;
}

const WEIGHTS = open(GATE);
let sum = 0;
const add = (bucket: number): void => {
  sum += WEIGHTS[bucket] as number;
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
  /^\W*(?:(?:well|yeah|ok|okay|oh|sorry|look|um|uh|hm|mm)\W+)*(?:no|nope|nah)\b(?!\W+(?:problem|worr|rush|need|issue|objection|matter|bad|only|yet|one))|\b(?:unrealistic|impossible|unfortunately|declin\w+|unsubscribe|rather not|unable|leave me|drop it|stop (?:\w+ing|it|this|that)|remove (?:me|us|my|our)|contact (?:me|us)|can(?:no|['’]?)t afford|not (?:possible|for us|interested))\b/i;

/** @returns true of words that always pass */
export const isPlain = (sentence: string): boolean => PLAIN.test(sentence);

/**
 * @param sentence one sentence or caption
 * @param previous what the user said just before, where it is known
 * @returns false only where a refusal is very unlikely
 */
export function couldBeRefusal(sentence: string, previous: string | null = null): boolean {
  if (sentence.length > LONGEST) return true;
  if (!/\p{L}|\d/u.test(sentence)) return false;
  if (isPlain(sentence)) return true;
  return weigh(sentence, previous) >= (previous === null ? THRESHOLDS.alone : THRESHOLDS.answering);
}
