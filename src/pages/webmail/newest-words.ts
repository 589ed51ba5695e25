/**
 * The newest words of a mail that is shown on a page, with the way back to where they stand.
 *
 * First the marks of the webmail and of mail programs are honoured, then the lines that are left are sorted as those of a
 * plain mail are. Nothing of the page is changed.
 */
import { placeOf, textOnPage, type Verdict } from '../text-on-page';
import { HOLE, isAutomatic } from './line-marks';
import { newestPassages } from './newest-passages';
import { judgeMark } from './quote-marks';

export interface NewestWords {
  /**
   * The sender's newest words; passages that other text parted stand apart by a blank line. Empty where there are none, as
   * in an answer of a machine, such as "out of office".
   */
  readonly text: string;
  /**
   * @param words a verbatim stretch of `text`
   * @param start its offset in `text`
   * @returns live ranges, one a text node; empty where the words are not there
   */
  locate(words: string, start: number): Range[];
}

const PARTED = '\n\n';

/**
 * @param body the element that holds the message's body
 * @param folded selector of the webmail's own elements around history, such as the trimmed part behind three dots
 */
export function newestWords(body: Element, folded: string | null = null): NewestWords {
  const judge = (element: Element): Verdict => {
    if (folded && element.matches(folded)) return 'hole';
    return element.getAttribute('contenteditable') === 'true' ? 'skip' : judgeMark(element);
  };
  const page = textOnPage(body, judge, HOLE);
  const passages = newestPassages(page.text);
  const own = passages.map(({ start, end }) => page.text.slice(start, end)).join(PARTED);
  const text = isAutomatic(own) ? '' : own;
  return {
    text,
    locate(words, start) {
      const from = placeOf(text, words, start);
      if (from < 0) return [];
      const ranges: Range[] = [];
      let at = 0;
      for (const { start: there, end } of passages) {
        const [a, b] = [Math.max(from, at), Math.min(from + words.length, at + end - there)];
        if (a < b) ranges.push(...page.ranges(there + a - at, there + b - at));
        at += end - there + PARTED.length;
      }
      return ranges;
    },
  };
}
