/**
 * Watches a webmail page: reports each open message once, again where its words change, and when it is closed.
 *
 * One observer a document, gathered for 80 ms and never put off longer; a message is read again only where something in
 * its body changed, and at most 20 ms are spent at a time, so that the page's own thread stays free.
 */
import type { Side, Utterance } from '../../language/words';
import type { Health, Page, Report } from '../page';
import { hidesItself } from '../text-on-page';
import { type NewestWords, newestWords } from './newest-words';
import type { OpenMessage, Webmail } from './webmail';

const GATHER_MS = 45;
const AT_A_TIME_MS = 20;
/** A page that is still being drawn misses parts for a moment; only what stays missing counts. */
const MISSING_FOR_MS = 2_000;
/** More changes than this at once are not looked at one by one. */
const MANY = 2_000;

/** @returns a page that reads this webmail */
export const watchWebmail = (webmail: Webmail): Page => ({
  recognises: (document) => webmail.recognises(document),
  watch(document, report, signal) {
    if (!signal.aborted) new MailWatch(webmail, document, report, signal).start();
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

/** Shown as far as attributes tell, and by layout where the browser has one. */
function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hidesItself(at)) return false;
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

class MailWatch {
  readonly #observers = new Map<Document, MutationObserver>();
  /** What was read of each body; forgotten where the body changes. */
  #read = new WeakMap<Element, NewestWords>();
  readonly #ids = new WeakMap<Element, string>();
  readonly #bodies = new Map<string, Element>();
  /** What was told of each message, and from which reading of its body. */
  readonly #told = new Map<string, { readonly told: string; readonly words: NewestWords }>();
  #health = '';
  #missingSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(
    private readonly webmail: Webmail,
    private readonly document: Document,
    private readonly report: Report,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    // A frame's load does not bubble, it can only be caught on the way down.
    this.document.addEventListener('load', () => this.#soon(), { capture: true, signal: this.signal });
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
    const documents = this.webmail.documents(this.document);
    this.#observeOnly(documents);
    const ready = documents.filter(({ readyState }) => readyState !== 'loading');
    const open = this.#openNow(ready);
    // What was closed goes first: the next message is not to stand beside it.
    for (const id of [...this.#told.keys()]) if (!open.has(id)) this.#tellGone(id);
    for (const id of [...this.#bodies.keys()]) if (!open.has(id)) this.#bodies.delete(id);
    this.#tellAll(open);
    this.#tellHealth(open.size > 0, ready);
  }

  /** Messages that are shown, by id, in the order of the page. */
  #openNow(documents: readonly Document[]): Map<string, OpenMessage> {
    const open = new Map<string, OpenMessage>();
    for (const message of documents.flatMap((document) => this.webmail.messages(document))) {
      const id = message.id ?? this.#idOf(message.body);
      if (!open.has(id) && isShown(message.body)) open.set(id, message);
    }
    return open;
  }

  #observeOnly(documents: readonly Document[]): void {
    for (const [document, observer] of this.#observers) {
      if (documents.includes(document)) continue;
      observer.disconnect();
      this.#observers.delete(document);
    }
    for (const document of documents) if (!this.#observers.has(document)) this.#observe(document);
  }

  #observe(document: Document): void {
    const observer = new MutationObserver((records) => this.#changed(records));
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'style', 'data-message-id', 'href'],
    });
    this.#observers.set(document, observer);
    const listen = { signal: this.signal };
    document.addEventListener('readystatechange', () => this.#soon(), listen);
    // The next document of a frame is there a moment after the last one was left.
    if (document !== this.document)
      document.defaultView?.addEventListener('pagehide', () => this.#soon(), listen);
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.length > MANY) this.#read = new WeakMap();
    else for (const { target } of records) this.#forget(target);
    if (records.some(({ target }) => !isTyping(target))) this.#soon();
  }

  #forget(target: Node): void {
    for (let at: Node | null = target; at; at = at.parentNode) if (this.#read.delete(at as Element)) return;
  }

  #tellAll(open: ReadonlyMap<string, OpenMessage>): void {
    const own = this.webmail.ownAddresses(this.document);
    const until = performance.now() + AT_A_TIME_MS;
    for (const [id, message] of open) {
      this.#bodies.set(id, message.body);
      if (!this.#read.has(message.body) && performance.now() > until) this.#soon(0);
      else this.#tell(id, message, own);
    }
  }

  #tell(id: string, message: OpenMessage, own: readonly string[]): void {
    const words = this.#wordsOf(message.body);
    const { text } = words;
    if (text === '') return this.#tellGone(id);
    const speaker = message.from?.name?.trim() || message.from?.address || null;
    const side = sideOf(message, own);
    const told = JSON.stringify([speaker, side, text]);
    const last = this.#told.get(id);
    // The same words that were read anew may stand in other nodes: what was marked there has to be marked again.
    if (last?.told === told && last.words === words) return;
    this.#told.set(id, { told, words });
    const utterance: Utterance = { text, speaker, side, register: 'email', previous: null };
    this.report.heard({ id, utterance, locate: (words, start) => this.#locate(id, words, start) });
  }

  #tellGone(id: string): void {
    if (this.#told.delete(id)) this.report.gone(id);
  }

  /** Read anew each time: the page may have drawn the same message again since. */
  #locate(id: string, words: string, start: number): Range[] {
    const body = this.#bodies.get(id);
    return body?.isConnected ? newestWords(body, this.webmail.folded).locate(words, start) : [];
  }

  #wordsOf(body: Element): NewestWords {
    const known = this.#read.get(body);
    if (known) return known;
    const words = newestWords(body, this.webmail.folded);
    this.#read.set(body, words);
    return words;
  }

  #idOf(body: Element): string {
    const id = this.#ids.get(body) ?? `message-${++this.#count}`;
    this.#ids.set(body, id);
    return id;
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

/** True for changes inside an editor: what the user types is no message. */
function isTyping(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element?.closest('[contenteditable="true"]') != null;
}
