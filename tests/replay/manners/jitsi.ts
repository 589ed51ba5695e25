/** Jitsi Meet: a paragraph an utterance, "Name: words", replaced in place and gone three seconds after its last word. */
import { jitsi } from '../../../src/pages/meetings/jitsi';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names, retext } from '../manner';
import type { Hearing } from '../recogniser';

const FADES_MS = 3_000;
const USER = 'Sam Field';

class JitsiCall implements DrawnCall {
  readonly #make: Make;
  readonly #rows = new Map<string, { readonly node: HTMLElement; changed: number }>();
  #box: HTMLElement | null = null;

  constructor(
    private readonly document: Document,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    document.body.append(
      make('div', { id: 'largeVideoContainer' }),
      make('span', { class: 'displayname', id: 'localDisplayName' }, `${USER} (me)`),
      make('div', { class: 'hangup-button', 'data-testid': 'toolbox.hangup' }),
    );
  }

  hear(hearing: Hearing): void {
    const line = `${this.names.shown(hearing.speaker)}: ${hearing.text}`;
    let row = this.#rows.get(keyOf(hearing));
    if (!row) {
      row = { node: this.#make('p', {}, this.#make('span', {}, line)), changed: hearing.at };
      this.#rows.set(keyOf(hearing), row);
      this.#container().append(row.node);
    }
    row.changed = hearing.at;
    retext(row.node.firstElementChild as Element, line);
  }

  pass(now: number): void {
    for (const [key, { node, changed }] of this.#rows) {
      if (now - changed < FADES_MS) continue;
      node.remove();
      this.#rows.delete(key);
    }
    if (this.#rows.size > 0) return;
    this.#box?.remove();
    this.#box = null;
  }

  disturb(): void {}

  /** It is there only while something is said. */
  #container(): HTMLElement {
    if (this.#box) return this.#box;
    this.#box = this.#make('div', { class: 'css-1x-transcriptionSubtitles' });
    this.document.body.append(this.#box);
    return this.#box;
  }
}

export const jitsiManner: Manner = {
  id: 'jitsi',
  url: 'https://meet.jit.si/SomeRoom',
  user: USER,
  meeting: jitsi,
  draw: (document, _chance, names) => new JitsiCall(document, names),
};
