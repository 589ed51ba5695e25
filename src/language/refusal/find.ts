/**
 * Finds the noes of one passage: judges its sentences, keeps those that are likely enough, and picks the very words.
 */
import { couldBeRefusal } from '../gate';
import { firmnessOf } from '../kind/firmness';
import { isBareNo, kindsOf } from '../kind/kind';
import { leastByLimit } from '../kind/limit';
import { clauses, type Stretch } from '../segment';
import { type Refusal, THRESHOLD, type Utterance } from '../words';
import { detect } from './detector';
import { type Unit, unitOf } from './features';
import { answers, certaintyOf, type Judged, leastByRules, settingOf } from './judge';
import { marksOf, type Network } from './network';
import type { Rule } from './rules';
import { tellingWords } from './telling-words';
import { tokens } from './tokens';
import { type Candidate, partsOf } from './units';
import { openNetwork, type PackedNetwork } from './weights';
import file from './weights.json';

let opened: Network | null = null;
/** The network that ships, opened at first use. */
export const network = (): Network => {
  opened ??= openNetwork(file as unknown as PackedNetwork);
  return opened;
};

const LEARNED = 'learned';
/** No mail or turn is longer; what follows is not read, so that a hostile page cannot hold the engine. */
const MOST_READ = 40_000;
/** Nobody says no more often in one mail. */
const MOST_FOUND = 60;
/** More clauses than this are not weighed one by one. */
const MOST_CLAUSES = 16;
const clean = (stretch: Stretch): Stretch => {
  const lead = /^[\s"“'(,;:–—-]*/.exec(stretch.text)?.[0].length ?? 0;
  const text = stretch.text.slice(lead).replace(/[\s.,;:!?…"”)–—-]+$/u, '');
  return { text: text || stretch.text, start: text ? stretch.start + lead : stretch.start };
};

/** Longer than this, the words are narrowed to the clauses that carry the no. */
const LONG = { raw: 14, sentence: 22 } as const;

/** The clauses around the one with the strongest evidence. */
function wordsOf(candidate: Candidate, net: Network): Stretch {
  const size = candidate.text.split(/\s+/).length;
  const parts = clauses(candidate, candidate.raw);
  if (parts.length < 2 || size <= (candidate.raw ? LONG.raw : LONG.sentence)) return clean(candidate);
  const alone = { ...candidate.place, earlier: null, later: null, many: 1 };
  const evidence = (part: Stretch): number =>
    detect(unitOf(tokens(part.text, part.start), alone), net.detector);
  const marks = parts.slice(0, MOST_CLAUSES).map(evidence);
  const best = marks.indexOf(Math.max(...marks));
  let from = best;
  let to = best;
  while (to + 1 < marks.length && (marks[to + 1] as number) > -1.5 && to - best < 2) to++;
  while (from > 0 && (marks[from - 1] as number) > -1) from--;
  const first = parts[from] as Stretch;
  const last = parts[to] as Stretch;
  const end = last.start + last.text.length;
  return clean({
    text: candidate.text.slice(first.start - candidate.start, end - candidate.start),
    start: first.start,
  });
}

/** The rules that speak for a no, most specific first. */
const speaking = (unit: Unit): Rule[] =>
  unit.fired
    .filter((rule) => !rule.id.startsWith('quiet-'))
    .sort((a, b) => Number(Boolean(b.kind)) - Number(Boolean(a.kind)));

/** Why it was taken for a no: the rules that say so, else the words it was learned from. */
function reasonsOf(rules: readonly Rule[], candidate: Candidate, net: Network): string[] {
  if (rules.length > 0) return [...new Set(rules.map((rule) => rule.reason))].slice(0, 3);
  const words = tellingWords(candidate, net).map((word) => `“${word}”`);
  return [
    words.length > 0 ? `other refusals have words like ${words.join(', ')}` : 'it sounds like other refusals',
  ];
}

function refusalOf({ candidate, unit }: Judged, certainty: number, net: Network): Refusal {
  const words = wordsOf(candidate, net);
  const marks = marksOf(unit, net);
  const rules = speaking(unit);
  const { kind, also } = kindsOf(unit, [...marks.kinds], net.kinds);
  const backing = rules.find((rule) => rule.kind === kind) ?? rules[0];
  return {
    words: words.text,
    start: words.start,
    kind,
    also,
    firmness: isBareNo(unit) ? 'firm' : firmnessOf(marks.firmness, kind),
    certainty: Math.round(certainty * 1000) / 1000,
    rule: backing?.id ?? LEARNED,
    reasons: reasonsOf(rules, candidate, net),
  };
}

/**
 * @param utterance what one person said; its side is not looked at here
 * @param threshold the least certainty of a reading
 * @param net other weights than those that ship: for scoring
 * @returns its refusals in the order of the text
 */
export function findRefusals(utterance: Utterance, threshold = THRESHOLD, net = network()): Refusal[] {
  const { text, previous, register, speaker } = utterance;
  const passes = (sentence: string, first: boolean) => couldBeRefusal(sentence, first ? previous : null);
  const parts = partsOf(text.slice(0, MOST_READ), previous, register, passes);
  const setting = settingOf(speaker, register, parts.many);
  const found: Refusal[] = [];
  for (const judged of answers(parts, net)) {
    if (found.length >= MOST_FOUND) break;
    const learned = certaintyOf(judged.mark, setting, net);
    const certainty = Math.max(
      learned,
      leastByRules(judged.unit, setting),
      leastByLimit(judged.unit, learned, net.kinds),
    );
    if (certainty >= threshold) found.push(refusalOf(judged, certainty, net));
  }
  return merged(found, text);
}

/** A limit beats every other no; of two of one sort the more certain one speaks. */
const outweighs = (one: Refusal, other: Refusal): boolean => {
  const limits = Number(one.kind === 'boundary') - Number(other.kind === 'boundary');
  return limits > 0 || (limits === 0 && one.certainty > other.certainty);
};

/** Two sentences side by side that say the same no are one refusal: the more certain one speaks. */
function merged(list: readonly Refusal[], text: string): Refusal[] {
  const out: Refusal[] = [];
  let end = -1;
  for (const refusal of list) {
    const last = out.at(-1);
    const gap = last ? text.slice(end, refusal.start) : '';
    end = refusal.start + refusal.words.length;
    if (!last || gap.trim().length > 3 || gap.includes('\n\n')) out.push(refusal);
    else if (outweighs(refusal, last)) out[out.length - 1] = refusal;
  }
  return out;
}
