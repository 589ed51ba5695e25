/**
 * The other doors: "Reframe this no" on selected text, and what is said between the parts when it is not well said.
 *
 * The context menu itself is drawn by the browser and cannot be clicked by a driver: its event is sent to the worker,
 * on a page for which a click on the button gave `activeTab`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { cardsOn, waitForCards } from './panel-reading';
import { ELSEWHERE } from './true-origins';
import { holds, until } from './until';

const FOUNDING = "No, that's unrealistic.";

/** Sends the click on the menu's entry to the worker, as the browser does for the tab in front. */
async function chooseReframe(driven: Driven, page: Page, selection: string): Promise<void> {
  await page.bringToFront();
  const target = await driven.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driven.base),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  // A worker that is just starting has no extension API yet.
  await until('the worker to listen', () => worker.evaluate('globalThis.chrome?.contextMenus !== undefined'));
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: 'reframe-this-no', selectionText: selection })}, tab))`,
  );
}

describe('"Reframe this no" on selected text, in chromium', () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch('chromium');
  });
  afterAll(async () => void (await driven?.close()));

  const openWithActiveTab = async (): Promise<Page> => {
    const page = await driven.open(ELSEWHERE);
    await page.bringToFront();
    const [extension] = [...(await driven.browser.extensions()).values()];
    if (extension) await page.triggerExtensionAction(extension);
    return page;
  };

  it('works on a page that is not read, and leaves the rest of it alone', async () => {
    const page = await openWithActiveTab();
    const before = await page.content();
    await chooseReframe(driven, page, FOUNDING);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.questions[0]).toBe('What exactly is unrealistic?');
    expect((await page.content()).replace(/<div data-how-else[^>]*><\/div>/, '')).toBe(before);
  });

  it('says why nothing is shown', async () => {
    const page = await openWithActiveTab();
    await chooseReframe(driven, page, 'Das können wir leider in diesem Jahr nicht mehr schaffen.');
    const notice = await until('a notice', () =>
      driven.insidePanel(
        page,
        (root) => root.querySelector('[data-part="notice"]')?.textContent ?? null,
        null,
      ),
    );
    expect(notice).toContain('another language');
    await holds('no card', async () => (await cardsOn(driven, page)).length === 0);
  });

  it('opens the look-up where no script may run', async () => {
    const page = await driven.browser.newPage();
    await page.goto('chrome://version/');
    await chooseReframe(driven, page, FOUNDING);
    const target = await driven.browser.waitForTarget((one) => one.url() === `${driven.base}side-panel.html`);
    const lookUp = await target.asPage();
    const question = await lookUp.waitForSelector('[data-part="question"]');
    expect(await question?.evaluate((node) => node.textContent)).toContain('What exactly is unrealistic?');
    expect(await lookUp.$eval('textarea', (field) => field.value)).toBe(FOUNDING);
  });
});

describe.each(['chromium', 'firefox'] as const)('what is said between the parts, in %s', (kind) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterAll(async () => void (await driven?.close()));

  const said = (name: string, body: unknown): Promise<unknown> =>
    driven.ask(`api.runtime.sendMessage(${JSON.stringify({ howElse: 1, name, body })})`);
  const utterance = (text: string) => ({
    text,
    speaker: null,
    side: 'them',
    register: 'chat',
    previous: null,
  });

  it.each([
    ['no body', 'read', null],
    ['a body of another shape', 'read', { utterance: 5, message: null, asked: [], earlier: [] }],
    [
      'a side that does not exist',
      'read',
      { utterance: { ...utterance('No.'), side: 'us' }, message: null, asked: [], earlier: [] },
    ],
    ['words that are none', 'not-a-no', { words: ['No.'], speaker: null, address: null }],
  ])('%s is answered with an error and obeyed in nothing', async (_what, name, body) => {
    expect(await said(name, body)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^malformed message/),
    });
  });

  it('a text that is longer than what is read is refused plainly', async () => {
    expect(
      await said('read', {
        utterance: utterance('No. '.repeat(60_000)),
        message: null,
        asked: [],
        earlier: [],
      }),
    ).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ['nothing', '', 'unclear'],
    ['emoji', '🙂🙂 👍', 'unclear'],
    ['another language', 'To niestety nie jest możliwe w tym kwartale.', 'other'],
    ['half a character', 'No\ud800.', 'english'],
  ])('%s is understood as what it is', async (_what, text, understood) => {
    expect(
      await said('read', { utterance: utterance(text), message: null, asked: [], earlier: [] }),
    ).toMatchObject({
      ok: true,
      reply: { understood },
    });
  });

  it('what was said to be no no is not shown again, until that is undone', async () => {
    const readings = async (): Promise<unknown[]> => {
      const answer = (await said('read', {
        utterance: utterance(FOUNDING),
        message: null,
        asked: [],
        earlier: [],
      })) as {
        reply: { readings: unknown[] };
      };
      return answer.reply.readings;
    };
    const [reading] = (await readings()) as Array<{ refusal: { words: string } }>;
    const { words } = reading?.refusal ?? { words: '' };
    expect(words).toContain('unrealistic');
    const aside = { words, speaker: null, address: null };
    await said('not-a-no', { ...aside, speaker: 'Ana Ruiz' });
    expect(await readings()).toHaveLength(1);
    await said('not-a-no', aside);
    expect(await readings()).toEqual([]);
    await said('a-no-after-all', aside);
    expect(await readings()).toHaveLength(1);
  });
});
