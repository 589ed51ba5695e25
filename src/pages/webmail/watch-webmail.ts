/**
 * Watches a webmail page: reports each open message once, again where its words change, and when it is closed.
 *
 * One observer a document, gathered for 45 ms and never put off longer; a message is read again only where something in
 * its body changed, and no more than one is begun after 10 ms, so that the page's own thread stays free. What changes in an
 * editor, or in the regions that the webmail names as `aside`, is not looked at.
 */
import type { Side, Utterance } from '../../language/words';
import { frameDocument } from '../frames';
import type { Health, Page, Report } from '../page';
import { digestOf } from './digest';
import { type NewestWords, newestWords } from './newest-words';
import { isShown } from './shown';
import { Turn } from './turn';
import type { LookInside, OpenMessage, Webmail } from './webmail';

const GATHER_MS = 45;

/** A page that is still being drawn misses parts for a moment; only what stays missing counts. */
const MISSING_FOR_MS = 2_000;
/** A page that draws a message anew is empty for a moment; only what stays away is closed. */
const AWAY_FOR_MS = 150;
/** More changes than this at once are not looked at one by one. */
const MANY = 2_000;

/** @returns a page that reads this webmail */
export const watchWebmail = (webmail: Webmail): Page => ({
  recognises: (document) => webmail.recognises(document),
  watch(document, report, signal, given = []) {
    if (!signal.aborted) new MailWatch(webmail, document, report, signal, given).start();
  },
});

const localPart = (address: string): string => address.split('@')[0] ?? '';

/**
 * Whose message it is; the folder's word that it is the user's own wins, since people write under several addresses.
 *
 * A login name without a domain is compared with the part before the "@": "info" is anybody's, so it proves nothing
 * against the folder, and that it differs proves nothing at all.
 */
export function sideOf({ from, mine }: Pick<OpenMessage, 'from' | 'mine'>, own: readonly string[]): Side {
  const address = from?.address?.trim().toLowerCase() ?? '';
  const names = own.map((name) => name.trim().toLowerCase()).filter(Boolean);
  const same = names.includes(address) || (mine === null && names.includes(localPart(address)));
  if (mine || same) return 'me';
  const differs = address !== '' && names.some((name) => name.includes('@'));
  return mine === false || differs ? 'them' : 'unknown';
}

/** Attributes by which pages show, hide and unfold messages, and name who wrote them. */
const TELLING =
  'class hidden style open title href aria-expanded aria-hidden data-expanded data-message-id'.split(' ');
const TYPING = '[contenteditable="true"]';

const speakerOf = ({ from }: OpenMessage): string | null => from?.name?.trim() || from?.address || null;

interface Told {
  readonly words: NewestWords;
  readonly speaker: string | null;
  readonly side: Side;
}

class MailWatch {
  readonly #observers = new Map<Document, MutationObserver>();
  /** What was read of each body; forgotten where the body changes. */
  readonly #read = new WeakMap<Element, NewestWords>();
  readonly #digests = new WeakMap<NewestWords, string>();
  readonly #bodies = new Map<string, Element>();
  /** Frames that were looked into: the first look makes the browser set up a world of ours in each, which is slow. */
  readonly #entered = new WeakSet<Element>();
  /** What was told of each message, and from which reading of its body. */
  readonly #told = new Map<string, Told>();
  readonly #untouched: string;
  #health = '';
  #missingSince: number | null = null;
  #emptySince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly webmail: Webmail,
    private readonly document: Document,
    private readonly report: Report,
    private readonly signal: AbortSignal,
    private readonly given: readonly string[],
  ) {
    this.#untouched = webmail.aside ? `${TYPING}, ${webmail.aside}` : TYPING;
  }

  start(): void {
    this.signal.addEventListener('abort', () => this.#end(), { once: true });
    this.#look();
  }

  #end(): void {
    clearTimeout(this.#timer);
    for (const observer of this.#observers.values()) observer.disconnect();
    this.#observers.clear();
    this.#bodies.clear();
  }

  #soon(wait = GATHER_MS): void {
    if (this.signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, wait);
  }

  #look(): void {
    if (this.signal.aborted) return;
    const turn = new Turn();
    const inside = (frame: Element | null) => this.#inside(frame, turn);
    const documents = this.#documents(inside);
    const framesWait = turn.late;
    const pages = this.webmail.framesHoldPages ? documents : [this.document];
    const ready = pages.filter(({ readyState }) => readyState !== 'loading');
    const open = this.#openNow(ready, inside, turn);
    const { late } = turn;
    if (open.size === 0 && !late && this.#mayComeBack()) return this.#soon(AWAY_FOR_MS / 3);
    this.#emptySince = null;
    if (!framesWait) this.#closeAllBut(open);
    const own = [
      ...this.webmail.ownAddresses(this.document),
      ...this.given.filter((name) => name.includes('@')),
    ];
    for (const [id, message] of open) this.#tell(id, message, own);
    if (late) this.#soon(0);
    this.#tellHealth(open.size > 0 || late, ready);
  }

  /** What was closed goes first: the next message is not to stand beside it. As long as frames wait, nobody knows. */
  #closeAllBut(open: ReadonlyMap<string, OpenMessage>): void {
    for (const id of [...this.#told.keys()]) if (!open.has(id)) this.#tellGone(id);
    for (const id of [...this.#bodies.keys()]) if (!open.has(id)) this.#bodies.delete(id);
  }

  #mayComeBack(): boolean {
    if (this.#told.size === 0) return false;
    this.#emptySince ??= Date.now();
    return Date.now() - this.#emptySince < AWAY_FOR_MS;
  }

  /** The document in a frame that was entered before, or for which there is time. */
  #inside(frame: Element | null, turn: Turn): Document | null {
    if (!frame || (!this.#entered.has(frame) && !turn.take())) return null;
    this.#entered.add(frame);
    return frameDocument(frame);
  }

  /** The page and what can be looked into of its frames; each is observed from now on, and no others. */
  #documents(inside: LookInside): Document[] {
    const { frames } = this.webmail;
    const documents = [this.document];
    if (!this.#observers.has(this.document)) this.#observe(this.document);
    for (const frame of frames ? this.document.querySelectorAll(frames) : []) {
      const document = inside(frame);
      if (!document) continue;
      documents.push(document);
      if (!this.#observers.has(document)) this.#observe(document);
    }
    const kept = new Set(documents);
    for (const [document, observer] of this.#observers) {
      if (kept.has(document)) continue;
      observer.disconnect();
      this.#observers.delete(document);
    }
    return documents;
  }

  /** Messages that are shown, by id, in the order of the page; those for which there is no time are not read yet. */
  #openNow(documents: readonly Document[], inside: LookInside, turn: Turn) {
    const open = new Map<string, OpenMessage>();
    const judged = new Map<Element, boolean>();
    const messages = documents.flatMap((document) => this.webmail.messages(document, inside));
    for (const message of messages) {
      if (message.id !== null && open.has(message.id)) continue;
      if (!isShown(message.body, judged)) continue;
      if (this.#read.has(message.body) || turn.take()) {
        this.#wordsOf(message.body);
        open.set(message.id ?? this.#idOf(message, open), message);
      } else if (message.id !== null) open.set(message.id, message);
    }
    return open;
  }

  /** A page without ids of its own: the same words by the same person at the same address are the same message. */
  #idOf(message: OpenMessage, open: ReadonlyMap<string, OpenMessage>): string {
    const words = this.#wordsOf(message.body);
    const digest = this.#digests.get(words) ?? digestOf(words.text);
    this.#digests.set(words, digest);
    const { pathname = '', hash = '' } = this.document.location ?? {};
    const id = `${digest}-${digestOf(`${pathname}${hash} ${speakerOf(message)}`)}`;
    let nth = id;
    for (let n = 2; open.has(nth); n++) nth = `${id}-${n}`;
    return nth;
  }

  #observe(document: Document): void {
    const observer = new MutationObserver((records) => this.#changed(document, records));
    this.#observers.set(document, observer);
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: TELLING,
    });
    const listen = { capture: true, signal: this.signal };
    // A frame's load does not bubble, it can only be caught on the way down. It also follows each time a page writes into a
    // frame, which takes the listeners from the frame's document and leaves the observer.
    document.addEventListener('load', this.#stirred, listen);
    document.addEventListener('readystatechange', this.#stirred, listen);
    // The next document of a frame is there a moment after the last one was left.
    if (document !== this.document) document.defaultView?.addEventListener('pagehide', this.#stirred, listen);
  }

  readonly #stirred = (): void => this.#soon();

  #changed(document: Document, records: readonly MutationRecord[]): void {
    if (records.length > MANY) {
      for (const body of this.#bodies.values()) if (body.ownerDocument === document) this.#read.delete(body);
      return this.#soon();
    }
    const targets = new Set(records.map(({ target }) => target));
    const within = (target: Node) => (target.nodeType === 1 ? (target as Element) : target.parentElement);
    const telling = [...targets].filter((target) => !within(target)?.closest(this.#untouched));
    for (const target of telling) this.#forget(target);
    if (telling.length > 0) this.#soon();
  }

  #forget(target: Node): void {
    for (let at: Node | null = target; at; at = at.parentNode) if (this.#read.delete(at as Element)) return;
  }

  #tell(id: string, message: OpenMessage, own: readonly string[]): void {
    this.#bodies.set(id, message.body);
    const words = this.#read.get(message.body);
    if (!words) return;
    if (words.text === '') return this.#tellGone(id);
    const speaker = speakerOf(message);
    const side = this.#isNamed(message) ? 'me' : sideOf(message, own);
    const last = this.#told.get(id);
    // The same words that were read anew may stand in other nodes: what was marked there has to be marked again.
    if (last?.words === words && last.speaker === speaker && last.side === side) return;
    this.#told.set(id, { words, speaker, side });
    const address = message.from?.address ?? null;
    const utterance: Utterance = {
      text: words.text,
      ...{ speaker, address, side },
      register: 'email',
      previous: null,
    };
    this.report.heard({ id, utterance, locate: (said, start) => this.#locate(id, said, start) });
  }

  /** A name that the user gave decides where the page hides the address, and nowhere else. */
  #isNamed({ from }: OpenMessage): boolean {
    const name = from?.name?.trim().toLowerCase();
    return !from?.address && this.given.some((given) => given.trim().toLowerCase() === name);
  }

  #tellGone(id: string): void {
    if (this.#told.delete(id)) this.report.gone(id);
  }

  /** The page may have drawn the same message again a moment ago: what is not yet told of that counts first. */
  #locate(id: string, words: string, start: number): Range[] {
    for (const [document, observer] of this.#observers) this.#changed(document, observer.takeRecords());
    const body = this.#bodies.get(id);
    return body?.isConnected ? this.#wordsOf(body).locate(words, start) : [];
  }

  #wordsOf(body: Element): NewestWords {
    const known = this.#read.get(body);
    if (known) return known;
    const words = newestWords(body, this.webmail.folded);
    this.#read.set(body, words);
    return words;
  }

  #tellHealth(reading: boolean, documents: readonly Document[]): void {
    const missing = reading ? [] : documents.flatMap((document) => this.webmail.missing(document));
    if (missing.length === 0) this.#missingSince = null;
    else this.#missingSince ??= Date.now();
    if (this.#missingSince !== null && Date.now() - this.#missingSince < MISSING_FOR_MS)
      return this.#soon(MISSING_FOR_MS / 4);
    if (reading) return this.#say({ light: 'reading' });
    this.#say(missing.length ? { light: 'changed', missing } : { light: 'resting', why: 'nothing-open' });
  }

  #say(health: Health): void {
    const said = JSON.stringify(health);
    if (said === this.#health) return;
    this.#health = said;
    this.report.health(health);
  }
}
