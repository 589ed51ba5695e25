/**
 * Writing into editors, on doubles that keep a model as the real ones do. jsdom has no editing of its own, so the command
 * that a browser brings is played here; that the real ones behave so is shown by the tests of the real webmails.
 */
import { type DOMWindow, JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Inserted, insertAtCaret, openEditors, watchEditors } from '../../src/pages/editors';

const QUESTION = 'What exactly is unrealistic?';
let window: DOMWindow;
let document: Document;
let life: AbortController;

/** What `execCommand('insertText')` does in a browser, less the history. */
function editing(document: Document): void {
  const view = document.defaultView as Window & typeof globalThis;
  document.execCommand = (command, _ui, text = '') => {
    expect(command).toBe('insertText');
    const active = document.activeElement;
    if (active instanceof view.HTMLTextAreaElement) {
      active.setRangeText(text, active.selectionStart, active.selectionEnd, 'end');
      return active.dispatchEvent(
        new view.InputEvent('input', { inputType: 'insertText', data: text, bubbles: true }),
      );
    }
    const range = document.getSelection()?.getRangeAt(0);
    if (!range) return false;
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    range.collapse(false);
    const element = range.startContainer.parentElement ?? (range.startContainer as Element);
    return element.dispatchEvent(
      new view.InputEvent('input', { inputType: 'insertText', data: text, bubbles: true }),
    );
  };
}

/** A rich editor in the page, with the caret after its text. */
function rich(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('contenteditable', 'true');
  element.tabIndex = 0;
  element.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.append(element);
  element.focus();
  document.getSelection()?.collapse(element.querySelector('p')?.firstChild ?? element, text.length);
  return element;
}

function area(text: string, caret = text.length): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  element.rows = 10;
  element.value = text;
  document.body.append(element);
  element.focus();
  element.setSelectionRange(caret, caret);
  return element;
}

const insert = (text = QUESTION): Promise<Inserted> => insertAtCaret(document, text);

beforeEach(() => {
  window = new JSDOM('<!doctype html>', { pretendToBeVisual: true }).window;
  document = window.document;
  life = new window.AbortController();
  editing(document);
  watchEditors(document, life.signal);
});
afterEach(() => {
  life.abort();
  window.close();
});

describe('each kind of editor takes the text into its model', () => {
  test('a text area, as its own input', async () => {
    const element = area('I see.\n\n> No.', 6);
    const heard = vi.fn();
    element.addEventListener('input', heard);
    expect(await insert()).toEqual({ done: true, kind: 'textarea' });
    expect(element.value).toBe(`I see. ${QUESTION}\n\n> No.`);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('CKEditor 4, which looks at its model when a key comes up', async () => {
    const element = rich('cke_editable', 'I see.');
    let [model, typed] = ['', 0];
    element.addEventListener('input', () => typed++);
    element.addEventListener('keyup', () => {
      if (typed) model = element.textContent ?? '';
    });
    expect(await insert()).toEqual({ done: true, kind: 'ckeditor4' });
    expect(model).toBe(`I see. ${QUESTION}`);
  });

  test('CKEditor 5, which draws its page anew from its model and takes a wish', async () => {
    const element = rich('ck-editor__editable', 'I see.');
    let model = 'I see.';
    const draw = () => element.querySelector('p')?.replaceChildren(model);
    element.addEventListener('input', () => setTimeout(draw, 5));
    element.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      const [range] = event.getTargetRanges();
      model = model.slice(0, range?.startOffset) + event.data + model.slice(range?.endOffset);
      draw();
    });
    // jsdom knows no target ranges.
    class Wish extends window.InputEvent {
      readonly #ranges: StaticRange[];
      constructor(name: string, how?: InputEventInit) {
        super(name, how);
        this.#ranges = how?.targetRanges ?? [];
      }
      override getTargetRanges(): StaticRange[] {
        return this.#ranges;
      }
    }
    window.InputEvent = Wish;
    expect(await insert()).toEqual({ done: true, kind: 'ckeditor5' });
    expect([model, element.textContent]).toEqual([`I see. ${QUESTION}`, `I see. ${QUESTION}`]);
  });

  test('CKEditor 5 that takes no wish gets the command', async () => {
    const element = rich('ck-editor__editable', 'I see.');
    expect(await insert()).toEqual({ done: true, kind: 'ckeditor5' });
    expect(element.textContent).toBe(`I see. ${QUESTION}`);
  });

  test('TinyMCE in a frame, which ends a step of its undo where the caret goes elsewhere', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument as Document;
    editing(inside);
    inside.body.className = 'mce-content-body';
    inside.body.setAttribute('contenteditable', 'true');
    inside.body.append('I see.');
    const steps: string[] = [];
    inside.addEventListener('keyup', ({ keyCode }) => {
      if (keyCode === 35) steps.push(inside.body.textContent ?? '');
    });
    inside.getSelection()?.collapse(inside.body.firstChild, 6);
    expect(await insert()).toEqual({ done: true, kind: 'tinymce' });
    expect(inside.body.textContent).toBe(`I see. ${QUESTION}`);
    expect(steps).toEqual(['I see.', `I see. ${QUESTION}`]);
  });

  test('any other one', async () => {
    const element = rich('ProseMirror', '');
    expect(await insert()).toEqual({ done: true, kind: 'contenteditable' });
    expect(element.textContent).toBe(QUESTION);
  });
});

describe('where it goes', () => {
  test('nothing that is selected is written over', async () => {
    const element = area('I see. Thank you.');
    element.setSelectionRange(0, 6);
    await insert();
    expect(element.value).toBe(`I see. ${QUESTION} Thank you.`);
    const other = rich('', 'I see.');
    document.getSelection()?.selectAllChildren(other.firstElementChild as Element);
    await insert();
    expect(other.textContent).toBe(`I see. ${QUESTION}`);
  });

  test('a space goes between only where a word stands right before', async () => {
    const element = area('So: ');
    await insert();
    expect(element.value).toBe(`So: ${QUESTION}`);
  });

  test('line breaks in the text become spaces: it is one line', async () => {
    const element = area('');
    await insert('What\n would have\tto change? ');
    expect(element.value).toBe('What would have to change?');
  });

  test('into the editor that has the focus, else into the one that was left last', async () => {
    const [first, second] = [area('one'), area('two')];
    first.focus();
    await insert();
    expect([first.value, second.value]).toEqual([`one ${QUESTION}`, 'two']);
    second.focus();
    second.blur();
    await insert();
    expect(second.value).toBe(`two ${QUESTION}`);
    expect(document.activeElement).toBe(second);
  });

  test('into the only one, wherever the focus is', async () => {
    const element = rich('', 'I see.');
    const elsewhere = document.body.appendChild(document.createElement('input'));
    elsewhere.focus();
    expect(await insert()).toMatchObject({ done: true });
    expect(element.textContent).toContain(QUESTION);
  });

  test('with several editors and nothing that tells which, nowhere', async () => {
    life.abort();
    const [first, second] = [area(''), area('')];
    second.remove();
    document.body.append(second);
    expect(await insert()).toEqual({ done: false, why: 'no-caret' });
    expect([first.value, second.value]).toEqual(['', '']);
  });

  test('never into fields of one line, closed ones, or parts of another editor', async () => {
    expect(await insert()).toEqual({ done: false, why: 'no-editor' });
    for (const [name, value] of [
      ['rows', '1'],
      ['readonly', ''],
      ['disabled', ''],
    ] as const)
      document.body.appendChild(document.createElement('textarea')).setAttribute(name, value);
    expect(await insert()).toEqual({ done: false, why: 'no-editor' });
    const outer = rich('', 'x');
    outer.appendChild(document.createElement('span')).setAttribute('contenteditable', 'true');
    outer.appendChild(document.createElement('span')).setAttribute('contenteditable', 'false');
    expect(openEditors(document).map(({ element }) => element)).toEqual([outer]);
    expect(openEditors(document)[0]?.text()).toBe('x');
  });
});

describe('when it does not go', () => {
  test('never while a letter is being composed; afterwards it does', async () => {
    const element = rich('', 'I see.');
    element.dispatchEvent(new window.CompositionEvent('compositionstart', { bubbles: true }));
    expect(await insert()).toEqual({ done: false, why: 'composing' });
    expect(element.textContent).toBe('I see.');
    element.dispatchEvent(new window.CompositionEvent('compositionend', { bubbles: true }));
    expect(await insert()).toMatchObject({ done: true });
  });

  test('nor in a frame that was there only later', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const body = frame.contentDocument?.body as HTMLElement;
    body.setAttribute('contenteditable', 'true');
    window.dispatchEvent(new window.Event('blur'));
    body.dispatchEvent(new window.CompositionEvent('compositionstart', { bubbles: true }));
    expect(await insert()).toEqual({ done: false, why: 'composing' });
  });

  test('a composition whose editor is gone has ended', async () => {
    const gone = rich('', 'x');
    gone.dispatchEvent(new window.CompositionEvent('compositionstart', { bubbles: true }));
    gone.remove();
    rich('', 'I see.');
    expect(await insert()).toMatchObject({ done: true });
  });

  test('an editor that does not keep the text is told of', async () => {
    const element = rich('ck-editor__editable', 'I see.');
    element.addEventListener('input', () =>
      setTimeout(() => element.querySelector('p')?.replaceChildren('I see.'), 5),
    );
    expect(await insert()).toEqual({ done: false, why: 'not-taken' });
    document.execCommand = () => false;
    expect(await insert()).toEqual({ done: false, why: 'not-taken' });
  });

  test('a question that stands there already is no proof', async () => {
    const element = area(`${QUESTION} `);
    document.execCommand = () => true;
    expect(await insert()).toEqual({ done: false, why: 'not-taken' });
    expect(element.value).toBe(`${QUESTION} `);
  });

  test('a frame of another origin is left alone', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(openEditors(document)).toEqual([]);
  });

  test('once the visit ended, nothing is listened to', async () => {
    const element = rich('', 'I see.');
    life.abort();
    element.dispatchEvent(new window.CompositionEvent('compositionstart', { bubbles: true }));
    expect(await insert()).toMatchObject({ done: true });
  });
});
