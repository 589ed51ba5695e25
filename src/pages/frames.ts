/** Looking into the frames of a page, as far as the browser lets us. */

/** The document in a frame, as far as this page may look into it; null where it may not, or elsewhere. */
export function frameDocument(frame: Element | null): Document | null {
  try {
    return (frame as Partial<HTMLIFrameElement> | null)?.contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The documents of frames, as far as this page may look into them. */
export const frameDocuments = (document: Document, selector: string): Document[] =>
  [...document.querySelectorAll(selector)].flatMap((frame) => frameDocument(frame) ?? []);
