/**
 * How much of what is read in a transcript is read in live captions, client by client.
 *
 *   npx tsx tests/replay/figures.ts [--misses] [corpus file …]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Meeting } from '../../src/pages/meetings/meeting';
import { compare, type Difference, type Found, noesIn, utterancesOf } from './compare';
import type { Manner } from './manner';
import { MANNERS } from './manners';
import { finalTurns, hear } from './recogniser';
import { replay } from './replay';
import { calls, type Transcript, transcriptsOf, USER } from './transcripts';

/** What came of all calls on one client. */
export interface Figures {
  readonly manner: string;
  /** Against the same words, cut as captions are: what the watching itself does. */
  readonly watching: Difference;
  /** Against the transcript's whole turns as they read in the end, with what the recogniser lost. */
  readonly ended: Difference;
  /** Against the transcript as it was spoken. */
  readonly spoken: Difference;
  /** Noes that were read in the user's own speech. */
  readonly own: Found[];
  /** Words of one person that were told as another's. */
  readonly misattributed: string[];
  readonly timersLeft: number;
}

const MEETINGS = join(import.meta.dirname, '../../src/pages/meetings');

/** @returns the project's own description of this client, or the plain one */
export async function meetingFor(manner: Manner): Promise<Meeting> {
  const folders = readdirSync(MEETINGS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.find(({ name }) => name.split('-').includes(manner.id) || name === manner.id);
  if (!own) return manner.plain;
  const exported = (await import(join(MEETINGS, own.name, 'index.ts'))) as Record<string, Meeting>;
  return Object.values(exported).find((value) => typeof value?.region === 'function') ?? manner.plain;
}

const sum = (all: readonly Difference[]): Difference => ({
  expected: all.reduce((total, { expected }) => total + expected, 0),
  lost: all.flatMap(({ lost }) => lost),
  added: all.flatMap(({ added }) => added),
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Utterances of four words and more that nobody else's turn holds, yet bear another's name. */
function wrongNames(
  told: readonly { text: string; speaker: string | null }[],
  spoken: Transcript,
  manner: Manner,
): string[] {
  const saidBy = (text: string) =>
    new Set(
      spoken.turns
        .filter((turn) => letters(turn.text).includes(letters(text)))
        .map(({ speaker }) => (speaker === USER ? manner.user : speaker)),
    );
  return told.flatMap(({ text, speaker }) => {
    const by = saidBy(text);
    return speaker !== null && text.split(' ').length > 3 && by.size > 0 && !by.has(speaker)
      ? [`${speaker}: ${text}`]
      : [];
  });
}

/** Replays calls on one client. */
export async function figuresFor(
  manner: Manner,
  transcripts: readonly Transcript[],
  seed = 1,
): Promise<Figures> {
  const meeting = await meetingFor(manner);
  const each = [];
  for (const transcript of transcripts) {
    const heard = hear(transcript, seed);
    const ended = finalTurns(transcript, heard);
    const { utterances, timersLeft } = await replay(transcript, heard, manner, meeting);
    const found = noesIn(utterances.filter(({ side }) => side !== 'me'));
    const mine = noesIn(
      utterancesOf(
        {
          ...ended,
          turns: ended.turns.map((turn) =>
            turn.speaker === USER ? { ...turn, speaker: '' } : { ...turn, text: '' },
          ),
        },
        true,
      ),
    );
    const watching = compare(noesIn(utterancesOf(ended, true)), found);
    each.push({
      watching,
      ended: compare(noesIn(utterancesOf(ended, false)), found),
      spoken: compare(noesIn(utterancesOf(transcript, false)), found),
      own: watching.added
        .filter((one) => one.speaker === null || compare(mine, [one]).added.length === 0)
        .filter((one) => compare(mine, [one]).added.length === 0),
      misattributed: wrongNames(utterances, ended, manner),
      timersLeft,
    });
  }
  return {
    manner: `${manner.id}${meeting === manner.plain && manner.id !== 'google-meet' ? ' (plain)' : ''}`,
    watching: sum(each.map((one) => one.watching)),
    ended: sum(each.map((one) => one.ended)),
    spoken: sum(each.map((one) => one.spoken)),
    own: each.flatMap(({ own }) => own),
    misattributed: each.flatMap(({ misattributed }) => misattributed),
    timersLeft: each.reduce((total, one) => total + one.timersLeft, 0),
  };
}

/** Of what should be there, how much is; of what is there, how much should not be. In percent. */
export const kept = ({ expected, lost }: Difference): number =>
  expected === 0 ? 100 : (100 * (expected - lost.length)) / expected;
export const added = ({ expected, added: more }: Difference): number =>
  expected === 0 ? 0 : (100 * more.length) / expected;

const cell = (one: Difference): string =>
  `${kept(one).toFixed(1).padStart(6)} ${added(one).toFixed(1).padStart(5)}`;

async function main(): Promise<void> {
  const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const transcripts = files.length > 0 ? files.flatMap(transcriptsOf) : calls();
  const out = process.stdout;
  out.write(`${transcripts.length} calls; kept % and added % of the noes\n`);
  out.write(`${'client'.padEnd(24)}  same words   whole turns  as spoken    own  wrong name\n`);
  for (const manner of MANNERS) {
    const figures = await figuresFor(manner, transcripts);
    const { watching, ended, spoken, own, misattributed } = figures;
    out.write(
      `${figures.manner.padEnd(24)}${cell(watching)} ${cell(ended)} ${cell(spoken)} ${String(own.length).padStart(5)} ${String(misattributed.length).padStart(6)}\n`,
    );
    if (!process.argv.includes('--misses')) continue;
    for (const one of ended.lost) out.write(`    lost  ${one.words.join(' ')}\n`);
    for (const one of ended.added) out.write(`    added ${one.speaker}: ${one.words.join(' ')}\n`);
    for (const one of misattributed) out.write(`    name  ${one}\n`);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
