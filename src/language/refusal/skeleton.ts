/**
 * The bones of a sentence: small words as they are, every other word as its class. What refuses is often a frame with
 * any word of a sort in it ("we could never … that", "too … for us").
 *
 * Frames are read round each auxiliary verb: who, whether it is denied, and what would be done.
 */
import { type Evidence, hash, sortsOf } from './evidence';
import { END, PLAIN, type WordFacts } from './word-facts';

const SORT = sortsOf([
  'class',
  'classDenied',
  'classAsked',
  'two',
  'three',
  'four',
  'gap',
  'wide',
  'first',
  'asked',
  'frame',
  'whole',
  'deed',
  'bare',
  'verb',
  'object',
  'turn',
  'degree',
  'before',
]);

/** How far a negative reaches. */
const REACH = 5;

function classPieces(words: readonly WordFacts[], asked: number, out: Evidence): void {
  let denied = 0;
  for (const { classes, negative, mark } of words) {
    for (const number of classes) {
      out.one(SORT.class, number);
      out.two(SORT.classAsked, asked, number);
      if (denied > 0) out.one(SORT.classDenied, number);
    }
    if (negative) denied = REACH;
    else denied = mark ? 0 : denied - 1;
  }
}

function bonePieces(words: readonly WordFacts[], asked: number, out: Evidence): void {
  const at = (place: number): number => words[place]?.bone ?? END;
  for (let i = 0; i < words.length; i++) {
    const [a, b, c] = [at(i), at(i + 1), at(i + 2)] as const;
    out.two(SORT.two, a, b);
    out.three(SORT.three, a, b, c);
    if (i + 2 >= words.length) continue;
    out.four(SORT.four, a, b, c, at(i + 3));
    out.two(SORT.gap, a, c);
    if (i + 3 < words.length) out.two(SORT.wide, a, at(i + 3));
  }
  out.three(SORT.first, at(0), at(1), at(2));
  out.three(SORT.asked, asked, at(0), at(1));
  out.four(SORT.asked, asked, at(0), at(1), at(2));
}

/** Steps over adverbs and negatives from a place on; tells where it ends and whether there was a negative. */
function stepped(words: readonly WordFacts[], from: number, step: 1 | -1, most: number) {
  let denied = 0;
  let at = from;
  for (; Math.abs(at - from) < most; at += step) {
    const word = words[at];
    if (!word?.between) break;
    if (word.negative) denied = 1;
  }
  return { at, denied };
}

function framePieces(words: readonly WordFacts[], at: number, verb: number, out: Evidence): void {
  const back = stepped(words, at - 1, -1, 3);
  const forth = stepped(words, at + 1, 1, 5);
  const denied = back.denied | forth.denied;
  const who = words[back.at]?.who ?? END;
  const deed = words[forth.at]?.sort ?? END;
  out.three(SORT.frame, who, verb, denied);
  out.four(SORT.whole, who, verb, denied, deed);
  out.three(SORT.deed, verb, denied, deed);
  out.two(SORT.bare, denied, deed);
  out.three(SORT.bare, who, denied, deed);
  out.three(SORT.verb, who, denied, words[forth.at]?.number ?? END);
  let place = forth.at + 1;
  while (place < forth.at + 4 && words[place]?.filling) place++;
  const object = words[place]?.sort ?? END;
  out.three(SORT.object, denied, deed, object);
  out.four(SORT.object, who, denied, deed, object);
}

/** How many words after a "but" or "until" are taken to belong to it. */
const TURN = 6;

function turnPieces(words: readonly WordFacts[], at: number, turn: number, out: Evidence): void {
  for (let i = at + 1; i <= at + TURN && i < words.length; i++) {
    const sort = words[i]?.sort ?? PLAIN;
    if (sort !== PLAIN) out.two(SORT.turn, turn, sort);
  }
}

/**
 * @param words a sentence
 * @param demand what the turn before asked for (previous.ts)
 */
export function skeletonEvidence(words: readonly WordFacts[], demand: string, out: Evidence): void {
  const asked = hash(demand);
  classPieces(words, asked, out);
  bonePieces(words, asked, out);
  words.forEach(({ number, auxiliary, turning, degree }, at) => {
    if (auxiliary) framePieces(words, at, number, out);
    if (turning) turnPieces(words, at, number, out);
    if (!degree) return;
    out.two(SORT.degree, number, words[at + 1]?.sort ?? END);
    out.two(SORT.degree, words[at - 1]?.sort ?? END, number);
  });
}

/** The classes of the words of the turn before. */
export function classesBefore(words: readonly WordFacts[], out: Evidence): void {
  for (const { classes } of words) for (const number of classes) out.one(SORT.before, number);
}
