/**
 * Sorts the lines of a mail into the sender's newest words and all the rest; pure, linear in the text.
 *
 * The same sorting serves plain mails and the text read off a page, where quoted elements were left out as holes.
 * Quoted lines go alone, since people answer between them; a forwarded or original message goes to the end of the
 * text, since nothing tells where it would stop.
 *
 * `email-reply-parser` was measured against this (`npx tsx tests/bench/newest-words.ts` prints both): it knows fewer
 * languages and no forwards, takes seconds for a mail of blank lines, and gives no offsets for the highlight.
 */
import {
  attribution,
  footerAt,
  HOLE,
  isBanner,
  isDeviceSignature,
  isHeaderBlock,
  isLabelled,
  isRule,
  isSeparator,
  isSignatureMark,
  mayEndAttribution,
  mayStartAttribution,
} from './line-marks';

/** A stretch of the text, from `start` up to `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly blank: boolean;
  /** Quoted by `>`, or a hole where an element with quoted history stood. */
  readonly quoted: boolean;
  /** How much of it, from its beginning, is the sender's own. */
  own: number;
}

/** More lines than this below "-- " are no signature; Roundcube draws the same line. */
const LONGEST_SIGNATURE = 15;
/** Lines below these are not looked at: no person wrote so many, and sorting them stays quick. */
const MOST_LINES = 3_000;

/** @returns the sender's newest words as passages of `text`, in order, trimmed, none empty */
export function newestPassages(text: string): Passage[] {
  const lines = linesOf(text);
  dropWrappedQuotes(lines);
  dropHistory(lines);
  dropSignatures(lines);
  for (const line of lines) if (isDeviceSignature(line.text) || isBanner(line.text)) line.own = 0;
  dropFooters(lines);
  return gather(lines, text);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length && lines.length < MOST_LINES; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found;
    const line = text.slice(start, next);
    // A line ">:" is the end of an attribution that wrapped within the address.
    const quoted = /^\s{0,3}>(?!:\s*$)/u.test(line) || line.trim() === HOLE;
    lines.push({ start, text: line, blank: line.trim() === '', quoted, own: quoted ? 0 : line.length });
    start = next + 1;
  }
  return lines;
}

/** A long quoted line that a server wrapped leaves its last words without the mark. */
function dropWrappedQuotes(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (line.quoted || line.blank || line.text.length > 40 || !lines[i + 1]?.quoted) return;
    if (before?.quoted && before.text.length >= 70 && /^\p{Ll}/u.test(line.text)) line.own = 0;
  });
}

function dropHistory(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.quoted || line.blank) continue;
    if (isSeparator(line.text) || startsHeaderBlock(lines, i)) return dropFrom(lines, i);
    if (!mayEndAttribution(line.text)) continue;
    const { judged, first } = attributionEnding(lines, i);
    const next = nextWritten(lines, i);
    if (!judged || (judged === 'maybe' && !next?.quoted)) continue;
    if (next && !next.quoted) return dropFrom(lines, first);
    for (let at = first; at <= i; at++) (lines[at] as Line).own = 0;
  }
}

function nextWritten(lines: readonly Line[], after: number): Line | undefined {
  for (let i = after + 1; i < lines.length; i++) if (!lines[i]?.blank) return lines[i];
  return undefined;
}

function dropFrom(lines: readonly Line[], first: number): void {
  let from = first;
  while (lines[from - 1]?.blank) from--;
  // A rule above a header block belongs to it.
  if (from === 0 || !isRule(lines[from - 1]?.text ?? '')) from = first;
  else from--;
  for (let i = from; i < lines.length; i++) (lines[i] as Line).own = 0;
}

/** An attribution may wrap: the longest one that ends here and has a proper beginning wins. */
function attributionEnding(lines: readonly Line[], last: number) {
  for (let first = Math.max(0, last - 3); first < last; first++) {
    const window = lines.slice(first, last + 1);
    if (window.some((line) => line.blank || line.quoted)) continue;
    if (!mayStartAttribution(window[0]?.text ?? '')) continue;
    const judged = attribution(
      window
        .map((line) => line.text.trim())
        .join(' ')
        .replace(' >:', '>:'),
    );
    if (judged) return { judged, first };
  }
  return { judged: attribution(lines[last]?.text ?? ''), first: last };
}

/** Labels above each other; a value may wrap and single blank lines may stand between them. */
function startsHeaderBlock(lines: readonly Line[], first: number): boolean {
  if (!isLabelled(lines[first]?.text ?? '')) return false;
  const labelled: string[] = [];
  for (let i = first, others = 0; i < lines.length && i < first + 12 && others < 2; i++) {
    const { text, quoted } = lines[i] as Line;
    if (quoted) break;
    if (isLabelled(text)) labelled.push(text);
    others = isLabelled(text) ? 0 : others + 1;
  }
  return isHeaderBlock(labelled);
}

/** From "-- " down to the next quoted line or the end, where that is short enough. */
function dropSignatures(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.own === 0 || !isSignatureMark(line.text)) continue;
    let stop = i + 1;
    let written = 0;
    for (; stop < lines.length && written <= LONGEST_SIGNATURE && !lines[stop]?.quoted; stop++)
      if (lines[stop]?.own && !lines[stop]?.blank) written++;
    if (written > LONGEST_SIGNATURE) continue;
    for (let at = i; at < stop; at++) (lines[at] as Line).own = 0;
  }
}

/** Footers are judged by paragraph, since their sentences wrap. */
function dropFooters(lines: readonly Line[]): void {
  let paragraph: Line[] = [];
  for (const line of [...lines, null]) {
    if (line && !line.blank && line.own > 0) {
      paragraph.push(line);
      continue;
    }
    if (paragraph.length) dropFooter(paragraph);
    paragraph = [];
  }
}

function dropFooter(paragraph: readonly Line[]): void {
  const joined = paragraph.map((line) => line.text).join('\n');
  // Quote marks and line breaks become spaces one for one, so that offsets hold.
  const found = footerAt(joined.replace(/[\r\n\u00a0]/gu, ' '));
  if (found < 0) return;
  const from = sentenceStart(joined, found);
  let at = 0;
  for (const line of paragraph) {
    line.own = Math.max(0, Math.min(line.own, from - at));
    at += line.text.length + 1;
  }
}

/** Back to the end of the sentence before, or to a line that begins with a capital. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  let start = 0;
  for (const match of before.matchAll(/[.!?]["')\]]*\s+|\n(?=[^\p{Ll}])/gu))
    start = match.index + match[0].length;
  return start;
}

function gather(lines: readonly Line[], text: string): Passage[] {
  const passages: Passage[] = [];
  let open: { start: number; end: number } | null = null;
  const close = () => {
    const trimmed = open && trim(text, open);
    if (trimmed) passages.push(trimmed);
    open = null;
  };
  for (const line of lines) {
    if (line.own === 0 && !line.blank) close();
    if (line.own === 0) continue;
    if (open) open.end = line.start + line.own;
    else open = { start: line.start, end: line.start + line.own };
    if (line.own < line.text.length) close();
  }
  close();
  return passages;
}

function trim(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}
