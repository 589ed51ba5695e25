/** Keeps a no in the ledger, at the user's click and never otherwise; and leads there, to say when to come back to it. */
import { Component } from 'preact';
import type { ToBackground } from '../../browser/messages';
import type { Card } from '../card';
import { CARD_LINES } from '../lines';

/** @returns the id of its entry; rejects where it could not be kept */
export type KeepNo = (no: ToBackground['keep']) => Promise<string>;

interface KeepProps {
  readonly card: Card;
  readonly onKeep: KeepNo;
}
interface Kept {
  /** The id of its entry, once it is in the ledger. */
  readonly entry: string | null;
}

export class Keep extends Component<KeepProps, Kept> {
  override state: Kept = { entry: null };

  #keep(open: boolean): void {
    const { card, onKeep } = this.props;
    const { refusal, questions } = card.reading;
    const { words, kind, firmness } = refusal;
    const [asked = ''] = questions;
    const { entry } = this.state;
    onKeep({ words, kind, firmness, person: card.speaker ?? '', asked, entry, open }).then(
      (id) => this.setState({ entry: id }),
      () => undefined,
    );
  }

  override render({ card }: KeepProps, { entry }: Kept) {
    return (
      <>
        <button type="button" class="quiet" data-part="keep" onClick={() => this.#keep(entry !== null)}>
          {entry === null ? CARD_LINES.keep : CARD_LINES.kept}
        </button>
        {card.reading.closing === null && (
          <button type="button" class="quiet" data-part="come-back" onClick={() => this.#keep(true)}>
            {CARD_LINES.comeBack}
          </button>
        )}
      </>
    );
  }
}
