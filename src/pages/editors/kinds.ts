/**
 * The editors in which people write their replies, and how a text reaches the model of each; measured in Chromium 156 and
 * Firefox 153, November 2026.
 *
 * An editor keeps a model beside what the page shows: text that is only shown is not in the mail that leaves. In a text
 * area the browser's own command is enough. CKEditor 5 takes the wish for itself and draws its page anew. All others
 * look at their model when a key comes up, so the command stands between two of them; Squire ends a step of its undo
 * with a space, where others do it with a caret that goes elsewhere.
 */
export type EditorKind = 'textarea' | 'ckeditor5' | 'ckeditor4' | 'tinymce' | 'squire' | 'contenteditable';

/** First match counts. The last stands for all that need no more: ProseMirror, Quill, Lexical, Trix, Rooster. */
export const KINDS: readonly (readonly [kind: EditorKind, selector: string])[] = [
  ['textarea', 'textarea'],
  ['ckeditor5', '.ck-editor__editable'],
  ['ckeditor4', '.cke_editable'],
  ['tinymce', '.mce-content-body'],
  // As Fastmail and SnappyMail have it.
  ['squire', '.v-RichText-input,.squire-wysiwyg'],
  ['contenteditable', '*'],
];

const RICH = '[contenteditable]:not([contenteditable="false"])';
/** What can be written into at all; a text area of one line is a field for names or a subject. */
export const WRITABLE = `textarea:not([rows="1"],[readonly],[disabled]),${RICH}`;
/** Beside a call a text area of one line is where people chat. */
export const chatBoxes = (): string => `textarea[rows="1"]:not([readonly],[disabled]),${WRITABLE}`;
/** Inside another one it is a part of it. */
export const PART = `${RICH} ${RICH}`;
