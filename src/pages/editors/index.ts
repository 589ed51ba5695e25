/** The one door to the editors of other people's pages: which are open, and one question at the caret of one of them. */
import { composesIn, lastAttended } from './attention';
import type { EditorKind } from './kinds';
import { type Editor, openEditors } from './open-editors';
import { writeInto } from './write';

export { watchEditors } from './attention';
export type { EditorKind } from './kinds';
export { type Editor, openEditors } from './open-editors';

/** `no-caret`: several editors are open and nothing tells which. `not-taken`: the editor did not keep the text. */
export type Inserted =
  | { readonly done: true; readonly kind: EditorKind }
  | { readonly done: false; readonly why: 'no-editor' | 'no-caret' | 'composing' | 'not-taken' };

const NO = (why: 'no-editor' | 'no-caret' | 'composing' | 'not-taken'): Inserted => ({ done: false, why });

/** An editor draws itself anew after its input; by then the text is in its model, or gone. */
const SETTLED_MS = 60;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

/** The element that has the focus, in a frame where the focus is in one. */
function focused(document: Document): Element | null {
  const active = document.activeElement;
  const inside = active?.tagName === 'IFRAME' ? (active as HTMLIFrameElement).contentDocument : null;
  return inside ? focused(inside) : active;
}

/** Where the user writes: the focus, else where it was last, else the only editor there is. */
function chosen(document: Document, editors: readonly Editor[]): Editor | undefined {
  const holding = (element: Element | null): Editor | undefined =>
    editors.find((editor) => editor.element.contains(element) && element !== null);
  return (
    holding(focused(document)) ?? holding(lastAttended()) ?? (editors.length === 1 ? editors[0] : undefined)
  );
}

/**
 * Writes `text` at the caret of the editor in which the user writes; one step that the editor's own undo takes back.
 *
 * Nothing that is selected is replaced, nothing is written while a letter is being composed. Where a word stands right
 * before the caret, a space goes between.
 */
export async function insertAtCaret(document: Document, text: string): Promise<Inserted> {
  const editors = openEditors(document);
  if (editors.length === 0) return NO('no-editor');
  const editor = chosen(document, editors);
  if (!editor) return NO('no-caret');
  if (composesIn(editor.element)) return NO('composing');
  const line = text.replace(/\s+/gu, ' ').trim();
  const times = (): number => editor.text().replace(/\s+/gu, ' ').split(line).length;
  const before = times();
  if (!writeInto(editor, line)) return NO('not-taken');
  await settled();
  return times() > before ? { done: true, kind: editor.kind } : NO('not-taken');
}
