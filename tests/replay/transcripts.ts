/** Transcripts to replay: calls of the corpus. Format: see `tests/corpus/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transcript } from './transcript';

export { type Transcript, type Turn, USER } from './transcript';

const CORPUS = join(import.meta.dirname, '../corpus');

/** @param file below the corpus, such as `development/calls.jsonl` */
export const transcriptsOf = (file: string): Transcript[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Transcript);

/** The calls that the figures are told for. */
export const calls = (): Transcript[] => transcriptsOf('development/calls.jsonl');

/** Those that were written for learning: many more, in many trades. */
export const grownCalls = (): Transcript[] =>
  readdirSync(join(CORPUS, 'grown'))
    .filter((file) => file.endsWith('.calls.jsonl'))
    .flatMap((file) => transcriptsOf(`grown/${file}`));
