/**
 * Looks over the user's reply to a no while it is written: what it does, and what could be asked instead. Before, it says
 * what was kept of the one who is written to.
 *
 * Nothing is written into the reply, nothing is kept unless the user lets it rest, and it can be sent at any time. A key
 * costs one timer; what was written is looked at when the writing rests.
 */
import { askBackground } from '../browser/messages';
import type { DraftCheck } from '../language/draft';
import { chatBoxes, documentsOf, type Editor, openEditors } from '../pages/editors';
import { mountDraftNote, NOTHING_SAID, type Pause, type Said } from '../surfaces/draft-note';
import { REST_LINES } from '../surfaces/lines';
import { insertIntoReply } from './insert';
import type { ReplyDesk } from './reply-desk';
import { type Written, writtenIn } from './written';

/** Writing rests this long before it is looked at, in milliseconds. */
const REST = 600;
/** Fewer words say nothing yet. */
const FEWEST = 3;
/** What presses or takes a no personally this often is hot. */
const HOT = 2;

/** Calls `then` once an editor is gone or hidden. An editor in a frame is seen by its frame. */
function whenGone({ element }: Editor, then: () => void): () => void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const seen = view?.frameElement ?? element;
  const Observer = seen.ownerDocument.defaultView?.IntersectionObserver;
  if (!Observer) return () => undefined;
  const observer = new Observer(() => {
    // Out of sight is not gone.
    if (!seen.isConnected || !seen.checkVisibility()) then();
  });
  observer.observe(seen);
  return () => observer.disconnect();
}

/** @returns the selector of what is written into there; the usual one where nothing is named */
export const boxesOf = (desk: ReplyDesk | undefined): string | undefined =>
  desk?.inChat ? chatBoxes() : undefined;

class DraftWatch {
  readonly #note;
  #said: Said = NOTHING_SAID;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #target: Element | null = null;
  #last = '';
  /** The editor that was entered last, and the end of looking whether it is still there. */
  #entered: Element | null = null;
  #stopLooking: () => void = () => undefined;
  /** The noes whose answer the user chose to go on with, or let rest. */
  readonly #settled = new Set<string>();

  constructor(
    private readonly document: Document,
    private readonly desk: ReplyDesk,
  ) {
    this.#note = mountDraftNote(desk.slot, {
      onInsert: (text) => insertIntoReply(document, text),
      onRest: (how) => void this.#rest(how),
      onGoOn: () => this.#settle({ rest: null }),
    });
  }

  start(): void {
    const { signal } = this.desk;
    const listening = { capture: true, signal };
    const input = ({ target }: Event): void => {
      this.#target = target as Element;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(), REST);
    };
    const entered = (event: Event): void => void this.#enter(event.target as Element);
    const listen = (): void => {
      for (const one of documentsOf(this.document)) {
        one.addEventListener('input', input, listening);
        one.addEventListener('focusin', entered, listening);
      }
    };
    listen();
    // An editor that is opened in a frame later takes the focus of the window.
    this.document.defaultView?.addEventListener('blur', listen, { signal });
    signal.addEventListener('abort', () => this.#leave());
    // The focus that brought this script came before it.
    for (const one of documentsOf(this.document)) void this.#enter(one.activeElement);
  }

  #editorAround(target: Element | null): Editor | undefined {
    return openEditors(this.document, boxesOf(this.desk)).find(({ element }) => element.contains(target));
  }

  /** An editor takes the focus: what is better known before is said as long as it is open. */
  async #enter(target: Element | null): Promise<void> {
    const editor = this.#editorAround(target);
    if (!editor || this.#entered === editor.element) return;
    this.#stopLooking();
    this.#entered = editor.element;
    this.#stopLooking = whenGone(editor, () => this.#leave());
    const { refusal, person } = this.desk.answered();
    // What is written in a call is for all who are in it.
    const asks = person !== null && !this.desk.inChat;
    const words = refusal?.words ?? null;
    const before = asks ? await askBackground('before-writing', { person, words }).catch(() => null) : null;
    if (this.#entered === editor.element) this.#say({ before });
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#stopLooking();
    this.#entered = null;
    this.#last = '';
    this.desk.mark([]);
    this.#say(NOTHING_SAID);
  }

  async #look(): Promise<void> {
    const { refusal } = this.desk.answered();
    const editor = this.#editorAround(this.#target);
    const written = refusal && editor ? writtenIn(editor) : null;
    const text = written?.text ?? '';
    if (!refusal || !written || text.split(/\s+/u).length < FEWEST) return this.#show(null, null);
    this.#last = text;
    const { words, kind } = refusal;
    const check = await askBackground('check-draft', { no: words, kind, draft: text }).catch(() => null);
    if (this.#last === text && !this.desk.signal.aborted) this.#show(check, written);
  }

  #show(check: DraftCheck | null, written: Written | null): void {
    if (!check) this.#last = '';
    const words = this.desk.answered().refusal?.words ?? '';
    const isHot = check !== null && check.heat >= HOT;
    const offered = isHot && !this.#settled.has(words) ? 'offered' : null;
    this.#say({ check, rest: isHot ? (offered ?? this.#said.rest) : null });
    this.desk.mark(check && written ? check.flags.flatMap((flag) => written.locate(flag.words)) : []);
  }

  #say(part: Partial<Said>): void {
    this.#said = { ...this.#said, ...part };
    this.desk.shown(this.#note.show(this.#said));
  }

  /** Offered once for each no. */
  #settle(part: Pick<Said, 'rest'>): void {
    this.#settled.add(this.desk.answered().refusal?.words ?? '');
    this.#say(part);
  }

  async #rest(how: Pause): Promise<void> {
    const { refusal, person } = this.desk.answered();
    const editor = this.#editorAround(this.#target);
    if (!refusal || !editor) return;
    const { words, kind } = refusal;
    const draft = { text: writtenIn(editor).text, words, kind, person: person ?? '', how };
    await askBackground('rest-draft', draft).then(
      (due) => this.#settle({ rest: { says: REST_LINES.kept(timeOf(due)) } }),
      () => this.#say({ rest: { says: REST_LINES.failed } }),
    );
  }
}

const timeOf = (wall: string): string =>
  new Date(wall).toLocaleString('en', { weekday: 'long', hour: 'numeric', minute: '2-digit' });

/** Starts to look, until the desk's signal. */
export function watchDraft(document: Document, desk: ReplyDesk): void {
  new DraftWatch(document, desk).start();
}
