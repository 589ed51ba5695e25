/**
 * Remembers in which editor the user wrote last, and whether a letter is being composed there.
 *
 * A click on a card takes the focus out of the page, and no browser tells afterwards whether somebody composes. An editor
 * that writes its frame anew takes our listeners with it, so they are put there again whenever the window loses the
 * focus to a frame; putting the same listener twice is putting it once.
 */
import { WRITABLE } from './kinds';
import { documentsOf } from './open-editors';

// Held on to as they are: a weak hold on what an extension sees of an element is lost though the element stays.
let last: Element | null = null;
let composing: Element | null = null;

function notice({ type, target }: Event): void {
  const element = target as Partial<Element> | null;
  if (type === 'focusout') last = element?.closest?.(WRITABLE) ?? last;
  else composing = type === 'compositionstart' ? (target as Element) : null;
}

/** The editor that the user left last, as far as it was seen. */
export const lastLeft = (): Element | null => last;

/** True while a letter is being composed in this element; a composition whose element went out of it has ended. */
export const composesIn = (element: Element): boolean => element.contains(composing);

/** Starts to look, until `signal`; without it only the focus of the moment counts. */
export function watchEditors(document: Document, signal: AbortSignal): void {
  const settings = { capture: true, signal };
  const listen = (): void => {
    for (const one of documentsOf(document))
      for (const name of ['focusout', 'compositionstart', 'compositionend'])
        one.addEventListener(name, notice, settings);
  };
  listen();
  document.defaultView?.addEventListener('blur', listen, settings);
  document.addEventListener('load', listen, settings);
}
