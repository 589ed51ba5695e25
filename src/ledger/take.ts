/** Entries from a file: what can be read is taken, and each line that cannot is named with its reason. */
import { type CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Entry } from './entry';
import { COLUMNS, FORMULA } from './give';
import { checked, upgraded, VERSION } from './versions';

export interface Problem {
  /** Counted from 1, as an editor shows it; null where the whole file is meant. */
  readonly line: number | null;
  readonly says: string;
}

export interface Taken {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

type Raw = Record<string, unknown>;
/** What an entry may leave out. */
const OPTIONAL: Raw = {
  place: '',
  person: '',
  matter: '',
  kind: 'unspoken',
  firmness: 'firm',
  asked: '',
  note: '',
  keptBy: 'hand',
};
const NULLABLE = ['feared', 'real', 'weight', 'became', 'reaction', 'proposed'] as const;

const failed = (line: number | null, says: string): Taken => ({ entries: [], problems: [{ line, says }] });

/** One after the other; an entry without an id gets one from its place in the file and its words. */
function collect(candidates: ReadonlyArray<{ line: () => number; entry: Raw | string }>): Taken {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const { line, entry } of candidates) {
    const whole = typeof entry === 'string' ? entry : checked(entry);
    if (typeof whole === 'string') problems.push({ line: line(), says: whole });
    else entries.push(whole);
  }
  return { entries, problems };
}

/** The same line of the same file is the same entry: importing twice doubles nothing. */
function idFor({ date, person, words }: Raw): string {
  let hash = 0x811c9dc5;
  for (const unit of `${date}\n${person}\n${words}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return `imported-${(hash >>> 0).toString(36)}-${String(words ?? '').length}`;
}

/** A formula was given as text by an apostrophe. */
const asWritten = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

function instantOf(cell: unknown, name: string): number | null | string {
  if (cell === '' || cell === undefined) return null;
  const instant = Date.parse(String(cell));
  return Number.isNaN(instant) ? `${name}: "${cell}" is no date; write it as 2026-11-23` : instant;
}

/** @returns an entry that is still to be checked, or what is wrong */
function fromRow(row: Record<string, string>): Raw | string {
  const cells = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asWritten(cell)]));
  const when = instantOf(cells.date, 'date');
  if (when === null) return 'date: is missing';
  const proposed = instantOf(cells.proposed, 'proposed');
  const wrong = [when, proposed].find((value) => typeof value === 'string');
  if (wrong) return String(wrong);
  const { date: _date, ...rest } = cells;
  const given = Object.fromEntries(Object.entries(rest).filter(([, cell]) => cell !== ''));
  const empty = Object.fromEntries(NULLABLE.map((name) => [name, null]));
  return { ...OPTIONAL, ...empty, ...given, when, proposed, id: cells.id || idFor(cells) };
}

const MEANT: ReadonlyMap<string, string> = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]));

type Row = { record: Record<string, string>; info: { lines: number } };

function fromCsv(text: string): Taken {
  const torn: Problem[] = [];
  let header: string[] = [];
  const rows = parse(text, {
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      torn.push({ line: Number(error?.lines ?? 0) || null, says: error?.message ?? 'cannot be read' });
      return undefined;
    },
    columns: (names: string[]) => {
      header = names.map((name) => MEANT.get(name.trim().toLowerCase()) ?? name.trim());
      return header;
    },
  }) as unknown as Row[];
  const missing = ['date', 'words'].filter((name) => !header.includes(name));
  if (missing.length > 0)
    return failed(1, `the first line must name the columns; ${missing.join(' and ')} is missing`);
  const { entries, problems } = collect(
    rows.map(({ record, info }) => ({ line: () => info.lines, entry: fromRow(record) })),
  );
  return { entries, problems: [...problems, ...torn].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where an entry stands, by its id: looked for only where the entry is wrong, since it reads the whole text. */
function lineOf(text: string, entry: Raw, from: number): number {
  const found = text.indexOf(JSON.stringify(entry.id ?? entry.words ?? ''), from);
  return found < 0 ? lineAt(text, from) : lineAt(text, found);
}

interface File {
  readonly howElse?: unknown;
  readonly version?: unknown;
  readonly entries?: unknown;
}

function fromJson(text: string): Taken {
  let file: File;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(says)?.[1]);
    return failed(Number.isNaN(offset) ? null : lineAt(text, offset), `this is no JSON: ${says}`);
  }
  const { howElse, version, entries } = file ?? {};
  if (howElse !== 'ledger' || !Array.isArray(entries) || typeof version !== 'number')
    return failed(null, 'this is no ledger of How Else');
  if (version > VERSION)
    return failed(null, `it was written by a newer How Else (version ${version}); update first`);
  return collect(
    entries.map((entry: Raw) => ({
      line: () => lineOf(text, entry ?? {}, text.indexOf('"entries"')),
      entry: entry && typeof entry === 'object' ? upgraded(entry, version) : 'is no entry',
    })),
  );
}

/** @param text of a JSON or CSV file that this or an older version wrote, or that somebody made by hand */
export function taken(text: string): Taken {
  const start = text.trimStart().replace(/^\uFEFF/, '');
  if (start === '') return failed(null, 'the file is empty');
  return /^[[{]/.test(start) ? fromJson(text) : fromCsv(text);
}
