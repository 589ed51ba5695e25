/** The found words on the page, kept an eye on: a client that draws them anew takes the highlight away. */
import { placeOf } from '../text-on-page';
import type { Span } from './caption-text';

type Place = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

interface Mark {
  readonly ranges: readonly Range[];
  /** Where each of them lay when it was made. */
  readonly places: readonly Place[];
  readonly covered: string;
  /** The blocks of captions that hold the words; none for words elsewhere. */
  readonly blocks: readonly number[];
  /** Has the words marked again. */
  readonly again: () => void;
}

const coveredBy = (ranges: readonly Range[]): string => ranges.map(String).join('');

const placeOfRange = ({ startContainer, startOffset, endContainer, endOffset }: Range): Place => ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
});

/** A range that nobody moved covers what it covered: its text need not be read, which costs more than all else here. */
const isStill = (range: Range, place: Place | undefined): boolean =>
  range.startOffset === place?.startOffset &&
  range.endOffset === place.endOffset &&
  range.startContainer === place.startContainer &&
  range.endContainer === place.endContainer;

const isIn = ({ blocks }: Mark, changed: ReadonlySet<number> | null): boolean =>
  changed === null || blocks.length === 0 || blocks.some((block) => changed.has(block));

const isLost = ({ ranges, places, covered }: Mark): boolean =>
  !ranges.every((range, at) => isStill(range, places[at])) && coveredBy(ranges) !== covered;

const UNSEEN = /[\s\uFFFD\0]/u;

/**
 * Where words stand in a caption; white space is no matter, since it is put right before the words are read.
 * @param near where they should be
 */
export function spanInCaption(text: string, words: string, near: number): Span | null {
  const seen = [...Array(text.length).keys()].filter((at) => !UNSEEN.test(text.charAt(at)));
  const wanted = words.replace(new RegExp(UNSEEN, 'gu'), '');
  const start = seen.findIndex((at) => at >= near);
  const found = placeOf(seen.map((at) => text[at]).join(''), wanted, start < 0 ? seen.length : start);
  if (found < 0) return null;
  return { start: seen[found] as number, end: (seen[found + wanted.length - 1] as number) + 1 };
}

export class LiveMarks {
  readonly #marks = new Map<string, Mark[]>();

  /**
   * Remembers what is marked for an utterance.
   * @param blocks that hold the words; none where they stand elsewhere
   * @param again has its words marked again
   */
  keep(id: string, ranges: readonly Range[], blocks: readonly number[], again: () => void): void {
    if (ranges.length === 0) return;
    const places = ranges.map(placeOfRange);
    const mark = { ranges, places, covered: coveredBy(ranges), blocks, again };
    this.#marks.set(id, [...(this.#marks.get(id) ?? []), mark]);
  }

  drop(id: string): void {
    this.#marks.delete(id);
  }

  /**
   * Marks again what is no longer where it was; what left the page is forgotten.
   * @param changed the blocks in which it is looked for: after some noes to look at each of them costs more than the rest
   * of a change; null: all of them
   */
  renew(changed: ReadonlySet<number> | null): void {
    for (const [id, marks] of [...this.#marks]) {
      const lost = marks.find((mark) => isIn(mark, changed) && isLost(mark));
      if (!lost) continue;
      this.drop(id);
      lost.again();
    }
  }
}
