/** BigBlueButton: lines of limited length with two letters for a name; each twice, once for screen readers; the last few stay. */
import { bigbluebutton } from '../../../src/pages/meetings/bigbluebutton';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names, retext } from '../manner';
import type { Hearing } from '../recogniser';

const LIMIT = 60;
const KEPT = 5;
const USER = 'Sam Field';
const COLOURS = ['#4a1', '#a14', '#14a', '#a41', '#1a4', '#41a'];

interface Stretch {
  readonly key: string;
  readonly speaker: string;
  lines: string[];
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LIMIT) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

class BigBlueButtonCall implements DrawnCall {
  readonly #make: Make;
  readonly #region: HTMLElement;
  readonly #stretches: Stretch[] = [];
  readonly #nodes = new Map<string, HTMLElement>();

  constructor(
    document: Document,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    this.#region = make('div', { class: 'sc-a1' });
    document.body.append(
      make('div', { class: 'media' }, this.#region),
      make('div', {}, ...names.all.map((speaker) => this.#person(speaker))),
    );
  }

  hear(hearing: Hearing): void {
    let own = this.#stretches.find(({ key }) => key === keyOf(hearing));
    if (!own) {
      own = { key: keyOf(hearing), speaker: hearing.speaker, lines: [] };
      this.#stretches.push(own);
    }
    own.lines = linesOf(hearing.text);
    const all = this.#stretches.flatMap(({ key, speaker, lines }) =>
      lines.map((line, at) => ({ key: `${key} ${at}`, speaker, line })),
    );
    this.#show(all.slice(-KEPT).map(({ key, speaker, line }) => this.#drawLine(key, speaker, line)));
  }

  pass(): void {}

  disturb(): void {}

  #show(rows: readonly HTMLElement[]): void {
    const { children } = this.#region;
    for (const row of [...children]) if (!rows.includes(row as HTMLElement)) row.remove();
    for (const [at, row] of rows.entries())
      if (children[at] !== row) this.#region.insertBefore(row, children[at] ?? null);
  }

  #drawLine(key: string, speaker: string, line: string): HTMLElement {
    const make = this.#make;
    const known = this.#nodes.get(key);
    for (const copy of [...(known?.children ?? [])].slice(1))
      if (copy.textContent !== line) retext(copy, line);
    if (known) return known;
    const node = make('div', { class: 'sc-b2' }, make('div', { class: 'sc-c3' }, this.#avatar(speaker)));
    const twin = { class: 'sc-hidden', 'aria-live': 'polite', 'aria-atomic': 'true' };
    node.append(make('div', { class: 'sc-d4' }, line), make('div', twin, line));
    this.#nodes.set(key, node);
    return node;
  }

  #avatar(speaker: string): HTMLElement {
    const colour = COLOURS[this.names.all.indexOf(speaker) % COLOURS.length];
    const letters = this.names.shown(speaker).slice(0, 2);
    return this.#make('div', { class: 'sc-avatar', style: `background:${colour}` }, letters);
  }

  #person(speaker: string): HTMLElement {
    const name = this.names.shown(speaker);
    const mark = { 'data-test': name === USER ? 'userListItemCurrent' : 'userListItem' };
    return this.#make('div', mark, this.#avatar(speaker), this.#make('span', {}, name));
  }
}

export const bigBlueButtonManner: Manner = {
  id: 'bigbluebutton',
  url: 'https://bbb.example.org/html5client/join?sessionToken=x',
  user: USER,
  meeting: bigbluebutton,
  draw: (document, _chance, names) => new BigBlueButtonCall(document, names),
};
