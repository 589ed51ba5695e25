/**
 * On a site that the user switched on and whose address tells nothing: waits until the page shows which webmail or
 * meeting client it is, and asks the background for the scripts that read it. Its life ends when they begin.
 */
import { tellHealth } from '../browser/health';
import { takeOver } from '../browser/lifetime';
import { answerAsPage, askBackground } from '../browser/messages';
import { isLeft } from './leaving';

/** A page may draw itself long after it loaded, behind a login say; it is looked at so often while it changes. */
const LOOK_MS = 500;

/**
 * Waits for the page to become one that is known; ends with the life it takes over.
 * @param marks by site, the selector of what gives it away
 */
export function waitForSite(document: Document, marks: ReadonlyArray<readonly [string, string]>): void {
  const life = takeOver(document);
  /** The script of a site may find that the page is not one of its own: it is not asked for again at this address. */
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const found = marks.find(([, mark]) => document.querySelector(mark) !== null);
    const request = `${found?.[0]} ${location.href}`;
    if (!found || asked.has(request)) return;
    asked.add(request);
    // Cut off or refused: there is nobody to read for.
    void askBackground('read-here', { id: found[0] }).catch(() => life.abort());
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, LOOK_MS);
  });
  const stop = answerAsPage({
    'show-selection': () => {
      throw new Error('no panel here');
    },
    leave: ({ origins, kept }) => {
      if (isLeft(origins, kept)) life.abort();
      return null;
    },
  });
  tellHealth(
    () => ({ site: location.hostname, health: { light: 'resting', why: 'not-a-known-page' } }),
    life.signal,
  );
  life.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    stop();
  });
  look();
  if (!life.signal.aborted) observer.observe(document, { childList: true, subtree: true });
}
