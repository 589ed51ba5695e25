/** The newest words of a mail that is at hand as plain text: for the terminal door and for pasted mails. */
import { isAutomatic } from './line-marks';
import { newestPassages } from './newest-passages';

/** A verbatim stretch of the mail: `mail.slice(start, start + text.length) === text`. */
export interface NewestPassage {
  readonly text: string;
  readonly start: number;
}

/**
 * Leaves out quoted lines and their attributions, forwarded and original messages, signatures and footers.
 * Answers written between quoted lines count; an answer of a machine, such as
 * "out of office", has none.
 * @param mail the body of a mail as plain text, with any line ends
 * @returns the sender's newest words, in order; empty where the mail holds none
 */
export function plainNewestWords(mail: string): NewestPassage[] {
  const own = newestPassages(mail).map(({ start, end }) => ({ text: mail.slice(start, end), start }));
  return isAutomatic(own.map(({ text }) => text).join('\n\n')) ? [] : own;
}
