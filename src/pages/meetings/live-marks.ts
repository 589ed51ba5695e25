/** The found words on the page, kept an eye on: a client that draws them anew takes the highlight away. */
import { placeOf } from '../text-on-page';
import type { Span } from './caption-text';

interface Mark {
  readonly ranges: readonly Range[];
  readonly covered: string;
  /** Has the words marked again. */
  readonly again: () => void;
}

const coveredBy = (ranges: readonly Range[]): string => ranges.map(String).join('');

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
   * @param again has its words marked again
   */
  keep(id: string, ranges: readonly Range[], again: () => void): void {
    if (ranges.length === 0) return;
    const mark = { ranges, covered: coveredBy(ranges), again };
    this.#marks.set(id, [...(this.#marks.get(id) ?? []), mark]);
  }

  drop(id: string): void {
    this.#marks.delete(id);
  }

  /** Marks again what is no longer where it was; what left the page is forgotten. */
  renew(): void {
    for (const [id, marks] of [...this.#marks]) {
      const lost = marks.find(({ ranges, covered }) => coveredBy(ranges) !== covered);
      if (!lost) continue;
      this.drop(id);
      lost.again();
    }
  }
}
