/** One block of captions as the state machine keeps it: its words, its cuts, and what was told of them. */
import type { Side } from '../../language/words';
import { aligned, cutIntoSpans, endsSentence, goesOnAt, hasFewWords, type Span } from './caption-text';

/** A tail that has not changed for so long is settled, in milliseconds. */
const PAUSE_MS = 800;
/** A tail that ends as a sentence does is settled sooner: the next word would be there by now. */
const SENTENCE_MS = 100;
/** Where sentences do end with a sign, a tail without one is awaited for longer. */
const UNENDED_MS = 1_400;
/** Somebody who goes on so soon goes on in the same breath: "No", and then "problem". */
const SAME_BREATH_MS = 2_500;

/** What stands in a block of captions at some time. */
export interface CaptionTick {
  /** The block's node, as a number. */
  readonly block: number;
  readonly speaker: string | null;
  readonly side: Side;
  /** What tells voices apart; absent: the name. */
  readonly voice?: string | undefined;
  /** True while something stands in for the speaker. */
  readonly standIn?: boolean | undefined;
  /** All of the block's text. */
  readonly text: string;
  readonly time: number;
}

export type CaptionEvent =
  | {
      readonly type: 'heard';
      readonly id: string;
      readonly speaker: string | null;
      readonly side: Side;
      readonly voice: string | null;
      readonly text: string;
      /** The utterance before it in the same block. */
      readonly after: string | null;
      /** When its first word came. */
      readonly began: number;
    }
  | { readonly type: 'gone'; readonly id: string };

export interface Part extends Span {
  readonly id: string;
  readonly began: number;
  /** What was reported last; null before the first time. */
  told: string | null;
}

export interface Block {
  voice: string | null;
  standIn: boolean;
  speaker: string | null;
  side: Side;
  /** All that was said in it, also what has left the page at its front. */
  text: string;
  /** How many letters of it have left the page. */
  lost: number;
  /** Words of an earlier speaker that still stand at the front of the node. */
  before: string;
  changedAt: number;
  /** True once the tail rested or somebody else began. */
  settled: boolean;
  /** Where somebody paused, as offsets in the text. */
  pauses: number[];
  /** A pause that is forgotten where the same breath goes on. */
  soft: number | null;
  parts: Part[];
  /** The parts from this one on may have news; those before it were told as they stand. */
  fresh: number;
  /** When its node left the page; null while it is there. */
  goneAt: number | null;
  /** History that nobody waits for: it is never told. */
  readonly mute: boolean;
}

/** @returns what tells this voice from others; null where nothing does */
export const voiceOf = ({ voice, speaker }: CaptionTick): string | null => voice ?? speaker;

/** @returns what stands in the node, as far as the machine knows */
export const shownOf = ({ before, text, lost }: Block): string => before + text.slice(lost);

/** @returns an empty block of this voice */
export const openBlock = (tick: CaptionTick, before: string, mute: boolean): Block => ({
  voice: voiceOf(tick),
  standIn: false,
  speaker: null,
  side: 'unknown',
  text: '',
  lost: 0,
  before,
  changedAt: tick.time,
  settled: true,
  pauses: [],
  soft: null,
  parts: [],
  fresh: 0,
  goneAt: null,
  mute,
});

/** Takes over who speaks; a name that was known once is not lost where the page hides it again. */
export function nameBlock(block: Block, tick: CaptionTick): void {
  block.voice = voiceOf(tick);
  block.standIn = tick.standIn ?? false;
  const speaker = tick.speaker ?? block.speaker;
  const side = tick.side === 'unknown' ? block.side : tick.side;
  if (speaker === block.speaker && side === block.side) return;
  Object.assign(block, { speaker, side, fresh: 0 });
}

/** The words of an earlier speaker that are still there; they roll off the front like any others. */
export function stillBefore({ before }: Block, text: string, rolls: boolean): string {
  const rests = rolls ? [...before.matchAll(/\S+/gu)].map(({ index }) => before.slice(index)) : [before];
  return rests.find((rest) => text.startsWith(rest)) ?? '';
}

/** The whole text of a block of which the page shows the end: what has left at its front stays said. */
function unrolled(block: Block, own: string): string {
  if (own.trim() === '') return block.text;
  block.lost += goesOnAt(block.text.slice(block.lost), own) ?? 0;
  return block.text.slice(0, block.lost) + own;
}

/**
 * Takes over a block's words.
 * @param rolls whether words leave at the front
 * @param newId gives a name to a new utterance
 * @returns the utterances of which nothing is left, or null where the block's own words did not change
 */
export function writeBlock(
  block: Block,
  { text, time }: CaptionTick,
  rolls: boolean,
  newId: () => string,
): CaptionEvent[] | null {
  block.before = stillBefore(block, text, rolls);
  const own = text.slice(block.before.length);
  const now = rolls ? unrolled(block, own) : own;
  if (now === block.text) return null;
  const change = aligned(block.text, now);
  const sameBreath =
    block.soft !== null && time - block.changedAt < SAME_BREATH_MS && now.length > block.text.length;
  block.pauses = change.keep(sameBreath ? block.pauses.filter((at) => at !== block.soft) : block.pauses);
  // The cut before the change depends on what stands behind it.
  const firm = Math.max(
    0,
    block.parts.findLastIndex(({ end }) => end <= change.head),
  );
  const old = block.parts.slice(firm).map((part) => ({
    ...part,
    start: change.move(part.start),
    end: change.move(part.end),
  }));
  Object.assign(block, { text: now, changedAt: time, soft: null });
  block.settled = now.trim() === '' || block.pauses.includes(now.trimEnd().length);
  return recut(block, firm, old, () => ({ id: newId(), began: time, told: null }));
}

/** Gives the new cuts the ids of the old ones they overlap with, in order; what lies before `firm` stays as it is. */
function recut(
  block: Block,
  firm: number,
  old: readonly Part[],
  fresh: () => Omit<Part, keyof Span>,
): CaptionEvent[] {
  const kept = new Set<Part>();
  let next = 0;
  const cut = cutIntoSpans(block.text, block.pauses, old[0]?.start ?? 0).map((span) => {
    while (next < old.length && (old[next] as Part).end <= span.start) next++;
    const same = old[next];
    if (!same || same.start >= span.end) return { ...span, ...fresh() };
    next++;
    kept.add(same);
    return { ...same, ...span };
  });
  block.parts = [...block.parts.slice(0, firm), ...cut];
  block.fresh = Math.min(block.fresh, firm);
  return old.filter((part) => part.told !== null && !kept.has(part)).map(({ id }) => ({ type: 'gone', id }));
}

const lastOf = ({ text, parts }: Block): string => text.slice(parts.at(-1)?.start ?? 0, parts.at(-1)?.end);

/** True where the newest words of a block are a "mhm". */
export const isMere = (block: Block): boolean => hasFewWords(lastOf(block));

/**
 * @param punctuates true where this recogniser sets signs at the end of a sentence
 * @returns when a tail is settled if nothing more comes
 */
export function restsAt(block: Block, punctuates: boolean): number {
  const wait = endsSentence(block.text) ? SENTENCE_MS : punctuates ? UNENDED_MS : PAUSE_MS;
  return block.changedAt + (isMere(block) ? PAUSE_MS : wait);
}

/** @returns what is told of a block now: all but a tail that is still being said */
export function tellBlock(block: Block): CaptionEvent[] {
  if (block.mute) return [];
  const { speaker, side, voice } = block;
  const { parts, fresh } = block;
  const upTo = block.settled ? parts.length : Math.max(0, parts.length - 1);
  block.fresh = upTo;
  return parts.slice(fresh, upTo).flatMap((part, at): CaptionEvent[] => {
    const text = block.text.slice(part.start, part.end);
    const told = `${side} ${speaker}\n${text}`;
    if (told === part.told) return [];
    part.told = told;
    return [
      {
        type: 'heard',
        id: part.id,
        speaker,
        side,
        voice,
        text,
        after: parts[fresh + at - 1]?.id ?? null,
        began: part.began,
      },
    ];
  });
}

/** The tail rests. */
export function settleBlock(block: Block): CaptionEvent[] {
  const end = block.text.trimEnd().length;
  if (end > 0 && !block.pauses.includes(end)) {
    block.pauses.push(end);
    block.soft = isMere(block) ? end : null;
  }
  block.settled = true;
  return tellBlock(block);
}

/**
 * Somebody else speaks: whoever was speaking is done. A "mhm" in the middle of a sentence does not end it.
 * @param begins true for the first word of the other one
 * @param mere true where the other one said no more than a word or two
 */
export function interruptBlock(block: Block, begins: boolean, mere: boolean): CaptionEvent[] {
  if (block.settled || !begins) {
    if (begins || !mere) block.soft = null;
    return [];
  }
  const events = settleBlock(block);
  block.soft = endsSentence(block.text) ? null : (block.pauses.at(-1) ?? null);
  return events;
}
