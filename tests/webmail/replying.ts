/**
 * A question put into a reply: it can be undone, and the mail that leaves is byte for byte the one that would have left
 * had the user typed it, in a browser without the extension.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '../browser/driver';
import type { BrowserKind } from '../browser/find-browser';
import { until } from '../browser/until';
import { enter, PATIENCE_MS, type ReplyEditor, type WritingClient } from './client';
import { buildInsertExtension, type InsertExtension, insert } from './insert-extension';
import type { Mail } from './mails';
import { bodyOf } from './smtp-sink';
import type { WebmailServer } from './webmail-server';

const TYPED = 'I see.';
const QUESTION = 'What exactly is unrealistic?';

/** A mail to answer, and the editor in which this webmail answers it. */
export interface Answered {
  readonly mail: Mail;
  readonly editor: string;
  /** The webmail where it is answered so. */
  readonly server: () => WebmailServer;
}

/** What a person sees there: editors keep invisible letters of their own. */
async function textIn({ frame, selector }: ReplyEditor): Promise<string> {
  const text = await frame.$eval(
    selector,
    (element) => (element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText,
  );
  return text.replaceAll('\u200b', '').replaceAll('\u00a0', ' ');
}

/** Where the caret stands, in words that only have to differ. */
const caretIn = ({ frame, selector }: ReplyEditor): Promise<string> =>
  frame.$eval(selector, (element) => {
    const { anchorNode, anchorOffset } = element.ownerDocument.getSelection() ?? {};
    return `${(element as HTMLTextAreaElement).selectionStart} ${anchorNode?.nodeName} ${anchorOffset}`;
  });

/** Long enough for a webmail that puts the caret where it wants it once the focus came. */
const STILL_MS = 500;

/** Waits until the editor has the focus and its caret is left alone. */
async function takeFocus(editor: ReplyEditor): Promise<void> {
  let [last, since] = ['', Date.now()];
  await until(
    'the caret to stand still in the editor',
    async () => {
      const focused = await editor.frame.$eval(editor.selector, (element) => {
        (element as HTMLElement).focus();
        return element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element;
      });
      const caret = await caretIn(editor);
      if (caret !== last) [last, since] = [caret, Date.now()];
      return focused && Date.now() - since > STILL_MS;
    },
    PATIENCE_MS,
  );
}

/** Puts the caret at the very beginning, and types there. */
async function typeFirst(page: Page, editor: ReplyEditor, words: string): Promise<void> {
  await takeFocus(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
  await until(`"${words}" in the editor`, async () => (await textIn(editor)).includes(words), PATIENCE_MS);
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Tests of one webmail in one browser, an editor each. */
export const itReplies = (client: WritingClient, kind: BrowserKind, answered: readonly Answered[]): void =>
  void describe(`${client.name} in ${kind}, replying`, () => {
    const byHand = new Map<string, string>();
    const pages = new Map<WebmailServer, Page>();
    let driven: Driven;
    let inserting: InsertExtension;

    /** One tab a webmail: they share a host and so their cookies, and are gone about one after the other. */
    const pageOf = async (server: WebmailServer): Promise<Page> => {
      const page = pages.get(server) ?? (await enter(driven, client, server));
      pages.set(server, page);
      return page;
    };
    const answer = async ({ mail, server }: Answered): Promise<[Page, ReplyEditor]> => {
      const page = await pageOf(server());
      await client.open(page, mail);
      return [page, await client.reply(page)];
    };
    const sent = async ({ server }: Answered): Promise<string> => {
      await client.send(await pageOf(server()));
      return bodyOf(await server().sink.next());
    };

    beforeAll(async () => {
      inserting = await buildInsertExtension();
      driven = await launch(kind, { extension: null });
      for (const one of answered) {
        const [page, editor] = await answer(one);
        await typeFirst(page, editor, `${TYPED} ${QUESTION}`);
        byHand.set(one.editor, await sent(one));
      }
      await driven.close();
      pages.clear();
      driven = await launch(kind);
      await driven.grant(['http://127.0.0.1/*']);
      await driven.browser.installExtension(inserting.folder);
    });
    afterAll(async () => {
      await driven?.close();
      await inserting?.stop();
    });

    it.each(answered)('$editor: put in, taken back, put in again, sent', async (one) => {
      const [page, editor] = await answer(one);
      await typeFirst(page, editor, TYPED);
      const before = await textIn(editor);
      expect(await insert(page, QUESTION)).toMatchObject({ done: true });
      expect(await textIn(editor)).toContain(`${TYPED} ${QUESTION}`);
      await undo(page);
      await until(
        'the question to be taken back',
        async () => (await textIn(editor)) === before,
        PATIENCE_MS,
      );
      // As after a click on the card: the focus is somewhere else.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await insert(page, QUESTION)).toMatchObject({ done: true });
      const mailed = await sent(one);
      expect(mailed).toContain(`${TYPED} ${QUESTION}`);
      expect(mailed.toLowerCase()).not.toContain('how-else');
      expect(mailed).toBe(byHand.get(one.editor));
    });
  });
