/** How a test goes about in a webmail, as a person would; one shape for all of them. */
import type { Frame, Page } from 'puppeteer-core';
import type { Driven } from '../browser/driver';
import { until } from '../browser/until';
import type { Mail } from './mails';
import type { WebmailServer } from './webmail-server';

/** A webmail with its servers and a browser share one machine with everything else: waiting longer costs nothing. */
export const PATIENCE_MS = 20_000;

/** Where a reply is being written. */
export interface ReplyEditor {
  readonly frame: Frame;
  /** The element that holds the text. */
  readonly selector: string;
}

export interface Client {
  readonly name: string;
  start(mails: readonly Mail[]): Promise<WebmailServer>;
  logIn(page: Page): Promise<void>;
  /** Opens a mail of the inbox and waits until it is shown. */
  open(page: Page, mail: Mail): Promise<void>;
  /** Opens a mail of the folder of sent mails likewise. */
  openSent(page: Page, mail: Mail): Promise<void>;
}

/** A webmail whose replies can be written here. */
export interface WritingClient extends Client {
  /** Opens the reply to the mail that is shown, and waits until one can write. */
  reply(page: Page): Promise<ReplyEditor>;
  /** Sends it, and waits until the webmail is done with it. */
  send(page: Page): Promise<void>;
}

/** Opens the webmail in front of every other tab, the extension's own welcome among them, and logs in. */
export async function enter(driven: Driven, client: Client, server: WebmailServer): Promise<Page> {
  const page = await driven.open(server.address);
  await until('the webmail to be in front', async () => {
    await page.bringToFront();
    return page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());
  });
  await client.logIn(page);
  return page;
}

/** Clicks the first element of `selector` whose text holds `words`. @throws where there is none */
export async function clickOn(page: Page, selector: string, words: string): Promise<void> {
  const found = await page.waitForSelector(`${selector} ::-p-text(${words})`);
  await found?.click();
}
