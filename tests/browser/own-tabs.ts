/** The tabs in which pages of the extension's own stand, by their own word: drivers are not told of every navigation. */
import type { Page } from 'puppeteer-core';
import type { Driven } from './driver';

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** @param file with what may follow it; `place` is the end of the address */
export async function ownTabs(driven: Driven, file: string, place = ''): Promise<Page[]> {
  const pages = await driven.browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, at) => {
    const address = addresses[at] ?? '';
    return address.startsWith(driven.base + file) && address.endsWith(place);
  });
}
