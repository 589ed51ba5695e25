/** Marks words with the CSS Custom Highlight API: no element of the page is touched. */

/** Whose words are marked: theirs, where a no was found, or the user's own in a reply. Each looks its own way. */
export type Whose = 'their' | 'own';
const NAMES: Record<Whose, string> = { their: 'how-else', own: 'how-else-draft' };

/** A frame that was closed takes its document with it; in Firefox even a look at what is left of it throws. */
function ifAlive<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

const documentOf = (range: Range): Document | null => ifAlive(() => range.startContainer.ownerDocument);

/** Paints one document. A browser without highlights, or a window that is gone, is passed over. */
function paintIn(document: Document, name: string, ranges: readonly Range[]): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || !view.Highlight) return;
  if (ranges.length === 0) registry.delete(name);
  else registry.set(name, new view.Highlight(...ranges));
}

export interface Marks {
  /** Replaces what is marked for this id; an empty list removes it. */
  put(id: string, ranges: readonly Range[]): void;
}

/** @param signal ends the marks: they are taken away */
export function startMarks(whose: Whose, signal: AbortSignal): Marks {
  const byId = new Map<string, readonly Range[]>();
  /** Documents in which something is marked now; one without marks is not held on to. */
  let painted = new Set<Document>();

  const paint = (): void => {
    const byDocument = new Map<Document, Range[]>([...painted].map((document) => [document, []]));
    for (const range of [...byId.values()].flat()) {
      const document = documentOf(range);
      if (document) byDocument.set(document, [...(byDocument.get(document) ?? []), range]);
    }
    for (const [document, ranges] of byDocument) ifAlive(() => paintIn(document, NAMES[whose], ranges));
    painted = new Set(
      [...byDocument].filter(([, ranges]) => ranges.length > 0).map(([document]) => document),
    );
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
