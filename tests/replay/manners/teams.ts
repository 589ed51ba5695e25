/** Microsoft Teams: a row an utterance, revised in place; the author may come late; a virtual list that scrolls and is rebuilt. */
import { ROW_AN_UTTERANCE } from '../../../src/pages/meetings/growth';
import type { Meeting } from '../../../src/pages/meetings/meeting';
import { sideByName } from '../../../src/pages/meetings/names';
import { type Manner, makerOf, retext } from '../manner';

const SHOWN = 25;
const USER = 'Sam Field';
const TEXT = '[data-tid="closed-caption-text"]';

const plain: Meeting = {
  growth: ROW_AN_UTTERANCE,
  recognises: () => true,
  inCall: (document) => document.querySelector('#hangup-button') !== null,
  captionsOn: (document) => document.querySelector('[data-tid="closed-caption-renderer-wrapper"]') !== null,
  region: (document) => document.querySelector('[data-tid="closed-caption-renderer-wrapper"]'),
  blocks: (region) => [...region.querySelectorAll('.fui-ChatMessageCompact')],
  read(block) {
    const words = block.querySelector(TEXT);
    const name = block.querySelector('[data-tid="author"]')?.textContent ?? '';
    const unknown = name === '' || name === 'Unknown user';
    const speaker = unknown ? null : name;
    return words && { speaker, side: sideByName(speaker, [USER]), standIn: unknown, words };
  },
};

interface Row {
  readonly key: string;
  readonly speaker: string;
  text: string;
  named: boolean;
  node: HTMLElement | null;
}

export const teamsManner: Manner = {
  id: 'teams',
  url: 'https://teams.microsoft.com/v2/',
  user: USER,
  plain,
  draw(document, chance, names) {
    const make = makerOf(document);
    const decoy = make('div', { 'aria-live': 'polite', class: 'sr-only' });
    const main = make(
      'main',
      { 'data-tid': 'calling-screen' },
      make('button', { id: 'hangup-button', 'data-tid': 'hangup-main-btn' }, 'Leave'),
      decoy,
    );
    const own = make(
      'div',
      { 'data-tid': `participantsInCall-${USER}`, 'aria-label': `${USER} (You)` },
      USER,
    );
    document.body.append(main, make('div', { role: 'tree' }, own));
    const rows: Row[] = [];
    let list: HTMLElement;
    let top = 0;

    const author = (row: Row) => (row.named ? names.shown(row.speaker) : 'Unknown user');
    const drawRow = (row: Row) => {
      const name = make(
        'span',
        { class: 'fui-ChatMessageCompact__author' },
        make('span', { 'data-tid': 'author' }, author(row)),
      );
      const words = make(
        'span',
        { class: 'fui-StyledText', 'data-tid': 'closed-caption-text', dir: 'auto' },
        row.text,
      );
      const body = make('div', { class: 'fui-ChatMessageCompact__body' }, name, words);
      row.node = make('div', { class: 'fui-Flex' }, make('div', { class: 'fui-ChatMessageCompact' }, body));
      return row.node;
    };
    const show = (from: number) => {
      top = Math.max(0, from);
      rows.forEach((row, at) => {
        const shown = at >= top && at < top + SHOWN;
        if (!shown) {
          row.node?.remove();
          row.node = null;
        } else if (!row.node) {
          const next = rows.slice(at + 1).find(({ node }) => node?.isConnected)?.node ?? null;
          list.insertBefore(drawRow(row), next);
        }
      });
    };
    const build = () => {
      for (const row of rows) row.node = null;
      main.querySelector('[data-tid="closed-caption-renderer-wrapper"]')?.remove();
      list = make('div', { class: 'fui-Flex' });
      const content = make('div', { 'data-tid': 'closed-caption-v2-virtual-list-content' }, list);
      main.insertBefore(
        make(
          'div',
          { 'data-tid': 'closed-caption-renderer-wrapper' },
          make('div', { 'data-tid': 'closed-caption-v2-window-wrapper' }, content),
        ),
        decoy,
      );
      show(rows.length - SHOWN);
    };
    build();
    return {
      hear({ turn, stretch, speaker, text }) {
        const key = `${turn} ${stretch}`;
        let row = rows.find((one) => one.key === key);
        if (!row) {
          row = { key, speaker, text, named: !chance.happens(0.2), node: null };
          rows.push(row);
          show(rows.length - SHOWN);
        } else if (!row.named) {
          row.named = true;
          const name = row.node?.querySelector('[data-tid="author"]');
          if (name) retext(name, author(row));
        }
        row.text = text;
        const words = row.node?.querySelector(TEXT);
        if (words) retext(words, text);
        decoy.replaceChildren(make('span', { 'data-tid': 'closed-caption-text' }, text));
      },
      pass: () => undefined,
      disturb: () => {
        if (chance.happens(0.4)) return build();
        const far = chance.between(3, 40);
        show(top - far);
        show(rows.length - SHOWN);
      },
    };
  },
};
