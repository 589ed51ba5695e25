/**
 * The labelled material, read once: passages with what is a no in them.
 *
 * Batches named in UNFITTED and FRESH are read by nothing but the final score: no weight and no rule has seen them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Firmness, Kind, Register } from '../../src/language/words';
import { plainNewestWords as newestWords } from '../../src/pages/webmail/plain-newest-words';

export interface Label {
  readonly words: string | null;
  readonly kind: Kind;
  readonly also: readonly Kind[];
  readonly firmness: Firmness | null;
}

/** One passage by one person, with its noes. */
export interface Passage {
  readonly id: string;
  readonly batch: string;
  readonly from: 'utterance' | 'email' | 'call';
  readonly side: 'me' | 'them';
  /** Who said it; null where words stand by themselves. */
  readonly speaker: string | null;
  readonly register: Register;
  readonly raw: boolean;
  readonly previous: string | null;
  readonly text: string;
  readonly labels: readonly Label[];
  /** The mail or call it belongs to. */
  readonly whole: string;
  /** Plain talk with nothing in it that looks like a no. */
  readonly ordinary: boolean;
}

/** The first ones: leans and thresholds were chosen with an eye on them. */
export const UNFITTED = ['03', '05', '16', '17', '27', '31'];
/** Later ones, on which nothing was chosen. */
export const FRESH = ['63', '72', '83', '114', '115', '122', '128'];
const ROOT = new URL('../corpus/', import.meta.url);

/** The lines of a file as they are written there; none where there is no such file. */
const rows = <Row>(path: string): Row[] => {
  const url = new URL(path, ROOT);
  if (!existsSync(url)) return [];
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as Row);
};

interface Written {
  readonly id: string;
  readonly text: string;
  readonly register?: Register;
  readonly prev?: string | null;
  readonly refusal: boolean;
  readonly words?: string | null;
  readonly kind: Kind;
  readonly also?: Kind[];
  readonly firmness?: Firmness | null;
  readonly near_miss?: string | null;
}

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly body: string;
  readonly refusals: Label[];
}

interface Call {
  readonly id: string;
  readonly punctuation: string;
  readonly turns: { readonly speaker: string; readonly text: string }[];
  readonly refusals: (Label & { readonly turn: number })[];
}

const looksRaw = (text: string) => text === text.toLowerCase() && !/[.!?,]/.test(text);

function utterances(path: string, batch: string): Passage[] {
  return rows<Written>(path).map((row) => ({
    id: row.id,
    batch,
    from: 'utterance',
    side: 'them',
    speaker: null,
    register: row.register ?? 'chat',
    raw: looksRaw(row.text),
    previous: row.prev ?? null,
    text: row.text,
    whole: row.id,
    ordinary: row.near_miss === 'ordinary',
    labels: row.refusal
      ? [{ words: row.words ?? null, kind: row.kind, also: row.also ?? [], firmness: row.firmness ?? null }]
      : [],
  }));
}

function emails(path: string, batch: string): Passage[] {
  return rows<Mail>(path).flatMap((row) =>
    newestWords(row.body).map((part, at) => ({
      id: `${row.id}.${at}`,
      batch,
      from: 'email' as const,
      side: 'them' as const,
      speaker: row.from,
      register: 'email' as const,
      raw: false,
      previous: null,
      text: part.text,
      whole: row.id,
      ordinary: false,
      labels: row.refusals.filter((label) => part.text.includes(label.words as string)),
    })),
  );
}

/** The turn of the user that a turn answers: the nearest of the two before it. */
export function answered(turns: readonly { speaker: string; text: string }[], at: number): string | null {
  for (let back = 1; back <= 2; back++)
    if (turns[at - back]?.speaker === 'You') return turns[at - back]?.text ?? null;
  return null;
}

function calls(path: string, batch: string): Passage[] {
  return rows<Call>(path).flatMap((row) =>
    row.turns.map((turn, at) => ({
      id: `${row.id}.${at}`,
      batch,
      from: 'call',
      side: turn.speaker === 'You' ? 'me' : 'them',
      speaker: turn.speaker,
      register: 'caption',
      raw: row.punctuation === 'none',
      previous: answered(row.turns, at),
      text: turn.text,
      whole: row.id,
      ordinary: false,
      labels: row.refusals.filter((label) => label.turn === at),
    })),
  );
}

const all = (folder: string, stem: string, batch: string): Passage[] => [
  ...utterances(`${folder}/${stem}utterances.jsonl`, batch),
  ...emails(`${folder}/${stem}emails.jsonl`, batch),
  ...calls(`${folder}/${stem}calls.jsonl`, batch),
];

/** The batches of the grown corpus by number and name. */
export const batches = (): string[] =>
  [...new Set(readdirSync(new URL('grown/', ROOT)).map((name) => name.split('.')[0] as string))].sort();

const numberOf = (batch: string): string => batch.split('-')[0] as string;
export const isFresh = (batch: string): boolean => FRESH.includes(numberOf(batch));
export const isUnfitted = (batch: string): boolean => UNFITTED.includes(numberOf(batch)) || isFresh(batch);

/** An item of the development corpus with the phrases worth handing back; none where there is nothing to. */
export interface EchoItem {
  readonly text: string;
  readonly echo: readonly string[];
}

export const echoes = (): EchoItem[] => rows<EchoItem>('development/echo.jsonl');

export const grown = (batch: string): Passage[] => all('grown', `${batch}.`, batch);
export const development = (): Passage[] => all('development', '', 'development');
/** Whole negotiations of a public corpus, without the turns that `outside` is scored on. */
export const negotiations = (): Passage[] => utterances('outside/casino-dialogues.jsonl', 'negotiations');

export const outside = (): Passage[] => [
  ...utterances('outside/casino.jsonl', 'outside'),
  ...utterances('outside/persuasion-for-good.jsonl', 'outside'),
];

/** Everything that weights may be fitted to. */
export const fitted = (): Passage[] => [
  ...development(),
  ...outside(),
  ...negotiations(),
  ...batches()
    .filter((batch) => !isUnfitted(batch))
    .flatMap(grown),
];
