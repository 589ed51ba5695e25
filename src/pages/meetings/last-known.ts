/** What a page shows only now and then, remembered as long as its document lives. */

/** So long an answer holds, in milliseconds: blocks are read many times a second, names hardly ever change. */
const HOLDS_MS = 2_000;

/** @returns the same finder, which looks at a document again only after a while */
export function lately<T>(find: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, { readonly at: number; readonly found: T }>();
  return (document) => {
    const last = known.get(document);
    const age = last ? Date.now() - last.at : HOLDS_MS;
    if (last && age >= 0 && age < HOLDS_MS) return last.found;
    const found = find(document);
    known.set(document, { at: Date.now(), found });
    return found;
  };
}

const fields = new WeakMap<Document, HTMLInputElement>();

/**
 * The name that the user gave in the lobby, also once the lobby is gone: its field keeps what was typed.
 * @returns no name or one
 */
export function nameGiven(document: Document, field: string): string[] {
  const there = document.querySelector<HTMLInputElement>(field);
  if (there) fields.set(document, there);
  const name = fields.get(document)?.value?.trim();
  return name ? [name] : [];
}

const captions = new WeakMap<Document, boolean>();

/**
 * Whether captions are on, on a client that shows nothing of them while nobody speaks.
 * @param now what can be seen at the moment; null where nothing tells
 */
export function captionsStillOn(document: Document, now: boolean | null): boolean {
  if (now !== null) captions.set(document, now);
  return captions.get(document) ?? false;
}

/** Another call begins without captions. */
export const callEnded = (document: Document): void => void captions.delete(document);
