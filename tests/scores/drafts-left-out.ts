/** Networks that did not see a batch, the bars set on them, and the figures of the draft check. */
import { type Answered, answered } from '../../src/language/draft/evidence';
import { type Judged, judge, raised, strengthsIn } from '../../src/language/draft/judge';
import { movesOf } from '../../src/language/draft/moves';
import { FLAGS, type Flag, type Network } from '../../src/language/draft/network';
import { type Draft, fitTable, isWhole } from './fit-drafts';

export interface Found {
  readonly draft: Draft;
  readonly flags: readonly Flag[];
  readonly strengths: readonly string[];
}

/** A draft with the judgements of its sentences. */
interface Weighed {
  readonly table: Float32Array;
  readonly draft: Draft;
  readonly to: Answered;
  readonly parts: readonly Judged[];
}

function weighed(draft: Draft, table: Float32Array): Weighed {
  const to = answered(draft.no, draft.kind);
  const network = { table, bars: [0, 0, 0, 0] };
  return { table, draft, to, parts: movesOf(draft.draft).map(({ text }) => judge(text, to, network)) };
}

function finding({ table, draft, to, parts }: Weighed, bars: readonly number[]): Found {
  const at = raised(parts, to, { table, bars });
  return { draft, flags: FLAGS.filter((_, k) => (at[k] as number) >= 0), strengths: strengthsIn(parts) };
}

/** What a network finds in a draft. */
export const found = (draft: Draft, network: Network): Found =>
  finding(weighed(draft, network.table), network.bars);

/** Each draft with a table fitted without its batch. */
export function leftOut(drafts: readonly Draft[]): [Draft, Float32Array][] {
  const batches = [...new Set(drafts.map(({ batch }) => batch))];
  return batches.flatMap((batch) => {
    const table = fitTable(drafts.filter((one) => one.batch !== batch));
    return drafts.filter((one) => one.batch === batch).map((one): [Draft, Float32Array] => [one, table]);
  });
}

const f1 = (right: number, given: number, labelled: number): number =>
  given + labelled === 0 ? 1 : (2 * right) / (given + labelled);

/** The figure of one flag. */
function flagF1(all: readonly Found[], flag: Flag): number {
  const given = all.filter(({ flags }) => flags.includes(flag));
  const labelled = all.filter(({ draft }) => draft.flags.includes(flag));
  return f1(given.filter(({ draft }) => draft.flags.includes(flag)).length, given.length, labelled.length);
}

const rate = (list: readonly Found[], good: (one: Found) => boolean): number =>
  list.length ? list.filter(good).length / list.length : 1;

/** How much leaving plain drafts alone counts beside F1. */
const PLAIN = 0.4;
/** More of it than this, for one flag, is no gain: it would be paid for with flags not raised. */
const ENOUGH = 0.975;

/** Bars that make the most of F1 and of leaving plain drafts alone, one flag after the other. */
export function barsOf(all: readonly [Draft, Float32Array][]): number[] {
  const bars = [0, 0, 0, 0];
  const ready = all.filter(([draft]) => isWhole(draft)).map(([draft, table]) => weighed(draft, table));
  for (let round = 0; round < 2; round++)
    for (const [k, flag] of FLAGS.entries()) {
      const tried = Array.from({ length: 24 }, (_, i) => -2.4 + i * 0.2).map((bar) => {
        const set = bars.map((old, i) => (i === k ? bar : old));
        const list = ready.map((one) => finding(one, set));
        const plain = list.filter(({ draft }) => draft.flags.length === 0);
        return {
          bar,
          worth:
            flagF1(list, flag) +
            PLAIN *
              Math.min(
                ENOUGH,
                rate(plain, ({ flags }) => !flags.includes(flag)),
              ),
        };
      });
      const smooth = tried.map(({ bar, worth }, i) => ({
        bar,
        worth: 2 * worth + (tried[i - 1]?.worth ?? 0) + (tried[i + 1]?.worth ?? 0),
      }));
      bars[k] = smooth.reduce((best, one) => (one.worth > best.worth ? one : best)).bar;
    }
  return bars.map((bar) => Number(bar.toFixed(2)));
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Members of a pair whose labels differ: both must be right in every flag in which they differ. */
function pairsTold(all: readonly Found[]): { told: number; of: number } {
  const groups = new Map<string | null, Found[]>();
  for (const one of all) groups.set(pairOf(one.draft), [...(groups.get(pairOf(one.draft)) ?? []), one]);
  let [told, of] = [0, 0];
  for (const [name, group] of groups) {
    if (name === null) continue;
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        const differ = FLAGS.filter((flag) => a.draft.flags.includes(flag) !== b.draft.flags.includes(flag));
        if (differ.length === 0) continue;
        of++;
        const right = (one: Found) =>
          differ.every((flag) => one.flags.includes(flag) === one.draft.flags.includes(flag));
        if (right(a) && right(b)) told++;
      }
  }
  return { told, of };
}

/** The development drafts name no pairs: there, the same draft under two noes is one. */
const pairOf = (draft: Draft): string | null =>
  draft.pair ?? (draft.batch === 'development' ? draft.draft : null);

/** All figures of a set. */
export function figuresOf(all: readonly Found[]): Record<string, number> {
  const each = FLAGS.map((flag) => [flag, flagF1(all, flag)] as const);
  const { told, of } = pairsTold(all);
  const strengths = ['acknowledges', 'asks', 'gives-space'].map((name) => {
    const given = all.filter((one) => one.strengths.includes(name));
    const labelled = all.filter(({ draft }) => draft.strengths.includes(name));
    const right = given.filter(({ draft }) => draft.strengths.includes(name)).length;
    return [name, f1(right, given.length, labelled.length)] as const;
  });
  return {
    drafts: all.length,
    'flags macro-F1': each.reduce((sum, [, x]) => sum + x, 0) / FLAGS.length,
    'plain left alone': rate(
      all.filter(({ draft }) => draft.flags.length === 0),
      ({ flags }) => flags.length === 0,
    ),
    'pairs told apart': of ? told / of : 1,
    pairs: of,
    'all flags right': rate(all, ({ flags, draft }) => same(flags, draft.flags)),
    ...Object.fromEntries(each),
    ...Object.fromEntries(strengths),
  };
}
