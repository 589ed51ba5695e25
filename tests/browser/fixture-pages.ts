/** What a scenario does with a fixture page, and what it looks for there. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { SeenCard } from './panel-reading';

export const FOUNDING = "No, that's unrealistic.";

/** The fixture page's own door, as the page sees it. */
interface Fixture {
  open(name: string): Promise<void>;
  close(): Promise<void>;
  say(speaker: string, text: string, options?: { step?: number; heard?: string }): Promise<void>;
  correct(from: string, to: string): void;
  captions(on: boolean): void;
  rerender(): void;
  expand(n: number): void;
  reply(): void;
  leave(): void;
  layout(): void;
}
declare global {
  interface Window {
    fixture: Fixture;
  }
}

/** Opens a thread or a mail of the page. */
export const openThread = (page: Page, name: string): Promise<void> =>
  page.evaluate((thread) => window.fixture.open(thread), name);
/** Lets somebody speak in the captions, `step` milliseconds a word. */
export const say = (page: Page, speaker: string, text: string, step = 40): Promise<void> =>
  page.evaluate((who, words, pace) => window.fixture.say(who, words, { step: pace }), speaker, text, step);

/** The page as it is written, without our host; and how many hosts there are. */
export const pageWithoutUs = (page: Page): Promise<{ hosts: number; html: string }> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const hosts = [...copy.querySelectorAll('div[data-how-else]')];
    for (const host of hosts) host.remove();
    return { hosts: hosts.length, html: copy.outerHTML };
  });
/** How many hosts of ours stand on the page. */
export const hostsOn = async (page: Page): Promise<number> => (await pageWithoutUs(page)).hosts;

/** The founding case, as a whole card shows it. */
export function expectFounding(card: SeenCard | undefined): void {
  expect(card?.words).toContain('unrealistic');
  expect(card?.questions[0]).toBe('What exactly is unrealistic?');
  expect(card?.questions[1]).toMatch(/^What would have to change to make /);
  expect(card?.reframe).toBeTruthy();
}
