/**
 * Stands in for `text-on-page.ts` in the bundle of a site's description (see build.mjs): what watches the page has the
 * real one, and lends it, so that no page loads it twice. A description is asked only once that script is there.
 */
import type * as real from './text-on-page';

type Lent = Pick<typeof real, 'textOnPage' | 'hidesItself'>;

const world = globalThis as { howElseText?: Lent };

/** Puts the real one on the shelf. */
export const lendText = (text: Lent): void => {
  world.howElseText = text;
};

const lent = (): Lent => {
  if (!world.howElseText) throw new Error('nothing watches this page');
  return world.howElseText;
};

export const textOnPage: Lent['textOnPage'] = (...asked) => lent().textOnPage(...asked);
export const hidesItself: Lent['hidesItself'] = (...asked) => lent().hidesItself(...asked);
