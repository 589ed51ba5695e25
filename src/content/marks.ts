/** Marks the found words with the CSS Custom Highlight API: no element of the page is touched. */

const NAME = 'how-else';

/** The highlight registry of the window a document belongs to; null where the browser has none, or the window is gone. */
function registryOf(document: Document): { registry: HighlightRegistry; Highlight: typeof Highlight } | null {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  return view?.CSS?.highlights && view.Highlight
    ? { registry: view.CSS.highlights, Highlight: view.Highlight }
    : null;
}

export interface Marks {
  /** Replaces what is marked for this id; an empty list removes it. */
  put(id: string, ranges: readonly Range[]): void;
}

/** @param signal ends the marks: all highlights of ours are taken away */
export function startMarks(signal: AbortSignal): Marks {
  const byId = new Map<string, readonly Range[]>();
  const documents = new Set<Document>();

  const paint = (): void => {
    const byDocument = new Map<Document, Range[]>([...documents].map((document) => [document, []]));
    for (const range of [...byId.values()].flat()) {
      const document = range.startContainer.ownerDocument ?? (range.startContainer as Document);
      byDocument.set(document, [...(byDocument.get(document) ?? []), range]);
    }
    for (const [document, ranges] of byDocument) paintIn(document, ranges);
  };
  const paintIn = (document: Document, ranges: readonly Range[]): void => {
    const found = registryOf(document);
    if (!found) return;
    documents.add(document);
    if (ranges.length === 0) found.registry.delete(NAME);
    else found.registry.set(NAME, new found.Highlight(...ranges));
  };
  signal.addEventListener('abort', () => {
    byId.clear();
    paint();
  });
  return {
    put(id, ranges) {
      if (ranges.length > 0) byId.set(id, ranges);
      else if (!byId.delete(id)) return;
      paint();
    },
  };
}
