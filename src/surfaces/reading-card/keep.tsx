/** Keeps a no in the ledger, at the user's click and never otherwise; and leads there, to say when to come back to it. */
import { useState } from 'preact/hooks';
import type { ToBackground } from '../../browser/messages';
import type { Card } from '../card';
import { CARD_LINES } from '../lines';

/** @returns the id of its entry; rejects where it could not be kept */
export type KeepNo = (no: ToBackground['keep']) => Promise<string>;

export function Keep({ card, onKeep }: { readonly card: Card; readonly onKeep: KeepNo }) {
  const [entry, setEntry] = useState<string | null>(null);
  const { refusal, questions, closing } = card.reading;
  const { words, kind, firmness } = refusal;
  const act = (open: boolean) => () =>
    void onKeep({
      words,
      kind,
      firmness,
      person: card.speaker ?? '',
      asked: questions[0] ?? '',
      entry,
      open,
    }).then(setEntry, () => undefined);
  return (
    <>
      <button type="button" class="quiet" data-part="keep" onClick={act(entry !== null)}>
        {entry === null ? CARD_LINES.keep : CARD_LINES.kept}
      </button>
      {closing === null && (
        <button type="button" class="quiet" data-part="come-back" onClick={act(true)}>
          {CARD_LINES.comeBack}
        </button>
      )}
    </>
  );
}
