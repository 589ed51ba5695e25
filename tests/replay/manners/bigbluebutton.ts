/** BigBlueButton: lines of limited length with two letters for a name; each twice, once for screen readers; the last few stay. */
import { LINES } from '../../../src/pages/meetings/growth';
import type { Meeting } from '../../../src/pages/meetings/meeting';
import { sideByName } from '../../../src/pages/meetings/names';
import { type Manner, makerOf, retext } from '../manner';

const LIMIT = 60;
const KEPT = 5;
const USER = 'Sam Field';
const COLOURS = ['#4a1', '#a14', '#14a', '#a41', '#1a4', '#41a'];

const styleOf = (element: Element | null | undefined): string => element?.getAttribute('style') ?? '';

const plain: Meeting = {
  growth: LINES,
  recognises: () => true,
  inCall: (document) => document.querySelector('.media') !== null,
  captionsOn: (document) => document.querySelector('.media') !== null,
  region: (document) => document.querySelector('.media .sc-a1'),
  blocks: (region) =>
    [...region.querySelectorAll('[aria-live="polite"][aria-atomic]')].flatMap(
      (twin) => twin.parentElement ?? [],
    ),
  read(block) {
    const words = block.querySelector('[aria-live]')?.previousElementSibling;
    const avatar = words?.previousElementSibling?.firstElementChild;
    const people = [...block.ownerDocument.querySelectorAll('[data-test="userListItem"]')];
    const found = people.filter(
      (row) =>
        row.firstElementChild?.textContent === avatar?.textContent &&
        styleOf(row.firstElementChild) === styleOf(avatar),
    );
    const speaker = found.length === 1 ? (found[0]?.lastElementChild?.textContent ?? null) : null;
    return words
      ? {
          speaker,
          side: sideByName(speaker, [USER]),
          voice: `${avatar?.textContent} ${styleOf(avatar)}`,
          words,
        }
      : null;
  },
};

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

export const bigBlueButtonManner: Manner = {
  id: 'bigbluebutton',
  url: 'https://bbb.example.org/html5client/join?sessionToken=x',
  user: USER,
  plain,
  draw(document, _chance, names) {
    const make = makerOf(document);
    const avatar = (speaker: string) =>
      make(
        'div',
        { class: 'sc-avatar', style: `background:${COLOURS[names.all.indexOf(speaker) % COLOURS.length]}` },
        names.shown(speaker).slice(0, 2),
      );
    const region = make('div', { class: 'sc-a1' });
    document.body.append(
      make('div', { class: 'media' }, region),
      make(
        'div',
        {},
        ...names.all.map((speaker) =>
          make(
            'div',
            { 'data-test': names.shown(speaker) === USER ? 'userListItemCurrent' : 'userListItem' },
            avatar(speaker),
            make('span', {}, names.shown(speaker)),
          ),
        ),
      ),
    );
    const stretches: Stretch[] = [];
    const nodes = new Map<string, HTMLElement>();
    const drawLine = (key: string, speaker: string, line: string) => {
      const known = nodes.get(key);
      if (known) {
        for (const copy of [...known.children].slice(1)) if (copy.textContent !== line) retext(copy, line);
        return known;
      }
      const twin = make('div', { class: 'sc-hidden', 'aria-live': 'polite', 'aria-atomic': 'true' }, line);
      const node = make(
        'div',
        { class: 'sc-b2' },
        make('div', { class: 'sc-c3' }, avatar(speaker)),
        make('div', { class: 'sc-d4' }, line),
        twin,
      );
      nodes.set(key, node);
      return node;
    };
    return {
      hear({ turn, stretch, speaker, text }) {
        const key = `${turn} ${stretch}`;
        let own = stretches.find((one) => one.key === key);
        if (!own) {
          own = { key, speaker, lines: [] };
          stretches.push(own);
        }
        own.lines = linesOf(text);
        const all = stretches.flatMap((one) =>
          one.lines.map((line, at) => ({ key: `${one.key} ${at}`, speaker: one.speaker, line })),
        );
        const shown = all.slice(-KEPT).map((one) => drawLine(one.key, one.speaker, one.line));
        for (const row of [...region.children]) if (!shown.includes(row as HTMLElement)) row.remove();
        for (const [at, row] of shown.entries())
          if (region.children[at] !== row) region.insertBefore(row, region.children[at] ?? null);
      },
      pass: () => undefined,
      disturb: () => undefined,
    };
  },
};
