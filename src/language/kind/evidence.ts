/**
 * What the kind of a no is read from: its words and pairs, the classes of words in it, the rules that speak for it, and
 * what was asked before.
 */
import { hash } from '../refusal/evidence';
import type { Token } from '../refusal/tokens';
import { classesOf } from './lexicon';

/** What the evidence is made from; a unit of the detection fits. */
export interface Said {
  readonly list: readonly Token[];
  readonly before: readonly Token[];
  readonly fired: readonly { readonly id: string }[];
}

export const ROWS = 16384;
/** The words together weigh three times as much as the classes together. */
const SCALE = { words: 3, classes: 1 } as const;
const ASKED = 0.5;
const PAIR = 0.5;
const NEGATIVE = new Set(['not', 'no', 'never', 'without', 'nothing']);
const REACH = { negative: 4, degree: 2 } as const;

type Evidence = Map<string, number>;

function words({ list, before, fired }: Said): Evidence {
  const out: Evidence = new Map([['bias', 1]]);
  list.forEach(({ norm }, at) => {
    out.set(norm, 1).set(`${norm} ${list[at + 1]?.norm ?? '$'}`, 1);
    if (norm.length > 5) out.set(`p:${norm.slice(0, 5)}`, 1);
  });
  for (const rule of fired) out.set(`r:${rule.id}`, 1);
  out.set(`len:${Math.min(8, list.length >> 1)}`, 1);
  for (const { norm } of before) out.set(`P:${norm}`, ASKED);
  return out;
}

/** Where a class stands: under a "not", after a "too", behind "no", "my" or "the", at the start. */
function placed(norms: readonly string[], out: Evidence): Map<string, number> {
  const count = new Map<string, number>();
  let negative = 0;
  let degree = 0;
  norms.forEach((norm, at) => {
    const last = norms[at - 1] ?? '';
    for (const name of classesOf(norm)) {
      count.set(name, (count.get(name) ?? 0) + 1);
      if (negative > 0) out.set(`not ${name}`, 1);
      if (degree > 0) out.set(`too ${name}`, 1);
      if (/^(?:no|my|our|the)$/.test(last)) out.set(`${last} ${name}`, 1);
      if (at < 4) out.set(`^${name}`, 1);
    }
    negative = NEGATIVE.has(norm) ? REACH.negative : negative - 1;
    degree = norm === 'too' || norm === 'so' ? REACH.degree : degree - 1;
  });
  return count;
}

function classes({ list, before }: Said): Evidence {
  const out: Evidence = new Map();
  const count = placed(
    list.map(({ norm }) => norm),
    out,
  );
  for (const [name, many] of count) for (let n = 1; n <= Math.min(3, many); n++) out.set(`${name}×${n}`, 1);
  const present = [...count.keys()].sort();
  present.forEach((one, at) => {
    for (const other of present.slice(at + 1)) out.set(`${one}+${other}`, PAIR);
  });
  if (present.length === 0) out.set('none', 1);
  for (const { norm } of before) for (const name of classesOf(norm)) out.set(`P ${name}`, 1);
  return out;
}

/** Rows of the table, each with how much it counts. */
export interface Weighed {
  readonly rows: Uint16Array;
  readonly shares: Float32Array;
}

/** @returns the evidence for the kind of what was said, hashed and weighed */
export function evidenceOf(said: Said): Weighed {
  const parts = [
    { mark: '', all: words(said), scale: SCALE.words },
    { mark: 'L:', all: classes(said), scale: SCALE.classes },
  ];
  const rows: number[] = [];
  const shares: number[] = [];
  for (const { mark, all, scale } of parts) {
    const size = Math.sqrt([...all.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
    for (const [name, x] of all) {
      rows.push(hash(mark + name) % ROWS);
      shares.push((scale * x) / size);
    }
  }
  return { rows: Uint16Array.from(rows), shares: Float32Array.from(shares) };
}
