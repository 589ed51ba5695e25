/**
 * Turns live captions into settled utterances: a pure state machine, without document and without timers.
 *
 * A block of captions grows while one person speaks, and its tail is revised all the time; how blocks grow on which
 * client is data. They are cut into utterances at the end of a sentence, at a pause, and where somebody else begins. An
 * utterance keeps its id while its words are corrected, so that a later report replaces the earlier one; if nothing of
 * it is left it is withdrawn. Whoever feeds the machine tells it the time, and asks again at `dueAt`.
 */
import { CallOrder } from './call-order';
import {
  type Block,
  type CaptionEvent,
  type CaptionTick,
  interruptBlock,
  isMere,
  nameBlock,
  openBlock,
  restsAt,
  settleBlock,
  shownOf,
  stillBefore,
  tellBlock,
  voiceOf,
  writeBlock,
} from './caption-block';
import { endsSentence, goesOnAt, hasFewWords, repeats, unglued } from './caption-text';
import { GROWS_IN_PLACE, type GrowthModel } from './growth';

export type { CaptionEvent, CaptionTick } from './caption-block';

/** A region that is drawn again shows its history at once; what comes later is new. */
const REDRAWN_WITHIN_MS = 1_000;
/** A new row before so many others is history that was scrolled to. */
const LONG_AGO = 3;
/** A text of no more letters may be corrected beyond recognition. */
const SHORT = 20;

export class SettleCaptions {
  readonly #blocks = new Map<number, Block>();
  readonly #call = new CallOrder();
  /** True where words leave at a block's front. */
  readonly #rolls: boolean;
  #order: readonly number[] = [];
  #redrawnUntil = Number.NEGATIVE_INFINITY;
  #punctuates = false;
  #count = 0;

  constructor(private readonly growth: GrowthModel = GROWS_IN_PLACE) {
    this.#rolls = growth.text !== 'whole';
  }

  /** When to call `rest` at the latest; null while all is settled. */
  get dueAt(): number | null {
    let due: number | null = null;
    for (const block of this.#blocks.values())
      if (!block.settled) due = Math.min(due ?? Number.POSITIVE_INFINITY, restsAt(block, this.#punctuates));
    return due;
  }

  /** How the blocks stand on the page, also those that are not seen yet: what is drawn again is known by its place. */
  arrange(blocks: readonly number[]): void {
    this.#order = blocks;
  }

  /** The region was drawn anew: what stands in it within a moment may be history. */
  redraw(time: number): void {
    this.#redrawnUntil = time + REDRAWN_WITHIN_MS;
  }

  /** A block is there, or changed. */
  see(seen: CaptionTick): CaptionEvent[] {
    const tick = this.#rolls ? { ...seen, text: unglued(seen.text) } : seen;
    const events: CaptionEvent[] = [];
    let block = this.#blocks.get(tick.block);
    let before = '';
    if (block && !this.#goesOn(block, tick)) {
      if (block.voice !== voiceOf(tick)) before = shownOf(block);
      events.push(...this.leave(tick.block, tick.time));
      block = undefined;
    }
    block ??= this.#again(tick) ?? this.#open(tick, before);
    nameBlock(block, tick);
    const begins = block.text === '';
    const lost = writeBlock(block, tick, this.#rolls, () => `caption-${++this.#count}`);
    this.#punctuates ||= lost !== null && endsSentence(block.text);
    if (lost && !block.mute) events.push(...this.#interruptOthers(block, begins));
    return [...events, ...(lost ?? []), ...tellBlock(block)];
  }

  #interruptOthers(block: Block, begins: boolean): CaptionEvent[] {
    const mere = isMere(block);
    const events: CaptionEvent[] = [];
    // A long call has hundreds of blocks, and each word comes by here.
    for (const other of this.#blocks.values())
      if (other !== block) events.push(...interruptBlock(other, begins, mere));
    return events;
  }

  /** Time passed: tails that did not change for a while are settled. */
  rest(time: number): CaptionEvent[] {
    const events: CaptionEvent[] = [];
    for (const block of this.#blocks.values())
      if (!block.settled && time >= restsAt(block, this.#punctuates)) events.push(...settleBlock(block));
    return events;
  }

  /** The node of one block is gone, or used for another; what was said was said. */
  leave(key: number, time: number): CaptionEvent[] {
    const block = this.#blocks.get(key);
    if (!block) return [];
    this.#blocks.delete(key);
    block.goneAt = time;
    return settleBlock(block);
  }

  /** All nodes are gone at once. */
  remount(time: number): CaptionEvent[] {
    return [...this.#blocks.keys()].flatMap((key) => this.leave(key, time));
  }

  /** Where an utterance stands now; null where its block is gone, or where its front has left the page. */
  placeOf(id: string): { readonly block: number; readonly start: number } | null {
    for (const [block, { parts, before, lost }] of this.#blocks) {
      const part = parts.find((other) => other.id === id);
      if (part) return { block, start: before.length + part.start - lost };
    }
    return null;
  }

  /** True while a node holds the same voice's same text, grown or revised. */
  #goesOn(block: Block, tick: CaptionTick): boolean {
    const shown = shownOf(block);
    const follows = () =>
      goesOnAt(shown, tick.text) !== null || stillBefore(block, tick.text, this.#rolls) !== '';
    const named = block.standIn && !tick.standIn;
    const corrected = !block.settled && shown.length <= SHORT;
    // The first word of an unknown voice is often misheard.
    const begun = block.voice === null && corrected && hasFewWords(shown);
    if (block.voice !== voiceOf(tick) && !(named && (begun || follows()))) return false;
    if (!this.#rolls) return shown.length - tick.text.length <= this.growth.drop;
    return corrected || shown.trim() === '' || tick.text.trim() === '' || follows();
  }

  #open(tick: CaptionTick, before: string): Block {
    const later = this.#order
      .slice(this.#order.indexOf(tick.block) + 1)
      .filter((key) => this.#blocks.has(key));
    const isHistory =
      this.growth.text === 'whole' && this.#order.includes(tick.block) && later.length >= LONG_AGO && !before;
    const block = openBlock(tick, before, isHistory);
    this.#blocks.set(tick.block, block);
    this.#call.add(block);
    return block;
  }

  /** A block that was drawn before: it goes on under its new node, and nothing is reported twice. */
  #again(tick: CaptionTick): Block | null {
    const same = (block: Block) =>
      block.voice === voiceOf(tick) &&
      tick.time - (block.goneAt ?? 0) <= this.growth.redrawnFor &&
      (repeats(block.before + block.text, tick.text) ||
        (this.#rolls && !hasFewWords(tick.text) && goesOnAt(shownOf(block), tick.text) !== null));
    const block = tick.text === '' ? undefined : this.#candidates(tick).find(same);
    if (!block) return null;
    block.goneAt = null;
    this.#blocks.set(tick.block, block);
    return block;
  }

  /** The blocks that this one may be, by its place among those that are there. */
  #candidates({ block, time }: CaptionTick): Block[] {
    // A rolling window has no order that holds.
    if (this.growth.text === 'window') return this.#call.gone(undefined, undefined);
    const at = this.#order.indexOf(block);
    const there = (keys: readonly number[]) => keys.flatMap((key) => this.#blocks.get(key) ?? []);
    const earlier = there(this.#order.slice(0, Math.max(0, at))).at(-1);
    const [later] = at < 0 ? [] : there(this.#order.slice(at + 1));
    const known = later || (earlier && this.growth.scrolls) || time <= this.#redrawnUntil;
    return known ? this.#call.gone(earlier, later) : [];
  }
}
