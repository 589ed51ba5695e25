/** The panel with its wires: "not a no" goes to the background, which remembers it on this device. */
import { askBackground } from '../browser/messages';
import type { CardManner } from '../surfaces/card';
import { mountPanel, type Panel } from '../surfaces/in-page-panel';

/** Mounts the panel; it ends with `signal`. */
export function startPanel(document: Document, manner: CardManner, signal: AbortSignal): Panel {
  const failed = () =>
    panel.notice('This could not be remembered: the extension does not answer. Reload the page.');
  const panel: Panel = mountPanel(document, {
    manner,
    onNotANo: (words) => void askBackground('not-a-no', { words }).catch(failed),
    onUndo: (words) => void askBackground('a-no-after-all', { words }).catch(failed),
    signal,
  });
  return panel;
}
