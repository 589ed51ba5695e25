/**
 * A question put into real editors by the card's own button, in real browsers: it stands at the caret, in the editor's
 * own model, and one undo of the editor takes it out again and nothing else.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { openThread } from './fixture-pages';
import { pressInPanel, waitForCards } from './panel-reading';
import { REAL_EDITORS, type RealEditor, sourceOf } from './real-editors';
import { addressOf } from './true-origins';
import { until } from './until';

const SITE = 'https://app.fastmail.com/*';
const BEFORE = 'Hi Ana, thanks.';
const AFTER = 'Hi Ana, What exactly is unrealistic?thanks.';

describe.each(['chromium', 'firefox'] as const)('editors in %s', (kind) => {
  let driven: Driven;
  let page: Page | undefined;
  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant([SITE]);
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => void (await driven?.close()));

  const mount = async (shown: Page, editor: RealEditor): Promise<void> => {
    await shown.evaluate(() => {
      const place = document.createElement('div');
      place.id = 'editor';
      const style = document.createElement('style');
      style.textContent = '#editor, .ck-editor__editable, .ProseMirror { min-height: 80px }';
      document.head.append(style);
      document.body.prepend(place);
    });
    for (const url of editor.scripts ?? []) await shown.addScriptTag({ url: new URL(url, shown.url()).href });
    await shown.addScriptTag({ content: await sourceOf(editor) });
    await until(`${editor.name} to be ready`, () => shown.evaluate(() => 'editorModel' in window));
  };
  /** At its upper left, where its first line stands. */
  const clickInto = async (shown: Page, { place }: RealEditor): Promise<void> => {
    const found = await shown.waitForSelector(place);
    await found?.click({ offset: { x: 40, y: 24 } });
  };
  const model = (shown: Page): Promise<string> =>
    shown.evaluate(() =>
      (window as unknown as { editorModel(): string })
        .editorModel()
        .replace(/\u00a0/g, ' ')
        .replace(/[\u200b\n]/g, '')
        .trim(),
    );
  const holdsText = (shown: Page, wanted: string): Promise<unknown> =>
    until(`the model to hold "${wanted}"`, async () => {
      const now = await model(shown);
      if (now !== wanted) throw new Error(`it holds "${now}"`);
      return true;
    });
  it.each(REAL_EDITORS.map((editor) => [editor.name, editor] as const))('%s', async (_name, editor) => {
    page = await driven.open(addressOf('fastmail', 'english'));
    const shown = page;
    await until('the page to be ready', () => shown.evaluate(() => 'fixture' in window));
    await openThread(shown, 'founding');
    await waitForCards(driven, shown, 1);
    await mount(shown, editor);
    await clickInto(shown, editor);
    await shown.keyboard.type(BEFORE);
    await holdsText(shown, BEFORE);
    for (let back = 0; back < 'thanks.'.length; back++) await shown.keyboard.press('ArrowLeft');
    await pressInPanel(driven, shown, 'insert');
    await holdsText(shown, AFTER);
    await shown.keyboard.down('Control');
    await shown.keyboard.press('z');
    await shown.keyboard.up('Control');
    await holdsText(shown, BEFORE);
    // What is typed on stands where the caret was left.
    await shown.keyboard.type('many ');
    await holdsText(shown, 'Hi Ana, many thanks.');
  });

  it('asked nothing of the network but the editors themselves', () => expect(driven.strays).toEqual([]));
});
