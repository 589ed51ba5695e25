/**
 * How long a content script lives.
 *
 * An extension that is updated or reloaded leaves its old content scripts behind, cut off from it. A newer script asks
 * the older one to leave by a DOM event (they share the page, not a world); a script that finds itself cut off leaves
 * by itself. Either way the page is left as it was found.
 */
import { api } from './api';

const LEAVE = 'how-else:leave';
const HOST = 'div[data-how-else]';

/** @returns false once the extension was updated, reloaded or removed */
export function connected(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Makes this script the only one of ours on the page.
 * @returns the controller of its life; `abort()` means: leave the page as found
 */
export function takeOver(document: Document): AbortController {
  const world = globalThis as { howElseLife?: AbortController };
  // In this world only scripts of ours live: one of the same extension is ended directly.
  world.howElseLife?.abort();
  document.dispatchEvent(new Event(LEAVE));
  // In Firefox a script that was cut off can no longer clean up after itself.
  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
  const life = new AbortController();
  world.howElseLife = life;
  // The page can send this event too: only a script that is cut off anyway obeys it.
  document.addEventListener(LEAVE, () => connected() || life.abort(), { signal: life.signal });
  return life;
}
