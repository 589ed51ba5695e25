/**
 * Words and their parts of speech: the one file that imports compromise.
 *
 * The middle build (`compromise/two`) gives tokens, contractions and part-of-speech tags; its `#Negative` is
 * evidence, never a verdict ("Why not just ship it Tuesday?" is negative to it).
 */
import nlp from 'compromise/two';

/** One word as it stands in the text. A contraction is two terms, the second of which has no letters of its own. */
export interface Term {
  /** Verbatim, without the punctuation around it; empty for the second half of a contraction ("can't" = "can't" + ""). */
  readonly text: string;
  /** Lower case; for a contraction its expansion ("can", "not"). */
  readonly normal: string;
  /** compromise's tags: "Noun", "Verb", "Modal", "Negative", "Date", "Money", … */
  readonly tags: ReadonlySet<string>;
  /** Offsets in the parsed text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Punctuation and space that follow the word. */
  readonly post: string;
}

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

interface RawTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  tags?: Set<string>;
}

/**
 * @param text any text, of any length
 * @returns its sentences in order, each with terms whose offsets point into `text`
 */
export function parse(text: string): Sentence[] {
  if (!text.trim()) return [];
  const raw = nlp(text).docs as unknown as RawTerm[][];
  let at = 0;
  return raw.map((terms) => {
    const begin = at;
    const parsed = terms.map((term): Term => {
      const start = text.startsWith(term.pre + term.text, at)
        ? at + term.pre.length
        : seek(text, term.text, at);
      const end = start + term.text.length;
      at = Math.min(text.length, end + term.post.length);
      return {
        text: term.text,
        normal: (term.implicit ?? term.machine ?? term.normal) || term.normal,
        tags: term.tags ?? new Set(),
        start,
        end,
        post: term.post,
      };
    });
    const first = parsed[0]?.start ?? begin;
    const last = parsed.at(-1)?.end ?? first;
    return { text: text.slice(first, Math.max(last, at)).trimEnd(), start: first, end: at, terms: parsed };
  });
}

/** Where compromise normalised a character away, the word is looked for a little further on. */
function seek(text: string, word: string, from: number): number {
  const found = text.indexOf(word, from);
  return found < 0 || found > from + 40 ? from : found;
}

const CONTENT = ['Noun', 'Verb', 'Adjective', 'Money', 'Date', 'Value'];
const EMPTY = ['Pronoun', 'Auxiliary', 'Modal', 'Copula', 'Negative', 'Determiner'];

/** @returns the root forms of the words that carry meaning: "dates" and "date" are one */
export function contentWords(text: string): Set<string> {
  const sentences = nlp(text).compute('root').docs as unknown as (RawTerm & { root?: string })[][];
  return new Set(
    sentences
      .flat()
      .filter(({ tags }) => CONTENT.some((tag) => tags?.has(tag)) && !EMPTY.some((tag) => tags?.has(tag)))
      .map(({ root, implicit, normal }) => root ?? implicit ?? normal)
      .filter(Boolean),
  );
}
