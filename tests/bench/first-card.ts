/** Measures in the page how long a mail stands there before its card is painted. */
import type { Page } from 'puppeteer-core';
import type { Driven } from '../browser/driver';
import { until } from '../browser/until';

export interface Measured {
  readonly milliseconds: number;
}

/**
 * Runs in the content script's own world, where the closed root can be had and the clock is the page's.
 * It is sent as text and sees nothing but the page.
 */
const IN_THE_PAGE = `new Promise((done) => {
  let shown = 0;
  new MutationObserver((changes, self) => {
    if (!document.querySelector('.a3s')) return;
    shown = performance.now();
    self.disconnect();
  }).observe(document.querySelector('[role=main]'), { childList: true, subtree: true });
  const look = () => {
    const host = document.querySelector('div[data-how-else]');
    const card = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[data-part="card"]');
    if (!card) return requestAnimationFrame(look);
    // Frame callbacks run just before the painting: the next task comes just after it.
    setTimeout(() => {
      const milliseconds = performance.now() - shown;
      done({ milliseconds });
    }, 0);
  };
  requestAnimationFrame(look);
  location.hash = '#inbox/founding';
})`;

const worldOf = (page: Page) =>
  until('the content script', async () => (await page.mainFrame().extensionRealms())[0]);

/** @param cold the background is ended before the mail is opened */
export async function measureFirstCard(driven: Driven, page: Page, cold: boolean): Promise<Measured> {
  const world = await worldOf(page);
  if (cold) await driven.killBackground();
  await page.bringToFront();
  return (await world.evaluate(IN_THE_PAGE)) as Measured;
}
