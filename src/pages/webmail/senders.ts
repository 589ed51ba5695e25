/** Who wrote a message, as pages show it: names as text, addresses in one attribute or another. */
import { allOf } from '../first-of';
import { addressesIn, type OpenMessage } from './webmail';

/** Where pages keep an address, best first. */
const KEEPING = ['data-email', 'email', 'title', 'href', 'aria-label'];
const KEEPER = '[data-email], [email], [title], [href^="mailto:"], [aria-label]';
/** Icons that a font draws, and letters that nobody sees. */
const UNSEEN = /[\ue000-\uf8ff\u200b-\u200f\u2060\ufeff]/gu;

const unescaped = (text: string): string => text.replace(/%40/gu, '@').replace(/\?.*$/u, '');

/**
 * Reads name and address off the element that names a sender.
 *
 * A name may be made to look like an address: what the page keeps apart from the name counts first, and of several
 * addresses in one text the last, since that is where the real one stands.
 */
export function senderIn(element: Element): NonNullable<OpenMessage['from']> {
  const kept = [element, ...element.querySelectorAll(KEEPER)].flatMap((holder) =>
    KEEPING.map((name) => unescaped(holder.getAttribute(name) ?? '')),
  );
  const shown = (element.textContent ?? '').replace(UNSEEN, '').replace(/\s+/gu, ' ');
  const address = [...kept, shown].flatMap((text) => addressesIn(text).slice(-1))[0] ?? null;
  const name = shown.replace(/<[^<>\s]+@[^<>\s]+>/gu, '').trim();
  return { name: name || null, address };
}

export interface Paired {
  readonly body: Element;
  /** Null where no sender stands between this body and the one before. */
  readonly sender: Element | null;
}

/**
 * Pairs bodies with the senders that stand above them, in the order of the page; linear in what it finds.
 *
 * Collapsed messages have a sender and no body; what a mail itself holds is never taken for a sender.
 */
export function bodiesWithSenders(
  root: ParentNode,
  bodies: readonly string[],
  senders: readonly string[],
): Paired[] {
  const named = allOf(root, senders);
  const pairs: Paired[] = [];
  let last: Element | null = null;
  let next = 0;
  for (const body of allOf(root, bodies)) {
    if (last?.contains(body)) continue;
    let sender: Element | null = null;
    for (let at = named[next]; at && precedes(at, body); at = named[++next])
      if (!last?.contains(at)) sender = at;
    pairs.push({ body, sender });
    last = body;
  }
  return pairs;
}

const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
