/**
 * Watches the live captions of a call: reports settled utterances, with who spoke and what the user said before.
 *
 * One observer on the whole document, since clients replace the captions' root at will; a change outside the captions
 * costs one comparison. A timer runs only while words are not settled, or while the page outside the captions changes.
 */
import type { Health, Page, Report } from '../page';
import { placeOf, textOnPage } from '../text-on-page';
import type { Meeting } from './meeting';
import { type CaptionEvent, SettleCaptions } from './settle-captions';

/** How often the page around the captions is looked at while it changes. */
const LOOK_MS = 400;
/** Of captions that were there before us only the newest are read: older noes have had their answer. */
const HISTORY = 20;
/** So many turns of others can answer what the user said. */
const ANSWERS = 2;
/** Captions that are on without a region count as a changed page after so long. */
const MISSING_FOR_MS = 3_000;

/** @returns a page that reads this meeting client */
export const watchMeeting = (meeting: Meeting): Page => ({
  recognises: (document) => meeting.recognises(document),
  watch(document, report, signal) {
    if (!signal.aborted) new CaptionWatch(meeting, document, report, signal).start();
  },
});

type Heard = Extract<CaptionEvent, { type: 'heard' }>;

class CaptionWatch {
  readonly #captions = new SettleCaptions();
  readonly #keys = new Map<Element, number>();
  readonly #nodes = new Map<number, Element>();
  /** What the user had said when an utterance was first heard; null where that was nothing, or long ago. */
  readonly #previous = new Map<string, string | null>();
  /** The user's last utterance, and its words. */
  #mine = '';
  #words: string | null = null;
  /** How many turns of others came since, and who has this one. */
  #turns = 0;
  #speaker: string | null = null;
  #region: Element | null = null;
  #health = '';
  #missingSince: number | null = null;
  #count = 0;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly meeting: Meeting,
    private readonly document: Document,
    private readonly report: Report,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    const observer = new MutationObserver((records) => this.#changed(records));
    observer.observe(this.document, { childList: true, subtree: true, characterData: true });
    this.signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(this.#lookTimer);
        clearTimeout(this.#restTimer);
      },
      { once: true },
    );
    this.#look();
  }

  #changed(records: readonly MutationRecord[]): void {
    if (!this.#region?.isConnected) {
      // Words may stand in the new region already.
      if (this.#region) this.#look();
      return this.#lookSoon();
    }
    const dirty = new Set<Element>();
    let rows = false;
    for (const { target } of records) {
      const block = this.#blockAround(target);
      if (block) dirty.add(block);
      else if (this.#region.contains(target)) rows = true;
      else this.#lookSoon();
    }
    if (rows) for (const block of this.#newRows()) dirty.add(block);
    for (const block of dirty) if (block.isConnected) this.#see(block);
    this.#restLater();
  }

  #blockAround(target: Node): Element | null {
    for (let at: Node | null = target; at && at !== this.#region; at = at.parentNode)
      if (this.#keys.has(at as Element)) return at as Element;
    return null;
  }

  /** Compares the rows with those known. @returns the new ones */
  #newRows(): Element[] {
    const blocks = this.#region ? this.meeting.blocks(this.#region) : [];
    const there = new Set(blocks);
    const left = [...this.#keys.keys()].filter((block) => !there.has(block));
    if (left.length > 0 && left.length === this.#keys.size) this.#departAll();
    else for (const block of left) this.#depart(block);
    const fresh = blocks.filter((block) => !this.#keys.has(block));
    for (const block of fresh) this.#meet(block);
    return fresh;
  }

  #meet(block: Element): void {
    this.#keys.set(block, ++this.#count);
    this.#nodes.set(this.#count, block);
  }

  #depart(block: Element): void {
    const key = this.#keys.get(block) as number;
    this.#tell(this.#captions.leave(key));
    this.#keys.delete(block);
    this.#nodes.delete(key);
  }

  #departAll(): void {
    this.#tell(this.#captions.remount());
    this.#keys.clear();
    this.#nodes.clear();
  }

  #see(block: Element): void {
    const key = this.#keys.get(block);
    const read = key === undefined ? null : this.meeting.read(block);
    if (key === undefined || !read) return;
    const text = textOnPage(read.words).text;
    const { speaker, side } = read;
    this.#tell(this.#captions.see({ block: key, speaker, side, text, time: Date.now() }));
  }

  #restLater(): void {
    clearTimeout(this.#restTimer);
    const due = this.#captions.dueAt;
    if (due === null || this.signal.aborted) return;
    this.#restTimer = setTimeout(
      () => {
        this.#tell(this.#captions.rest(Date.now()));
        this.#restLater();
      },
      Math.max(0, due - Date.now()),
    );
  }

  #tell(events: readonly CaptionEvent[]): void {
    for (const event of events) {
      if (event.type === 'gone') {
        this.#previous.delete(event.id);
        this.report.gone(event.id);
      } else this.#tellHeard(event);
    }
  }

  #tellHeard(event: Heard): void {
    const { id, speaker, side, text } = event;
    if (!this.#previous.has(id)) this.#previous.set(id, this.#answered(event));
    if (id === this.#mine) this.#words = text;
    this.report.heard({
      id,
      utterance: { text, speaker, side, register: 'caption', previous: this.#previous.get(id) ?? null },
      locate: (words, start) => this.#locate(id, words, start),
    });
  }

  /** Counts the turns. @returns what the user said just before a new utterance */
  #answered({ id, speaker, side }: Heard): string | null {
    const mine = side === 'me';
    if (mine) {
      this.#mine = id;
      this.#turns = 0;
    } else if (speaker !== this.#speaker) this.#turns++;
    this.#speaker = speaker;
    return mine || this.#turns > ANSWERS ? null : this.#words;
  }

  #locate(id: string, words: string, start: number): Range[] {
    const place = this.#captions.placeOf(id);
    const block = place && this.#nodes.get(place.block);
    const read = block?.isConnected ? this.meeting.read(block) : null;
    if (!place || !read) return [];
    const page = textOnPage(read.words);
    const from = placeOf(page.text, words, place.start + start);
    return from < 0 ? [] : page.ranges(from, from + words.length);
  }

  #lookSoon(): void {
    if (this.signal.aborted) return;
    this.#lookTimer ??= setTimeout(() => {
      this.#lookTimer = undefined;
      this.#look();
    }, LOOK_MS);
  }

  /** Finds the captions, again where they were replaced, and how the page is doing. */
  #look(): void {
    if (this.signal.aborted) return;
    const region = this.meeting.region(this.document);
    if (region !== this.#region) {
      if (this.#keys.size > 0) this.#departAll();
      this.#region = region;
      if (region) for (const block of this.#newRows().slice(-HISTORY)) this.#see(block);
    }
    this.#restLater();
    this.#tellHealth(region);
  }

  #tellHealth(region: Element | null): void {
    if (!this.meeting.inCall(this.document)) return this.#say({ light: 'resting', why: 'not-in-call' });
    if (!this.meeting.captionsOn(this.document)) return this.#say({ light: 'resting', why: 'captions-off' });
    if (region) {
      this.#missingSince = null;
      return this.#say({ light: 'reading' });
    }
    this.#missingSince ??= Date.now();
    if (Date.now() - this.#missingSince >= MISSING_FOR_MS)
      this.#say({ light: 'changed', missing: ['the captions'] });
    else this.#lookSoon();
  }

  #say(health: Health): void {
    const said = JSON.stringify(health);
    if (said === this.#health) return;
    this.#health = said;
    this.report.health(health);
  }
}
