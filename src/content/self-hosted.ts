/**
 * On a site that the user switched on and whose address tells nothing: waits until the page shows which webmail or
 * meeting client it is, and asks the background for the script that reads it. Its life ends when that one begins.
 */
import { takeOver } from '../browser/lifetime';
import { answerAsPage, askBackground } from '../browser/messages';
import { recognised } from '../pages/offered';
import { healthLine } from './health-line';
import { isLeft } from './leaving';

/** A page may draw itself long after it loaded, behind a login say; it is looked at so often while it changes. */
const LOOK_MS = 500;

/** Waits for the page to become one that is known; ends with the life it takes over. */
export function waitForSite(document: Document): void {
  const life = takeOver(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): boolean => {
    const site = recognised(document);
    if (!site) return false;
    observer.disconnect();
    // Cut off or refused: there is nobody to read for.
    void askBackground('read-here', { kind: site.kind }).catch(() => life.abort());
    return true;
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
    health: () => healthLine(location.hostname, { light: 'resting', why: 'not-a-known-page' }),
    leave: ({ origins, kept }) => {
      if (isLeft(origins, kept)) life.abort();
      return null;
    },
  });
  life.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    stop();
  });
  if (!look()) observer.observe(document, { childList: true, subtree: true });
}
