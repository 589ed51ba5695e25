/** Slack huddles: a log of events with the name on each; a virtual list; the tab may be closed and opened. */
import { ROW_AN_UTTERANCE } from '../../../src/pages/meetings/growth';
import type { Meeting } from '../../../src/pages/meetings/meeting';
import { sideByName } from '../../../src/pages/meetings/names';
import { type Manner, makerOf, retext } from '../manner';

const SHOWN = 30;
const USER = 'Sam Field';
const TEXT = '[data-qa="huddle_transcribe_event"]';

const plain: Meeting = {
  growth: ROW_AN_UTTERANCE,
  recognises: () => true,
  inCall: (document) => document.querySelector('[data-qa="huddle_toolbar__leave_button"]') !== null,
  captionsOn: (document) => document.querySelector('[data-qa="slack_kit_list"]') !== null,
  region: (document) =>
    document.querySelector('[data-qa="tabs_content_container"] [data-qa="slack_kit_list"]'),
  blocks: (region) =>
    [...region.querySelectorAll('.p-huddle_event_log__base_event')].filter((row) => row.querySelector(TEXT)),
  read(block) {
    const words = block.querySelector(TEXT);
    const speaker = block.querySelector('.p-huddle_event_log__member_name')?.textContent ?? null;
    return words && { speaker, side: sideByName(speaker, [USER]), words };
  },
};

export const slackManner: Manner = {
  id: 'slack',
  url: 'https://app.slack.com/client/T0/C0',
  user: USER,
  plain,
  draw(document, chance, names) {
    const make = makerOf(document);
    const tab = make('div', { 'data-qa': 'tabs_content_container', 'aria-label': 'Captions' });
    const own = make('div', { class: 'p-huddle_peer_tile', 'aria-label': `View ${USER}'s profile` });
    document.body.append(
      make('div', { id: 'huddle-grid-gridcell-self_U0SAMFIELD' }, own),
      make('button', { 'data-qa': 'huddle_toolbar__leave_button' }),
      tab,
    );
    const rows: { key: string; speaker: string; text: string; node: HTMLElement | null }[] = [];
    let list: HTMLElement;
    const drawRow = (row: (typeof rows)[number]) => {
      const words = make(
        'div',
        { class: 'p-huddle_event_log__transcription', 'data-qa': 'huddle_transcribe_event' },
        row.text,
      );
      const name = make('span', { class: 'p-huddle_event_log__member_name' }, names.shown(row.speaker));
      const event = make(
        'div',
        { class: 'p-huddle_event_log__event_content' },
        name,
        make('span', { class: 'p-huddle_event_log__timestamp' }, '9:12'),
        words,
      );
      row.node = make(
        'div',
        { class: 'c-virtual_list__item' },
        make('div', { class: 'p-huddle_event_log__base_event' }, event),
      );
      return row.node;
    };
    const open = () => {
      list = make('div', { 'data-qa': 'slack_kit_list' });
      list.append(
        make(
          'div',
          { class: 'p-huddle_event_log__base_event' },
          make('div', { class: 'p-huddle_event_log__meta_text' }, 'Captions are on'),
        ),
      );
      list.append(...rows.slice(-SHOWN).map(drawRow));
      tab.replaceChildren(list);
    };
    open();
    return {
      hear({ turn, stretch, speaker, text }) {
        const key = `${turn} ${stretch}`;
        let row = rows.find((one) => one.key === key);
        if (!row) {
          row = { key, speaker, text, node: null };
          rows.push(row);
          list.append(drawRow(row));
          rows.at(-1 - SHOWN)?.node?.remove();
        }
        row.text = text;
        const words = row.node?.querySelector(TEXT);
        if (words) retext(words, text);
      },
      pass: () => undefined,
      disturb: () => {
        if (chance.happens(0.5)) tab.replaceChildren();
        open();
      },
    };
  },
};
