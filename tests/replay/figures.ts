/**
 * How much of what is read in a transcript is read in live captions, client by client.
 *
 *   npx tsx tests/replay/figures.ts [--misses] [--only=client] [--seed=1] [--grown[=one in so many]] [corpus file …]
 *
 * own, name: noes of the user, wrong names · gone, moved: cards that were withdrawn, or
 * went over to other words of the same turn, of 100 · p50, p95: from the page to the card.
 */
import { compare, type Difference, type Found, isSame, noesIn, tokens, utterancesOf } from './compare';
import type { Manner } from './manner';
import { MANNERS } from './manners';
import { finalTurns, type Hearing, hear } from './recogniser';
import { replay, type ShownCard } from './replay';
import { calls, grownCalls, type Transcript, transcriptsOf, USER } from './transcripts';

/** What came of all calls on one client. */
export interface Figures {
  readonly manner: string;
  /** Against the transcript as it reads in the end, with what the recogniser lost: what the watching does. */
  readonly ended: Difference;
  /** Against the transcript as it was spoken: what recogniser and watching do together. */
  readonly spoken: Difference;
  /** Noes that were read in the user's own speech. */
  readonly own: Found[];
  /** Words of one person that were told as another's. */
  readonly misattributed: string[];
  /** How many noes had a card, and those whose card is not there in the end. */
  readonly shown: number;
  readonly withdrawn: Found[];
  /** Those whose card is there in the end on other words of the same turn. */
  readonly moved: Found[];
  /** From the moment at which a no stands on the page to its card, in milliseconds, shortest first. */
  readonly delays: number[];
  readonly timersLeft: number;
}

/** @returns several comparisons as one */
export const sum = (all: readonly Difference[]): Difference => ({
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

/** The user's words as if somebody else had said them: what would be read in them. */
export const asOthers = ({ id, turns }: Transcript): Transcript => ({
  id,
  turns: turns.map(({ speaker, text }) => ({ speaker: '', text: speaker === USER ? text : '' })),
});

/** What was shown on the way: when each no came, and which cards are not there in the end in any words. */
function onTheWay(cards: readonly ShownCard[], heard: readonly Hearing[]) {
  const all = cards.map((card) => ({ ...card, words: tokens(card.words) }));
  const standing = all.filter(({ until }) => until === null);
  const firsts: typeof all = [];
  for (const card of all)
    if (!firsts.some((other) => isSame(card, other) && other.speaker === card.speaker)) firsts.push(card);
  const left = firsts.filter((card) => !standing.some((other) => isSame(card, other)));
  const delays = firsts.flatMap(({ words, since }) => {
    const shown = heard.find(
      ({ text, at }) =>
        at <= since && at > since - 30_000 && tokens(text).join(' ').includes(words.join(' ')),
    );
    return shown ? [since - shown.at] : [];
  });
  return {
    shown: firsts.length,
    withdrawn: left.filter(({ moved }) => !moved),
    moved: left.filter(({ moved }) => moved),
    delays,
  };
}

async function figuresOf(
  transcript: Transcript,
  manner: Manner,
  seed: number,
): Promise<Omit<Figures, 'manner'>> {
  const heard = hear(transcript, seed);
  const last = finalTurns(transcript, heard);
  const { utterances, cards, timersLeft } = await replay(transcript, heard, manner);
  const found = noesIn(utterances.filter(({ side }) => side !== 'me'));
  const ended = compare(noesIn(utterancesOf(last)), found);
  const mine = noesIn(utterancesOf(asOthers(last)));
  return {
    ended,
    spoken: compare(noesIn(utterancesOf(transcript)), found),
    own: ended.added.filter((one) => mine.some((other) => isSame(one, other))),
    misattributed: wrongNames(utterances, last, manner),
    timersLeft,
    ...onTheWay(cards, heard),
  };
}

/** Replays calls on one client. */
export async function figuresFor(
  manner: Manner,
  transcripts: readonly Transcript[],
  seed = 1,
): Promise<Figures> {
  const each = [];
  for (const transcript of transcripts) each.push(await figuresOf(transcript, manner, seed));
  return {
    manner: manner.id,
    ended: sum(each.map((one) => one.ended)),
    spoken: sum(each.map((one) => one.spoken)),
    own: each.flatMap((one) => one.own),
    misattributed: each.flatMap((one) => one.misattributed),
    shown: each.reduce((total, one) => total + one.shown, 0),
    withdrawn: each.flatMap((one) => one.withdrawn),
    moved: each.flatMap((one) => one.moved),
    delays: each.flatMap((one) => one.delays).sort((a, b) => a - b),
    timersLeft: each.reduce((total, one) => total + one.timersLeft, 0),
  };
}

/** Of what should be there, how much is; of what is there, how much should not be. In percent. */
export const kept = ({ expected, lost }: Difference): number =>
  expected === 0 ? 100 : (100 * (expected - lost.length)) / expected;
export const added = ({ expected, added: more }: Difference): number =>
  expected === 0 ? 0 : (100 * more.length) / expected;

/** Of a hundred noes that had a card, how many of them these are. */
const share = (some: readonly Found[], { shown }: Pick<Figures, 'shown'>): string =>
  (shown === 0 ? 0 : (100 * some.length) / shown).toFixed(1).padStart(6);

const cell = (one: Difference): string =>
  `${kept(one).toFixed(1).padStart(6)} ${added(one).toFixed(1).padStart(5)}  `;
const at = (delays: readonly number[], share: number): string =>
  `${delays[Math.floor(delays.length * share)] ?? '-'}`.padStart(6);

function print(figures: Figures, withMisses: boolean): void {
  const { manner, ended, spoken, own, misattributed, withdrawn, moved, delays } = figures;
  const counts = [own, misattributed].map(({ length }) => String(length).padStart(6)).join('');
  const gone = share(withdrawn, figures) + share(moved, figures);
  console.log(
    `${manner.padEnd(24)}${cell(ended)}${cell(spoken)}${counts}${gone}${at(delays, 0.5)}${at(delays, 0.95)}`,
  );
  if (!withMisses) return;
  for (const one of ended.lost) console.log(`    lost       ${one.words.join(' ')}`);
  for (const one of ended.added) console.log(`    added      ${one.speaker}: ${one.words.join(' ')}`);
  for (const one of withdrawn) console.log(`    withdrawn  ${one.speaker}: ${one.words.join(' ')}`);
  for (const one of moved) console.log(`    moved      ${one.speaker}: ${one.words.join(' ')}`);
  for (const one of misattributed) console.log(`    name       ${one}`);
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const files = words.filter((word) => word.endsWith('.jsonl'));
  const only = words.find((word) => word.startsWith('--only='))?.slice(7);
  const seed = Number(words.find((word) => word.startsWith('--seed='))?.slice(7) ?? 1);
  const grown = words.find((word) => word.startsWith('--grown'));
  const oneIn = Number(grown?.slice('--grown='.length) || 1);
  const transcripts = grown
    ? grownCalls().filter((_, at) => at % oneIn === 0)
    : files.length > 0
      ? files.flatMap(transcriptsOf)
      : calls();
  const told = transcripts.reduce((total, one) => total + noesIn(utterancesOf(one)).length, 0);
  console.log(
    `${transcripts.length} calls, ${told} noes read in their transcripts; kept % and added %, against`,
  );
  console.log(`${'client'.padEnd(24)}final words    as spoken        own  name  gone moved   p50   p95 ms`);
  for (const manner of MANNERS)
    if (!only || manner.id === only)
      print(await figuresFor(manner, transcripts, seed), words.includes('--misses'));
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
