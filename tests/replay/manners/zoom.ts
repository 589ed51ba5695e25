/** Zoom: a row a voice that rolls; no names but a picture or initials; rows used for others, newest first or last. */
import { zoom } from '../../../src/pages/meetings/zoom';
import type { Chance } from '../chance';
import {
  type DrawnCall,
  initialsOf,
  keyOf,
  type Make,
  type Manner,
  makerOf,
  type Names,
  retext,
} from '../manner';
import type { Hearing } from '../recogniser';

const WIDTH = 90;
const IDLE_MS = 5_000;
const USER = 'Sam Field';
const ICON = 'zmu-data-selector-item__icon';
const WORDS = 'live-transcription-subtitle__item';

interface Row {
  speaker: string;
  said: string;
  /** What was said before the stretch that is spoken now. */
  before: string;
  key: string;
  readonly node: HTMLElement;
  changed: number;
}

const picture = (speaker: string): string => `/avatar/${encodeURIComponent(speaker)}`;

/** The end of what was said, from a whole word on. */
const windowOf = (said: string): string =>
  said.length <= WIDTH ? said : said.slice(-WIDTH).replace(/^\S*\s/u, '');

class ZoomCall implements DrawnCall {
  readonly #make: Make;
  readonly #rows: Row[] = [];
  readonly #content: HTMLElement;
  readonly #newestFirst: boolean;

  constructor(
    document: Document,
    private readonly chance: Chance,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    this.#newestFirst = chance.happens(0.5);
    this.#content = make('div', { class: 'live-transcription-subtitle__content' });
    const frame = make('div', { class: 'live-transcription-subtitle__frame' }, this.#content);
    const leave = make('div', { class: 'footer__leave-btn-container' }, make('button', {}, 'Leave'));
    document.body.append(
      make('div', { id: 'wc-footer' }, leave),
      make('div', { class: 'live-transcription-subtitle__overlay-container' }, frame),
      make('div', { id: 'participants-unified-list' }, ...names.all.map((one) => this.#participant(one))),
    );
  }

  hear(hearing: Hearing): void {
    const { speaker, text, at } = hearing;
    const row =
      this.#rows.find((one) => one.speaker === speaker) ?? this.#taken(speaker) ?? this.#added(speaker);
    if (row.key !== keyOf(hearing)) {
      // Sentences are glued to each other.
      row.before = row.said === '' || /[.!?]$/u.test(row.said) ? row.said : `${row.said} `;
      row.key = keyOf(hearing);
    }
    row.said = row.before + text;
    row.changed = at;
    retext(row.node.querySelector(`.${WORDS}`) as Element, windowOf(row.said));
    const bubble = row.node.querySelector(`div.${ICON}`);
    if (bubble && this.chance.happens(0.3)) bubble.replaceWith(this.#image(speaker));
  }

  pass(now: number): void {
    for (const row of [...this.#rows]) {
      if (now - row.changed < IDLE_MS) continue;
      row.node.remove();
      this.#rows.splice(this.#rows.indexOf(row), 1);
    }
  }

  disturb(): void {}

  /** The oldest of two rows, used for the next voice: picture and words change. */
  #taken(speaker: string): Row | null {
    if (this.#rows.length < 2) return null;
    const row = this.#rows.reduce((a, b) => (a.changed < b.changed ? a : b));
    const icon = row.node.querySelector(`.${ICON}`);
    if (icon?.tagName === 'IMG') icon.setAttribute('src', picture(speaker));
    else icon?.replaceWith(this.#image(speaker));
    return Object.assign(row, { speaker, said: '', before: '', key: '' });
  }

  #added(speaker: string): Row {
    const make = this.#make;
    const initials = initialsOf(this.names.shown(speaker));
    const bubble = make('div', { class: ICON, style: 'background-color:#2d8' }, initials);
    const icon = this.chance.happens(0.3) ? bubble : this.#image(speaker);
    const words = make('span', { class: WORDS });
    const node = make('div', { id: 'live-transcription-subtitle', style: 'display:flex' }, icon, words);
    const row = { speaker, said: '', before: '', key: '', node, changed: 0 };
    this.#rows.push(row);
    if (this.#newestFirst) this.#content.prepend(node);
    else this.#content.append(node);
    return row;
  }

  #image(speaker: string): HTMLElement {
    return this.#make('img', { class: ICON, src: picture(speaker), alt: '' });
  }

  #participant(speaker: string): HTMLElement {
    const make = this.#make;
    const name = this.names.shown(speaker);
    const row = make('div', { class: 'participants-li' });
    row.append(
      make('img', { class: 'participants-item__avatar', src: picture(speaker) }),
      make('span', { class: 'participants-item__display-name' }, name),
      make('span', { class: 'participants-item__name-label' }, name === USER ? '(Host, me)' : ''),
    );
    return row;
  }
}

export const zoomManner: Manner = {
  id: 'zoom',
  url: 'https://app.zoom.us/wc/123456789/join',
  user: USER,
  meeting: zoom,
  draw: (document, chance, names) => new ZoomCall(document, chance, names),
};
