/**
 * A speech recogniser on paper: turns a transcript into what captions show moment by moment.
 *
 * Words come one by one, bare and in lower case; some are misheard and mended, some come late, some are lost for good;
 * case and punctuation arrive with the end of a sentence. People pause, also in the middle of a sentence.
 */
import { type Chance, chanceOf, seedOf } from './chance';
import type { Transcript } from './transcript';

/** How often what happens, as shares of the words or turns. */
export const REVISIONS = {
  misheard: 0.06,
  late: 0.04,
  lost: 0.006,
  wrong: 0.006,
  pausesInSentence: 0.12,
  pausesBetweenSentences: 0.35,
} as const;
export type Revisions = { readonly [name in keyof typeof REVISIONS]: number };

/** What one stretch of speech, from pause to pause, reads like at some moment. */
export interface Hearing {
  /** Milliseconds since the call began. */
  readonly at: number;
  readonly turn: number;
  readonly speaker: string;
  /** Numbers the stretches of a turn. */
  readonly stretch: number;
  readonly text: string;
}

interface Word {
  /** As it reads in the end. */
  readonly end: string;
  readonly endsSentence: boolean;
  /** After which word of the stretch it appears, and whether it is misheard till then. */
  readonly appears: number;
  readonly misheardUntil: number;
}

const MISHEARD = ['and', 'there', 'is', 'the', 'for', 'one', 'two', 'by', 'our', 'well'];
const bare = (word: string): string => word.toLowerCase().replace(/[.,!?;:…"“”]+/gu, '');
const SENTENCE = /(?<=[.!?…])\s+(?=\S)/u;

function wordsOf(stretch: string, chance: Chance, revisions: Revisions): Word[] {
  const all = stretch.split(/\s+/u).filter(Boolean);
  const last = all.length - 1;
  return all.flatMap((word, at): Word[] => {
    const endsSentence = /[.!?…]["”]?$/u.test(word);
    // The words that end a sentence and single words are what a reading hangs on: they are lost like any others.
    if (chance.happens(revisions.lost)) return [];
    const end = chance.happens(revisions.wrong) ? chance.oneOf(MISHEARD) : word;
    const appears = chance.happens(revisions.late) ? Math.min(last, at + 2) : at;
    const misheardUntil = chance.happens(revisions.misheard) ? at + chance.between(1, 2) : at;
    return [{ end, endsSentence, appears, misheardUntil }];
  });
}

/** The stretch after `count` words, or at its very end. */
function stateOf(words: readonly Word[], count: number, ended: boolean, chance: Chance): string {
  // Sentences get their form once the speaker is two words further.
  const formed = words.findLastIndex(({ endsSentence }, at) => endsSentence && (ended || at + 2 < count));
  const upTo = ended ? words.length : count;
  return words
    .slice(0, upTo)
    .flatMap(({ end, appears, misheardUntil }, at) => {
      if (at <= formed || ended) return [end];
      if (appears >= count) return [];
      return [misheardUntil >= count ? chance.oneOf(MISHEARD) : bare(end)];
    })
    .filter(Boolean)
    .join(' ');
}

/** A turn as stretches of speech, cut where the speaker pauses. */
function stretchesOf(text: string, chance: Chance, revisions: Revisions): string[] {
  const stretches: string[] = [];
  for (const sentence of text.split(SENTENCE)) {
    const goesOn = stretches.length > 0 && !chance.happens(revisions.pausesBetweenSentences);
    if (goesOn) stretches.push(`${stretches.pop()} ${sentence}`);
    else stretches.push(sentence);
  }
  return stretches;
}

/** @returns all that the captions of a call show, in order of time */
export function hear({ id, turns }: Transcript, seed = 1, revisions: Revisions = REVISIONS): Hearing[] {
  const chance = chanceOf(seedOf(`${id} ${seed}`));
  const heard: Hearing[] = [];
  let at = 1_000;
  turns.forEach(({ speaker, text }, turn) => {
    stretchesOf(text, chance, revisions).forEach((words, stretch) => {
      if (stretch > 0) at += chance.between(900, 1_600);
      at = speak(words, { turn, speaker, stretch }, at, chance, revisions, heard);
    });
    at += chance.between(300, 1_500);
  });
  return heard.sort((a, b) => a.at - b.at);
}

type Who = Pick<Hearing, 'turn' | 'speaker' | 'stretch'>;

/** @returns when the speaker is done; the last revision comes a moment later */
function speak(
  stretch: string,
  who: Who,
  from: number,
  chance: Chance,
  revisions: Revisions,
  heard: Hearing[],
): number {
  const words = wordsOf(stretch, chance, revisions);
  const pause = words.length > 7 && chance.happens(revisions.pausesInSentence);
  const pauseAfter = pause ? chance.between(3, words.length - 3) : -1;
  let at = from;
  for (let count = 1; count <= words.length; count++) {
    at += chance.between(180, 380) + (count === pauseAfter ? chance.between(850, 1_400) : 0);
    heard.push({ ...who, at, text: stateOf(words, count, false, chance) });
  }
  if (words.length > 0)
    heard.push({
      ...who,
      at: at + chance.between(250, 450),
      text: stateOf(words, words.length, true, chance),
    });
  return at;
}

/** @returns how each turn reads in the end, with what was lost or misheard for good */
export function finalTurns(transcript: Transcript, heard: readonly Hearing[]): Transcript {
  const turns = transcript.turns.map(({ speaker }, turn) => {
    const stretches = new Map<number, string>();
    for (const hearing of heard) if (hearing.turn === turn) stretches.set(hearing.stretch, hearing.text);
    return { speaker, text: [...stretches.values()].join(' ') };
  });
  return { id: transcript.id, turns };
}
