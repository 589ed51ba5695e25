/** Shows the reading of selected text in the page's panel, whichever script put the panel there. */
import type { Reading, Understood } from '../language/words';
import type { Panel } from '../surfaces/in-page-panel';

const SILENT: Record<Understood, string> = {
  english: 'No no was found in the selected text.',
  other: 'This looks like another language. How Else reads English so far, so it stays silent.',
  unclear: 'There is nothing to read in the selection.',
};

/** @returns null, as the message's reply */
export function showSelection(
  panel: Panel,
  found: { understood: Understood; readings: readonly Reading[] },
): null {
  panel.put(
    'selection',
    found.readings.map((reading, index) => ({
      id: `selection/${index}`,
      speaker: null,
      side: 'unknown',
      reading,
    })),
  );
  if (found.readings.length === 0) panel.notice(SILENT[found.understood]);
  return null;
}
