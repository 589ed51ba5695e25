/**
 * Turns live captions into settled utterances: a pure state machine, without document and without timers.
 *
 * A block of captions grows for minutes while one person speaks, and its tail is revised all the time. It is cut into
 * utterances at the end of a sentence, at a pause, and where somebody else begins. An utterance keeps its id while its
 * words are corrected, so that a later report replaces the earlier one; if nothing of it is left it is withdrawn.
 * Whoever feeds the machine tells it the time, and asks again at `dueAt`.
 */
import type { Side } from '../../language/words';
import { aligned, cutIntoSpans, endsSentence, hasFewWords, repeats, type Span } from './caption-text';

/** A tail that has not changed for so long is settled, in milliseconds. */
export const PAUSE_MS = 800;
/** Somebody who goes on so soon goes on in the same breath: "No", and then "problem". */
const SAME_BREATH_MS = 2_500;
/** Meet drops the text of very long speech and starts anew; corrections never take away so much. */
const DROP = 250;
/** A region that is drawn again shows its history at once; what comes later is new. */
const REPEATED_WITHIN_MS = 1_000;

/** What stands in a block of captions at some time. */
export interface CaptionTick {
  /** The block's node, as a number. */
  readonly block: number;
  readonly speaker: string | null;
  readonly side: Side;
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
      readonly text: string;
    }
  | { readonly type: 'gone'; readonly id: string };

interface Part extends Span {
  readonly id: string;
  /** What was reported last; null before the first time. */
  told: string | null;
}

interface Block {
  readonly speaker: string | null;
  side: Side;
  text: string;
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
}

export class SettleCaptions {
  readonly #blocks = new Map<number, Block>();
  /** Blocks whose nodes are gone and may be drawn again, in the order of the call. */
  #departed: Block[] = [];
  #repeatsUntil: number | null = null;
  #count = 0;

  /** When to call `rest` at the latest; null while all is settled. */
  get dueAt(): number | null {
    let due: number | null = null;
    for (const { settled, changedAt } of this.#blocks.values())
      if (!settled) due = Math.min(due ?? Number.POSITIVE_INFINITY, changedAt + PAUSE_MS);
    return due;
  }

  /** A block is there, or changed. */
  see(tick: CaptionTick): CaptionEvent[] {
    const events: CaptionEvent[] = [];
    let block = this.#blocks.get(tick.block);
    if (block && (block.speaker !== tick.speaker || startsAnew(block, tick.text))) {
      events.push(...settle(block));
      block = this.#open(tick, block.speaker === tick.speaker ? '' : block.before + block.text);
    }
    block ??= this.#again(tick) ?? this.#open(tick, '');
    block.side = tick.side;
    const begins = block.text === '';
    const lost = this.#write(block, tick);
    if (!lost) return events;
    if (begins)
      for (const other of this.#blocks.values()) if (other !== block) events.push(...interrupt(other));
    return [...events, ...lost, ...tell(block)];
  }

  /** Time passed: tails that did not change for a while are settled. */
  rest(time: number): CaptionEvent[] {
    return [...this.#blocks.values()].flatMap((block) =>
      !block.settled && time - block.changedAt >= PAUSE_MS ? settle(block) : [],
    );
  }

  /** The node of one block is gone; what was said was said. */
  leave(key: number): CaptionEvent[] {
    const block = this.#blocks.get(key);
    this.#blocks.delete(key);
    return block ? settle(block) : [];
  }

  /** All nodes are gone at once: what is drawn next may repeat them. */
  remount(): CaptionEvent[] {
    const events = [...this.#blocks.values()].flatMap(settle);
    this.#departed.push(...this.#blocks.values());
    this.#blocks.clear();
    this.#repeatsUntil = null;
    return events;
  }

  /** Where an utterance stands now; null where its block is gone. */
  placeOf(id: string): { readonly block: number; readonly start: number } | null {
    for (const [block, { parts, before }] of this.#blocks) {
      const part = parts.find((other) => other.id === id);
      if (part) return { block, start: before.length + part.start };
    }
    return null;
  }

  #open({ block: key, speaker, side, time }: CaptionTick, before: string): Block {
    const fresh = { text: '', changedAt: time, settled: true, pauses: [], soft: null, parts: [] };
    const block = { ...fresh, speaker, side, before };
    this.#blocks.set(key, block);
    return block;
  }

  /** A block that was drawn before: it goes on under its new node, and nothing is reported twice. */
  #again(tick: CaptionTick): Block | null {
    if (this.#departed.length === 0 || tick.text === '') return null;
    this.#repeatsUntil ??= tick.time + REPEATED_WITHIN_MS;
    if (tick.time > this.#repeatsUntil) this.#departed = [];
    const at = this.#departed.findIndex(
      ({ speaker, text, before }) => speaker === tick.speaker && repeats(before + text, tick.text),
    );
    const [block = null] = at < 0 ? [] : this.#departed.splice(at, 1);
    if (block) this.#blocks.set(tick.block, block);
    return block;
  }

  /** @returns the utterances of which nothing is left, or null where the block's own words did not change */
  #write(block: Block, { text, time }: CaptionTick): CaptionEvent[] | null {
    if (block.before && !text.startsWith(block.before)) block.before = '';
    const own = text.slice(block.before.length);
    if (own === block.text) return null;
    const change = aligned(block.text, own);
    const sameBreath =
      block.soft !== null && time - block.changedAt < SAME_BREATH_MS && own.length > block.text.length;
    block.pauses = change.keep(sameBreath ? block.pauses.filter((at) => at !== block.soft) : block.pauses);
    const old = block.parts.map((part) => ({
      ...part,
      start: change.move(part.start),
      end: change.move(part.end),
    }));
    Object.assign(block, { text: own, changedAt: time, soft: null });
    block.settled = own.trim() === '' || block.pauses.includes(own.trimEnd().length);
    return this.#recut(block, old);
  }

  /** Gives the new cuts the ids of the old ones they overlap with, in order. */
  #recut(block: Block, old: readonly Part[]): CaptionEvent[] {
    const kept = new Set<Part>();
    let next = 0;
    block.parts = cutIntoSpans(block.text, block.pauses).map((span) => {
      while (next < old.length && (old[next] as Part).end <= span.start) next++;
      const same = old[next];
      if (!same || same.start >= span.end) return { ...span, id: `caption-${++this.#count}`, told: null };
      next++;
      kept.add(same);
      return { ...span, id: same.id, told: same.told };
    });
    return old
      .filter((part) => part.told !== null && !kept.has(part))
      .map(({ id }) => ({ type: 'gone', id }));
  }
}

/** Meet drops very long speech and goes on in the same node. */
const startsAnew = ({ before, text }: Block, now: string): boolean =>
  before.length + text.length - now.length > DROP;

/** The tail rests. */
function settle(block: Block): CaptionEvent[] {
  const end = block.text.trimEnd().length;
  const last = block.parts.at(-1);
  if (end > 0 && !block.pauses.includes(end)) {
    block.pauses.push(end);
    block.soft = last && hasFewWords(block.text.slice(last.start, last.end)) ? end : null;
  }
  block.settled = true;
  return tell(block);
}

/** Somebody else begins; a "mhm" in the middle of a sentence does not end it. */
function interrupt(block: Block): CaptionEvent[] {
  if (block.settled) {
    block.soft = null;
    return [];
  }
  const events = settle(block);
  block.soft = endsSentence(block.text) ? null : (block.pauses.at(-1) ?? null);
  return events;
}

function tell(block: Block): CaptionEvent[] {
  const settled = block.settled ? block.parts : block.parts.slice(0, -1);
  return settled.flatMap((part): CaptionEvent[] => {
    const text = block.text.slice(part.start, part.end);
    if (text === part.told) return [];
    part.told = text;
    return [{ type: 'heard', id: part.id, speaker: block.speaker, side: block.side, text }];
  });
}
