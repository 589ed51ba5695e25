/** Jitsi Meet: a paragraph an utterance, "Name: words", replaced in place and gone three seconds after its last word. */
import { ROW_THAT_FADES } from '../../../src/pages/meetings/growth';
import type { Meeting } from '../../../src/pages/meetings/meeting';
import { sideByName } from '../../../src/pages/meetings/names';
import { type Manner, makerOf, retext } from '../manner';

const FADES_MS = 3_000;
const USER = 'Sam Field';

const plain: Meeting = {
  growth: ROW_THAT_FADES,
  recognises: () => true,
  inCall: (document) => document.querySelector('.hangup-button') !== null,
  captionsOn: (document) => document.querySelector('.hangup-button') !== null,
  region: (document) => document.querySelector('[class*="transcriptionSubtitles"]'),
  blocks: (region) => [...region.querySelectorAll('p')],
  read(block) {
    const words = block.querySelector('span');
    const [, name = ''] = /^(.*?): /u.exec(words?.textContent ?? '') ?? [];
    return words && { speaker: name, side: sideByName(name, [USER]), words, from: name.length + 2 };
  },
};

export const jitsiManner: Manner = {
  id: 'jitsi',
  url: 'https://meet.jit.si/SomeRoom',
  user: USER,
  plain,
  draw(document, _chance, names) {
    const make = makerOf(document);
    document.body.append(
      make('div', { id: 'largeVideoContainer' }),
      make('span', { class: 'displayname', id: 'localDisplayName' }, `${USER} (me)`),
      make('div', { class: 'hangup-button', 'data-testid': 'toolbox.hangup' }),
    );
    const rows = new Map<string, { node: HTMLElement; changed: number }>();
    let box: HTMLElement | null = null;
    return {
      hear({ turn, stretch, speaker, text, at }) {
        if (!box) {
          box = make('div', { class: 'css-1x-transcriptionSubtitles' });
          document.body.append(box);
        }
        const key = `${turn} ${stretch}`;
        let row = rows.get(key);
        const line = `${names.shown(speaker)}: ${text}`;
        if (!row) {
          row = { node: make('p', {}, make('span', {}, line)), changed: at };
          rows.set(key, row);
          box.append(row.node);
        }
        row.changed = at;
        retext(row.node.firstElementChild as Element, line);
      },
      pass(now) {
        for (const [key, { node, changed }] of rows) {
          if (now - changed < FADES_MS) continue;
          node.remove();
          rows.delete(key);
        }
        if (rows.size > 0) return;
        box?.remove();
        box = null;
      },
      disturb: () => undefined,
    };
  },
};
