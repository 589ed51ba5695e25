/** Fits the weights of the draft check: labelled drafts to sentences, seeded and in plain TypeScript. */
import { readdirSync, readFileSync } from 'node:fs';
import { betterAnswers } from '../../src/language/draft';
import {
  answered,
  aroundOf,
  asksOpenly,
  BUCKETS,
  type Evidence,
  evidenceOf,
} from '../../src/language/draft/evidence';
import { judge, strengthsIn } from '../../src/language/draft/judge';
import { movesOf } from '../../src/language/draft/moves';
import { FLAGS, type Flag, type Network, type PackedNetwork, weigh } from '../../src/language/draft/network';
import { line, tokens } from '../../src/language/refusal/tokens';
import type { Kind } from '../../src/language/words';
import { DECK } from '../../src/practice/deck';

export interface Draft {
  readonly id: string;
  readonly batch: string;
  readonly no: string;
  readonly kind: Kind;
  readonly draft: string;
  readonly flags: readonly Flag[];
  readonly strengths: readonly string[];
  readonly pair?: string;
  readonly words?: readonly { readonly flag: Flag; readonly words: string }[];
}

/** Batches that nothing is fitted to. */
export const UNFITTED_DRAFTS = ['43'];
const ROOT = new URL('../corpus/', import.meta.url);

const readBatch = (path: string, batch: string): Draft[] =>
  readFileSync(new URL(path, ROOT), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => ({ ...JSON.parse(row), batch }));

/** The answers of the practice deck: what the page says of them is to be right. */
const deckDrafts = (): Draft[] =>
  DECK.flatMap(({ id, words, kind, poor }) => {
    const answer = (draft: string, flags: readonly Flag[], at: number): Draft => ({
      ...{ id: `deck-${id}-${at}`, batch: 'deck', pair: `deck-${id}` },
      ...{ no: words, kind, draft, flags, strengths: [] },
    });
    const { questions, closing } = betterAnswers(words, kind);
    const good = questions[0] ?? closing ?? '';
    return [
      answer(good, [], 0),
      ...Object.entries(poor).map(([flag, draft], at) => answer(draft, [flag as Flag], at + 1)),
    ];
  });

/** The labelled drafts by batch; `development` first. */
export function draftBatches(): Map<string, Draft[]> {
  const grown = readdirSync(new URL('grown/', ROOT)).filter((name) => name.endsWith('.drafts.jsonl'));
  return new Map([
    ['development', readBatch('development/drafts.jsonl', 'development')],
    ...grown.sort().map((name): [string, Draft[]] => {
      const batch = name.slice(0, 2);
      return [batch, readBatch(`grown/${name}`, batch)];
    }),
    ['deck', deckDrafts()],
  ]);
}

interface Example {
  readonly evidence: Evidence;
  /** 1, 0, or NaN where the label does not tell which sentence it is. */
  readonly labels: number[];
  readonly weight: number;
}

interface Bag {
  readonly examples: Example[];
  readonly flags: readonly Flag[];
}

const overlaps = (draft: string, words: string, start: number, end: number): boolean => {
  const at = draft.indexOf(words);
  return at >= 0 && at < end && at + words.length > start + 1;
};

/** A sentence that would press if it were said after a limit. */
const pressesAfterLimit = (sentence: string): boolean => {
  const normal = line(tokens(sentence));
  return /\?\s*$/.test(sentence) || asksOpenly(normal);
};

/** A draft as somebody would send it, not a single sentence. */
export const isWhole = ({ batch, pair }: Draft): boolean => batch === 'development' || pair !== undefined;
const NONE = new Float32Array(BUCKETS * 4);

const joined = (a: Evidence, b: Evidence): Evidence => ({
  rows: Uint16Array.of(...a.rows, ...b.rows),
  shares: Float32Array.of(...a.shares, ...b.shares),
});

/** Single sentences stand for themselves: only whole drafts teach what stands around a sentence. */
function bagOf(draft: Draft): Bag[] {
  const to = answered(draft.no, draft.kind);
  const afterLimit = { limit: true, asked: false, words: new Set<string>() };
  const list = movesOf(draft.draft);
  const network = { table: NONE, bars: [] };
  const around = aroundOf(strengthsIn(list.map(({ text }) => judge(text, to, network))), to);
  const own: Example[] = [];
  const moved: Example[] = [];
  for (const { text, start } of list) {
    const spanned = (flag: Flag) =>
      draft.words?.some(
        (one) => one.flag === flag && overlaps(draft.draft, one.words, start, start + text.length),
      );
    const labels = FLAGS.map((flag) =>
      !draft.flags.includes(flag)
        ? 0
        : draft.words
          ? Number(spanned(flag) ?? false)
          : list.length === 1
            ? 1
            : Number.NaN,
    );
    const evidence = evidenceOf(text, to);
    own.push({
      evidence:
        isWhole(draft) || draft.flags.length > 0 || draft.strengths.length > 0
          ? joined(evidence, around)
          : evidence,
      labels,
      weight: 1,
    });
    if (to.limit || (!draft.words && draft.flags.length > 0)) continue;
    const presses = labels[1] === 1 || pressesAfterLimit(text);
    const unsure = /\b(?:again|back|until|call|write|ring|come|if you|when)\b/i.test(text) && !presses;
    if (!unsure)
      moved.push({
        evidence: evidenceOf(text, afterLimit),
        labels: [labels[0] ?? 0, Number(presses), labels[2] ?? 0, 0],
        weight: 0.4,
      });
  }
  return [
    { examples: own, flags: draft.flags },
    { examples: moved, flags: [] },
  ];
}

/** What the engine itself would say weighs less than what people wrote: there is one for each no. */
const OWN_WEIGHT = 0.4;

/** What our own card offers to say is never flagged: each of these noes is answered by it once. */
function ownAnswers(drafts: readonly Draft[]): Bag[] {
  const noes = new Map(drafts.map(({ no, kind }) => [`${kind} ${no}`, { no, kind }]));
  return [...noes.values()].map(({ no, kind }) => {
    const to = answered(no, kind);
    const { questions, closing } = betterAnswers(no, kind);
    const around = aroundOf(kind === 'boundary' ? ['acknowledges', 'gives-space'] : ['asks'], to);
    const examples = [...questions, ...movesOf(closing ?? '').map(({ text }) => text)].map((text) => ({
      evidence: joined(evidenceOf(text, to), around),
      labels: [0, 0, 0, 0],
      weight: OWN_WEIGHT,
    }));
    return { examples, flags: [] };
  });
}

/** The same numbers at each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** How much more a flagged sentence counts than a plain one. */
  readonly positive: number;
}
export const SETTINGS: Settings = { rounds: 15, rate: 0.25, decay: 0.002, positive: 1.6 };

/** Where the label names no sentence, the one that looks most like it is taken. */
function settle(bag: Bag, table: Float32Array): Map<Example, number[]> {
  const answers = bag.examples.map(({ evidence }) => weigh(evidence, table));
  return new Map(
    bag.examples.map((example, at) => [
      example,
      example.labels.map((label, k) => {
        if (!Number.isNaN(label)) return label;
        const best = answers.reduce(
          (a, one, i) => ((one[k] as number) > (answers[a]?.[k] as number) ? i : a),
          0,
        );
        return Number(best === at);
      }),
    ]),
  );
}

/** @returns the table that ships, before it is rounded */
export function fitTable(drafts: readonly Draft[], settings: Settings = SETTINGS): Float32Array {
  const bags = [...drafts.flatMap(bagOf), ...ownAnswers(drafts)];
  const tables = SEEDS.map((seed) => fitOnce(bags, seed, settings));
  return tables[0]?.map(
    (_, at) => tables.reduce((sum, one) => sum + (one[at] as number), 0) / SEEDS.length,
  ) as Float32Array;
}

/** Several runs in different order are averaged: one run leans to what it saw last. */
const SEEDS = [7, 8, 9];

function fitOnce(bags: readonly Bag[], seed: number, settings: Settings): Float32Array {
  const table = new Float32Array(BUCKETS * 4);
  const squares = new Float32Array(BUCKETS * 4).fill(1e-2);
  const chance = seeded(seed);
  for (let round = 0; round < settings.rounds; round++) {
    const order = bags.map((bag) => [chance(), bag] as const).sort((a, b) => a[0] - b[0]);
    for (const [, bag] of order)
      for (const [{ evidence, weight }, labels] of settle(bag, table))
        step(table, squares, evidence, labels, weight, settings);
  }
  return table;
}

function step(
  table: Float32Array,
  squares: Float32Array,
  evidence: Evidence,
  labels: readonly number[],
  weight: number,
  { rate, decay, positive }: Settings,
): void {
  const answers = weigh(evidence, table);
  for (let k = 0; k < 4; k++) {
    const label = labels[k] as number;
    const error = (1 / (1 + Math.exp(-(answers[k] as number))) - label) * weight * (label ? positive : 1);
    for (let i = 0; i < evidence.rows.length; i++) {
      const at = (evidence.rows[i] as number) * 4 + k;
      const slope = error * (evidence.shares[i] as number) + decay * (table[at] as number);
      squares[at] = (squares[at] as number) + slope * slope;
      table[at] = (table[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
    }
  }
}

/** Rounds a fitted network to signed bytes. */
export function packNetwork({ table, bars }: Network): PackedNetwork {
  const most = table.reduce((a, x) => Math.max(a, Math.abs(x)), 1e-6);
  const scale = Number((most / 127).toPrecision(6));
  const bytes = Int8Array.from(table, (x) => Math.max(-127, Math.min(127, Math.round(x / scale))));
  return { scale, data: Buffer.from(bytes.buffer).toString('base64'), bars };
}
