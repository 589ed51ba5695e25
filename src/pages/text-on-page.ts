/**
 * The text of an element as a person reads it, with the way back from each letter to its text node.
 *
 * Built from nodes, never from `innerText`, which is empty where a page hides its words by style. White space is
 * collapsed, blocks and `<br>` become line breaks; the walk is iterative, since a mail may nest ten thousand elements.
 */

/** `skip`: leave the element out. `hole`: leave it out and say so. `stop`: leave it and all that follows out. */
export type Verdict = 'read' | 'skip' | 'hole' | 'stop';

export interface TextOnPage {
  readonly text: string;
  /** Live ranges, one a text node, that cover `text.slice(from, to)`. */
  ranges(from: number, to: number): Range[];
}

/** Longest text that is read, in UTF-16 code units: the engine reads no more, and reading it stays below 50 ms. */
const LONGEST = 40_000;
/** More elements than this are not looked at, and no more nodes of any kind than so many times as much. */
const MOST_ELEMENTS = 5_000;
const MOST_NODES = 4 * MOST_ELEMENTS;
const UNREAD =
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE|TEXTAREA|SELECT|IFRAME|OBJECT|SVG|MATH|VIDEO|AUDIO)$/iu;
const PARAGRAPH = /^(?:P|H[1-6]|BLOCKQUOTE|TABLE|[UOD]L|PRE)$/u;
const BLOCK =
  /^(?:DIV|LI|T[RDH]|D[TD]|HR|SECTION|ARTICLE|HEADER|FOOTER|MAIN|CENTER|ADDRESS|FORM|FIELDSET|DETAILS|SUMMARY|FIGURE|CAPTION)$/u;
/** How many line breaks stand around an element. */
const breaksAround = ({ tagName }: Element): number =>
  PARAGRAPH.test(tagName) ? 2 : BLOCK.test(tagName) ? 1 : 0;
const HIDING = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/iu;
const KEEPING_SPACE = /white-space:\s*(?:pre|break)/iu;

/** True where the element itself is hidden by its own attributes. */
export const hidesItself = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDING.test(element.getAttribute('style') ?? '');

const keepsSpace = (element: Element): boolean =>
  element.tagName === 'PRE' ||
  element.classList.contains('pre') ||
  KEEPING_SPACE.test(element.getAttribute('style') ?? '');

/** Text that cannot be taken as it stands: runs of white space, or letters nobody sees. */
const UNEVEN = /[ \t\n\r\f]{2}|[\t\n\r\f\u200b\ufeff\u00ad]/u;
const CHUNKS = /[ \t\n\r\f]+|[\u200b\ufeff\u00ad]+|[^ \t\n\r\f\u200b\ufeff\u00ad]+/gu;

interface Piece {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly offset: number;
  /** Where it begins in the text. */
  readonly start: number;
  length: number;
}

/** Gathers words and line breaks, and remembers where each word came from. */
class Gathered implements TextOnPage {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #breaks = 0;
  /** False where a space would be the second one, or the first letter of a line. */
  #spaceable = false;
  #text: string | null = null;

  /** Joined once, at the end: looking into a text that grows would copy it each time. */
  get text(): string {
    this.#text ??= this.#chunks.join('');
    return this.#text;
  }

  get full(): boolean {
    return this.#length >= LONGEST;
  }

  lineBreak(): void {
    this.#breaks++;
  }

  block(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** A letter that no text node holds, on a line of its own. */
  hole(letter: string): void {
    this.block(1);
    this.#flush();
    this.#add(letter);
    this.block(1);
  }

  words(node: Text, kept: boolean): void {
    // One node may hold megabytes.
    const data = node.data.slice(0, 2 * LONGEST);
    if (kept) return this.#put(node, 0, data);
    if (!UNEVEN.test(data)) {
      const from = data.startsWith(' ') && !this.#mayPutSpace() ? 1 : 0;
      return this.#put(node, from, data.slice(from));
    }
    for (const match of data.matchAll(CHUNKS)) {
      const [found] = match;
      if (this.full) return;
      if (/^[\u200b\ufeff\u00ad]/u.test(found)) continue;
      if (!/^[ \t\n\r\f]/u.test(found)) this.#put(node, match.index, found);
      else if (this.#mayPutSpace()) this.#put(node, match.index, ' ');
    }
  }

  ranges(from: number, to: number): Range[] {
    const found: Range[] = [];
    for (const { node, offset, start, length } of this.#pieces) {
      const [a, b] = [Math.max(from, start), Math.min(to, start + length)];
      if (a >= b || offset + b - start > node.length) continue;
      const last = found.at(-1);
      if (last?.endContainer === node) last.setEnd(node, offset + b - start);
      else found.push(rangeIn(node, offset + a - start, offset + b - start));
    }
    return found;
  }

  #mayPutSpace(): boolean {
    return this.#breaks === 0 && this.#spaceable;
  }

  #flush(): void {
    if (this.#length > 0 && this.#breaks > 0) this.#add('\n'.repeat(Math.min(this.#breaks, 3)));
    this.#breaks = 0;
  }

  #add(found: string): void {
    this.#chunks.push(found);
    this.#length += found.length;
    this.#spaceable = !/\s$/u.test(found);
  }

  #put(node: Text, offset: number, words: string): void {
    const found = words.slice(0, Math.max(0, LONGEST - this.#length));
    if (found === '') return;
    this.#flush();
    const last = this.#pieces.at(-1);
    const start = this.#length;
    this.#add(found.replaceAll('\u00a0', ' '));
    const goesOn =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === start;
    if (goesOn) last.length += found.length;
    else this.#pieces.push({ node, offset, start, length: found.length });
  }
}

function rangeIn(node: Text, from: number, to: number): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** @returns where `words` stand in `text`: at `start` if they do, else nearest to it, or -1 */
export function placeOf(text: string, words: string, start: number): number {
  if (words === '') return -1;
  if (text.startsWith(words, start)) return start;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 || after < 0) return Math.max(before, after);
  return start - before <= after - start ? before : after;
}

/**
 * @param judge what to do with an element; hidden elements are left out in any case, scripts without asking
 * @param hole the letter that stands, on its own line, for an element judged a hole
 */
export function textOnPage(
  root: Element,
  judge: (element: Element) => Verdict = () => 'read',
  hole = '\uFFFC',
): TextOnPage {
  const gathered = new Gathered();
  let kept: Element | null = keepsSpace(root) ? root : null;
  let elements = 0;
  const leave = (element: Element) => {
    if (element === kept) kept = null;
    gathered.block(breaksAround(element));
  };
  /** @returns whether the element's own nodes are to be read, or null to stop */
  const enter = (element: Element): boolean | null => {
    if (++elements > MOST_ELEMENTS) return null;
    if (element.tagName === 'BR') gathered.lineBreak();
    if (UNREAD.test(element.tagName)) return false;
    const verdict = judge(element);
    // A mark that ends the mail may well be hidden itself.
    if (verdict === 'stop') return null;
    if (hidesItself(element)) return false;
    gathered.block(breaksAround(element));
    if (verdict === 'hole') gathered.hole(hole);
    if (verdict === 'read' && !kept && keepsSpace(element)) kept = element;
    return verdict === 'read';
  };
  walk(root, gathered, enter, leave, () => kept !== null);
  return gathered;
}

function walk(
  root: Element,
  gathered: Gathered,
  enter: (element: Element) => boolean | null,
  leave: (element: Element) => void,
  kept: () => boolean,
): void {
  let node: Node | null = root.firstChild;
  for (let nodes = 0; node && nodes < MOST_NODES && !gathered.full; nodes++) {
    let inside: boolean | null = false;
    if (node.nodeType === 3) gathered.words(node as Text, kept());
    else if (node.nodeType === 1) inside = enter(node as Element);
    if (inside === null) return;
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}
