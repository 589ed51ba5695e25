/**
 * A click on a notice of the browser. Without a screen no notice is drawn that a driver could click, so the browser's
 * own event is sent to the background, as the browser does it.
 */
import type { Page } from 'puppeteer-core';
import type { Driven } from './driver';
import { until } from './until';

/** Where a page stands by its own word: drivers are not told of every navigation of an extension's page. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** Answers a notice by a click, and waits for the tab that it opens. @param place the end of its address */
export async function clickNotice(driven: Driven, notice: string, place: string): Promise<Page> {
  await driven.clickNotice(notice);
  return until(`a tab at ${place}`, async () => {
    for (const page of await driven.browser.pages()) {
      const address = await addressOf(page);
      if (address.startsWith(driven.base) && address.endsWith(place)) return page;
    }
    return null;
  });
}
