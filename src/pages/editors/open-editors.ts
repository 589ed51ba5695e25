/** Finds the editors that are open on a page, in its frames too as far as it may look into them. */
import { type EditorKind, KINDS, PART, WRITABLE } from './kinds';

/** A place where the user writes. */
export interface Editor {
  readonly element: HTMLElement;
  /** The document that the element stands in: a frame's own where the editor has one. */
  readonly document: Document;
  readonly kind: EditorKind;
  /** What stands in it now, as the page shows it. */
  text(): string;
}

/** The document in a frame; null where it is of another origin. */
export function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The page and the frames in it that can be looked into. */
export const documentsOf = (document: Document | null): Document[] =>
  document ? [document, ...[...document.querySelectorAll('iframe')].map(insideOf).flatMap(documentsOf)] : [];

/** Where a browser knows nothing of layout, everything counts as shown. */
const isShown = (element: Element): boolean =>
  [element, element.ownerDocument.defaultView?.frameElement].every((one) => one?.checkVisibility?.() ?? true);

function editorOf(element: HTMLElement): Editor {
  // The last row fits every element.
  const [kind] = KINDS.find(([, selector]) => element.matches(selector)) as (typeof KINDS)[number];
  const text = (): string => (element as HTMLTextAreaElement).value ?? element.textContent ?? '';
  return { element, document: element.ownerDocument, kind, text };
}

/**
 * @param which the selector of what is written into, see `kinds.ts`
 * @returns the editors that are shown, the page's own first
 */
export const openEditors = (document: Document, which = WRITABLE): Editor[] =>
  documentsOf(document)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(which)])
    .filter((element) => !element.matches(PART) && isShown(element))
    .map(editorOf);
