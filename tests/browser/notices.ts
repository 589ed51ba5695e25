/**
 * A click on a notice of the browser. Without a screen no notice is drawn that a driver could click, so the browser's
 * own event is sent to the background, as the browser does it.
 */
import type { Page } from 'puppeteer-core';
import type { Driven } from './driver';
import { ownTabs } from './own-tabs';
import { until } from './until';

/** Answers a notice by a click, and waits for the tab that it opens. @param place the end of its address */
export async function clickNotice(driven: Driven, notice: string, place: string): Promise<Page> {
  await driven.clickNotice(notice);
  return until(`a tab at ${place}`, async () => (await ownTabs(driven, '', place))[0]);
}
