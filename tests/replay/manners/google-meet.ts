/** Google Meet: a block a turn that grows for minutes; text nodes by the phrase; the region is replaced with its history. */
import { googleMeet } from '../../../src/pages/meetings/google-meet';
import { type Manner, makerOf } from '../manner';

interface Block {
  readonly speaker: string;
  /** By turn and stretch. */
  readonly stretches: Map<string, string>;
  words: HTMLElement;
}

export const googleMeetManner: Manner = {
  id: 'google-meet',
  url: 'https://meet.google.com/abc-defg-hij',
  user: 'You',
  plain: googleMeet,
  draw(document, chance, names) {
    const make = makerOf(document);
    document.documentElement.lang = 'en';
    const icon = (name: string) => make('button', {}, make('i', { class: 'google-symbols' }, name));
    const holder = make('div', { class: 'iOzk7', jsname: 'dsyhDe' });
    document.body.append(
      make('div', { class: 'a4cQT P9KVBf' }, make('div', { class: 'DtJ7e' }, holder)),
      make('div', {}, icon('closed_caption'), icon('call_end'), icon('chat')),
    );
    const blocks: Block[] = [];
    let region: HTMLElement;

    const nodesOf = (text: string) => text.split(/(?<= )/u).map((chunk) => document.createTextNode(chunk));
    const textOf = ({ stretches }: Block) => [...stretches.values()].join(' ');
    const drawBlock = (block: Block) => {
      block.words = make('div', { class: 'ygicle VbkSUe' }, ...nodesOf(textOf(block)));
      const name = make('span', { class: 'NWpY1d' }, names.shown(block.speaker));
      const header = make(
        'div',
        { class: 'adE6rb' },
        make('img', { src: '/x' }),
        make('div', { class: 'KcIKyf' }, name),
      );
      return make('div', { class: 'nMcdL bj4p3b' }, header, block.words);
    };
    const drawRegion = () => {
      region = make('div', { class: 'vNKgIf UDinHf', role: 'region', tabindex: '0' });
      region.append(
        ...blocks.map(drawBlock),
        make('div', {}, make('div', { class: 'GvZY2' })),
        make('div', { class: 'IMKgW' }),
      );
      holder.replaceChildren(region);
    };
    drawRegion();
    return {
      hear({ turn, stretch, speaker, text }) {
        const key = `${turn} ${stretch}`;
        let block = blocks.find(({ stretches }) => stretches.has(key)) ?? blocks.at(-1);
        if (!block || (!block.stretches.has(key) && block.speaker !== speaker)) {
          block = { speaker, stretches: new Map(), words: make('div') };
          blocks.push(block);
          region.insertBefore(drawBlock(block), region.children[region.children.length - 2] ?? null);
        }
        block.stretches.set(key, text);
        const nodes = nodesOf(textOf(block));
        const there = [...block.words.childNodes];
        const same = nodes.findIndex((node, at) => node.data !== there[at]?.textContent);
        const from = same < 0 ? nodes.length : same;
        for (const node of there.slice(from)) node.remove();
        block.words.append(...nodes.slice(from));
      },
      pass: () => undefined,
      disturb: () => {
        if (chance.happens(0.5)) region.remove();
        drawRegion();
      },
    };
  },
};
