/**
 * Where one thing said ends and the next begins: sentences in written text, clauses in captions without punctuation.
 *
 * Linear in the length of the text: one pass of regular expressions that cannot backtrack over each other.
 */

/** A stretch of a text: `whole.slice(start, start + text.length) === text`. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

const LONGEST = 700;
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)|\n/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|approx|inc|ltd|prof|fig|nr|ref|tel|[A-Z])\.$/i;

/** Is this end of line the end of a sentence, or only a hard wrap inside one? */
function breaksAt(text: string, begin: number, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (/[\s\d>|*•-]/.test(next)) return true;
  const lineStart = Math.max(begin, text.lastIndexOf('\n', at - 1) + 1);
  const length = at - lineStart;
  if (next !== next.toLowerCase())
    return length < 55 || /[.!?:]$/.test(text.slice(Math.max(0, at - 2), at).trim());
  return /,\s*$/.test(text.slice(lineStart, at)) && length < 30;
}

/** Is the full stop at the end of `upto` part of an abbreviation or of a figure? */
const abbreviates = (upto: string, next: string): boolean =>
  /\.$/.test(upto) && ABBREVIATION.test(upto.slice(-9)) && !/(?:^|\s)(?:no|st)\.$/i.test(upto.slice(-4))
    ? true
    : /\.$/.test(upto) && /^\s*[a-z]/.test(next) && /\.\w{1,3}\.$/.test(upto.slice(-6));

/**
 * @param text a passage with or without punctuation
 * @returns its sentences without the space around them, in order
 */
export function sentences(text: string): Stretch[] {
  const out: Stretch[] = [];
  let begin = 0;
  const push = (end: number) => {
    const raw = text.slice(begin, end);
    const lead = raw.length - raw.trimStart().length;
    let body = raw.trim();
    for (let at = begin + lead; body; ) {
      const cut = body.length > LONGEST ? body.lastIndexOf(' ', LONGEST) : -1;
      const piece = body.length > LONGEST ? body.slice(0, cut > 0 ? cut : LONGEST) : body;
      out.push({ text: piece, start: at });
      const rest = body.slice(piece.length);
      at += piece.length + (rest.length - rest.trimStart().length);
      body = rest.trim();
    }
    begin = end;
  };
  for (const match of text.matchAll(END)) {
    const at = match.index ?? 0;
    const end = at + match[0].length;
    if (match[0] === '\n') {
      if (breaksAt(text, begin, at)) push(end);
    } else if (match[0].startsWith('\n')) push(end);
    else if (!abbreviates(text.slice(Math.max(begin, end - 12), end), text.slice(end, end + 3))) push(end);
  }
  push(text.length);
  return out;
}

/** True of captions as a recogniser gives them: no sentence punctuation, no capitals to speak of. */
export const isRaw = (text: string): boolean =>
  !/[.!?;:,]\s|[.!?]$/.test(text.trim()) &&
  !/(?:^|\s)(?!I\b)[A-Z][a-z]+\s+\w+.*\s(?!I\b)[A-Z]/.test(text.slice(0, 400));

const COMMA = /[,;:–—](?=\s)|\s-{1,2}(?=\s)/g;
const STARTS =
  /\s(?=(?:but|so|because|cause|cos|and (?:i|we|it|he|she|they|you|then|that|the|my|our)|or (?:i|we)|(?:yeah |yes |no )?(?:i|we|they|it|he|she|you|that|there|this)(?:'s|'m|'re|'ll|'d|'ve| (?:can|can't|don't|do|would|wouldn't|will|won't|am|are|is|was|have|had|think|mean|just|need|want|know|could|couldn't|got))|let's|please|look|listen|okay|anyway|honestly|thanks|thank you|sorry|maybe|if)\b)/g;

/**
 * @param sentence a sentence, or a raw caption of any length
 * @param raw whether clause starts are to be guessed because there is no punctuation
 * @returns its clauses, in order
 */
export function clauses(sentence: Stretch, raw: boolean): Stretch[] {
  const cuts = [...sentence.text.matchAll(raw ? STARTS : COMMA)].map(
    (m) => (m.index ?? 0) + (raw ? 0 : m[0].length),
  );
  const out: Stretch[] = [];
  let begin = 0;
  for (const cut of [...cuts, sentence.text.length]) {
    const piece = sentence.text.slice(begin, cut);
    const body = piece.trim();
    if (body)
      out.push({ text: body, start: sentence.start + begin + (piece.length - piece.trimStart().length) });
    begin = cut;
  }
  return out;
}
