/** When two stretches of words are the same to a person. */

/** @returns the words without what does not tell them apart: case, white space, closing punctuation */
export const sameWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?,;:…]+$/u, '')
    .trim();
