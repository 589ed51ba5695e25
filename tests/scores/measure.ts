/** The figures of one set: what was found against what is labelled. */
import { couldBeRefusal } from '../../src/language/gate';
import { findRefusals, network as shipped } from '../../src/language/refusal/find';
import { isNear } from '../../src/language/refusal/judge';
import type { Network } from '../../src/language/refusal/network';
import { partsOf } from '../../src/language/refusal/units';
import { sentences } from '../../src/language/segment';
import { KINDS, type Refusal, THRESHOLD } from '../../src/language/words';
import type { Label, Passage } from './corpus';
import { labelOf } from './fit';

export interface Miss {
  readonly id: string;
  readonly what: 'overlooked' | 'false alarm' | 'other kind';
  readonly words: string;
}

export interface Measured {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly misses: readonly Miss[];
}

interface Judged {
  readonly passage: Passage;
  readonly found: readonly Refusal[];
}

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** Do two stretches share at least one word of substance, one lying in or across the other? */
function overlap(passage: Passage, label: Label, refusal: Refusal): boolean {
  if (label.words === null) return true;
  const at = squeeze(passage.text).indexOf(squeeze(label.words));
  const start = squeeze(passage.text.slice(0, refusal.start)).length;
  return at < start + squeeze(refusal.words).length + 1 && start < at + squeeze(label.words).length;
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : Math.round((1000 * a) / b) / 1000);
const f1 = (hit: number, found: number, labelled: number) => ratio(2 * hit, found + labelled);

/** Whether the passage as a whole was rightly read as holding a no. */
function whole(list: readonly Judged[]) {
  const found = list.filter((one) => one.found.length > 0);
  const labelled = list.filter((one) => one.passage.labels.length > 0);
  const hit = found.filter((one) => one.passage.labels.length > 0).length;
  return {
    precision: ratio(hit, found.length),
    recall: ratio(hit, labelled.length),
    f1: f1(hit, found.length, labelled.length),
  };
}

/** Each refusal by itself, matched by overlapping words. */
function matched(list: readonly Judged[]) {
  let hit = 0;
  let found = 0;
  let labelled = 0;
  for (const one of list) {
    found += one.found.length;
    labelled += one.passage.labels.length;
    hit += one.passage.labels.filter((label) =>
      one.found.some((refusal) => overlap(one.passage, label, refusal)),
    ).length;
  }
  return { f1: f1(hit, found, labelled), falseAlarms: found - Math.min(hit, found) };
}

const pairs = (list: readonly Judged[]) =>
  list.flatMap((one) =>
    one.passage.labels.map((label) => ({
      label,
      refusal: one.found.find((r) => overlap(one.passage, label, r)) ?? null,
    })),
  );

/** The mean of F1 over the eight kinds, of those found; `also` is accepted. */
function kindMacro(list: readonly Judged[]): number | null {
  const both = pairs(list).filter((pair) => pair.refusal !== null);
  const scores = KINDS.flatMap((kind) => {
    const read = (pair: (typeof both)[number]) => {
      const got = pair.refusal?.kind as Label['kind'];
      return pair.label.also.includes(got) && pair.label.kind !== 'boundary' ? pair.label.kind : got;
    };
    const score = f1(
      both.filter((p) => p.label.kind === kind && read(p) === kind).length,
      both.filter((p) => read(p) === kind).length,
      both.filter((p) => p.label.kind === kind).length,
    );
    return score === null ? [] : [score];
  });
  return scores.length === 0
    ? null
    : ratio(
        scores.reduce((a, b) => a + b, 0),
        scores.length,
      );
}

function gate(list: readonly Judged[]) {
  const noes = list.flatMap(({ passage }) =>
    passage.labels.map((label) =>
      couldBeRefusal(label.words ?? passage.text, passage.from === 'email' ? null : passage.previous),
    ),
  );
  const plain = list
    .filter(
      ({ passage }) => passage.labels.length === 0 && (passage.ordinary || passage.from !== 'utterance'),
    )
    .flatMap(({ passage }) => sentences(passage.text).map((s) => couldBeRefusal(s.text, passage.previous)));
  return {
    passes: ratio(noes.filter(Boolean).length, noes.length),
    drops: ratio(plain.filter((pass) => !pass).length, plain.length),
  };
}

/** What the engine looks at closely: let through by the gate, and near a no at the first glance. */
function glance(list: readonly Judged[], network: Shipping) {
  let noes = 0;
  let seen = 0;
  let plain = 0;
  let dropped = 0;
  for (const { passage } of list) {
    if (passage.side === 'me') continue;
    const { text, previous, register, labels } = passage;
    const net = network(passage) ?? shipped();
    const {
      list: some,
      many,
      whole,
    } = partsOf(text, previous, register, (sentence, first) =>
      couldBeRefusal(sentence, first ? previous : null),
    );
    const all = whole !== null && isNear(whole(false), net);
    const near = some.filter((candidate) => all || isNear(candidate.unit(false), net));
    noes += labels.length;
    seen += labels.filter((label) =>
      near.some(({ start, text: words }) => labelOf(passage, start, words.length, many === 1) === label),
    ).length;
    if (labels.length > 0 || !(passage.ordinary || passage.from !== 'utterance')) continue;
    plain += many;
    dropped += many - near.length;
  }
  return { passes: ratio(seen, noes), drops: ratio(dropped, plain) };
}

function missesOf(list: readonly Judged[]): Miss[] {
  return list.flatMap(({ passage, found }) => [
    ...passage.labels
      .filter((label) => !found.some((r) => overlap(passage, label, r)))
      .map((label): Miss => ({ id: passage.id, what: 'overlooked', words: label.words ?? passage.text })),
    ...found
      .filter((r) => !passage.labels.some((label) => overlap(passage, label, r)))
      .map((r): Miss => ({ id: passage.id, what: 'false alarm', words: r.words })),
    ...found.flatMap((r): Miss[] => {
      const label = passage.labels.find((one) => overlap(passage, one, r));
      return label && label.kind !== r.kind && !label.also.includes(r.kind)
        ? [{ id: passage.id, what: 'other kind', words: `${label.kind} read as ${r.kind}: ${r.words}` }]
        : [];
    }),
  ]);
}

type Shipping = (passage: Passage) => Network | undefined;
type Figures = Readonly<Record<string, number | null>>;

const readAll = (passages: readonly Passage[], network: Shipping): Judged[] =>
  passages.map((passage) => {
    const { text, previous, register, side, speaker } = passage;
    const found =
      side === 'me'
        ? []
        : findRefusals({ text, previous, register, side, speaker }, THRESHOLD, network(passage));
    return { passage, found };
  });

/** What was found of the limits, and of them what was read as one. */
function limitFigures(list: readonly Judged[]): Figures {
  const limits = pairs(list).filter((pair) => pair.label.kind === 'boundary');
  const found = limits.filter((pair) => pair.refusal !== null);
  const read = found.filter((pair) => pair.refusal?.kind === 'boundary');
  return {
    'boundary recall': ratio(found.length, limits.length),
    'read as boundary': ratio(read.length, limits.length),
  };
}

/** How many of the readings that are nearly certain are right. */
function sureFigure(list: readonly Judged[]): number | null {
  const sure = list.flatMap(({ passage, found }) =>
    found
      .filter((refusal) => refusal.certainty >= 0.9)
      .map((refusal) => passage.labels.some((label) => overlap(passage, label, refusal))),
  );
  return ratio(sure.filter(Boolean).length, sure.length);
}

/** False alarms among what holds no no: of a thousand utterances, of plain ones, of sentences of mail. */
function alarmFigures(list: readonly Judged[]): Figures {
  const plain = list.filter(({ passage }) => passage.labels.length === 0);
  const of = (some: readonly Judged[], many: (passage: Passage) => number) =>
    ratio(
      1000 * some.filter((one) => one.found.length > 0).length,
      some.reduce((sum, { passage }) => sum + many(passage), 0),
    );
  const from = (where: Passage['from']) => plain.filter(({ passage }) => passage.from === where);
  return {
    'alarms/1000 said': of(from('utterance'), () => 1),
    'alarms/1000 ordinary': of(
      plain.filter(({ passage }) => passage.ordinary),
      () => 1,
    ),
    'alarms/1000 mail': of(from('email'), ({ text }) => sentences(text).length),
  };
}

/**
 * @param passages one set
 * @param network the weights to judge each passage with: never fitted to its batch, unless the set is a fitted one
 */
export function measure(passages: readonly Passage[], network: Shipping): Measured {
  const list = readAll(passages, network);
  const of = (from: Passage['from']) => list.filter((one) => one.passage.from === from);
  const turns = of('call');
  const calls = matched(turns);
  const { passes, drops } = gate(list);
  const close = glance(list, network);
  const figures = {
    ...whole(of('utterance')),
    'f1 raw': whole(of('utterance').filter((one) => one.passage.raw)).f1,
    'f1 mails': matched(of('email')).f1,
    'f1 calls': calls.f1,
    'alarms/100 turns': ratio(100 * calls.falseAlarms, turns.length),
    'kind macro-f1': kindMacro(list),
    ...limitFigures(list),
    'right at 0.9': sureFigure(list),
    ...alarmFigures(list),
    'gate passes': passes,
    'gate drops': drops,
    'glance passes': close.passes,
    'glance drops': close.drops,
  };
  return { figures, misses: missesOf(list) };
}
