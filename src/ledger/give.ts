/** The ledger as a file: Markdown to read, CSV for a table, JSON to take it elsewhere and back. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Entry } from './entry';
import { initials, withoutNames } from './names';
import { VERSION } from './versions';

export const FORMATS = ['markdown', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];
export type Names = 'initials' | 'full';

/** The columns of a table, in order; import knows the same. */
export const COLUMNS = [
  'date',
  'place',
  'person',
  'matter',
  'kind',
  'firmness',
  'words',
  'feared',
  'real',
  'weight',
  'asked',
  'became',
  'note',
  'reaction',
  'proposed',
  'keptBy',
  'id',
] as const;

const FREE = ['matter', 'words', 'feared', 'real', 'asked', 'note', 'place'] as const;

/** The same entries with initials in place of names. */
export function withInitials(entries: readonly Entry[]): Entry[] {
  const clean = withoutNames([...new Set(entries.map(({ person }) => person))]);
  return entries.map((entry) => {
    const changed: Record<string, string | null> = {};
    for (const field of FREE) {
      const value = entry[field];
      changed[field] = value === null ? null : clean(value, entry.person);
    }
    return { ...entry, ...changed, person: initials(entry.person) };
  });
}

const dateOf = (instant: number | null): string => (instant === null ? '' : new Date(instant).toISOString());
const rowOf = ({ when, proposed, ...rest }: Entry) => ({
  ...rest,
  date: dateOf(when),
  proposed: dateOf(proposed),
});

/** A cell that a spreadsheet would take for a formula is given as text, by an apostrophe that the import takes away. */
export const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const asText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const csv = (entries: readonly Entry[]): string =>
  stringify(entries.map(rowOf), { header: true, columns: [...COLUMNS], cast: { string: asText }, bom: true });

/** One entry a line: an error of the import can then name the line. */
const json = (entries: readonly Entry[]): string =>
  `{"howElse":"ledger","version":${VERSION},"entries":[\n${entries
    .map((entry) => JSON.stringify(entry))
    .join(',\n')}\n]}\n`;

const LABELS: ReadonlyArray<readonly [keyof Entry, string]> = [
  ['matter', 'What was asked for'],
  ['feared', 'Feared barrier'],
  ['real', 'Real barrier'],
  ['weight', 'Impossible or difficult'],
  ['asked', 'Asked'],
  ['became', 'What became of it'],
  ['note', 'How it ended'],
  ['reaction', 'My first reaction'],
];

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

function section(entry: Entry): string {
  const { when, person, place, kind, firmness, words } = entry;
  const head = [dateOf(when).slice(0, 10), person, place].filter(Boolean).map(plain).join(' · ');
  const lines = LABELS.filter(([field]) => entry[field]).map(
    ([field, label]) => `- ${label}: ${plain(String(entry[field]).replace('-', ' '))}`,
  );
  return [`## ${head}`, '', `> ${plain(words)}`, '', `- Kind: ${kind}, ${firmness}`, ...lines, ''].join('\n');
}

const markdown = (entries: readonly Entry[]): string =>
  [`# The noes I kept`, '', ...entries.map(section)].join('\n');

const WRITERS: Record<Format, (entries: readonly Entry[]) => string> = { markdown, csv, json };
export const FILES: Record<Format, { readonly name: string; readonly type: string }> = {
  markdown: { name: 'how-else-ledger.md', type: 'text/markdown' },
  csv: { name: 'how-else-ledger.csv', type: 'text/csv' },
  json: { name: 'how-else-ledger.json', type: 'application/json' },
};

/** @param names `initials` unless the user asks for the whole names */
export const written = (entries: readonly Entry[], format: Format, names: Names = 'initials'): string =>
  WRITERS[format](names === 'initials' ? withInitials(entries) : entries);
