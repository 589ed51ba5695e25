/** The look-up's course: text → a short wait → one question to the background → what to show. The last answer wins. */
import { signal } from '@preact/signals';
import { askBackground, LONGEST_TEXT } from '../../browser/messages';
import type { Outcome } from '../../language/words';
import { keepDraft, keptDraft } from './draft';

/** Typing rests this long before the text is read, in milliseconds. */
export const REST = 150;
/** An answer that takes longer than this will not come, in milliseconds. */
export const PATIENCE = 10_000;

export type Found =
  | { readonly state: 'empty' }
  | { readonly state: 'reading' }
  | { readonly state: 'silent' }
  | { readonly state: 'read'; readonly outcome: Outcome; readonly cut: boolean };

function answerWithin<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export class LookupState {
  readonly text = signal('');
  readonly found = signal<Found>({ state: 'empty' });
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched = false;

  /** Takes up the draft of last time, or the text that another part left here; typing comes first. */
  async open(): Promise<void> {
    void askBackground('wake', {}).catch(() => undefined);
    const text = await keptDraft();
    if (this.#touched || text === '') return;
    this.text.value = text;
    void this.#read(++this.#round);
  }

  type(text: string): void {
    this.#touched = true;
    this.text.value = text;
    void keepDraft(text);
    clearTimeout(this.#timer);
    const round = ++this.#round;
    if (text.trim() === '') {
      this.found.value = { state: 'empty' };
      return;
    }
    // An earlier reading stays until the next one: nothing flickers while typing.
    if (this.found.value.state !== 'read') this.found.value = { state: 'reading' };
    this.#timer = setTimeout(() => void this.#read(round), REST);
  }

  again(): void {
    this.found.value = { state: 'reading' };
    void this.#read(++this.#round);
  }

  async #read(round: number): Promise<void> {
    const whole = this.text.value;
    const text = whole.slice(0, LONGEST_TEXT);
    const utterance = { text, speaker: null, side: 'them', register: 'chat', previous: null } as const;
    const found = await answerWithin(
      askBackground('read', { utterance, message: null, asked: [], earlier: [] }),
      PATIENCE,
    ).then(
      (outcome): Found => ({ state: 'read', outcome, cut: whole.length > LONGEST_TEXT }),
      (): Found => ({ state: 'silent' }),
    );
    if (round === this.#round) this.found.value = found;
  }
}
