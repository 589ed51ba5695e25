/** Microsoft Teams: a row an utterance, revised in place; the author may come late; a virtual list that scrolls and is rebuilt. */
import { teams } from '../../../src/pages/meetings/teams';
import type { Chance } from '../chance';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names, retext } from '../manner';
import type { Hearing } from '../recogniser';

const SHOWN = 25;
const USER = 'Sam Field';

interface Row {
  readonly key: string;
  readonly speaker: string;
  text: string;
  named: boolean;
  node: HTMLElement | null;
}

class TeamsCall implements DrawnCall {
  readonly #make: Make;
  readonly #rows: Row[] = [];
  readonly #main: HTMLElement;
  /** What a screen reader is told, outside the captions. */
  readonly #decoy: HTMLElement;
  #list: HTMLElement;
  #top = 0;

  constructor(
    document: Document,
    private readonly chance: Chance,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    const hangUp = make('button', { id: 'hangup-button', 'data-tid': 'hangup-main-btn' }, 'Leave');
    const own = { 'data-tid': `participantsInCall-${USER}`, 'aria-label': `${USER} (You)` };
    this.#decoy = make('div', { 'aria-live': 'polite', class: 'sr-only' });
    this.#main = make('main', { 'data-tid': 'calling-screen' }, hangUp, this.#decoy);
    document.body.append(this.#main, make('div', { role: 'tree' }, make('div', own, USER)));
    this.#list = this.#build();
  }

  hear(hearing: Hearing): void {
    const row = this.#rows.find(({ key }) => key === keyOf(hearing)) ?? this.#add(hearing);
    row.text = hearing.text;
    const words = row.node?.querySelector('[data-tid="closed-caption-text"]');
    if (words) retext(words, hearing.text);
    this.#decoy.replaceChildren(this.#make('span', { 'data-tid': 'closed-caption-text' }, hearing.text));
    if (row.named || row.text.split(' ').length < 2) return;
    row.named = true;
    const name = row.node?.querySelector('[data-tid="author"]');
    if (name) retext(name, this.names.shown(row.speaker));
  }

  pass(): void {}

  disturb(): void {
    if (this.chance.happens(0.4)) {
      this.#list = this.#build();
      return;
    }
    this.#show(this.#top - this.chance.between(3, 40));
    this.#show(this.#rows.length - SHOWN);
  }

  #add({ speaker, text, ...hearing }: Hearing): Row {
    const key = keyOf({ speaker, text, ...hearing });
    const row = { key, speaker, text, named: !this.chance.happens(0.2), node: null };
    this.#rows.push(row);
    this.#show(this.#rows.length - SHOWN);
    return row;
  }

  /** Draws the rows that are looked at, and takes away the others. */
  #show(from: number): void {
    this.#top = Math.max(0, from);
    this.#rows.forEach((row, at) => {
      const shown = at >= this.#top && at < this.#top + SHOWN;
      if (shown && !row.node) {
        const next = this.#rows.slice(at + 1).find(({ node }) => node?.isConnected)?.node ?? null;
        row.node = this.#list.insertBefore(this.#drawRow(row), next);
      } else if (!shown) {
        row.node?.remove();
        row.node = null;
      }
    });
  }

  #drawRow({ speaker, text, named }: Row): HTMLElement {
    const make = this.#make;
    const author = make('span', { 'data-tid': 'author' }, named ? this.names.shown(speaker) : 'Unknown user');
    const words = { class: 'fui-StyledText', 'data-tid': 'closed-caption-text', dir: 'auto' };
    const body = make('div', { class: 'fui-ChatMessageCompact__body' });
    body.append(make('span', { class: 'fui-ChatMessageCompact__author' }, author), make('span', words, text));
    return make('div', { class: 'fui-Flex' }, make('div', { class: 'fui-ChatMessageCompact' }, body));
  }

  #build(): HTMLElement {
    const make = this.#make;
    for (const row of this.#rows) row.node = null;
    this.#main.querySelector('[data-tid="closed-caption-renderer-wrapper"]')?.remove();
    this.#list = make('div', { class: 'fui-Flex' });
    const content = make('div', { 'data-tid': 'closed-caption-v2-virtual-list-content' }, this.#list);
    const frame = make('div', { 'data-tid': 'closed-caption-v2-window-wrapper' }, content);
    this.#decoy.before(make('div', { 'data-tid': 'closed-caption-renderer-wrapper' }, frame));
    this.#show(this.#rows.length - SHOWN);
    return this.#list;
  }
}

export const teamsManner: Manner = {
  id: 'teams',
  url: 'https://teams.microsoft.com/v2/',
  user: USER,
  meeting: teams,
  draw: (document, chance, names) => new TeamsCall(document, chance, names),
};
