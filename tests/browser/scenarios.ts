/**
 * What the built extension must do, in every browser alike: each scenario is what a person would see.
 *
 * The sites are switched on by the scenarios themselves, in the order in which they stand here.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import type { BrowserKind } from './find-browser';
import { expectFounding, FOUNDING, hostsOn, openThread, pageWithoutUs, say } from './fixture-pages';
import { cardsOn, pressInPanel, waitForCards } from './panel-reading';
import { ELSEWHERE, GMAIL, MEET, ROUNDCUBE } from './true-origins';
import { holds, until } from './until';

const GMAIL_SITE = 'https://mail.google.com/*';
const MEET_SITE = 'https://meet.google.com/*';
const ROUNDCUBE_SITE = 'https://webmail.example.org/*';

/** Everything that is said to the user, in the browser that `vitest` is told to use. */
export function scenarios(kind: BrowserKind): void {
  describe(`the built extension in ${kind}`, () => {
    let driven: Driven;
    const pages: Page[] = [];
    const open = async (address: string): Promise<Page> => {
      const page = await driven.open(address);
      pages.push(page);
      return page;
    };
    /** Sends a message to the content script of the mailbox. */
    const tellMailbox = (name: string, body: unknown): Promise<unknown> =>
      driven.ask(
        `api.tabs.query({ url: '${GMAIL_SITE}' }).then(([tab]) =>
          api.tabs.sendMessage(tab.id, ${JSON.stringify({ howElse: 1, name, body })}, { frameId: 0 }))`,
      );
    const noCards = (page: Page): Promise<void> =>
      holds('no card', async () => (await cardsOn(driven, page)).length === 0);

    beforeAll(async () => {
      driven = await launch(kind);
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });
    afterAll(async () => void (await driven?.close()));

    describe('before a site is switched on', () => {
      it('nothing is added to the page', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        await holds('no host of ours', async () => (await hostsOn(page)) === 0);
      });

      it('right after the installation a page lets the user choose', async () => {
        await until('the welcome page', async () => {
          const open = await driven.ask(
            "api.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname)",
          );
          return (open as string[]).filter((path) => path === '/welcome.html').length === 1;
        });
        const page = await driven.extensionPage('welcome.html');
        await page.waitForSelector('[data-part="switch-gmail"][aria-checked="false"]');
        mkdirSync('out/screenshots', { recursive: true });
        await page.screenshot({ path: `out/screenshots/welcome-${kind}.png`, fullPage: true });
        await page.close();
      });

      it('the popup reads what is typed', async () => {
        const page = await driven.extensionPage('popup.html');
        pages.push(page);
        await page.waitForSelector('textarea');
        await page.type('textarea', FOUNDING);
        const questions = await until('questions in the popup', async () => {
          const found = await page.$$eval('[data-part="question"]', (nodes) =>
            nodes.map((node) => node.textContent?.trim() ?? ''),
          );
          return found.length > 1 ? found : null;
        });
        expect(questions[0]).toContain('What exactly is unrealistic?');
        expect(questions[1]).toMatch(/What would have to change to make /);
      });
    });

    describe('in a mailbox', () => {
      it('a page that is open already is read as soon as its site is switched on', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        const before = await pageWithoutUs(page);
        await driven.grant([GMAIL_SITE]);
        const [card] = await waitForCards(driven, page, 1);
        expectFounding(card);
        expect(card?.speaker).toContain('Ana Ruiz');
        expect(await pageWithoutUs(page)).toEqual({ hosts: 1, html: before.html });
        await driven.screenshot(page, `out/screenshots/mail-${kind}.png`);
        // The picture in the README is a screenshot of this very scenario, renewed when asked for.
        if (kind === 'chromium' && process.env.UPDATE_PICTURES)
          await driven.screenshot(page, 'tests/browser/pictures/card-in-mail.png');
      });

      it('the founding case in a second layout and language', async () => {
        const page = await open(`${GMAIL}?layout=german`);
        await openThread(page, 'founding');
        const [card] = await waitForCards(driven, page, 1);
        expectFounding(card);
      });

      it('a boundary shows one closing line, no question and no reframe', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'boundary');
        const [card] = await waitForCards(driven, page, 1);
        expect(card?.questions).toEqual([]);
        expect(card?.reframe).toBeNull();
        expect(card?.closing).toBeTruthy();
      });

      it.each(['classic', 'german'])(
        'another mail, the list, the same mail drawn anew: no stale card (%s)',
        async (layout) => {
          const page = await open(`${GMAIL}?layout=${layout}`);
          await openThread(page, 'founding');
          await waitForCards(driven, page, 1);
          await openThread(page, 'ordinary');
          await waitForCards(driven, page, 0);
          await noCards(page);
          await openThread(page, 'founding');
          await waitForCards(driven, page, 1);
          await page.evaluate(() => window.fixture.rerender());
          await holds('one card', async () => (await cardsOn(driven, page)).length === 1);
          await page.evaluate(() => window.fixture.close());
          await waitForCards(driven, page, 0);
        },
      );

      it.each(['own', 'quoted', 'ordinary'])(
        'no card for a no that is not theirs and new: %s',
        async (name) => {
          const page = await open(GMAIL);
          await openThread(page, name);
          await noCards(page);
        },
      );

      it('of several messages the received ones that are shown', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'several');
        const [card] = await waitForCards(driven, page, 1);
        expect(card?.words).toContain('too expensive');
        await page.evaluate(() => window.fixture.expand(0));
        const cards = await waitForCards(driven, page, 2);
        expect(cards.some(({ words }) => words?.includes("won't work"))).toBe(true);
      });

      it('a hostile mail is shown as text and runs nothing', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'hostile');
        const [card] = await waitForCards(driven, page, 1);
        expect(card?.text).toContain('<img src=x');
        const strangers = await driven.insidePanel(
          page,
          (root) => root.querySelectorAll('img, script, iframe, [onerror], [onclick]').length,
          null,
        );
        expect(strangers).toBe(0);
        expect(await page.title()).not.toBe('owned');
      });

      it('a question goes into the reply at the caret, and undo takes it out again', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        await waitForCards(driven, page, 1);
        const press = (): Promise<void> => pressInPanel(driven, page, 'insert');
        const says = (words: string): Promise<unknown> =>
          until(words, () =>
            driven.insidePanel(
              page,
              (root, wanted) =>
                root.querySelector('[data-part="outcome"]')?.textContent?.includes(wanted) ?? false,
              words,
            ),
          );
        await press();
        await says('Open a reply first');
        await page.evaluate(() => window.fixture.reply());
        const editor = '[contenteditable="true"][role="textbox"]';
        await page.waitForSelector(editor);
        await page.focus(editor);
        await page.keyboard.type('Hi Ana, ');
        await page.keyboard.type('thanks.');
        for (let back = 0; back < 'thanks.'.length; back++) await page.keyboard.press('ArrowLeft');
        await press();
        await says('Put into your reply');
        const written = (): Promise<string> =>
          page.$eval(editor, (node) => (node.textContent ?? '').replace(/\u00a0/g, ' '));
        expect(await written()).toBe('Hi Ana, What exactly is unrealistic?thanks.');
        await driven.screenshot(page, `out/screenshots/inserted-${kind}.png`);
        await page.evaluate(() => document.execCommand('undo'));
        expect(await written()).toBe('Hi Ana, thanks.');
      });

      it('a reply is looked over while it is written, and nothing is written into it', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        await waitForCards(driven, page, 1);
        await page.evaluate(() => window.fixture.reply());
        const editor = '[contenteditable="true"][role="textbox"]';
        await page.waitForSelector(editor);
        await page.focus(editor);
        const flags = (): Promise<string[] | null> =>
          driven.insidePanel(
            page,
            (root) =>
              [...root.querySelectorAll<HTMLElement>('[data-flag]')].map(({ dataset }) => dataset.flag ?? ''),
            null,
          );
        const draft = 'You must decide by Friday, otherwise the offer is gone.';
        await page.keyboard.type(draft);
        await until('the flag', async () => (await flags())?.includes('pressing'));
        await driven.screenshot(page, `out/screenshots/draft-${kind}.png`);
        expect(await page.$eval(editor, (node) => node.textContent)).toBe(draft);
        expect(await page.$eval(editor, (node) => node.querySelectorAll('*').length)).toBe(0);
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.type('Thank you for being so clear. What exactly is unrealistic?');
        await until('no flag', async () => (await flags())?.length === 0);
      });

      it('the focus stays where the user put it', async () => {
        const page = await open(GMAIL);
        await page.evaluate(() => {
          const field = document.createElement('input');
          field.id = 'typing';
          document.querySelector('header')?.append(field);
          field.focus();
        });
        await openThread(page, 'founding');
        await waitForCards(driven, page, 1);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('typing');
      });
    });

    describe('in a call', () => {
      it.each(['english', 'german'])(
        'the founding case in captions that grow and are revised (%s)',
        async (layout) => {
          if (layout === 'english') await driven.grant([MEET_SITE]);
          const page = await open(`${MEET}?layout=${layout}`);
          await say(page, 'You', 'Could your team move to the new plan by the end of May?');
          await page.evaluate(
            (text) => window.fixture.say('Ana Ruiz', text, { step: 80, heard: 'no thats on realistic' }),
            FOUNDING,
          );
          const [card] = await waitForCards(driven, page, 1);
          expect(card?.questions[0]).toBe('What exactly is unrealistic?');
          expect(card?.speaker).toContain('Ana Ruiz');
          await driven.screenshot(page, `out/screenshots/call-${layout}-${kind}.png`);
        },
      );

      it('a call that fills the screen does not cover its card', async () => {
        const page = await open(MEET);
        await page.evaluate(() => {
          const button = document.createElement('button');
          button.id = 'fill';
          button.textContent = 'Full screen';
          button.onclick = () => document.body.requestFullscreen();
          document.body.prepend(button);
        });
        await say(page, 'Ana Ruiz', FOUNDING);
        await waitForCards(driven, page, 1);
        // A click may miss what the page lays over it.
        await page.focus('#fill');
        await page.keyboard.press('Enter');
        await until('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
        // Browsers let nothing outside of it be clicked then, so what is seen is compared: with the panel, without it.
        const box = await driven.insidePanel(
          page,
          (root) => {
            const { x, y, width, height } = root
              .querySelector('[data-part="card"]')
              ?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
            return { x, y, width, height };
          },
          null,
        );
        const seen = async () =>
          Buffer.from(await page.screenshot({ clip: box ?? undefined })).toString('base64');
        const withPanel = await seen();
        await page.evaluate(() => document.querySelector<HTMLElement>('[data-how-else]')?.hidePopover());
        expect(await seen()).not.toBe(withPanel);
        await page.evaluate(() => document.exitFullscreen());
      });

      it("the user's own no shows nothing", async () => {
        const page = await open(MEET);
        await say(page, 'You', "No, that's unrealistic for us.");
        await holds('no card', async () => (await cardsOn(driven, page)).length === 0, 1_500);
      });

      it('a corrected caption takes its card back', async () => {
        const page = await open(MEET);
        await say(page, 'Ana Ruiz', FOUNDING);
        await waitForCards(driven, page, 1);
        await page.evaluate(
          (text) => window.fixture.correct(text, "Now that's realistic, we gladly agree."),
          FOUNDING,
        );
        await waitForCards(driven, page, 0);
      });

      it('captions switched off and on again: the no is not heard twice', async () => {
        const page = await open(MEET);
        await say(page, 'Ana Ruiz', FOUNDING);
        await waitForCards(driven, page, 1);
        await page.evaluate(() => window.fixture.captions(false));
        await page.evaluate(() => window.fixture.captions(true));
        await say(page, 'Ben Okafor', 'Let me think about what else we have on the list for today.');
        await holds('one card', async () => (await cardsOn(driven, page)).length <= 1, 1_500);
      });

      it('a second no on the same matter is said to be one, and asks nothing', async () => {
        const page = await open(MEET);
        await say(page, 'You', 'Could your team move to the new plan by the end of May?');
        await say(page, 'Ana Ruiz', 'No, that date is impossible for us.');
        await waitForCards(driven, page, 1);
        await say(page, 'You', 'But the date would help all of us, so let us take it.');
        await say(page, 'Ana Ruiz', "No, we can't make that date.");
        const second = await until('the card of the second no', async () =>
          (await cardsOn(driven, page)).find(({ lead }) => lead?.includes('second no')),
        );
        expect(second.questions).toEqual([]);
        expect(second.closing).toContain('leave it with you');
        await driven.screenshot(page, `out/screenshots/second-no-${kind}.png`);
      });

      it('the background is killed in mid-call: the next caption still yields a card', async () => {
        const page = await open(MEET);
        await say(page, 'Ana Ruiz', FOUNDING);
        await waitForCards(driven, page, 1);
        await driven.killBackground();
        await say(page, 'Ben Okafor', "We can't sign that, it's too expensive for us.");
        await until('the card of the next no', async () =>
          (await cardsOn(driven, page)).some(({ words }) => words?.includes('too expensive')),
        );
      });
    });

    describe('on a host that only its user knows', () => {
      it('Roundcube is read in its preview frame and as a full page', async () => {
        await driven.grant([ROUNDCUBE_SITE]);
        const preview = await open(ROUNDCUBE);
        await openThread(preview, 'founding');
        const [card] = await waitForCards(driven, preview, 1);
        expectFounding(card);
        await openThread(preview, 'own');
        await waitForCards(driven, preview, 0);
        const full = await open(`${ROUNDCUBE}&_action=show&_uid=founding`);
        const [shown] = await waitForCards(driven, full, 1);
        expectFounding(shown);
      });
    });

    describe('on a host where nothing is known', () => {
      it('nothing is added until the page shows what it is', async () => {
        const site = 'https://www.example.org/*';
        const page = await open(ELSEWHERE);
        await driven.grant([site]);
        await holds('no host of ours', async () => (await hostsOn(page)) === 0);
        // A webmail that draws itself late, as after a login.
        await page.evaluate((words) => {
          document.body.id = 'layout';
          const part = (id: string, text = '') => {
            const made = document.createElement('div');
            made.id = id;
            made.textContent = text;
            return made;
          };
          const message = part('messagebody');
          const plain = part('message-part1', words);
          plain.className = 'message-part';
          message.append(plain);
          document.body.classList.add('task-mail', 'action-show');
          document.body.append(part('message-header'), message);
        }, FOUNDING);
        await waitForCards(driven, page, 1);
        await driven.revoke([site]);
        await until('our host to leave', async () => (await hostsOn(page)) === 0);
      });
    });

    describe('by message', () => {
      const send = (name: string, body: unknown): Promise<unknown> =>
        driven.ask(`api.runtime.sendMessage(${JSON.stringify({ howElse: 1, name, body })})`);
      const utterance = { text: FOUNDING, speaker: null, side: 'them', register: 'email', previous: null };

      it('"Reframe this no" shows the reading of selected text on its page', async () => {
        const page = await open(GMAIL);
        await until('the script on the page to answer', () =>
          tellMailbox('leave', { origins: [], kept: [] }),
        );
        const { reply } = (await send('read', { utterance, message: null, asked: [], earlier: [] })) as {
          reply: object;
        };
        await tellMailbox('show-selection', { text: FOUNDING, ...reply });
        const [card] = await waitForCards(driven, page, 1);
        expectFounding(card);
      });
    });

    describe('over its life', () => {
      it('reloaded: the old script leaves, the new one works', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        await waitForCards(driven, page, 1);
        await driven.reloadExtension();
        await openThread(page, 'time');
        await until('the card of the new script', async () =>
          (await cardsOn(driven, page)).some(({ words }) => words?.includes('quarter')),
        );
        expect(await hostsOn(page)).toBe(1);
        expect(await cardsOn(driven, page)).toHaveLength(1);
      });

      it('switched off: it leaves the page as found, and reads no other', async () => {
        const page = await open(GMAIL);
        await openThread(page, 'founding');
        await waitForCards(driven, page, 1);
        await driven.revoke([GMAIL_SITE]);
        await until('our host to leave', async () => (await hostsOn(page)) === 0);
        const next = await open(GMAIL);
        await openThread(next, 'founding');
        await holds('no host of ours', async () => (await hostsOn(next)) === 0);
      });

      it('a page elsewhere is never touched', async () => {
        const page = await open(ELSEWHERE);
        await holds('no host of ours', async () => (await hostsOn(page)) === 0);
      });

      it('threw nothing on any page', () => {
        expect(driven.errors).toEqual([]);
      });

      it('asked nothing of the network, all this time', async () => {
        expect(driven.strays).toEqual([]);
        expect(await driven.close()).toEqual([]);
      });
    });
  });
}
