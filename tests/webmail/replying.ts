/**
 * A question put into a reply by the card's own button: it can be undone, and the mail that leaves is byte for byte the one
 * that leaves when the same is typed, in a browser without the extension.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '../browser/driver';
import type { BrowserKind } from '../browser/find-browser';
import { cardsOn, pressInPanel, waitForCards } from '../browser/panel-reading';
import { until } from '../browser/until';
import { enter, PATIENCE_MS, type ReplyEditor, type WritingClient } from './client';
import type { Mail } from './mails';
import { bodyOf } from './smtp-sink';
import type { WebmailServer } from './webmail-server';

const TYPED = 'I see.';

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

/** The question in front of the card, put into the reply by its own button. */
async function insertByCard(driven: Driven, page: Page): Promise<string> {
  const [card] = await until(
    'the card of the mail that is answered',
    async () => {
      const cards = await cardsOn(driven, page);
      return cards.length === 1 && cards;
    },
    PATIENCE_MS,
  );
  await pressInPanel(driven, page, 'insert');
  await until(
    'the card to say that it is done',
    () => driven.insidePanel(page, saysDone, 'Put into your reply'),
    PATIENCE_MS,
  );
  return card?.questions[0] ?? '';
}

const saysDone = (root: ShadowRoot, words: string): boolean =>
  root.querySelector('[data-part="outcome"]')?.textContent?.includes(words) ?? false;

/** One tab a webmail: they share a host and so their cookies, and are gone about one after the other. */
class Desk {
  readonly #pages = new Map<WebmailServer, Page>();

  constructor(
    readonly driven: Driven,
    private readonly client: WritingClient,
    private readonly withCards: boolean,
  ) {}

  async pageOf(server: WebmailServer): Promise<Page> {
    const page = this.#pages.get(server) ?? (await enter(this.driven, this.client, server));
    this.#pages.set(server, page);
    return page;
  }

  async answer({ mail, server }: Answered): Promise<[Page, ReplyEditor]> {
    const page = await this.pageOf(server());
    await this.client.open(page, mail);
    if (this.withCards) await waitForCards(this.driven, page, 1);
    return [page, await this.client.reply(page)];
  }

  async sent({ server }: Answered): Promise<string> {
    await this.client.send(await this.pageOf(server()));
    return bodyOf(await server().sink.next());
  }
}

/** Tests of one webmail in one browser, an editor each. */
export const itReplies = (client: WritingClient, kind: BrowserKind, answered: readonly Answered[]): void =>
  void describe(`${client.name} in ${kind}, replying`, () => {
    /** By editor: the question that the card put in, and the mail that left. */
    const mailed = new Map<string, { question: string; mail: string }>();
    let desk: Desk;

    const begin = async (extension: boolean): Promise<void> => {
      desk = new Desk(await launch(kind, extension ? {} : { extension: null }), client, extension);
      if (extension) await desk.driven.grant(['http://127.0.0.1/*']);
    };

    describe('with the card', () => {
      beforeAll(() => begin(true));
      afterAll(async () => void (await desk?.driven.close()));

      it.each(answered)('$editor: put in, taken back, put in again, sent', async (one) => {
        const [page, editor] = await desk.answer(one);
        await typeFirst(page, editor, TYPED);
        const before = await textIn(editor);
        const question = await insertByCard(desk.driven, page);
        expect(await textIn(editor)).toContain(`${TYPED} ${question}`);
        const picture = `${client.name} reply ${one.editor} ${kind}`.toLowerCase().replaceAll(' ', '-');
        await desk.driven.screenshot(page, `out/screenshots/${picture}.png`);
        await takeFocus(editor);
        await undo(page);
        await until(
          'the question to be taken back',
          async () => (await textIn(editor)) === before,
          PATIENCE_MS,
        );
        expect(await insertByCard(desk.driven, page)).toBe(question);
        const mail = await desk.sent(one);
        expect(mail).toContain(`${TYPED} ${question}`);
        expect(mail.toLowerCase()).not.toContain('how-else');
        mailed.set(one.editor, { question, mail });
      });
    });

    describe('by hand, in a browser without the extension', () => {
      beforeAll(() => begin(false));
      afterAll(async () => void (await desk?.driven.close()));

      it.each(answered)('$editor: the same mail leaves, byte for byte', async (one) => {
        const inserted = mailed.get(one.editor);
        expect(inserted).toBeDefined();
        const [page, editor] = await desk.answer(one);
        await typeFirst(page, editor, `${TYPED} ${inserted?.question}`);
        expect(await desk.sent(one)).toBe(inserted?.mail);
      });
    });
  });
