/** Which words a learned no was read from: those without which its answer would be the most lower. */
import { detect } from './detector';
import { unitOf } from './features';
import type { Network } from './network';
import { type Token, tokens } from './tokens';
import type { Candidate } from './units';
import { factsOf } from './word-facts';

/** So many words are named at most. */
const NAMED = 3;
/** A long remark is not tried to its end. */
const MOST_TRIED = 60;

/**
 * @param candidate a sentence that was read as a no
 * @returns its most telling words, verbatim, in the order of the text
 */
export function tellingWords({ text, place }: Candidate, net: Network): string[] {
  const list = tokens(text);
  const mark = (some: readonly Token[]): number => detect(unitOf(some, place, false), net.detector);
  const all = mark(list);
  return list
    .slice(0, MOST_TRIED)
    .filter(({ norm }) => /^[\p{L}<]/u.test(norm) && !factsOf(norm).small)
    .map((token) => ({ token, loss: all - mark(list.filter((other) => other.start !== token.start)) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, NAMED)
    .sort((a, b) => a.token.start - b.token.start)
    .map(({ token }) => text.slice(token.start, token.end))
    .filter((word, at, words) => words.indexOf(word) === at);
}
