/** Which nodes make up which block: one each, or neighbouring lines of one voice together. */
import { textOnPage } from '../text-on-page';
import type { CaptionBlock, Meeting } from './meeting';

/** A row that is somebody's words now. */
export interface ReadRow {
  readonly block: CaptionBlock;
  readonly text: string;
}

/** Lines of one block are one text. */
export const textOfRows = (rows: readonly ReadRow[]): string => rows.map(({ text }) => text).join(' ');

interface Row {
  readonly key: number;
  readonly voice: string | null;
}

const voiceOf = (block: CaptionBlock | null): string | null => block?.voice ?? block?.speaker ?? null;

export class Rows {
  #rows = new Map<Element, Row>();
  #members = new Map<number, Element[]>();
  /** The rows of a region that keeps their places; they are never gone. */
  readonly #placed: Row[] = [];
  /** What stood in a row when it was last read. */
  readonly #seen = new WeakMap<Element, string | null>();
  /** The words of each row, and those that stood in it when another voice took it over: they are not that voice's. */
  readonly #words = new WeakMap<Element, string>();
  readonly #foreign = new WeakMap<Element, string>();
  #count = 0;

  constructor(private readonly meeting: Meeting) {}

  get keys(): number[] {
    return [...this.#members.keys()];
  }

  /** @returns the block around a node of the region */
  keyAround(node: Node, region: Element | null): number | undefined {
    for (let at: Node | null = node; at && at !== region; at = at.parentNode) {
      const row = this.#rows.get(at as Element);
      if (row) return row.key;
    }
    return undefined;
  }

  /**
   * Compares the rows with those known.
   * @param placed whether they are known by their place
   * @returns the blocks that are new or have other rows now, and those that are gone
   */
  arrange(elements: readonly Element[], placed = false): { fresh: number[]; gone: number[] } {
    const before = this.#members;
    const rows = new Map<Element, Row>();
    const members = new Map<number, Element[]>();
    elements.forEach((element, at) => {
      const row = placed
        ? this.#rowAt(at)
        : this.#rowOf(element, rows.get(elements[at - 1] as Element), elements[at + 1]);
      rows.set(element, row);
      const others = members.get(row.key);
      if (others) others.push(element);
      else members.set(row.key, [element]);
    });
    [this.#rows, this.#members] = [rows, members];
    const same = (a: readonly Element[], b: readonly Element[] | undefined) =>
      a.length === b?.length && a.every((element, at) => element === b[at]);
    return {
      fresh: [...members].flatMap(([key, all]) => (same(all, before.get(key)) ? [] : [key])),
      gone: [...before.keys()].filter(
        (key) => !members.has(key) && !this.#placed.some((row) => row.key === key),
      ),
    };
  }

  /** @returns the rows of a block that can be read, oldest first */
  read(key: number): ReadRow[] {
    return (this.#members.get(key) ?? []).flatMap((element) => {
      this.#seen.set(element, element.textContent);
      const block = element.isConnected ? this.meeting.read(element) : null;
      if (!block) return [];
      const text = textOnPage(block.words).text.slice(block.from ?? 0);
      if (text === this.#foreign.get(element)) return [];
      this.#foreign.delete(element);
      this.#words.set(element, text);
      return { block, text };
    });
  }

  /** @returns blocks whose rows hold other words than when they were read: their change got lost */
  changed(): number[] {
    const found = [...this.#rows].filter(([element]) => this.#seen.get(element) !== element.textContent);
    return [...new Set(found.map(([, { key }]) => key))];
  }

  #rowAt(place: number): Row {
    this.#placed[place] ??= { key: ++this.#count, voice: null };
    return this.#placed[place];
  }

  #rowOf(element: Element, above: Row | undefined, next: Element | undefined): Row {
    const known = this.#rows.get(element);
    if (this.meeting.growth.text !== 'lines') return known ?? { key: ++this.#count, voice: null };
    const voice = voiceOf(this.meeting.read(element));
    if (known?.voice === voice) return known;
    if (known) this.#foreign.set(element, this.#words.get(element) ?? '');
    const below = next && this.#rows.get(next);
    // A node that another voice took over, or a new one, belongs to the lines beside it.
    const beside = [above, below].find((row) => voice !== null && row?.voice === voice);
    return beside ?? { key: ++this.#count, voice };
  }
}
