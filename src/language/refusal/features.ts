/**
 * What the network is shown of a sentence: hashed evidence (words, pairs, negated words, rules, the turn before).
 *
 * Each piece of evidence is a short string, hashed; nothing is stored but weights.
 */
import type { Register } from '../words';
import { acts, demand, lastOf, stance } from './previous';
import { RULES, type Rule } from './rules';
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

/** FNV-1a with a final mix, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Each pattern ends where a word ends. */
const PATTERNS = RULES.map((rule) => ({
  rule,
  whole: new RegExp(`(?:${rule.pattern.source})(?:(?<= )|(?![a-z']))`),
}));

/** A sentence is looked at as itself, as a neighbour and as part of a whole: its rules are tried once. */
const tried = new Map<string, Rule[]>();
const MOST_KEPT = 100;

/** The rules whose pattern is in a normal line. */
export function fire(normal: string): Rule[] {
  const known = tried.get(normal);
  if (known) return known;
  const fired = PATTERNS.filter(({ whole }) => whole.test(normal)).map(({ rule }) => rule);
  if (tried.size >= MOST_KEPT) tried.clear();
  tried.set(normal, fired);
  return fired;
}

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

/** Words, pairs, triples, pairs with a gap, and words under a negation. */
function wordEvidence(norms: readonly string[], out: string[]): void {
  let negated = 0;
  for (let at = 0; at < norms.length; at++) {
    const a = norms[at] as string;
    const b = norms[at + 1] ?? '$';
    const c = norms[at + 2] ?? '$';
    out.push(a, `${a} ${b}`);
    if (b !== '$') out.push(`${a} ${b} ${c}`);
    if (c !== '$') out.push(`${a} _ ${c}`);
    if (a.length > 5) out.push(`p:${a.slice(0, 5)}`);
    if (negated-- > 0) out.push(`N:${a}`);
    if (NEGATIVE.has(a)) negated = 4;
    else if (CLOSE.test(a)) negated = 0;
  }
}

/** How it opens and ends, how long it is, who is spoken of. */
function shapeEvidence(norms: readonly string[], place: Place, out: string[]): void {
  const words = norms.filter((norm) => !CLOSE.test(norm));
  const size = words.length;
  const has = (test: RegExp) => words.some((word) => test.test(word));
  out.push(`len:${size < 8 ? size : size < 12 ? 'm' : size < 20 ? 'l' : size < 35 ? 'xl' : 'xxl'}`);
  out.push(
    `^${words[0]}`,
    `^${words[0]} ${words[1]}`,
    `$${norms.at(-1)}`,
    `reg:${place.register}`,
    `raw:${place.raw}`,
  );
  out.push(`at:${place.earlier === null}${place.later === null}`);
  const us = has(/^(?:i|we|me|us|our|my)$/);
  const many = place.many < 2 ? 1 : place.many < 5 ? 2 : 5;
  out.push(`many:${many}`, `many:${many} ${place.register} ${us}`, `many:${many} ${words[0]}`);
  out.push(`who:${us}${has(/^(?:you|your)$/)}${has(/^(?:they|he|she|their|his|her)$/)}`);
  out.push(`neg:${words.filter((word) => NEGATIVE.has(word)).length}${us}`);
}

/** What the turn before asked, crossed with how this one opens. */
function turnEvidence(
  norms: readonly string[],
  fired: readonly Rule[],
  place: Place,
  before: string | null,
  out: string[],
): void {
  const first = norms[0] ?? '';
  const neg = norms.some((norm) => NEGATIVE.has(norm));
  for (const act of acts(place.earlier === null ? before : null)) {
    out.push(
      `act:${act}`,
      `act:${act} ${first}`,
      `act:${act} ${first} ${norms[1] ?? ''}`,
      `act:${act} ${neg} ${Math.min(3, norms.length >> 2)}`,
    );
    for (const rule of fired) out.push(`act:${act} r:${rule.id}`);
  }
  for (const act of acts(before)) out.push(`any:${act}`);
  frameEvidence(norms, fired, place, before, out);
}

const COMMON = new Set(
  'the a an to of and in is it you that i we for on with as are this be have or at by he they do if will would can could so my our your us me not no was just about from there then what when how'.split(
    ' ',
  ),
);

/** What was wanted, crossed with how the reply stands to it; what was said before, in its words. */
function frameEvidence(
  norms: readonly string[],
  fired: readonly Rule[],
  place: Place,
  before: string | null,
  out: string[],
): void {
  const opens = place.earlier === null;
  const frame = `${demand(before)}${opens ? '' : '+'}`;
  const how = stance(` ${norms.join(' ')} `);
  out.push(
    `f:${frame}`,
    `s:${how}`,
    `f:${frame} s:${how}`,
    `f:${frame} s:${how} ${place.raw}`,
    `f:${frame} ${norms.length >> 3}`,
  );
  for (const rule of fired) out.push(`f:${frame} r:${rule.id}`);
  for (const norm of norms.slice(0, 60)) out.push(`f:${frame} ${norm}`);
  if (before === null) return;
  const said = before.trim().split(' ');
  const own = new Set(norms);
  const shared = said.filter((word) => own.has(word) && !COMMON.has(word) && !CLOSE.test(word)).length;
  out.push(`f:${frame} shared:${Math.min(3, shared)}`, `s:${how} shared:${Math.min(2, shared)}`);
  const last = lastOf(before).trim().split(' ');
  for (const [at, word] of last.entries()) out.push(`P:${word}`, `P:${word} ${last[at + 1] ?? '$'}`);
  out.push(
    `P^${last[0]}`,
    `P^${last[0]} ${last[1]}`,
    `P^${last[0]} ${last[1]} s:${how}`,
    `P^${last[0]} ${last[1]} ${last[2]}`,
  );
  for (const rule of fire(before)) out.push(`Pr:${rule.id}`);
}

/** The figures of an earlier or later sentence that matter here. */
function aroundEvidence(place: Place, out: string[]): void {
  for (const [name, text] of [
    ['<', place.earlier],
    ['>', place.later],
  ] as const) {
    if (text === null) continue;
    const around = tokens(text);
    for (const rule of fire(line(around))) out.push(`${name}r:${rule.id}`);
    for (const token of around) out.push(`${name}${token.norm}`);
  }
}

/** What stands around a sentence weighs less, and never thins out what the sentence itself says. */
const AROUND = 0.3;

/** The evidence of the sentence and of its surroundings as numbers. */
function weighed(out: readonly string[], around: readonly string[]): Pick<Unit, 'features' | 'shares'> {
  const own = new Set(out.map(hash));
  const near = new Set(around.map(hash));
  for (const feature of own) near.delete(feature);
  const features = Uint32Array.of(...own, ...near);
  const shares = new Float32Array(features.length).fill(1 / Math.sqrt(own.size));
  shares.fill(AROUND / Math.sqrt(Math.max(30, near.size)), own.size);
  return { features, shares };
}

/**
 * @param list the words of one sentence
 * @param place where it stands
 */
export function unitOf(list: readonly Token[], place: Place): Unit {
  const norms = list.map((token) => token.norm).slice(0, 160);
  const fired = fire(` ${norms.join(' ')} `);
  const before = place.previous === null ? [] : tokens(place.previous.slice(-300)).slice(-40);
  const out: string[] = ['bias'];
  wordEvidence(norms, out);
  shapeEvidence(norms, place, out);
  turnEvidence(norms, fired, place, place.previous === null ? null : line(before), out);
  for (const rule of fired) out.push(`r:${rule.id}`);
  for (let a = 0; a < fired.length; a++)
    for (let b = a + 1; b < fired.length; b++) out.push(`r:${fired[a]?.id}+${fired[b]?.id}`);
  const around: string[] = [];
  aroundEvidence(place, around);
  return { list: list.slice(0, 160), fired, ...weighed(out, around), before };
}
