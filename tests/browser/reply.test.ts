/**
 * Before, while and after a reply is written, in real browsers: what is known of the other is said first, a hot draft may
 * rest and comes back, and the draft check stands beside the chat of a call.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { FOUNDING, openThread, say } from './fixture-pages';
import { clickNotice } from './notices';
import { waitForCards } from './panel-reading';
import { addressOf, GMAIL, MEET } from './true-origins';
import { holds, until } from './until';

const GMAIL_SITE = 'https://mail.google.com/*';
const EDITOR = '[contenteditable="true"][role="textbox"]';
const HOT = 'You have never taken us seriously. You must decide by Friday, otherwise the offer is gone.';
const part = (name: string): string => `[data-part="${name}"]`;

describe.each(['chromium', 'firefox'] as const)('a reply, in %s', (kind) => {
  let driven: Driven;
  const pages: Page[] = [];
  beforeAll(async () => {
    driven = await launch(kind);
    await driven.grant([GMAIL_SITE]);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => void (await driven?.close()));

  const tell = (name: string, body: unknown): Promise<unknown> =>
    driven.ask(`api.runtime.sendMessage(${JSON.stringify({ howElse: 1, name, body })})`);
  const textIn = (page: Page, name: string): Promise<string | null> =>
    driven.insidePanel(page, (root, wanted) => root.querySelector(wanted)?.textContent ?? null, part(name));
  const press = (page: Page, name: string): Promise<true> =>
    until(`${name} to be pressed`, () =>
      driven.insidePanel(
        page,
        (root, wanted) => {
          const button = root.querySelector<HTMLElement>(wanted);
          button?.click();
          return button !== null;
        },
        part(name),
      ),
    ) as Promise<true>;
  const openReply = async (thread: string): Promise<Page> => {
    const page = await driven.open(GMAIL);
    pages.push(page);
    await openThread(page, thread);
    if (thread !== 'ordinary') await waitForCards(driven, page, 1);
    await page.evaluate(() => window.fixture.reply());
    await page.waitForSelector(EDITOR);
    await page.focus(EDITOR);
    return page;
  };
  const resting = (): Promise<Array<{ id: string; text: string; state: string }>> =>
    driven.ask(
      `api.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('rested-draft:')).map(([, one]) => one))`,
    ) as Promise<Array<{ id: string; text: string; state: string }>>;

  it('says nothing of somebody of whom nothing was kept', async () => {
    const page = await openReply('founding');
    await page.keyboard.type('Thank you for being so clear. What exactly is unrealistic?');
    await until('the note', () => textIn(page, 'draft-note'));
    expect(await textIn(page, 'before-writing')).toBeNull();
    expect(await textIn(page, 'rest')).toBeNull();
  });

  it('a hot draft is offered a pause, and one click goes on at once', async () => {
    const page = await openReply('founding');
    await page.keyboard.type(HOT);
    await until('the offer', () => textIn(page, 'rest'));
    await driven.screenshot(page, `out/screenshots/rest-${kind}.png`);
    await press(page, 'go-on');
    await until('the offer to go', async () => (await textIn(page, 'rest')) === null);
    await page.keyboard.type(' Do you hear me?');
    await holds('no offer', async () => (await textIn(page, 'rest')) === null, 1_200);
    expect(await resting()).toEqual([]);
    expect(await page.$eval(EDITOR, (node) => node.textContent)).toBe(`${HOT} Do you hear me?`);
  });

  it('rests where the user wants it, comes back when it is due, and goes when it is done', async () => {
    const page = await openReply('founding');
    await page.keyboard.type(HOT);
    await press(page, 'rest-in-an-hour');
    await until('what became of it', async () =>
      (await textIn(page, 'rested-says'))?.includes('Kept on this device until'),
    );
    expect(await page.$eval(EDITOR, (node) => node.textContent)).toBe(HOT);
    const [kept] = await resting();
    expect(kept).toMatchObject({ text: HOT, state: 'waiting', person: 'Ana Ruiz', kind: 'unspoken' });
    await tell('answer-rested', { id: kept?.id, answer: { due: '2020-01-01T09:00' } });
    await until('it to be told', async () => (await resting())[0]?.state === 'shown');
    const dashboard = await clickNotice(driven, `rested/${kept?.id}/2020-01-01T09:00`, `#rested/${kept?.id}`);
    pages.push(dashboard);
    await dashboard.waitForSelector(part('rested-text'));
    expect(await dashboard.$eval(part('rested-text'), (node) => node.textContent)).toBe(HOT);
    expect(await dashboard.$eval(part('open-rested'), (node) => node.getAttribute('href'))).toContain(
      'mail.google.com',
    );
    await dashboard.bringToFront();
    await dashboard.screenshot({ path: `out/screenshots/rested-${kind}.png` });
    await dashboard.click(part('rested-done'));
    await until('nothing to be left', async () => (await resting()).length === 0);
    await until('the section to go', () =>
      dashboard.evaluate((wanted) => document.querySelector(wanted) === null, part('resting')),
    );
  });

  it('the kept text stands beside the next reply to the same no', async () => {
    const draft = { text: HOT, words: "No, that's unrealistic", kind: 'unspoken', person: 'Ana Ruiz' };
    await tell('rest-draft', { ...draft, how: 'tomorrow' });
    const page = await openReply('founding');
    expect(await until('the kept reply', () => textIn(page, 'rested'))).toBe(HOT);
    await tell('forget-reminders', {});
    expect(await resting()).toEqual([]);
  });

  it('too soon is said before the first word, also where no no stands in the mail', async () => {
    const reminder = { id: 'march', due: '2099-03-01T09:00', notBefore: '2099-03-01T09:00', entry: null };
    const no = { words: 'Not before March.', kind: 'time', person: 'Ana Ruiz', matter: '' };
    await tell('come-back', { ...reminder, ...no });
    for (const thread of ['founding', 'ordinary']) {
      const page = await openReply(thread);
      expect(await until('the word before', () => textIn(page, 'too-soon'))).toBe(
        'They asked not to be asked before March 1, 2099.',
      );
      expect(await page.$eval(EDITOR, (node) => node.textContent)).toBe('');
    }
    const page = pages.at(-1) as Page;
    await driven.screenshot(page, `out/screenshots/too-soon-${kind}.png`);
    await page.evaluate(() => window.fixture.close());
    await until('it to go with the editor', async () => (await textIn(page, 'too-soon')) === null);
    await tell('forget-reminders', {});
  });

  it('a third attempt is said to be one', async () => {
    const no = { kind: 'time', firmness: 'firm', person: 'Ana Ruiz', asked: '', entry: null, open: false };
    await tell('keep', { ...no, words: 'The team is too swamped for a workshop before the audit.' });
    const page = await openReply('time');
    expect(await until('the word before', () => textIn(page, 'third'))).toContain('A third attempt presses');
  });

  /** Where people write in the chat of a call, as these clients have it: the element, and its attributes. */
  const CHATS = [
    ['google-meet', MEET, 'https://meet.google.com/*', 'textarea', { rows: '1' }],
    [
      'teams',
      addressOf('teams', 'host'),
      'https://teams.microsoft.com/*',
      'div',
      { 'data-tid': 'ckeditor', contenteditable: 'true' },
    ],
    [
      'zoom',
      addressOf('zoom', 'box'),
      'https://*.zoom.us/*',
      'textarea',
      { class: 'chat-box__chat-textarea', rows: '3' },
    ],
    [
      'jitsi',
      addressOf('jitsi', 'english'),
      'https://meet.jit.si/*',
      'textarea',
      { style: 'height: 40px', autocomplete: 'off' },
    ],
  ] as const;

  it.each(CHATS)('beside the chat of a call: %s', async (id, address, site, tag, attributes) => {
    await driven.grant([site]);
    const page = await driven.open(address);
    pages.push(page);
    await until('the page to be ready', () => page.evaluate(() => 'fixture' in window));
    await say(page, 'You', 'Could your team move to the new plan by the end of May?');
    await say(page, 'Ana Ruiz', FOUNDING);
    await waitForCards(driven, page, 1);
    await page.evaluate(
      (name, given) => {
        const box = document.createElement(name);
        for (const [attribute, value] of Object.entries(given)) box.setAttribute(attribute, value);
        box.id = 'box';
        document.body.append(box);
      },
      tag,
      attributes,
    );
    await page.focus('#box');
    await page.keyboard.type('You must decide by Friday, otherwise the offer is gone.');
    await until('the flag', () =>
      driven.insidePanel(page, (root) => root.querySelector('[data-flag="pressing"]') !== null, null),
    );
    expect(await textIn(page, 'before-writing')).toBeNull();
    await driven.screenshot(page, `out/screenshots/chat-${id}-${kind}.png`);
    await driven.insidePanel(
      page,
      (root) => root.querySelector<HTMLElement>('.draft-note [data-part="insert"]')?.click(),
      null,
    );
    const written = (): Promise<string> =>
      page.$eval('#box', (node) => (node as HTMLTextAreaElement).value ?? node.textContent);
    await until('the question in the box', async () => (await written()).includes('gone. What'));
  });

  it('threw nothing on any page', () => expect(driven.errors).toEqual([]));
});
