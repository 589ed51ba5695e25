/** Slack huddles: a log of events with the name on each; a virtual list; the tab may be closed and opened. */
import { slack } from '../../../src/pages/meetings/slack';
import type { Chance } from '../chance';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names, retext } from '../manner';
import type { Hearing } from '../recogniser';

const SHOWN = 30;
const USER = 'Sam Field';

interface Row {
  readonly key: string;
  readonly speaker: string;
  text: string;
  node: HTMLElement | null;
}

class SlackCall implements DrawnCall {
  readonly #make: Make;
  readonly #rows: Row[] = [];
  readonly #tab: HTMLElement;
  #list: HTMLElement;

  constructor(
    document: Document,
    private readonly chance: Chance,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    this.#tab = make('div', { 'data-qa': 'tabs_content_container', 'aria-label': 'Captions' });
    const own = make('div', { class: 'p-huddle_peer_tile', 'aria-label': `View ${USER}'s profile` });
    document.body.append(
      make('div', { id: 'huddle-grid-gridcell-self_U0SAMFIELD' }, own),
      make('button', { 'data-qa': 'huddle_toolbar__leave_button' }),
      this.#tab,
    );
    this.#list = this.#open();
  }

  hear(hearing: Hearing): void {
    const row = this.#rows.find(({ key }) => key === keyOf(hearing)) ?? this.#add(hearing);
    row.text = hearing.text;
    const words = row.node?.querySelector('[data-qa="huddle_transcribe_event"]');
    if (words) retext(words, hearing.text);
  }

  pass(): void {}

  disturb(): void {
    if (this.chance.happens(0.5)) this.#tab.replaceChildren();
    this.#list = this.#open();
  }

  #add(hearing: Hearing): Row {
    const row: Row = { key: keyOf(hearing), speaker: hearing.speaker, text: hearing.text, node: null };
    this.#rows.push(row);
    this.#list.append(this.#drawRow(row));
    this.#rows.at(-1 - SHOWN)?.node?.remove();
    return row;
  }

  #drawRow(row: Row): HTMLElement {
    const make = this.#make;
    const event = make('div', { class: 'p-huddle_event_log__event_content' });
    const words = { class: 'p-huddle_event_log__transcription', 'data-qa': 'huddle_transcribe_event' };
    event.append(
      make('span', { class: 'p-huddle_event_log__member_name' }, this.names.shown(row.speaker)),
      make('span', { class: 'p-huddle_event_log__timestamp' }, '9:12'),
      make('div', words, row.text),
    );
    const base = make('div', { class: 'p-huddle_event_log__base_event' }, event);
    row.node = make('div', { class: 'c-virtual_list__item' }, base);
    return row.node;
  }

  #open(): HTMLElement {
    const make = this.#make;
    const note = make('div', { class: 'p-huddle_event_log__meta_text' }, 'Captions are on');
    const list = make('div', { 'data-qa': 'slack_kit_list' });
    list.append(make('div', { class: 'p-huddle_event_log__base_event' }, note));
    list.append(...this.#rows.slice(-SHOWN).map((row) => this.#drawRow(row)));
    this.#tab.replaceChildren(list);
    return list;
  }
}

export const slackManner: Manner = {
  id: 'slack',
  url: 'https://app.slack.com/client/T0/C0',
  user: USER,
  meeting: slack,
  draw: (document, chance, names) => new SlackCall(document, chance, names),
};
