/** What a webmail's mails become, the same for all of them: real webmail, real browser, the built extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '../browser/driver';
import type { BrowserKind } from '../browser/find-browser';
import { cardsOn, type SeenCard, waitForCards } from '../browser/panel-reading';
import { holds, until } from '../browser/until';
import { type Client, enter, PATIENCE_MS } from './client';
import { MAILS } from './mails';
import type { WebmailServer } from './webmail-server';

/** Tests of one webmail in one browser. @param server told once it is started */
export const itReads = (client: Client, kind: BrowserKind, server: () => WebmailServer): void =>
  void describe(`${client.name} in ${kind}, reading`, () => {
    let driven: Driven;
    let page: Page;

    beforeAll(async () => {
      driven = await launch(kind);
      await driven.grant(['http://127.0.0.1/*']);
      page = await enter(driven, client, server());
    });
    afterAll(async () => void (await driven?.close()));

    /** The card of these words alone: the one of the mail before goes a moment later. */
    const onlyCard = (words: string): Promise<SeenCard> =>
      until(
        `one card, of "${words}"`,
        async () => {
          const [card, other] = await cardsOn(driven, page);
          return card?.words?.includes(words) && !other ? card : null;
        },
        PATIENCE_MS,
      );

    it('the founding case in an HTML mail with quote and signature', async () => {
      await client.open(page, MAILS.founding);
      const card = await onlyCard('unrealistic');
      expect(card.questions[0]).toBe('What exactly is unrealistic?');
      expect(card.questions[1]).toMatch(/^What would have to change to make /);
      expect(card.speaker).toContain('Ana Ruiz');
      await driven.screenshot(page, `out/screenshots/${client.name.toLowerCase()}-${kind}.png`);
    });

    it('an ordinary mail shows no card, and leaves no stale one', async () => {
      await client.open(page, MAILS.founding);
      await onlyCard('unrealistic');
      await client.open(page, MAILS.ordinary);
      await waitForCards(driven, page, 0);
      await holds('no card', async () => (await cardsOn(driven, page)).length === 0);
    });

    it('a plain mail: its own no, not the one in the history', async () => {
      await client.open(page, MAILS.plain);
      const card = await onlyCard('too expensive');
      expect(card.kind?.toLowerCase()).toContain('condition');
    });

    it('the next mail takes the place of the last', async () => {
      await client.open(page, MAILS.plain);
      await onlyCard('too expensive');
      await client.open(page, MAILS.founding);
      await onlyCard('unrealistic');
    });

    it('a thread: each mail has its own no by its own writer', async () => {
      await client.open(page, MAILS.threadFirst);
      expect((await onlyCard("won't work")).speaker).toContain('Ana Ruiz');
      await client.open(page, MAILS.threadLast);
      expect((await onlyCard('this quarter')).speaker).toContain('Lee Wong');
    });

    it('a boundary is closed with one line and asks nothing', async () => {
      await client.open(page, MAILS.boundary);
      const card = await onlyCard('stop contacting');
      expect(card.questions).toEqual([]);
      expect(card.closing).toBeTruthy();
    });

    it('the user’s own no in the folder of sent mails shows no card', async () => {
      await client.openSent(page, MAILS.threadOwn);
      await waitForCards(driven, page, 0);
      await holds('no card', async () => (await cardsOn(driven, page)).length === 0);
    });

    it('the extension asked nothing of the network, and threw nothing on the page', async () => {
      expect(driven.errors.filter((error) => error.includes('-extension://'))).toEqual([]);
      expect(await driven.close()).toEqual([]);
    });
  });
