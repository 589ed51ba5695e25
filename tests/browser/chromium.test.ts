/** The scenarios in real Chromium, and the context menu, whose clicks only Chromium's worker lets a test send. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from './driver';
import { waitForCards } from './panel-reading';
import { scenarios } from './scenarios';
import { ELSEWHERE, GMAIL } from './true-origins';
import { until } from './until';

scenarios('chromium');

describe('"Reframe this no" in the context menu', () => {
  const TEXT = "No, that's unrealistic.";
  let driven: Driven;

  beforeAll(async () => {
    driven = await launch('chromium');
    await driven.grant(['https://mail.google.com/*']);
  });
  afterAll(async () => void (await driven?.close()));

  /** What the browser tells the worker when the entry is clicked on this page. */
  async function clickEntry(url: string): Promise<void> {
    const info = JSON.stringify({ menuItemId: 'reframe-this-no', selectionText: TEXT });
    const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      `chrome.tabs.query({}).then((tabs) => chrome.contextMenus.onClicked.dispatch(${info},
        tabs.find((tab) => tab.url === '${url}') ?? tabs.find((tab) => !tab.url)))`,
    );
  }

  it('shows the reading on a page that is read', async () => {
    const page = await driven.open(GMAIL);
    await clickEntry(GMAIL);
    const [card] = await waitForCards(driven, page, 1);
    expect(card?.questions[0]).toBe('What exactly is unrealistic?');
    await page.close();
  });

  it('opens the look-up with the text where no script may run', async () => {
    await driven.open(ELSEWHERE);
    await clickEntry(ELSEWHERE);
    const lookUp = await until('the look-up page', async () =>
      (await driven.browser.pages()).find((page) => page.url() === `${driven.base}side-panel.html`),
    );
    const question = await lookUp.waitForSelector('[data-part="question"]');
    expect(await question?.evaluate((node) => node.textContent)).toContain('What exactly is unrealistic?');
  });
});
