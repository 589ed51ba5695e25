/** Zoom: a row a voice that rolls; no names but a picture or initials; rows used for others, newest first or last. */
import { ROLLING_WINDOW } from '../../../src/pages/meetings/growth';
import type { Meeting } from '../../../src/pages/meetings/meeting';
import { plainName, sideByName } from '../../../src/pages/meetings/names';
import { initialsOf, type Manner, makerOf, retext } from '../manner';

const WIDTH = 90;
const IDLE_MS = 5_000;
const USER = 'Sam Field';

const plain: Meeting = {
  growth: ROLLING_WINDOW,
  recognises: () => true,
  inCall: (document) => document.querySelector('#wc-footer') !== null,
  captionsOn: (document) => document.querySelector('#wc-footer') !== null,
  region: (document) => document.querySelector('.live-transcription-subtitle__content'),
  blocks: (region) => [...region.querySelectorAll('[id="live-transcription-subtitle"]')],
  read(block) {
    const words = block.querySelector('.live-transcription-subtitle__item');
    const icon = block.querySelector('.zmu-data-selector-item__icon');
    const picture = icon?.getAttribute('src');
    const list = [...block.ownerDocument.querySelectorAll('.participants-li')];
    const marks = (row: Element) =>
      picture
        ? row.querySelector(`img[src="${picture}"]`) !== null
        : row.querySelector('.initials')?.textContent === icon?.textContent;
    const found = list
      .filter(marks)
      .map((row) => plainName(row.querySelector('.participants-item__display-name')?.textContent ?? ''));
    const speaker = found.length === 1 ? (found[0] ?? null) : null;
    const voice = picture ?? `${icon?.textContent} ${icon?.getAttribute('style')}`;
    return words && { speaker, side: sideByName(speaker, [USER]), voice, standIn: !picture, words };
  },
};

interface Row {
  speaker: string;
  said: string;
  /** What was said before the stretch that is spoken now. */
  before: string;
  key: string;
  readonly node: HTMLElement;
  changed: number;
}

export const zoomManner: Manner = {
  id: 'zoom',
  url: 'https://app.zoom.us/wc/123456789/join',
  user: USER,
  plain,
  draw(document, chance, names) {
    const make = makerOf(document);
    const newestFirst = chance.happens(0.5);
    const content = make('div', { class: 'live-transcription-subtitle__content' });
    const picture = (speaker: string) => `/avatar/${encodeURIComponent(speaker)}`;
    const people = names.all.map((speaker) =>
      make(
        'div',
        { class: 'participants-li' },
        make('img', { class: 'participants-item__avatar', src: picture(speaker) }),
        make('span', { class: 'initials' }, initialsOf(names.shown(speaker))),
        make('span', { class: 'participants-item__display-name' }, names.shown(speaker)),
        make(
          'span',
          { class: 'participants-item__name-label' },
          names.shown(speaker) === USER ? '(Host, me)' : '',
        ),
      ),
    );
    document.body.append(
      make(
        'div',
        { id: 'wc-footer' },
        make('div', { class: 'footer__leave-btn-container' }, make('button', {}, 'Leave')),
      ),
      make(
        'div',
        { class: 'live-transcription-subtitle__overlay-container' },
        make('div', { class: 'live-transcription-subtitle__frame' }, content),
      ),
      make('div', { id: 'participants-unified-list' }, ...people),
    );
    const rows: Row[] = [];
    let now = 0;

    const image = (speaker: string) =>
      make('img', { class: 'zmu-data-selector-item__icon', src: picture(speaker), alt: '' });
    const bubble = (speaker: string) =>
      make(
        'div',
        { class: 'zmu-data-selector-item__icon', style: 'background-color:#2d8' },
        initialsOf(names.shown(speaker)),
      );
    const isBubble = ({ node }: Row) => node.querySelector('img') === null;
    const rowFor = (speaker: string): Row => {
      const own = rows.find((row) => row.speaker === speaker);
      if (own) return own;
      const idle = rows.length > 1 ? rows.reduce((a, b) => (a.changed < b.changed ? a : b)) : null;
      if (idle) {
        // The oldest row is used for the next voice: picture and words change.
        Object.assign(idle, { speaker, said: '', before: '', key: '' });
        const icon = idle.node.querySelector('.zmu-data-selector-item__icon');
        if (icon?.tagName === 'IMG') icon.setAttribute('src', picture(speaker));
        else icon?.replaceWith(image(speaker));
        return idle;
      }
      const icon = chance.happens(0.3) ? bubble(speaker) : image(speaker);
      const node = make(
        'div',
        { id: 'live-transcription-subtitle', style: 'display:flex' },
        icon,
        make('span', { class: 'live-transcription-subtitle__item' }),
      );
      const row = { speaker, said: '', before: '', key: '', node, changed: now };
      rows.push(row);
      if (newestFirst) content.prepend(node);
      else content.append(node);
      return row;
    };
    /** The end of what was said, from a whole word on. */
    const windowOf = (said: string) =>
      said.length <= WIDTH ? said : said.slice(-WIDTH).replace(/^\S*\s/u, '');
    return {
      hear({ turn, stretch, speaker, text, at }) {
        now = at;
        const row = rowFor(speaker);
        const key = `${turn} ${stretch}`;
        if (row.key !== key) {
          // Sentences are glued to each other.
          row.before = row.said === '' ? '' : /[.!?]$/u.test(row.said) ? row.said : `${row.said} `;
          row.key = key;
        }
        row.said = row.before + text;
        row.changed = at;
        retext(row.node.querySelector('.live-transcription-subtitle__item') as Element, windowOf(row.said));
        if (isBubble(row) && chance.happens(0.3))
          row.node.querySelector('.zmu-data-selector-item__icon')?.replaceWith(image(speaker));
      },
      pass(time) {
        for (const row of [...rows]) {
          if (time - row.changed < IDLE_MS) continue;
          row.node.remove();
          rows.splice(rows.indexOf(row), 1);
        }
      },
      disturb: () => undefined,
    };
  },
};
