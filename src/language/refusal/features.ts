/**
 * What the network is shown of a sentence: its words, pairs, denied words, classes and frames, the rules that speak
 * in it, and the turn before; each piece a number (evidence.ts), nothing stored but weights.
 */
import type { Register } from '../words';
import { actEvidence, replyEvidence } from './answering';
import { Evidence, hash, sortsOf } from './evidence';
import { fire } from './fire';
import { acts, demand } from './previous';
import type { Rule } from './rules';
import { classesBefore, skeletonEvidence } from './skeleton';
import { line, type Token, tokens } from './tokens';
import { END, factsOf, normalLine, type WordFacts } from './word-facts';

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
  'actRule',
  'replyRule',
  'askedRule',
  'rule',
  'rules',
  'earlier',
  'later',
  'always',
]);

/** How many words a negative reaches. */
const REACH = 4;

/** A sentence on its way to evidence. */
export interface Seen {
  readonly words: readonly WordFacts[];
  /** The same without marks. */
  readonly spoken: readonly WordFacts[];
  readonly fired: readonly Rule[];
  readonly place: Place;
  /** The turn before as a normal line, or null, and as words. */
  readonly before: string | null;
  readonly wordsBefore: readonly WordFacts[];
  readonly around: Around;
}

/** The words of the sentences beside it. */
interface Around {
  readonly earlier: readonly Token[];
  readonly later: readonly Token[];
}

/** Words, pairs, triples, pairs with a gap, and words under a negation. */
function wordEvidence({ words }: Seen, out: Evidence): void {
  let denied = 0;
  for (let at = 0; at < words.length; at++) {
    const { number: a, stem, negative, mark } = words[at] as WordFacts;
    const b = words[at + 1]?.number ?? END;
    const c = words[at + 2]?.number ?? END;
    out.one(SORT.word, a);
    out.two(SORT.pair, a, b);
    if (at + 1 < words.length) out.three(SORT.triple, a, b, c);
    if (at + 2 < words.length) out.two(SORT.around, a, c);
    if (stem !== null) out.one(SORT.stem, stem);
    if (denied-- > 0) out.one(SORT.denied, a);
    if (negative) denied = REACH;
    else if (mark) denied = 0;
  }
}

/** Lengths that are told apart: each up to seven words, then in steps. */
const lengthOf = (size: number): number =>
  size < 8 ? size : size < 12 ? 8 : size < 20 ? 9 : size < 35 ? 10 : 11;

const US = /^(?:i|we|me|us|our|my)$/;
const YOU = /^(?:you|your)$/;
const THEM = /^(?:they|he|she|their|his|her)$/;

/** How it opens and ends, how long it is, who is spoken of. */
function shapeEvidence({ words, spoken, place }: Seen, out: Evidence): void {
  const has = (test: RegExp) => Number(spoken.some(({ norm }) => test.test(norm)));
  const first = spoken[0]?.number ?? END;
  const register = hash(place.register);
  const us = has(US);
  const many = place.many < 2 ? 1 : place.many < 5 ? 2 : 5;
  out.one(SORT.length, lengthOf(spoken.length));
  out.one(SORT.opens, first);
  out.two(SORT.opensTwo, first, spoken[1]?.number ?? END);
  out.one(SORT.ends, words.at(-1)?.number ?? END);
  out.one(SORT.register, register);
  out.one(SORT.raw, Number(place.raw));
  out.two(SORT.standing, Number(place.earlier === null), Number(place.later === null));
  out.one(SORT.many, many);
  out.three(SORT.manyWhere, many, register, us);
  out.two(SORT.manyFirst, many, first);
  out.three(SORT.who, us, has(YOU), has(THEM));
  out.two(SORT.negatives, spoken.filter(({ negative }) => negative).length, us);
}

/** The rules that speak, in pairs, and crossed with what was asked. */
function ruleEvidence({ fired, place, before }: Seen, wanted: string, out: Evidence): void {
  const ids = fired.map(({ id }) => hash(id));
  const frame = hash(wanted);
  const asked = acts(place.earlier === null ? before : null).map(hash);
  ids.forEach((id, at) => {
    out.one(SORT.rule, id);
    out.two(SORT.replyRule, frame, id);
    for (const act of asked) out.two(SORT.actRule, act, id);
    for (const other of ids.slice(at + 1)) out.two(SORT.rules, id, other);
  });
  if (before !== null) for (const { id } of fire(before)) out.one(SORT.askedRule, hash(id));
}

/** The words of the sentences around it. */
function wordsAround(around: Around, out: Evidence): void {
  for (const { norm } of around.earlier) out.one(SORT.earlier, factsOf(norm).number);
  for (const { norm } of around.later) out.one(SORT.later, factsOf(norm).number);
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

/** All pieces, and how much each counts; with those of rules only where they are asked for. */
function piecesOf(seen: Seen, rules: boolean): Pick<Unit, 'features' | 'shares'> {
  const wanted = demand(seen.before);
  const frame = `${wanted}${seen.place.earlier === null ? '' : '+'}`;
  const out = collected;
  out.one(SORT.always, 0);
  wordEvidence(seen, out);
  shapeEvidence(seen, out);
  actEvidence(seen, out);
  replyEvidence(seen, frame, out);
  const own = out.size;
  if (rules) ruleEvidence(seen, frame, out);
  const ruled = out.size;
  skeletonEvidence(seen.words, wanted, out);
  classesBefore(seen.wordsBefore, out);
  const classes = out.size;
  wordsAround(seen.around, out);
  const features = out.take();
  const shares = new Float32Array(features.length).fill(1 / Math.sqrt(own));
  shares.fill(CLASSES / Math.sqrt(own), ruled, classes);
  shares.fill(AROUND / Math.sqrt(Math.max(LEAST_AROUND, features.length - classes)), classes);
  return { features, shares };
}

const factsIn = (list: readonly Token[]): WordFacts[] => list.map(({ norm }) => factsOf(norm));

/**
 * @param all the words of one sentence
 * @param place where it stands
 * @param rules whether rules are asked as well: they cost more than all the rest
 */
export function unitOf(all: readonly Token[], place: Place, rules = true): Unit {
  const list = all.slice(0, MOST_WORDS);
  const words = factsIn(list);
  const before =
    place.previous === null ? [] : tokens(place.previous.slice(-BEFORE.letters)).slice(-BEFORE.words);
  const seen: Seen = {
    words,
    spoken: words.filter(({ mark }) => !mark),
    fired: rules ? fire(normalLine(words)) : [],
    place,
    before: place.previous === null ? null : line(before),
    wordsBefore: factsIn(before),
    around: {
      earlier: place.earlier === null ? [] : tokens(place.earlier),
      later: place.later === null ? [] : tokens(place.later),
    },
  };
  return { list, fired: seen.fired, ...piecesOf(seen, rules), before };
}
