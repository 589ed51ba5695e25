/** Google Meet: a block a turn that grows for minutes; text nodes by the phrase; the region is replaced with its history. */
import { googleMeet } from '../../../src/pages/meetings/google-meet';
import type { Chance } from '../chance';
import { type DrawnCall, keyOf, type Make, type Manner, makerOf, type Names } from '../manner';
import type { Hearing } from '../recogniser';

interface Block {
  readonly speaker: string;
  /** By turn and stretch. */
  readonly stretches: Map<string, string>;
  words: HTMLElement;
}

const textOf = ({ stretches }: Block): string => [...stretches.values()].join(' ');

class MeetCall implements DrawnCall {
  readonly #make: Make;
  readonly #blocks: Block[] = [];
  readonly #holder: HTMLElement;
  #region: HTMLElement;

  constructor(
    private readonly document: Document,
    private readonly chance: Chance,
    private readonly names: Names,
  ) {
    const make = makerOf(document);
    this.#make = make;
    document.documentElement.lang = 'en';
    const icon = (name: string) => make('button', {}, make('i', { class: 'google-symbols' }, name));
    this.#holder = make('div', { class: 'iOzk7', jsname: 'dsyhDe' });
    document.body.append(
      make('div', { class: 'a4cQT P9KVBf' }, make('div', { class: 'DtJ7e' }, this.#holder)),
      make('div', {}, icon('closed_caption'), icon('call_end'), icon('chat')),
    );
    this.#region = this.#drawRegion();
  }

  hear(hearing: Hearing): void {
    const block = this.#blockOf(hearing);
    block.stretches.set(keyOf(hearing), hearing.text);
    const nodes = this.#nodesOf(textOf(block));
    const there = [...block.words.childNodes];
    const changed = nodes.findIndex((node, at) => node.data !== there[at]?.textContent);
    const from = changed < 0 ? nodes.length : changed;
    for (const node of there.slice(from)) node.remove();
    block.words.append(...nodes.slice(from));
  }

  pass(): void {}

  disturb(): void {
    if (this.chance.happens(0.5)) this.#region.remove();
    this.#region = this.#drawRegion();
  }

  #nodesOf(text: string): Text[] {
    return text.split(/(?<= )/u).map((chunk) => this.document.createTextNode(chunk));
  }

  /** The block in which a stretch stands; the same speaker goes on in the newest one. */
  #blockOf(hearing: Hearing): Block {
    const { speaker } = hearing;
    const known = this.#blocks.find(({ stretches }) => stretches.has(keyOf(hearing)));
    const newest = this.#blocks.at(-1);
    if (known) return known;
    if (newest?.speaker === speaker) return newest;
    const block = { speaker, stretches: new Map(), words: this.#make('div') };
    this.#blocks.push(block);
    // Two children that are no captions come last.
    this.#region.insertBefore(
      this.#drawBlock(block),
      this.#region.children[this.#region.children.length - 2] ?? null,
    );
    return block;
  }

  #drawBlock(block: Block): HTMLElement {
    const make = this.#make;
    block.words = make('div', { class: 'ygicle VbkSUe' }, ...this.#nodesOf(textOf(block)));
    const name = make('span', { class: 'NWpY1d' }, this.names.shown(block.speaker));
    const holder = make('div', { class: 'KcIKyf' }, name);
    const header = make('div', { class: 'adE6rb' }, make('img', { src: '/x' }), holder);
    return make('div', { class: 'nMcdL bj4p3b' }, header, block.words);
  }

  #drawRegion(): HTMLElement {
    const make = this.#make;
    const spacer = make('div', {}, make('div', { class: 'GvZY2' }));
    const region = make('div', { class: 'vNKgIf UDinHf', role: 'region', tabindex: '0' });
    region.append(
      ...this.#blocks.map((block) => this.#drawBlock(block)),
      spacer,
      make('div', { class: 'IMKgW' }),
    );
    this.#holder.replaceChildren(region);
    return region;
  }
}

export const googleMeetManner: Manner = {
  id: 'google-meet',
  url: 'https://meet.google.com/abc-defg-hij',
  user: 'You',
  meeting: googleMeet,
  draw: (document, chance, names) => new MeetCall(document, chance, names),
};
