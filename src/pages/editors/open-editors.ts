/** Finds the editors that are open on a page, in its frames too as far as it may look into them. */
import { type EditorKind, KINDS, WRITABLE } from './kinds';

/** A place where the user writes. */
export interface Editor {
  readonly element: HTMLElement;
  /** The document that the element stands in: a frame's own where the editor has one. */
  readonly document: Document;
  readonly kind: EditorKind;
  /** What stands in it now, as the page shows it. */
  text(): string;
}

/** Frames in frames in frames: no editor stands deeper. */
const DEEPEST = 3;

function inside(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Of another origin.
  }
}

/** The page and the frames in it that can be looked into. */
export const documentsOf = (document: Document, depth = 0): Document[] => [
  document,
  ...(depth < DEEPEST ? [...document.querySelectorAll('iframe')] : []).flatMap((frame) => {
    const found = inside(frame);
    return found ? documentsOf(found, depth + 1) : [];
  }),
];

const isTextArea = (element: HTMLElement): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

/** Where a browser knows nothing of layout, everything counts as shown. */
const isShown = (element: HTMLElement): boolean =>
  (element.checkVisibility?.() ?? true) &&
  ((element.ownerDocument.defaultView?.frameElement as HTMLElement | null)?.checkVisibility?.() ?? true);

const editorOf = (element: HTMLElement): Editor => ({
  element,
  document: element.ownerDocument,
  kind: KINDS.find(([, selector]) => element.matches(selector))?.[0] ?? 'contenteditable',
  text: () => (isTextArea(element) ? element.value : (element.textContent ?? '')),
});

/** @returns the editors that are shown, the page's own first; of editors in each other only the outermost */
export const openEditors = (document: Document): Editor[] =>
  documentsOf(document)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(WRITABLE)])
    .filter((element) => !element.parentElement?.closest('[contenteditable=""], [contenteditable="true" i]'))
    .filter(isShown)
    .map(editorOf);
