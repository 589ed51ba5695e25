/** The user's own words in an editor, without quoted history and signature, and the way back to them. */
import type { Editor } from '../pages/editors';
import { newestWords } from '../pages/webmail/newest-words';
import { plainNewestWords } from '../pages/webmail/plain-newest-words';

export interface Written {
  readonly text: string;
  locate(words: string): Range[];
}

/** @returns what stands in the editor now */
export function writtenIn({ element }: Editor): Written {
  if (element instanceof HTMLTextAreaElement || element.tagName === 'TEXTAREA') {
    const { value } = element as HTMLTextAreaElement;
    const text = plainNewestWords(value)
      .map((passage) => passage.text)
      .join('\n');
    // The words in a text area are no nodes: they cannot be marked.
    return { text, locate: () => [] };
  }
  const words = newestWords(element);
  return { text: words.text, locate: (part) => words.locate(part, Math.max(0, words.text.indexOf(part))) };
}
