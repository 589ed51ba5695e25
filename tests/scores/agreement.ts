/**
 * How far two annotators agree who read the same passages by the same guideline.
 *
 *   npx tsx tests/scores/agreement.ts                     prints the figures
 *   npx tsx tests/scores/agreement.ts --disagreements     lists every difference as well
 *
 * The second labels are in `tests/corpus/second/`. Where a first label was corrected after the comparison,
 * `corrected.jsonl` there keeps it as it was: the figures are those from before any correction.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Firmness, Kind } from '../../src/language/words';
import { type Agrees, interval, kappa, observed, type Pair } from './kappa';

interface Refusal {
  readonly turn?: number;
  readonly words: string | null;
  readonly kind: Kind;
  readonly also: readonly Kind[];
  readonly firmness: Firmness;
}
/** A row of any of the files, as one annotator labelled it. */
interface Row {
  readonly id: string;
  readonly refusal?: boolean;
  readonly refusals?: readonly Refusal[];
  readonly text?: string;
  readonly body?: string;
  readonly turns?: readonly { readonly text: string }[];
}
/** One utterance, mail or call with what each annotator found in it; what is said in both stands in the same row. */
interface Read {
  readonly id: string;
  readonly shared: readonly Pair<Refusal>[];
  readonly firstOnly: readonly Refusal[];
  readonly secondOnly: readonly Refusal[];
}

const ROOT = new URL('../corpus/', import.meta.url);
const SETS = ['utterances', 'emails', 'calls'] as const;

const rows = <T>(path: string): T[] =>
  readFileSync(new URL(path, ROOT), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));

/** The first annotator's rows by id, as they were before any correction. */
function firstLabels(): Map<string, Row> {
  const files = readdirSync(new URL('grown/', ROOT)).filter((name) =>
    SETS.some((set) => name.includes(`.${set}.`)),
  );
  const byId = new Map(files.flatMap((name) => rows<Row>(`grown/${name}`)).map((row) => [row.id, row]));
  for (const { id, was } of rows<{ id: string; was: Partial<Row> }>('second/corrected.jsonl'))
    byId.set(id, { ...(byId.get(id) as Row), ...was });
  return byId;
}

/** An utterance is itself its only refusal. */
const refusalsOf = (row: Row): readonly Refusal[] =>
  row.refusals ?? (row.refusal ? [row as unknown as Refusal] : []);

const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Do the two stretches share a place in the text? Words that nobody marked stand for the whole of it. */
function overlap(row: Row, one: Refusal, other: Refusal): boolean {
  if (one.turn !== other.turn) return false;
  if (one.words === null || other.words === null) return true;
  const text = squeeze(row.text ?? row.body ?? row.turns?.[one.turn as number]?.text ?? '');
  const [from, to] = [text.indexOf(squeeze(one.words)), text.indexOf(squeeze(other.words))];
  return from < to + squeeze(other.words).length && to < from + squeeze(one.words).length;
}

/** Each refusal is matched once; in an utterance the two need not point at the same words. */
function compare(first: Row, second: Row): Read {
  const left = [...refusalsOf(second)];
  const shared: Pair<Refusal>[] = [];
  const firstOnly: Refusal[] = [];
  for (const refusal of refusalsOf(first)) {
    const at = left.findIndex((other) => first.text !== undefined || overlap(first, refusal, other));
    if (at < 0) firstOnly.push(refusal);
    else shared.push([refusal, ...left.splice(at, 1)] as unknown as Pair<Refusal>);
  }
  return { id: first.id, shared, firstOnly, secondOnly: left };
}

const show = (value: number | null | undefined) => value?.toFixed(3) ?? '–';

/** Prints a figure with the middle 95 % of what other samples of the same things would give. */
function print<T>(name: string, things: readonly T[], figure: (sample: readonly T[]) => number | null): void {
  const [low, high] = interval(things, figure) ?? [];
  console.log(`  ${name.padEnd(50)}${show(figure(things))}   (${show(low)} to ${show(high)})`);
}

const same = <T>(first: T, second: T) => first === second;
/** As the detector is scored: the second kind is the first or among the kinds that the first accepts as well. */
const accepted: Agrees<Refusal> = (first, second) => [first.kind, ...first.also].includes(second.kind);
const eitherWay: Agrees<Refusal> = (first, second) => accepted(first, second) || accepted(second, first);
const kinds = (pairs: readonly Pair<Refusal>[]) => pairs.map(([a, b]) => [a.kind, b.kind] as const);
const firmnesses = (pairs: readonly Pair<Refusal>[]) =>
  pairs.map(([a, b]) => [a.firmness, b.firmness] as const);

function printUtterances(reads: readonly Read[]): void {
  const yes = (read: Read): Pair<boolean> => [
    read.shared.length + read.firstOnly.length > 0,
    read.shared.length + read.secondOnly.length > 0,
  ];
  const count = (keep: keyof Omit<Read, 'id'>) => reads.filter((read) => read[keep].length > 0).length;
  console.log(
    `\n${reads.length} utterances: a refusal to both ${count('shared')}, to the first alone ` +
      `${count('firstOnly')}, to the second alone ${count('secondOnly')}`,
  );
  const pairs = reads.map(yes);
  print('refusal or not: agreement', pairs, (sample) => observed(sample, same));
  print("refusal or not: Cohen's kappa", pairs, (sample) => kappa(sample));
  if (pairs.every(([a, b]) => a === b))
    console.log(
      `  none differs; by the rule of three up to ${((100 * 3) / pairs.length).toFixed(1)} % still may`,
    );
}

const f1 = (reads: readonly Read[]): number | null => {
  const sum = (count: (read: Read) => number) => reads.reduce((total, read) => total + count(read), 0);
  const both = 2 * sum((read) => read.shared.length);
  const all = both + sum((read) => read.firstOnly.length + read.secondOnly.length);
  return all === 0 ? null : both / all;
};

function printWholes(name: string, reads: readonly Read[]): void {
  const total = (keep: keyof Omit<Read, 'id'>) =>
    reads.flatMap((read) => read[keep] as readonly unknown[]).length;
  console.log(
    `\n${reads.length} ${name}: refusals of both ${total('shared')}, of the first alone ` +
      `${total('firstOnly')}, of the second alone ${total('secondOnly')}`,
  );
  print("F1 of the second's refusals against the first's", reads, f1);
}

function printShared(pairs: readonly Pair<Refusal>[]): void {
  console.log(`\n${pairs.length} refusals found by both, from all three`);
  print('kind, exact: agreement', pairs, (sample) => observed(kinds(sample), same));
  print("kind, exact: Cohen's kappa", pairs, (sample) => kappa(kinds(sample)));
  print("kind, the first's `also` counted: agreement", pairs, (sample) => observed(sample, accepted));
  print("kind, the first's `also` counted: kappa", pairs, (sample) => kappa(sample, accepted));
  print("kind, either's `also` counted: agreement", pairs, (sample) => observed(sample, eitherWay));
  print("kind, either's `also` counted: kappa", pairs, (sample) => kappa(sample, eitherWay));
  print('firmness: agreement', pairs, (sample) => observed(firmnesses(sample), same));
  print("firmness: Cohen's kappa", pairs, (sample) => kappa(firmnesses(sample)));
}

/** A boundary counts wherever either of the two saw one, also where the other saw no refusal at all. */
function printBoundaries(reads: readonly Read[]): void {
  const isLimit = (refusal: Refusal) => refusal.kind === 'boundary';
  const pairs: Pair<boolean>[] = reads.flatMap((read) => [
    ...read.shared.map(([a, b]) => [isLimit(a), isLimit(b)] as const),
    ...read.firstOnly.map((a) => [isLimit(a), false] as const),
    ...read.secondOnly.map((b) => [false, isLimit(b)] as const),
  ]);
  const count = (first: boolean, second: boolean) =>
    pairs.filter(([a, b]) => a === first && b === second).length;
  console.log(
    `\nboundaries among ${pairs.length} refusals of either: to both ${count(true, true)}, to the first alone ` +
      `${count(true, false)}, to the second alone ${count(false, true)}`,
  );
  print('boundary or not: agreement', pairs, (sample) => observed(sample, same));
  print("boundary or not: Cohen's kappa", pairs, (sample) => kappa(sample));
}

const tell = ({ turn, kind, also, firmness, words }: Refusal) =>
  `${turn === undefined ? '' : `turn ${turn} `}${kind}${also.length ? ` (${also})` : ''} ${firmness}: ${words}`;

function printDisagreements(reads: readonly Read[]): void {
  console.log('');
  for (const { id, shared, firstOnly, secondOnly } of reads) {
    for (const one of firstOnly) console.log(`${id}\tfirst alone\t${tell(one)}`);
    for (const one of secondOnly) console.log(`${id}\tsecond alone\t${tell(one)}`);
    for (const [a, b] of shared)
      if (a.kind !== b.kind || a.firmness !== b.firmness)
        console.log(`${id}\tdiffers\t${tell(a)}\n\t\t${tell(b)}`);
  }
}

function main(args: readonly string[]): void {
  const first = firstLabels();
  const read = (set: (typeof SETS)[number]) =>
    rows<Row>(`second/${set}.jsonl`).map((row) => compare(first.get(row.id) as Row, row));
  const [utterances, emails, calls] = SETS.map(read) as [Read[], Read[], Read[]];
  const all = [...utterances, ...emails, ...calls];
  console.log('Two annotators, before corrections; in brackets the middle 95 % of 1000 samples drawn anew.');
  printUtterances(utterances);
  printWholes('mails', emails);
  printWholes('calls', calls);
  printShared(all.flatMap(({ shared }) => shared));
  printBoundaries(all);
  if (args.includes('--disagreements')) printDisagreements(all);
}

main(process.argv.slice(2));
