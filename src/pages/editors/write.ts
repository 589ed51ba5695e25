/** Writes a text into an editor as the user would: by the editor's own input, so that it can be undone. */
import type { Editor } from './open-editors';

/** Editors put their caret and draw themselves anew a moment after the focus came or something was typed. */
const SETTLED_MS = 60;
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

/** The selection where it stands in this editor. */
export function selectedIn({ document, element }: Editor): Range | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && element.contains(range.endContainer) ? range.cloneRange() : null;
}

/** @param wanted where the caret is to stand; without it where the editor has it, or else at its beginning */
function putCaret(editor: Editor, wanted: Range | null): Range {
  const caret = wanted ?? selectedIn(editor) ?? editor.document.createRange();
  if (!editor.element.contains(caret.endContainer)) caret.setStart(editor.element, 0);
  // Nothing that is selected is written over.
  caret.collapse(false);
  editor.document.getSelection()?.collapse(caret.endContainer, caret.endOffset);
  return caret;
}

/** A space of its own where the text would touch the word before it. */
const parted = (before: string, text: string): string => (/\S$/u.test(before) ? ` ${text}` : text);

/** The text before the caret, as far as it stands in the same node. */
function textBefore({ document }: Editor, { startContainer, startOffset }: Range): string {
  const before = document.createRange();
  before.selectNodeContents(startContainer);
  before.setEnd(startContainer, startOffset);
  return before.toString();
}

function typed({ document }: Editor, text: string): void {
  document.execCommand('insertText', false, text);
}

const windowOf = ({ document }: Editor) => document.defaultView as Window & typeof globalThis;

/** Keys as the editor hears them; no browser moves or types anything for a key that a script pressed. */
function press(editor: Editor, name: 'keydown' | 'keyup', key = '', keyCode = 0): void {
  const event = { key, keyCode, bubbles: true };
  editor.element.dispatchEvent(new (windowOf(editor).KeyboardEvent)(name, event));
}

/** Rich editors end a step of their undo where the caret goes elsewhere: what was typed before stays when we are undone. */
function endStep(editor: Editor): void {
  const key = editor.kind === 'squire' ? ' ' : 'End';
  press(editor, 'keydown', key, 35);
  press(editor, 'keyup', key, 35);
}

/** Where the editor does nothing of itself, the browser does it; it may take the wish and not say so. */
async function asked(editor: Editor, data: string, caret: Range): Promise<void> {
  const { InputEvent, StaticRange } = windowOf(editor);
  const targetRanges = [new StaticRange(caret)];
  const wish = { inputType: 'insertText', data, targetRanges, bubbles: true, cancelable: true };
  const before = editor.text();
  editor.element.dispatchEvent(new InputEvent('beforeinput', wish));
  await settled();
  if (editor.text() === before) typed(editor, data);
}

/**
 * Whether the editor takes it, and keeps it, has to be looked at a moment later: no browser tells.
 * @param wanted where the caret was before the focus came back, where that is known
 */
export async function writeInto(editor: Editor, text: string, wanted: Range | null): Promise<void> {
  if (editor.kind === 'textarea') {
    const area = editor.element as HTMLTextAreaElement;
    const end = area.selectionEnd;
    area.setSelectionRange(end, end);
    return typed(editor, parted(area.value.slice(0, end), text));
  }
  const caret = putCaret(editor, wanted);
  const words = parted(textBefore(editor, caret), text);
  if (editor.kind === 'ckeditor5') {
    // This one ends a step of its undo where the caret really goes elsewhere.
    editor.document.getSelection()?.collapse(editor.element);
    await settled();
    putCaret(editor, caret);
    await settled();
    return asked(editor, words, caret);
  }
  endStep(editor);
  press(editor, 'keydown');
  typed(editor, words);
  press(editor, 'keyup');
  endStep(editor);
}
