/** Webex: a row an utterance with the speaker's name, revised in place; the list is drawn anew now and then. From few and unverified facts. */
import { webex } from '../../../src/pages/meetings/webex';
import type { Chance } from '../chance';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names, retext } from '../manner';
import type { Hearing } from '../recogniser';

/** So many rows are on the page. */
const SHOWN = 30;
const USER = 'Sam Field';

interface Row {
  readonly key: string;
  readonly speaker: string;
  text: string;
  words: HTMLElement;
}

class WebexCall implements DrawnCall {
  readonly #make: Make;
  readonly #rows: Row[] = [];
  #list: HTMLElement;

  constructor(
    document: Document,
    private readonly chance: Chance,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    document.defaultView?.localStorage.setItem('webex.user', JSON.stringify({ displayName: USER }));
    this.#list = make('div', { class: 'captions-container' });
    document.body.append(
      this.#list,
      make('button', { 'aria-label': 'Closed captions', 'aria-pressed': 'true' }),
      make('button', { 'data-test': 'meeting-info-button' }),
    );
  }

  hear(hearing: Hearing): void {
    const row = this.#rows.find(({ key }) => key === keyOf(hearing));
    if (row) {
      row.text = hearing.text;
      return retext(row.words, hearing.text);
    }
    const { speaker, text } = hearing;
    const fresh: Row = { key: keyOf(hearing), speaker, text, words: this.#make('span') };
    this.#rows.push(fresh);
    this.#list.append(this.#drawRow(fresh));
    if (this.#list.children.length > SHOWN) this.#list.firstElementChild?.remove();
  }

  pass(): void {}

  disturb(): void {
    const fresh = this.#make('div', { class: 'captions-container' });
    fresh.append(...this.#rows.slice(-SHOWN).map((row) => this.#drawRow(row)));
    if (this.chance.happens(0.5)) this.#list.replaceChildren();
    this.#list.replaceWith(fresh);
    this.#list = fresh;
  }

  #drawRow(row: Row): HTMLElement {
    const make = this.#make;
    row.words = make('span', { class: 'caption-text' }, row.text);
    const name = make('span', { class: 'caption-speaker' }, `${this.names.shown(row.speaker)}:`);
    return make('div', { class: 'caption-line' }, name, row.words);
  }
}

export const webexManner: Manner = {
  id: 'webex',
  url: 'https://example.webex.com/wbxmjs/joinservice',
  user: USER,
  meeting: webex,
  draw: (document, chance, names) => new WebexCall(document, chance, names),
};
