/** The one door to the editors of other people's pages: which are open, and one question at the caret of one of them. */
import { composesIn, lastLeft } from './attention';
import type { EditorKind } from './kinds';
import { type Editor, insideOf, openEditors } from './open-editors';
import { selectedIn, settled, writeInto } from './write';

export { watchEditors } from './attention';
export { chatBoxes, type EditorKind } from './kinds';
export { documentsOf, type Editor, openEditors } from './open-editors';

/** `no-caret`: several editors are open and nothing tells which. `not-taken`: the editor did not keep the text. */
export type Refused = 'no-editor' | 'no-caret' | 'composing' | 'not-taken';
export type Inserted =
  | { readonly done: true; readonly kind: EditorKind }
  | { readonly done: false; readonly why: Refused };

const refused = (why: Refused): Inserted => ({ done: false, why });

/** The element that has the focus, in a frame where the focus is in one. */
function focusedIn(document: Document): Element | null {
  const active = document.activeElement;
  const inside = active?.tagName === 'IFRAME' ? insideOf(active as HTMLIFrameElement) : null;
  return inside ? focusedIn(inside) : active;
}

const holding = (editors: readonly Editor[], element: Element | null): Editor | undefined =>
  editors.find((editor) => editor.element.contains(element));

/**
 * Writes `text` at the caret of the editor in which the user writes; one step that the editor's own undo takes back.
 *
 * That is the editor with the focus, else the one that had it last, else the only one. Nothing that is selected is
 * replaced, nothing is written while a letter is being composed. Where a word stands right before the caret, a space
 * goes between.
 */
export async function insertAtCaret(document: Document, text: string, which?: string): Promise<Inserted> {
  const editors = openEditors(document, which);
  const focused = holding(editors, focusedIn(document));
  const editor = focused ?? holding(editors, lastLeft()) ?? (editors[1] ? null : editors[0]);
  if (!editor) return refused(editors[0] ? 'no-caret' : 'no-editor');
  if (composesIn(editor.element)) return refused('composing');
  const line = text.replace(/\s+/gu, ' ').trim();
  const times = (): number => editor.text().replace(/\s+/gu, ' ').split(line).length;
  const before = times();
  const caret = selectedIn(editor);
  if (!focused) {
    editor.element.focus({ preventScroll: true });
    await settled();
  }
  await writeInto(editor, line, caret);
  await settled();
  return times() > before ? { done: true, kind: editor.kind } : refused('not-taken');
}
