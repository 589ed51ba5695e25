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

/** Where the middle of a part of the panel is in its own document; it is brought into view first. */
function middleOf(root: ShadowRoot, name: string): { x: number; y: number } | null {
  const part = root.querySelector(`[data-part="${name}"]`);
  part?.scrollIntoView({ block: 'nearest' });
  const box = part?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Where a frame begins on its page. */
async function cornerOf(place: Page | Frame): Promise<{ x: number; y: number }> {
  const parent = 'parentFrame' in place ? place.parentFrame() : null;
  if (!parent) return { x: 0, y: 0 };
  // Not every driver tells the element of a frame: it is known by its address.
  const own = await parent.evaluate((url) => {
    const box = [...document.querySelectorAll('iframe')]
      .find(({ src }) => src === url)
      ?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  }, place.url());
  const around = await cornerOf(parent);
  return { x: own.x + around.x, y: own.y + around.y };
}

/**
 * Clicks a part of the panel with the mouse, as a person does.
 * @param place where the panel stands, on the page or in a frame of it
 */
export async function pressInPanel(
  driven: Driven,
  page: Page,
  part: string,
  place: Page | Frame = page,
): Promise<void> {
  const middle = await until(`"${part}" in the panel`, () => driven.insidePanel(place, middleOf, part));
  const corner = await cornerOf(place);
  await page.mouse.click(corner.x + middle.x, corner.y + middle.y);
}
