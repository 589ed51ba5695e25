/** The panel in a page: one host element, a closed root, and cards in it. The door of this room is `mountPanel`. */
import { render } from 'preact';
import type { Card, CardManner } from '../card';
import type { KeepNo, Outcome } from '../reading-card';
import { adoptStyles } from '../style-sheet';
import { keepKeys, keepOnPage, makeHost } from './host';
import { type Choice, PanelState } from './panel-state';
import { PanelView } from './panel-view';
import { panelStyle } from './style';

export type { Choice } from './panel-state';

export interface PanelOptions {
  readonly manner: CardManner;
  /** Puts a line into the reply that is open; absent where there is no reply to write. */
  readonly onInsert?: ((text: string) => Promise<Outcome>) | undefined;
  /** Keeps a no in the ledger; absent where it cannot be kept. */
  readonly onKeep?: KeepNo | undefined;
  onNotANo(card: Card): void;
  onUndo(card: Card): void;
  /** A card was closed: it is not to come again. */
  onClose(card: Card): void;
  /** Ends the panel and leaves the page as it was. */
  readonly signal: AbortSignal;
}

export interface Panel {
  /** Shows these cards for a heard id in place of its earlier ones; an empty list removes them. */
  put(id: string, cards: readonly Card[]): void;
  drop(id: string): void;
  clear(): void;
  /** One plain sentence to the user. */
  notice(text: string): void;
  /** The same, unless the user wants quiet. With `choices` it stands until one is chosen; without text nothing is asked any more. */
  suggest(text: string | null, choices?: readonly Choice[]): void;
  /** A place below the cards, for what another script of ours says of the reply to them. */
  readonly slot: HTMLElement;
  /** Something stands in that place now, or nothing any more. */
  beside(beside: boolean): void;
  /** While quiet it opens only by hand; until then it shows a count. */
  quiet(quiet: boolean): void;
}

interface Inside {
  readonly root: ShadowRoot;
  readonly place: HTMLElement;
}

function makeInside(document: Document, root: ShadowRoot): Inside {
  adoptStyles(root, panelStyle);
  const place = document.createElement('div');
  place.className = 'root';
  place.lang = 'en';
  place.dir = 'ltr';
  root.append(place);
  return { root, place };
}

/** While the pointer is over it or the focus is in it, it is being read. */
function watchPresence({ root, place }: Inside, onLeave: () => void, signal: AbortSignal): () => boolean {
  let over = false;
  place.addEventListener(
    'pointerover',
    () => {
      over = true;
    },
    { signal },
  );
  place.addEventListener(
    'pointerleave',
    () => {
      over = false;
      onLeave();
    },
    { signal },
  );
  place.addEventListener('focusout', onLeave, { signal });
  return () => over || root.activeElement !== null;
}

/** In a window narrower than this the panel would cover most of the page, in CSS pixels. */
const WIDE = 640;

/**
 * Puts the panel into a page. It takes no room until it holds a card or a notice, and never takes the focus by itself.
 */
export function mountPanel(document: Document, options: PanelOptions): Panel {
  const { signal } = options;
  const { host, root } = makeHost(document);
  const inside = makeInside(document, root);
  const present = watchPresence(inside, () => state.wait(), signal);
  const busy = () => present() || state.beside;
  const narrow = () => (document.defaultView?.innerWidth ?? WIDE) < WIDE;
  const state: PanelState = new PanelState(options.manner, busy, narrow);
  // As if by the fold button, so that the focus goes on to the tab.
  const fold = () => inside.place.querySelector<HTMLElement>('[data-part="fold"]')?.click();
  keepKeys(host, () => state.open && fold(), signal);
  const slot = document.createElement('div');
  let kept = false;
  state.changed = () => {
    // A page on which nothing is said is not touched at all.
    if (!kept && !state.empty) {
      kept = true;
      keepOnPage(document, host, signal);
    }
    const { onInsert, onKeep, onNotANo, onUndo, onClose } = options;
    render(<PanelView {...{ state, slot, onInsert, onKeep, onNotANo, onUndo, onClose }} />, inside.place);
  };
  state.changed();
  signal.addEventListener('abort', () => {
    state.end();
    render(null, inside.place);
  });
  return {
    put: (id, cards) => state.put(id, cards),
    drop: (id) => state.drop(id),
    clear: () => state.clear(),
    notice: (text) => state.say(text),
    suggest: (text, choices) => {
      if (text === null) state.settle();
      else if (!state.quiet) state.say(text, choices);
    },
    slot,
    beside: (beside) => state.setBeside(beside),
    quiet: (quiet) => {
      state.quiet = quiet;
    },
  };
}
