/** The panel with its wires: "not a no" goes to the background, which remembers it on this device. */
import { askBackground } from '../browser/messages';
import type { Card, CardManner } from '../surfaces/card';
import { mountPanel, type Panel } from '../surfaces/in-page-panel';
import { insertIntoReply } from './insert';

/** Who is told of what the user does with a card. */
export interface Told {
  /** A card is said not to be a no (true), or that is undone (false). */
  setAside(card: Card, aside: boolean): void;
  close(card: Card): void;
}
const UNTOLD: Told = { setAside: () => undefined, close: () => undefined };

/**
 * Mounts the panel; it ends with `signal`.
 */
export function startPanel(
  document: Document,
  manner: CardManner,
  signal: AbortSignal,
  { setAside, close }: Told = UNTOLD,
): Panel {
  const failed = () =>
    panel.notice('This could not be remembered: the extension does not answer. Reload the page.');
  const tell = (name: 'not-a-no' | 'a-no-after-all', aside: boolean) => (card: Card) => {
    setAside(card, aside);
    const { speaker, address = null, reading } = card;
    void askBackground(name, { words: reading.refusal.words, speaker, address }).catch(failed);
  };
  const panel: Panel = mountPanel(document, {
    manner,
    onInsert: manner === 'letter' ? (text) => insertIntoReply(document, text) : undefined,
    onKeep: (no) =>
      askBackground('keep', no).catch((error) => {
        failed();
        throw error;
      }),
    onNotANo: tell('not-a-no', true),
    onUndo: tell('a-no-after-all', false),
    onClose: close,
    signal,
  });
  return panel;
}
