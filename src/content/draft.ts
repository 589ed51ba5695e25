/**
 * Looks over the user's reply to a no while it is written: what it does, and what could be asked instead.
 *
 * Nothing is written into the reply, nothing is kept, and it can be sent at any time. A key costs one timer; what was
 * written is looked at when the writing rests.
 */
import { askBackground } from '../browser/messages';
import type { DraftCheck } from '../language/draft';
import { documentsOf, type Editor, openEditors } from '../pages/editors';
import { newestWords } from '../pages/webmail/newest-words';
import { plainNewestWords } from '../pages/webmail/plain-newest-words';
import { mountDraftNote } from '../surfaces/draft-note';
import { insertIntoReply } from './insert';
import type { ReplyDesk } from './reply-desk';

/** Writing rests this long before it is looked at, in milliseconds. */
const REST = 600;
/** Fewer words say nothing yet. */
const FEWEST = 3;

/** The user's own words in an editor, without quoted history and signature, and the way back to them. */
interface Written {
  readonly text: string;
  locate(words: string): Range[];
}

function writtenIn({ element }: Editor): Written {
  if (element instanceof HTMLTextAreaElement || element.tagName === 'TEXTAREA') {
    const { value } = element as HTMLTextAreaElement;
    const text = plainNewestWords(value)
      .map((passage) => passage.text)
      .join('\n');
    // The words in a text area are no nodes: they cannot be marked.
    return { text, locate: () => [] };
  }
  const words = newestWords(element);
  return { text: words.text, locate: (part) => words.locate(part, Math.max(0, words.text.indexOf(part))) };
}

class DraftWatch {
  readonly #note;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #target: Element | null = null;
  #last = '';

  constructor(
    private readonly document: Document,
    private readonly desk: ReplyDesk,
  ) {
    this.#note = mountDraftNote(desk.slot, (text) => insertIntoReply(document, text));
  }

  start(): void {
    const { signal } = this.desk;
    const input = ({ target }: Event): void => {
      this.#target = target as Element;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(), REST);
    };
    const listen = (): void => {
      for (const one of documentsOf(this.document))
        one.addEventListener('input', input, { capture: true, signal });
    };
    listen();
    // An editor that is opened in a frame later takes the focus of the window.
    this.document.defaultView?.addEventListener('blur', listen, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#note.show(null);
    });
  }

  async #look(): Promise<void> {
    const no = this.desk.answered();
    const editor = openEditors(this.document).find(({ element }) => element.contains(this.#target));
    const written = no && editor ? writtenIn(editor) : null;
    const text = written?.text ?? '';
    if (!no || !written || text.split(/\s+/u).length < FEWEST) return this.#show(null, null);
    this.#last = text;
    const check = await askBackground('check-draft', { no: no.words, kind: no.kind, draft: text }).catch(
      () => null,
    );
    if (this.#last === text && !this.desk.signal.aborted) this.#show(check, written);
  }

  #show(check: DraftCheck | null, written: Written | null): void {
    if (!check) this.#last = '';
    this.#note.show(check);
    this.desk.mark(check && written ? check.flags.flatMap(({ words }) => written.locate(words)) : []);
  }
}

/** Starts to look, until the desk's signal. */
export function watchDraft(document: Document, desk: ReplyDesk): void {
  new DraftWatch(document, desk).start();
}
