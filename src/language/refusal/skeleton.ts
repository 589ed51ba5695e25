/**
 * The bones of a sentence: small words as they are, every other word as its class. What refuses is often a frame with
 * any word of a sort in it ("we could never … that", "too … for us").
 *
 * Frames are read round each auxiliary verb: who, whether it is denied, and what would be done.
 */
import { type Evidence, hash, sortsOf } from './evidence';
import { wordClasses } from './word-classes';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
const FILLING = setOf('the a an to of that this our your my any in on for with it be have been at');
const TURNING = setOf('but however though although only because so if unless until without instead rather');
const DEGREE = setOf('too enough much more');
const MARK = /^[.,;:?!…–]$/;
const CLOSE = /^[.,;:?!…–<]/;

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

const END = hash('$');
const PLAIN = hash('~');
const ENDING: readonly (readonly [RegExp, number])[] = [
  [/ing$/, hash('~ing')],
  [/ed$/, hash('~ed')],
  [/ly$/, hash('~ly')],
  [/(?:tion|ment|ness|ity|ance|ence)s?$/, hash('~tion')],
  [/s$/, hash('~s')],
];

/** A word as the number of its class, or of its ending where it has none. */
function bone(norm: string): number {
  if (SMALL.has(norm)) return hash(norm);
  const name = wordClasses(norm)[0];
  if (name !== undefined) return hash(`{${name}}`);
  if (!/^[a-z]/.test(norm)) return hash(norm);
  return ENDING.find(([ending]) => ending.test(norm))?.[1] ?? PLAIN;
}

/** A word as its class, marks as they are, anything else alike. */
function classOf(norm: string | undefined): number {
  if (norm === undefined) return END;
  const name = wordClasses(norm)[0];
  return name !== undefined ? hash(`{${name}}`) : CLOSE.test(norm) ? hash(norm) : PLAIN;
}

function whoIs(norm: string | undefined): number {
  if (norm === undefined) return END;
  return WHO.has(norm) || MARK.test(norm) ? hash(norm) : classOf(norm);
}

/** How far a negative reaches. */
const REACH = 5;

function classPieces(norms: readonly string[], asked: number, out: Evidence): void {
  let denied = 0;
  for (const norm of norms) {
    for (const name of wordClasses(norm)) {
      const number = hash(name);
      out.one(SORT.class, number);
      out.two(SORT.classAsked, asked, number);
      if (denied > 0) out.one(SORT.classDenied, number);
    }
    if (NEGATIVE.has(norm)) denied = REACH;
    else denied = MARK.test(norm) ? 0 : denied - 1;
  }
}

function bonePieces(norms: readonly string[], asked: number, out: Evidence): void {
  const bones = norms.map(bone);
  const at = (place: number): number => bones[place] ?? END;
  for (let i = 0; i < bones.length; i++) {
    out.two(SORT.two, at(i), at(i + 1));
    out.three(SORT.three, at(i), at(i + 1), at(i + 2));
    if (i + 2 >= bones.length) continue;
    out.four(SORT.four, at(i), at(i + 1), at(i + 2), at(i + 3));
    out.two(SORT.gap, at(i), at(i + 2));
    if (i + 3 < bones.length) out.two(SORT.wide, at(i), at(i + 3));
  }
  out.three(SORT.first, at(0), at(1), at(2));
  out.three(SORT.asked, asked, at(0), at(1));
  out.four(SORT.asked, asked, at(0), at(1), at(2));
}

/** Steps over adverbs and negatives from a place on; tells where it ends and whether there was a negative. */
function stepped(norms: readonly string[], from: number, step: 1 | -1, most: number) {
  let denied = false;
  let at = from;
  for (; Math.abs(at - from) < most; at += step) {
    const norm = norms[at];
    if (norm === undefined || !(ADVERB.has(norm) || NEGATIVE.has(norm))) break;
    denied ||= NEGATIVE.has(norm);
  }
  return { at, denied };
}

function framePieces(norms: readonly string[], at: number, out: Evidence): void {
  const back = stepped(norms, at - 1, -1, 3);
  const forth = stepped(norms, at + 1, 1, 5);
  const denied = Number(back.denied || forth.denied);
  const who = whoIs(norms[back.at]);
  const verb = hash(norms[at] as string);
  const deed = classOf(norms[forth.at]);
  out.three(SORT.frame, who, verb, denied);
  out.four(SORT.whole, who, verb, denied, deed);
  out.three(SORT.deed, verb, denied, deed);
  out.two(SORT.bare, denied, deed);
  out.three(SORT.bare, who, denied, deed);
  out.three(SORT.verb, who, denied, hash(norms[forth.at] ?? '$'));
  let object = forth.at + 1;
  while (object < forth.at + 4 && FILLING.has(norms[object] ?? '')) object++;
  out.three(SORT.object, denied, deed, classOf(norms[object]));
  out.four(SORT.object, who, denied, deed, classOf(norms[object]));
}

/** How many words after a "but" or "until" are taken to belong to it. */
const TURN = 6;

function turnPieces(norms: readonly string[], at: number, out: Evidence): void {
  const turn = hash(norms[at] as string);
  for (let i = at + 1; i <= at + TURN && i < norms.length; i++) {
    const deed = classOf(norms[i]);
    if (deed !== PLAIN) out.two(SORT.turn, turn, deed);
  }
}

/**
 * @param norms the normal words of a sentence
 * @param demand what the turn before asked for (previous.ts)
 */
export function skeletonEvidence(norms: readonly string[], demand: string, out: Evidence): void {
  const asked = hash(demand);
  classPieces(norms, asked, out);
  bonePieces(norms, asked, out);
  norms.forEach((norm, at) => {
    if (AUXILIARY.has(norm)) framePieces(norms, at, out);
    if (TURNING.has(norm)) turnPieces(norms, at, out);
    if (!DEGREE.has(norm)) return;
    out.two(SORT.degree, hash(norm), classOf(norms[at + 1]));
    out.two(SORT.degree, classOf(norms[at - 1]), hash(norm));
  });
}

/** The classes of the words of the turn before. */
export function classesBefore(norms: readonly string[], out: Evidence): void {
  for (const norm of norms) for (const name of wordClasses(norm)) out.one(SORT.before, hash(name));
}
