/**
 * Watches a call: reports settled utterances of its live captions and messages of its chat, with who spoke and what the
 * user said before.
 *
 * One observer on whole documents, since clients replace the captions' root at will; a change outside the captions
 * costs one comparison. A timer runs only while words are not settled, while the page outside the captions changes, or
 * on a client whose changes do not all arrive.
 */
import type { Register } from '../../language/words';
import type { Health, Page, Report } from '../page';
import { textOnPage } from '../text-on-page';
import { LiveMarks, spanInCaption } from './live-marks';
import type { Meeting } from './meeting';
import { Rows, textOfRows } from './rows';
import { type CaptionEvent, SettleCaptions } from './settle-captions';
import { type Piece, piecesOf, type Turn, Turns, textOf } from './turns';
import { Voices } from './voices';
import { type HeardMessage, WatchChat } from './watch-chat';

/** How often the page around the captions is looked at while it changes. */
const LOOK_MS = 400;
/** Of captions that were there before us only the newest are read: older noes have had their answer. */
const HISTORY = 20;
/** Captions that are on without a region count as a changed page after so long. */
const MISSING_FOR_MS = 3_000;

/** @returns a page that reads this meeting client */
export const watchMeeting = (meeting: Meeting): Page => ({
  recognises: (document) => meeting.recognises(document),
  watch(document, report, signal, own = []) {
    if (!signal.aborted) new CallWatch(meeting, document, report, signal, own).start();
  },
});

/** The way back from words of one sentence to the page. */
type Locate = (piece: Piece) => Range[];

class CallWatch {
  readonly #captions: SettleCaptions;
  readonly #rows: Rows;
  readonly #chat: WatchChat | null;
  readonly #turns = new Turns();
  readonly #marks = new LiveMarks();
  readonly #voices: Voices;
  readonly #observed = new WeakSet<Node>();
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #region: Element | null = null;
  #begun = false;
  /** Blocks left the page: what was marked in them may stand in others now. */
  #left = false;
  #health = '';
  #missingSince: number | null = null;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #restsAt = 0;
  #pollTimer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly meeting: Meeting,
    private readonly document: Document,
    private readonly report: Report,
    private readonly signal: AbortSignal,
    own: readonly string[],
  ) {
    this.#voices = new Voices(own, (names) => report.strangers?.(names));
    this.#captions = new SettleCaptions(meeting.growth);
    this.#rows = new Rows(meeting);
    this.#chat = meeting.chat ? new WatchChat(meeting.chat) : null;
  }

  start(): void {
    // A frame's load does not bubble, it can only be caught on the way down.
    this.document.addEventListener('load', () => this.#lookSoon(), { capture: true, signal: this.signal });
    this.signal.addEventListener('abort', () => this.#end(), { once: true });
    this.#look();
  }

  #end(): void {
    this.#observer.disconnect();
    clearTimeout(this.#lookTimer);
    clearTimeout(this.#restTimer);
    clearInterval(this.#pollTimer);
  }

  #observe(node: Node, more: MutationObserverInit = {}): void {
    if (this.#observed.has(node)) return;
    this.#observed.add(node);
    this.#observer.observe(node, { childList: true, subtree: true, characterData: true, ...more });
  }

  #changed(records: readonly MutationRecord[]): void {
    if (!this.#region?.isConnected) {
      // Words may stand in the new region already.
      if (this.#region) this.#look();
      return this.#lookSoon();
    }
    const dirty = new Set<number>();
    let rows = this.meeting.growth.text === 'lines';
    for (const { target } of records) {
      const key = this.#rows.keyAround(target, this.#region);
      if (key !== undefined) dirty.add(key);
      else if (this.#region.contains(target)) rows = true;
      else this.#lookSoon();
    }
    this.#seeAll(rows ? [...dirty, ...this.#arrange()] : dirty);
  }

  /** Compares the rows with those known. @returns the blocks with new rows */
  #arrange(): number[] {
    const region = this.#region;
    const placed = region !== null && this.meeting.keepsPlaces?.(region) === true;
    const { fresh, gone } = this.#rows.arrange(region ? this.meeting.blocks(region) : [], placed);
    const { keys } = this.#rows;
    const now = Date.now();
    this.#left ||= gone.length > 0;
    for (const key of gone) this.#tell(this.#captions.leave(key, now));
    if (gone.length > 0 && fresh.length === keys.length) this.#captions.redraw(now);
    this.#captions.arrange(keys);
    return fresh;
  }

  #seeAll(keys: Iterable<number>): void {
    const seen = new Set(keys);
    for (const key of seen) this.#see(key);
    this.#marks.renew(this.#left ? null : seen);
    this.#left = false;
    this.#restLater();
  }

  #see(key: number): void {
    const rows = this.#rows.read(key);
    const block = rows.at(-1)?.block;
    if (!block) return;
    const { speaker, voice, standIn } = block;
    const side = this.#voices.sideOf(block);
    const text = textOfRows(rows);
    this.#tell(this.#captions.see({ block: key, speaker, side, voice, standIn, text, time: Date.now() }));
  }

  /** A timer that comes too early looks again when it comes: each word would else stop one and start another. */
  #restLater(): void {
    const due = this.#captions.dueAt;
    if (due === null || this.signal.aborted || (this.#restTimer && this.#restsAt <= due)) return;
    clearTimeout(this.#restTimer);
    this.#restsAt = due;
    this.#restTimer = setTimeout(
      () => {
        this.#restTimer = undefined;
        this.#tell(this.#captions.rest(Date.now()));
        this.#restLater();
      },
      Math.max(0, due - Date.now()),
    );
  }

  /** Each turn is told once, however many of its sentences are news. */
  #tell(events: readonly CaptionEvent[]): void {
    const time = Date.now();
    const turns = events.map((event) =>
      event.type === 'gone' ? this.#turns.gone(event.id) : this.#turns.heard({ ...event, time }),
    );
    for (const turn of new Set(turns)) if (turn) this.#tellTurn(turn, 'caption');
  }

  #tellTurn(turn: Turn, register: Register, locate: Locate = (piece) => this.#locate(piece)): void {
    const { id, speaker, side, previous } = turn;
    const text = textOf(turn);
    this.#marks.drop(id);
    if (text === '') return this.report.gone(id);
    this.report.heard({
      id,
      utterance: { text, speaker, side, register, previous },
      locate: (words, start) => {
        const pieces = piecesOf(turn, words, start);
        const ranges = pieces.flatMap(locate);
        const blocks = pieces.flatMap((piece) => this.#captions.placeOf(piece.id)?.block ?? []);
        this.#marks.keep(id, ranges, blocks, () => this.#tellTurn(turn, register, locate));
        return ranges;
      },
    });
  }

  #locate({ id, words, start }: Piece): Range[] {
    const place = this.#captions.placeOf(id);
    if (!place || place.start + start < 0) return [];
    const rows = this.#rows.read(place.block);
    const span = spanInCaption(textOfRows(rows), words, place.start + start);
    let at = 0;
    return rows.flatMap(({ block, text }) => {
      const moved = (block.from ?? 0) - at;
      const [from, to] = [Math.max(span?.start ?? 0, at), Math.min(span?.end ?? 0, at + text.length)];
      at += text.length + 1;
      return from < to ? textOnPage(block.words).ranges(from + moved, to + moved) : [];
    });
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
    const documents = this.meeting.documents?.(this.document) ?? [this.document];
    for (const document of documents) this.#observe(document);
    const region = documents.reduce<Element | null>((found, one) => found ?? this.meeting.region(one), null);
    if (region !== this.#region) this.#enter(region);
    for (const heard of this.#chat?.look(documents) ?? []) this.#tellMessage(heard);
    this.#restLater();
    this.#tellHealth(region, documents);
  }

  #enter(region: Element | null): void {
    this.#region = region;
    // Pictures tell voices apart where there are no names.
    if (region) this.#observe(region, { attributeFilter: ['src', 'style'] });
    this.#captions.redraw(Date.now());
    const fresh = this.#arrange();
    this.#seeAll(this.#begun ? fresh : fresh.slice(-HISTORY));
    this.#begun ||= fresh.length > 0;
  }

  #tellMessage({ id, message, text }: HeardMessage): void {
    const { speaker, words } = message;
    const side = this.#voices.sideOf(message);
    // A message is a turn of its own.
    const now = Date.now();
    const said = { id, speaker, side, voice: id, text, after: null, began: now, time: now };
    this.#tellTurn(this.#turns.heard(said), 'chat', ({ words: found, start }) => {
      const page = textOnPage(words);
      const span = words.isConnected ? spanInCaption(page.text, found, start) : null;
      return span ? page.ranges(span.start, span.end) : [];
    });
  }

  #tellHealth(region: Element | null, documents: readonly Document[]): void {
    const health = this.#healthOf(region, documents);
    const { poll } = this.meeting.growth;
    const on = health?.light === 'reading';
    if (!on) {
      clearInterval(this.#pollTimer);
      this.#pollTimer = undefined;
    } else if (poll > 0) this.#pollTimer ??= setInterval(() => this.#poll(), poll);
    const said = JSON.stringify(health);
    if (!health || said === this.#health) return;
    this.#health = said;
    this.report.health(health);
  }

  /** @returns null where that cannot be told yet */
  #healthOf(region: Element | null, documents: readonly Document[]): Health | null {
    const { meeting } = this;
    if (!documents.some((one) => meeting.inCall(one))) return { light: 'resting', why: 'not-in-call' };
    if (!documents.some((one) => meeting.captionsOn(one))) return { light: 'resting', why: 'captions-off' };
    const missing = meeting.missing
      ? documents.flatMap((one) => meeting.missing?.(one) ?? [])
      : region
        ? []
        : ['the captions'];
    if (missing.length === 0) {
      this.#missingSince = null;
      return { light: 'reading' };
    }
    this.#missingSince ??= Date.now();
    if (Date.now() - this.#missingSince >= MISSING_FOR_MS) return { light: 'changed', missing };
    this.#lookSoon();
    return null;
  }

  /** Looks for changes that did not arrive. */
  #poll(): void {
    if (!this.#region?.isConnected) return this.#look();
    this.#seeAll([...this.#rows.changed(), ...this.#arrange()]);
  }
}
