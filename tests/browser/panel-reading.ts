/** What stands in the panel, as a person would read it there. */
import type { Frame, Page } from 'puppeteer-core';
import type { Driven } from './driver';
import { until } from './until';

export interface SeenCard {
  readonly words: string | null;
  readonly speaker: string | null;
  readonly kind: string | null;
  readonly reframe: string | null;
  readonly questions: readonly string[];
  readonly closing: string | null;
  /** The line above what to say. */
  readonly lead: string | null;
  /** All of the card's text. */
  readonly text: string;
}

function read(root: ShadowRoot): SeenCard[] {
  const text = (node: Element | null): string | null => node?.textContent?.trim() ?? null;
  return [...root.querySelectorAll('[data-part="card"]')].map((card) => {
    const part = (name: string): string | null => text(card.querySelector(`[data-part="${name}"]`));
    return {
      words: part('words'),
      speaker: part('speaker'),
      kind: part('kind'),
      reframe: part('reframe'),
      questions: [...card.querySelectorAll('[data-part="question"]')].map((node) => text(node) ?? ''),
      closing: part('closing'),
      lead: part('lead'),
      text: text(card) ?? '',
    };
  });
}

/** The cards on the page now; empty where there is no panel. */
export const cardsOn = async (driven: Driven, page: Page | Frame): Promise<SeenCard[]> =>
  (await driven.insidePanel(page, read, null)) ?? [];

/** Waits for exactly `count` cards. */
export const waitForCards = (driven: Driven, page: Page | Frame, count: number): Promise<SeenCard[]> =>
  until(`${count} card(s) on ${page.url()}`, async () => {
    const cards = await cardsOn(driven, page);
    return cards.length === count ? cards : null;
  });
