/** Writes a text into an editor as the user would: by the editor's own input, so that it can be undone. */
import { KINDS } from './kinds';
import type { Editor } from './open-editors';

const view = ({ document }: Editor): Window & typeof globalThis =>
  document.defaultView as Window & typeof globalThis;

/** The selection where it stands in this editor, else at the editor's beginning. Nothing selected is written over. */
function caretIn(editor: Editor): Range {
  const selection = editor.document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  if (range && editor.element.contains(range.endContainer)) {
    range.collapse(false);
    return range;
  }
  const start = editor.document.createRange();
  start.setStart(editor.element, 0);
  return start;
}

/** Puts the caret where it was before a click elsewhere; an editor that has the focus keeps it without noticing. */
function putCaret(editor: Editor): Range {
  const caret = caretIn(editor);
  if (!editor.document.hasFocus() || !editor.element.contains(editor.document.activeElement))
    editor.element.focus({ preventScroll: true });
  const selection = editor.document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
  return caret;
}

/** A space of its own where the question would touch the word before it. */
function parted(before: string, text: string): string {
  return /\S$/u.test(before) ? ` ${text}` : text;
}

function textBefore({ element, document }: Editor, { startContainer, startOffset }: Range): string {
  if (startContainer.nodeType === 3) return (startContainer as Text).data.slice(0, startOffset);
  if (startContainer === element && startOffset === 0) return '';
  const before = document.createRange();
  before.setStart(startContainer, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString();
}

/** Keys as the editor hears them; no browser moves or types anything for a key that a script pressed. */
function press(editor: Editor, name: 'keydown' | 'keyup', key: string, keyCode: number): void {
  const event = { key, keyCode, bubbles: true, composed: true };
  editor.element.dispatchEvent(new (view(editor).KeyboardEvent)(name, event));
}

/** Rich editors end a step of their undo where the caret goes elsewhere: what was typed before stays when we are undone. */
function endStep(editor: Editor): void {
  press(editor, 'keydown', 'End', 35);
  press(editor, 'keyup', 'End', 35);
}

const type = ({ document }: Editor, text: string): boolean => document.execCommand('insertText', false, text);

function writeInTextArea(editor: Editor, text: string): boolean {
  const area = editor.element as HTMLTextAreaElement;
  if (editor.document.activeElement !== area) area.focus({ preventScroll: true });
  area.setSelectionRange(area.selectionEnd, area.selectionEnd);
  return type(editor, parted(area.value.slice(0, area.selectionEnd), text));
}

function ask(editor: Editor, text: string, caret: Range): boolean {
  const wish = new (view(editor).InputEvent)('beforeinput', {
    inputType: 'insertText',
    data: text,
    targetRanges: [new (view(editor).StaticRange)(caret)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // Taken where the editor keeps the browser from doing it.
  return !editor.element.dispatchEvent(wish) || type(editor, text);
}

/** @returns whether the browser or the editor took it; whether it stays there has to be looked at a moment later */
export function writeInto(editor: Editor, text: string): boolean {
  const way = KINDS.find(([kind]) => kind === editor.kind)?.[2];
  if (way === 'typed') return writeInTextArea(editor, text);
  const caret = putCaret(editor);
  const words = parted(textBefore(editor, caret), text);
  if (way === 'asked') return ask(editor, words, caret);
  endStep(editor);
  press(editor, 'keydown', 'Unidentified', 0);
  const taken = type(editor, words);
  press(editor, 'keyup', 'Unidentified', 0);
  endStep(editor);
  return taken;
}
