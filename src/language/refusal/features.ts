/**
 * What the network is shown of a sentence: its words, pairs, denied words, classes and frames, the rules that speak
 * in it, and the turn before; each piece a number (evidence.ts), nothing stored but weights.
 */
import type { Register } from '../words';
import { Evidence, hash, sortsOf } from './evidence';
import { fire } from './fire';
import { acts, demand, lastOf, stance } from './previous';
import type { Rule } from './rules';
import { classesBefore, skeletonEvidence } from './skeleton';
import { line, type Token, tokens } from './tokens';

/** One sentence in its place: what stands before and after it, and what was asked. */
export interface Unit {
  readonly list: readonly Token[];
  readonly fired: readonly Rule[];
  readonly features: Uint32Array;
  /** How much each piece of evidence counts: the more there is, the less each. */
  readonly shares: Float32Array;
  /** The turn before, as words. */
  readonly before: readonly Token[];
}

export interface Place {
  /** The sentences around it in the same passage, null at the ends. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly previous: string | null;
  readonly register: Register;
  readonly raw: boolean;
  /** How many sentences the passage has. */
  readonly many: number;
}

const SORT = sortsOf([
  'word',
  'pair',
  'triple',
  'around',
  'stem',
  'denied',
  'length',
  'opens',
  'opensTwo',
  'ends',
  'register',
  'raw',
  'standing',
  'many',
  'manyWhere',
  'manyFirst',
  'who',
  'negatives',
  'act',
  'actFirst',
  'actTwo',
  'actShape',
  'actRule',
  'anyAct',
  'demand',
  'stance',
  'reply',
  'replyRaw',
  'replyLength',
  'replyRule',
  'replyWord',
  'shared',
  'stanceShared',
  'askedWord',
  'askedPair',
  'askedFirst',
  'askedTwo',
  'askedStance',
  'askedThree',
  'askedRule',
  'rule',
  'rules',
  'earlier',
  'later',
  'earlierRule',
  'laterRule',
  'always',
]);

const NEGATIVE = new Set([
  'not',
  'no',
  'never',
  'nothing',
  'none',
  'without',
  'nor',
  'neither',
  'nobody',
  'hardly',
]);
const CLOSE = /^[.,;:?!…–]$/;
const END = hash('$');
/** How many words a negative reaches. */
const REACH = 4;
/** A word of more letters is also known by its first ones. */
const STEM = 5;

/** A sentence on its way to evidence. */
interface Seen {
  readonly norms: readonly string[];
  /** The same as numbers. */
  readonly numbers: readonly number[];
  readonly fired: readonly Rule[];
  readonly place: Place;
  /** The turn before as a normal line, or null. */
  readonly before: string | null;
}

/** Words, pairs, triples, pairs with a gap, and words under a negation. */
function wordEvidence({ norms, numbers }: Seen, out: Evidence): void {
  let denied = 0;
  for (let at = 0; at < norms.length; at++) {
    const norm = norms[at] as string;
    const a = numbers[at] as number;
    const b = numbers[at + 1] ?? END;
    const c = numbers[at + 2] ?? END;
    out.one(SORT.word, a);
    out.two(SORT.pair, a, b);
    if (at + 1 < norms.length) out.three(SORT.triple, a, b, c);
    if (at + 2 < norms.length) out.two(SORT.around, a, c);
    if (norm.length > STEM) out.one(SORT.stem, hash(norm.slice(0, STEM)));
    if (denied-- > 0) out.one(SORT.denied, a);
    if (NEGATIVE.has(norm)) denied = REACH;
    else if (CLOSE.test(norm)) denied = 0;
  }
}

/** Lengths that are told apart: each up to seven words, then in steps. */
const lengthOf = (size: number): number =>
  size < 8 ? size : size < 12 ? 8 : size < 20 ? 9 : size < 35 ? 10 : 11;

const US = /^(?:i|we|me|us|our|my)$/;
const YOU = /^(?:you|your)$/;
const THEM = /^(?:they|he|she|their|his|her)$/;

/** How it opens and ends, how long it is, who is spoken of. */
function shapeEvidence({ norms, place }: Seen, out: Evidence): void {
  const words = norms.filter((norm) => !CLOSE.test(norm));
  const has = (test: RegExp) => Number(words.some((word) => test.test(word)));
  const first = hash(words[0] ?? '$');
  const register = hash(place.register);
  const us = has(US);
  const many = place.many < 2 ? 1 : place.many < 5 ? 2 : 5;
  out.one(SORT.length, lengthOf(words.length));
  out.one(SORT.opens, first);
  out.two(SORT.opensTwo, first, hash(words[1] ?? '$'));
  out.one(SORT.ends, hash(norms.at(-1) ?? '$'));
  out.one(SORT.register, register);
  out.one(SORT.raw, Number(place.raw));
  out.two(SORT.standing, Number(place.earlier === null), Number(place.later === null));
  out.one(SORT.many, many);
  out.three(SORT.manyWhere, many, register, us);
  out.two(SORT.manyFirst, many, first);
  out.three(SORT.who, us, has(YOU), has(THEM));
  out.two(SORT.negatives, words.filter((word) => NEGATIVE.has(word)).length, us);
}

/** What the turn before asked, crossed with how this one opens. */
function actEvidence({ norms, numbers, fired, place, before }: Seen, out: Evidence): void {
  const first = numbers[0] ?? END;
  const second = numbers[1] ?? END;
  const denied = Number(norms.some((norm) => NEGATIVE.has(norm)));
  for (const name of acts(place.earlier === null ? before : null)) {
    const act = hash(name);
    out.one(SORT.act, act);
    out.two(SORT.actFirst, act, first);
    out.three(SORT.actTwo, act, first, second);
    out.three(SORT.actShape, act, denied, Math.min(3, norms.length >> 2));
    for (const { id } of fired) out.two(SORT.actRule, act, hash(id));
  }
  for (const name of acts(before)) out.one(SORT.anyAct, hash(name));
}

const COMMON = new Set(
  'the a an to of and in is it you that i we for on with as are this be have or at by he they do if will would can could so my our your us me not no was just about from there then what when how'.split(
    ' ',
  ),
);
/** No more words are crossed with what was asked. */
const MOST_CROSSED = 60;

/** What was wanted, crossed with how the reply stands to it; what was said before, in its words. */
function replyEvidence({ norms, numbers, fired, place, before }: Seen, wanted: string, out: Evidence): void {
  const frame = hash(wanted);
  const how = hash(stance(` ${norms.join(' ')} `));
  out.one(SORT.demand, frame);
  out.one(SORT.stance, how);
  out.two(SORT.reply, frame, how);
  out.three(SORT.replyRaw, frame, how, Number(place.raw));
  out.two(SORT.replyLength, frame, norms.length >> 3);
  for (const { id } of fired) out.two(SORT.replyRule, frame, hash(id));
  for (const number of numbers.slice(0, MOST_CROSSED)) out.two(SORT.replyWord, frame, number);
  if (before === null) return;
  const own = new Set(norms);
  const common = (word: string) => own.has(word) && !COMMON.has(word) && !CLOSE.test(word);
  const shared = before.trim().split(' ').filter(common).length;
  out.two(SORT.shared, frame, Math.min(3, shared));
  out.two(SORT.stanceShared, how, Math.min(2, shared));
  askedEvidence(lastOf(before).trim().split(' '), how, out);
  for (const { id } of fire(before)) out.one(SORT.askedRule, hash(id));
}

/** The words of what was asked last. */
function askedEvidence(asked: readonly string[], how: number, out: Evidence): void {
  const numbers = asked.map(hash);
  const [first = END, second = END, third = END] = numbers;
  numbers.forEach((number, at) => {
    out.one(SORT.askedWord, number);
    out.two(SORT.askedPair, number, numbers[at + 1] ?? END);
  });
  out.one(SORT.askedFirst, first);
  out.two(SORT.askedTwo, first, second);
  out.three(SORT.askedStance, first, second, how);
  out.three(SORT.askedThree, first, second, third);
}

function ruleEvidence({ fired }: Seen, out: Evidence): void {
  const ids = fired.map(({ id }) => hash(id));
  ids.forEach((id, at) => {
    out.one(SORT.rule, id);
    for (const other of ids.slice(at + 1)) out.two(SORT.rules, id, other);
  });
}

/** The words and rules of the sentences around it. */
function aroundEvidence(place: Place, out: Evidence): void {
  for (const [text, word, rule] of [
    [place.earlier, SORT.earlier, SORT.earlierRule],
    [place.later, SORT.later, SORT.laterRule],
  ] as const) {
    if (text === null) continue;
    const around = tokens(text);
    for (const { id } of fire(line(around))) out.one(rule, hash(id));
    for (const { norm } of around) out.one(word, hash(norm));
  }
}

/** What stands around a sentence weighs less, and never thins out what the sentence itself says. */
const AROUND = 0.3;
const LEAST_AROUND = 30;
/** What is said of classes weighs less than the words themselves. */
const CLASSES = 0.7;
/** No more of a sentence is looked at, in words. */
const MOST_WORDS = 160;
/** How much of the turn before is looked at: letters, words. */
const BEFORE = { letters: 300, words: 40 } as const;

const collected = new Evidence();

/** All pieces, and up to which of them they come from where. */
function piecesOf(seen: Seen, before: readonly Token[]): Pick<Unit, 'features' | 'shares'> {
  const wanted = demand(seen.before);
  const out = collected;
  out.one(SORT.always, 0);
  wordEvidence(seen, out);
  shapeEvidence(seen, out);
  actEvidence(seen, out);
  replyEvidence(seen, `${wanted}${seen.place.earlier === null ? '' : '+'}`, out);
  ruleEvidence(seen, out);
  const own = out.size;
  skeletonEvidence(seen.norms, wanted, out);
  classesBefore(
    before.map(({ norm }) => norm),
    out,
  );
  const classes = out.size;
  aroundEvidence(seen.place, out);
  const features = out.take();
  const shares = new Float32Array(features.length).fill(1 / Math.sqrt(own));
  shares.fill(CLASSES / Math.sqrt(own), own, classes);
  shares.fill(AROUND / Math.sqrt(Math.max(LEAST_AROUND, features.length - classes)), classes);
  return { features, shares };
}

/**
 * @param list the words of one sentence
 * @param place where it stands
 */
export function unitOf(list: readonly Token[], place: Place): Unit {
  const norms = list.slice(0, MOST_WORDS).map((token) => token.norm);
  const fired = fire(` ${norms.join(' ')} `);
  const before =
    place.previous === null ? [] : tokens(place.previous.slice(-BEFORE.letters)).slice(-BEFORE.words);
  const asked = place.previous === null ? null : line(before);
  const seen = { norms, numbers: norms.map(hash), fired, place, before: asked };
  return { list: list.slice(0, MOST_WORDS), fired, ...piecesOf(seen, before), before };
}
