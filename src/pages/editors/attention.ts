/**
 * Remembers in which editor the user wrote last, and whether a letter is being composed there.
 *
 * A click on a card takes the focus out of the page, and no browser tells afterwards whether somebody composes. An editor
 * that writes its frame anew takes our listeners with it, so they are put there again whenever the window loses the
 * focus to a frame; putting the same listener twice is putting it once.
 */
import { WRITABLE } from './kinds';
import { documentsOf } from './open-editors';

// Held on to as it is: a weak hold on what an extension sees of an element is lost though the element stays.
let last: Element | null = null;
let composing: Element | null = null;

const left = ({ target }: Event): void => {
  last = (target as Element | null)?.closest?.(WRITABLE) ?? last;
};
const began = ({ target }: Event): void => {
  composing = target as Element | null;
};
const ended = (): void => {
  composing = null;
};

const LISTENERS = [
  ['focusout', left],
  ['compositionstart', began],
  ['compositionend', ended],
] as const;

function listen(document: Document): void {
  for (const one of documentsOf(document))
    for (const [name, heard] of LISTENERS) one.addEventListener(name, heard, true);
}

/** The element that the user wrote in last, as far as it was seen. */
export const lastAttended = (): Element | null => last;

/** True while a letter is being composed in this element; a composition whose element is gone has ended. */
export const composesIn = (element: Element): boolean =>
  composing?.isConnected === true && element.contains(composing);

/** Starts to look, until `signal`; without it only the focus of the moment counts. */
export function watchEditors(document: Document, signal: AbortSignal): void {
  const look = (): void => listen(document);
  look();
  document.defaultView?.addEventListener('blur', look, { signal });
  document.addEventListener('load', look, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const one of documentsOf(document))
      for (const [name, heard] of LISTENERS) one.removeEventListener(name, heard, true);
    last = null;
    composing = null;
  });
}
