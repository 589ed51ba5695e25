/** Compares what was read in live captions with what is read in the transcript. */
import { read } from '../../src/language/index';
import type { Utterance } from '../../src/language/words';
import { type Transcript, type Turn, USER } from './transcripts';

/** The words of a no, as a set does: letters only. */
export interface Found {
  readonly words: readonly string[];
  readonly speaker: string | null;
}

export const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u)
    .filter(Boolean);

/** @returns the noes in these utterances */
export const noesIn = (utterances: readonly Utterance[]): Found[] =>
  utterances.flatMap((utterance) =>
    read(utterance).readings.map(({ refusal }) => ({
      words: tokens(refusal.words),
      speaker: utterance.speaker,
    })),
  );

/** The user's turn that a turn answers: the nearest of the two before it. */
const answered = (turns: readonly Turn[], at: number): string | null =>
  [1, 2].map((back) => turns[at - back]).find((turn) => turn?.speaker === USER)?.text ?? null;

/** @returns a transcript as utterances, a turn each */
export const utterancesOf = ({ turns }: Transcript): Utterance[] =>
  turns.map(({ speaker, text }, at) => {
    const side = speaker === USER ? 'me' : 'them';
    return { text, speaker, side, register: 'caption', previous: answered(turns, at) } as const;
  });

/** Two noes are the same where they share half of the words of the shorter one. */
export function isSame(a: Found, b: Found): boolean {
  const rest = [...b.words];
  const shared = a.words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length * 2 >= Math.min(a.words.length, b.words.length) && shared.length > 0;
}

export interface Difference {
  readonly expected: number;
  readonly lost: Found[];
  readonly added: Found[];
}

/** Pairs each no with one of the others, each once. */
export function compare(expected: readonly Found[], found: readonly Found[]): Difference {
  const rest = [...found];
  const lost = expected.filter((one) => {
    const at = rest.findIndex((other) => isSame(one, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { expected: expected.length, lost, added: rest };
}
