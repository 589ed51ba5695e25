/** Small questions that the descriptions of several clients ask of their pages. */
import { firstOf } from '../first-of';

/** @returns the element's text without white space at its ends; empty where there is no element */
export const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** @returns what is missing where words stand in the captions and no row of them can be found */
export const wordsWithoutRows = (words: Element | null, rows: readonly Element[]): string[] =>
  rows.length === 0 && /\p{L}/u.test(textOf(words)) ? ['the captions'] : [];

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Who wrote a message of a chat that names the sender only above the first of several messages.
 * @returns the element that names the sender, in the message or nearest above it
 */
export function senderAbove(
  message: Element,
  list: Element | null,
  names: readonly string[],
): Element | null {
  const own = firstOf(message, names);
  if (own || !list) return own;
  return [...list.querySelectorAll(names.join(','))].findLast((name) => precedes(name, message)) ?? null;
}
