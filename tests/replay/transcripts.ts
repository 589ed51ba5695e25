/** Transcripts to replay: calls of the corpus. Format: see `tests/corpus/README.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Turn {
  readonly speaker: string;
  readonly text: string;
}
export interface Transcript {
  readonly id: string;
  readonly turns: readonly Turn[];
}

/** What a transcript calls the user. */
export const USER = 'You';

const CORPUS = join(import.meta.dirname, '../corpus');

/** @param file below the corpus, such as `development/calls.jsonl` */
export const transcriptsOf = (file: string): Transcript[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Transcript);

/** The calls that the figures are told for. */
export const calls = (): Transcript[] => transcriptsOf('development/calls.jsonl');
