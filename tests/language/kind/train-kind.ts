/**
 * Fits the weights of the kinds: deterministic, in plain TypeScript, some seconds on one core.
 *
 *   npx tsx tests/language/kind/train-kind.ts           fits on all but the unfitted batches, writes weights.json
 *   npx tsx tests/language/kind/train-kind.ts --crossed prints how each kind is told on batches that were left out,
 *                                                       by these weights alone
 */
import { writeFileSync } from 'node:fs';
import { type KindWeights, seen } from '../../../src/language/kind/weigh';
import type { Unit } from '../../../src/language/refusal/features';
import { partsOf } from '../../../src/language/refusal/units';
import { KINDS, type Kind } from '../../../src/language/words';
import { batches, fitted, grown, isUnfitted, type Label, type Passage } from '../../scores/corpus';
import { examplesOf, labelOf } from '../../scores/fit';
import { spelled } from '../../scores/pack';
import { fitKinds } from './fit-kinds';

interface Example {
  readonly batch: string;
  readonly unit: Unit;
  readonly label: Label;
  readonly kinds: readonly number[];
}

/** How much a kind counts that an informed reader would accept as well. */
const ALSO = 0.35;

function wanted({ kind, also }: Label): number[] {
  const shares = KINDS.map((one) => (one === kind ? 1 : also.includes(one) ? ALSO : 0));
  const sum = shares.reduce((a: number, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

function noesOf(passage: Passage): Example[] {
  if (passage.side === 'me' || passage.labels.length === 0) return [];
  const { list, many } = partsOf(passage.text, passage.previous, passage.register);
  const done = new Set<Label>();
  return list.flatMap((candidate) => {
    const label = labelOf(passage, candidate.start, candidate.text.length, many === 1);
    if (!label || done.has(label)) return [];
    done.add(label);
    return [{ batch: passage.batch, unit: candidate.unit(), label, kinds: wanted(label) }];
  });
}

/** So many steps to each side are enough, and pack half as large as 127. */
const STEPS = 12;

interface Read {
  readonly label: Label;
  readonly got: Kind;
}

/** The mean of F1 over the kinds; where the label names the kind as well it is right. */
function macro(read: readonly Read[]): string {
  const list = read.map(({ label, got }) => ({
    right: label.kind,
    got: label.kind !== 'boundary' && label.also.includes(got) ? label.kind : got,
  }));
  const scores = KINDS.map((kind) => {
    const hit = list.filter((one) => one.right === kind && one.got === kind).length;
    const named =
      list.filter((one) => one.right === kind).length + list.filter((one) => one.got === kind).length;
    return { kind, f1: named === 0 ? 0 : (2 * hit) / named };
  });
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  return `${read.length}  ${mean.toFixed(3)}  ${scores.map(({ kind, f1 }) => `${kind} ${f1.toFixed(2)}`).join(' · ')}`;
}

const told = (examples: readonly Example[], table: KindWeights): Read[] =>
  examples.map(({ unit, label }) => {
    const { shares } = seen(unit, table);
    return { label, got: KINDS[shares.indexOf(Math.max(...shares))] as Kind };
  });

/** Batches are left out by several at a time. */
const FOLDS = 6;

function crossed(examples: readonly Example[]): void {
  const names = [...new Set(examples.map(({ batch }) => batch))];
  const read = Array.from({ length: FOLDS }, (_, fold) =>
    names.filter((_, at) => at % FOLDS === fold),
  ).flatMap((left) =>
    told(
      examples.filter(({ batch }) => left.includes(batch)),
      fitKinds(examples.filter(({ batch }) => !left.includes(batch))),
    ),
  );
  console.log(`left out  ${macro(read)}`);
  const table = fitKinds(examples);
  for (const batch of batches().filter(isUnfitted))
    console.log(`${batch}  ${macro(told(grown(batch).flatMap(noesOf), table))}`);
}

function main(): void {
  if (process.argv.includes('--crossed')) return crossed(fitted().flatMap(noesOf));
  const file = new URL('../../../src/language/kind/weights.json', import.meta.url);
  const { kinds, limit } = fitKinds(fitted().flatMap(examplesOf));
  writeFileSync(file, `${JSON.stringify({ kinds: spelled(kinds, STEPS), limit: spelled(limit, STEPS) })}\n`);
}

main();
