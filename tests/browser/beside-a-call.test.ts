/** What stands beside a call in real browsers: captions that are off, whose name is the user's, the chat, and the list of its noes. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';
import { type Driven, launch } from './driver';
import { FOUNDING, say } from './fixture-pages';
import { cardsOn, waitForCards } from './panel-reading';
import { addressOf, MEET, MEETINGS } from './true-origins';
import { holds, until } from './until';

type Id = keyof typeof MEETINGS | 'google-meet';

const siteOf = (id: Id): Site => (SITES as readonly Site[]).find((one) => one.id === id) as Site;
const addressIn = (id: Id, layout: string): URL =>
  new URL(id === 'google-meet' ? `${MEET}?layout=${layout}` : addressOf(id, layout));
const hostsOf = (id: Id, url: URL): string[] => {
  const { hosts } = siteOf(id);
  return hosts.length > 0 ? [...hosts] : [`https://${url.hostname}/*`];
};
const LAYOUTS = [
  ...(['english', 'german'] as const).map((layout) => ['google-meet', layout] as const),
  ...(Object.keys(MEETINGS) as (keyof typeof MEETINGS)[]).flatMap((id) =>
    MEETINGS[id].layouts.map((layout) => [id, layout] as const),
  ),
];
const DEAR = "No, we can't pay that much, it's too expensive for us.";

describe.each(['chromium', 'firefox'] as const)('beside a call, in %s', (kind) => {
  let driven: Driven;
  let page: Page;
  let opened: Page | undefined;
  beforeAll(async () => {
    driven = await launch(kind);
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  afterAll(async () => void (await driven?.close()));

  const join = async (id: Id, layout: string, query = ''): Promise<Page> => {
    const url = addressIn(id, layout);
    await driven.grant(hostsOf(id, url));
    page = await driven.open(`${url.href}${query}`);
    opened = page;
    await page.bringToFront();
    await until('the page to be ready', () => page.evaluate(() => 'fixture' in window));
    return page;
  };
  const notice = (): Promise<string | null> =>
    driven.insidePanel(page, (root) => root.querySelector('[data-part="notice"]')?.textContent ?? null, null);
  const noticeSays = (words: string): Promise<unknown> =>
    until(`the notice "${words}"`, async () => (await notice())?.includes(words), 12_000);
  const choose = (says: string): Promise<unknown> =>
    until(`"${says}" to be chosen`, () =>
      driven.insidePanel(
        page,
        (root, wanted) => {
          const all = [...root.querySelectorAll<HTMLElement>('[data-part="choice"]')];
          const button = all.find((one) => one.textContent === wanted);
          button?.click();
          return button !== undefined;
        },
        says,
      ),
    );
  /** What the popup would be told of the tab. */
  const health = (): Promise<{ light?: string; why?: string } | undefined> =>
    driven.ask(
      `api.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${new URL(page.url()).origin}')))
        .then(({ id }) => api.scripting.executeScript({
          target: { tabId: id, frameIds: [0] }, func: () => globalThis.howElseHealth?.().health }))
        .then(([{ result }]) => result)`,
    ) as Promise<{ light?: string; why?: string } | undefined>;

  /** The second builds are tried in one browser: what they test is our reading, not the browser's. */
  const tried = LAYOUTS.filter(
    ([id, layout], at) =>
      kind === 'chromium' || LAYOUTS.findIndex(([other]) => other === id) === at || !layout,
  );

  it.each(tried)('%s (%s): with captions off it is said how they are turned on there', async (id, layout) => {
    const separator = addressIn(id, layout).search ? '&' : '?';
    await join(id, layout, `${separator}captions=off`);
    await until('the captions to be off', async () => (await health())?.why === 'captions-off');
    await noticeSays(siteOf(id).captions as string);
    if (id === 'google-meet')
      await driven.screenshot(page, `out/screenshots/captions-off-${layout}-${kind}.png`);
    await page.evaluate(() => window.fixture.captions(true));
    await say(page, 'Ana Ruiz', FOUNDING);
    await waitForCards(driven, page, 1);
    expect((await health())?.light).toBe('reading');
  });

  it('where nothing tells who the user is, it is asked once, and the own no goes and does not come back', async () => {
    await driven.ask("api.storage.local.remove('preferences')");
    await join('teams', 'guest');
    await say(page, 'You', "No, we won't sign that.");
    await waitForCards(driven, page, 1);
    await say(page, 'Ana Ruiz', 'Then let us look at the week after.');
    await noticeSays('Is one of these you?');
    await driven.screenshot(page, `out/screenshots/is-one-of-these-you-${kind}.png`);
    await choose('Sam Field');
    await waitForCards(driven, page, 0);
    await until('the name to be remembered', async () =>
      JSON.stringify(await driven.ask("api.storage.local.get('preferences')")).includes('Sam Field'),
    );
    await say(page, 'You', 'No, we cannot do that either.');
    await holds('no card of the own no', async () => (await cardsOn(driven, page)).length === 0, 1_500);
    await say(page, 'Ana Ruiz', DEAR);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.text).not.toContain('speaker not certain');
    expect(await notice()).toBeNull();
  });

  const chats = (['google-meet', 'teams', 'zoom', 'jitsi'] as const).map((id) => [id] as const);
  it.each(chats)('%s: a no in the chat has its card, the own message none', async (id) => {
    const layouts = { 'google-meet': 'english', teams: 'host', zoom: 'frame', jitsi: 'english' } as const;
    await join(id, layouts[id]);
    await say(page, 'Ana Ruiz', 'Good morning to all of you.');
    const write = (speaker: string, text: string): Promise<void> =>
      page.evaluate(
        (who, words) =>
          (window.fixture as unknown as { chat(who: string, words: string): void }).chat(who, words),
        speaker,
        text,
      );
    await write('You', 'No, we will never pay that much.');
    await write('Ana Ruiz', FOUNDING);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.words).toContain('unrealistic');
    await holds('one card', async () => (await cardsOn(driven, page)).length === 1, 600);
  });

  it('when it is over its noes are listed; those the user keeps are in the ledger, and no other', async () => {
    await driven.ask("api.storage.session.remove('calls')");
    await join('google-meet', 'english');
    await say(page, 'Ana Ruiz', FOUNDING);
    await waitForCards(driven, page, 1);
    await say(page, 'Ben Okafor', DEAR);
    await say(page, 'You', 'I see, thank you both.');
    await until('both noes to be held', async () => (await held())?.length === 2);
    expect(await kept()).toBe(0);
    await page.evaluate(() => window.fixture.leave());
    await noticeSays('2 noes in this call.');
    await driven.screenshot(page, `out/screenshots/call-over-${kind}.png`);
    await choose('See the list');
    const list = await driven.extensionPage('call.html');
    await list.bringToFront();
    await until('the list', () =>
      list.evaluate(() => document.querySelectorAll('[data-part="call-no"]').length === 2),
    );
    await list.screenshot({ path: `out/screenshots/call-list-${kind}.png` });
    const rows = await list.evaluate(() =>
      [...document.querySelectorAll('[data-part="call-no"]')].map((row) => row.textContent ?? ''),
    );
    expect(rows[0]).toMatch(/^\d\d:\d\dAna Ruiz.*unrealistic.*Unspoken.*What exactly is unrealistic\?Keep$/);
    expect(rows[1]).toMatch(/^\d\d:\d\dBen Okafor.*too expensive.*Conditions/);
    await list.evaluate(() => document.querySelector<HTMLElement>('[data-part="keep"]')?.click());
    await until('it to be kept', () =>
      list.evaluate(() => document.querySelector('[data-part="kept"]') !== null),
    );
    expect(await kept()).toBe(1);
    await list.evaluate(() => document.querySelector<HTMLElement>('[data-part="let-go"]')?.click());
    await until('the rest to be gone', async () => (await held()) === undefined);
    expect(await kept()).toBe(1);
    await list.close();
  });

  const held = async (): Promise<readonly unknown[] | undefined> => {
    const { calls = [] } = (await driven.ask("api.storage.session.get('calls')")) as {
      calls?: { noes: unknown[] }[];
    };
    return calls[0]?.noes;
  };
  const kept = (): Promise<unknown> =>
    driven.ask(`new Promise((done, failed) => {
      const open = indexedDB.open('how-else-ledger');
      open.onerror = () => failed(open.error);
      open.onsuccess = () => {
        const db = open.result;
        if (!db.objectStoreNames.contains('entries')) return done(0), db.close();
        const count = db.transaction('entries').objectStore('entries').count();
        count.onsuccess = () => { done(count.result); db.close(); };
      };
    })`);

  it('threw nothing on any page', () => expect(driven.errors).toEqual([]));
});
