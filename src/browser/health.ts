/**
 * How a page is doing, asked of all its frames at once: the list may stand in one of them and the message in another.
 *
 * Each frame's script leaves its answer in the extension's own world of that frame, which the page cannot see.
 */
import type { Health } from '../pages/page';
import { api } from './api';

/** The health light of one page, for the popup. */
export interface PageHealth {
  /** The site's name, as people say it. */
  readonly site: string;
  readonly health: Health;
}

interface World {
  howElseHealth?: () => PageHealth;
}

/** Lets this frame answer from now on, until `signal`. */
export function tellHealth(health: () => PageHealth, signal: AbortSignal): void {
  const world = globalThis as World;
  world.howElseHealth = health;
  signal.addEventListener('abort', () => {
    if (world.howElseHealth === health) delete world.howElseHealth;
  });
}

/** What one frame reads, the whole page reads; what one frame misses is worth more than the rest of another. */
const BEST_FIRST: readonly Health['light'][] = ['reading', 'changed', 'resting'];

/** @returns what the best of a tab's frames tells; null where no script of ours answers */
export async function askHealth(tabId: number): Promise<PageHealth | null> {
  const target = { tabId, allFrames: true };
  const func = () => (globalThis as World).howElseHealth?.() ?? null;
  const frames = await api.scripting.executeScript({ target, func }).catch(() => []);
  const told = frames
    .sort((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => (result as PageHealth | null | undefined) ?? []);
  return BEST_FIRST.flatMap((light) => told.filter(({ health }) => health.light === light))[0] ?? null;
}
