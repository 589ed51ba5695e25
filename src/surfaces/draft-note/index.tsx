/** What the user's reply does, below the card it answers: the very words, and what to ask instead. Never in the way. */
import { render } from 'preact';
import type { DraftCheck } from '../../language/draft';
import { copyText } from '../copy-text';
import { DRAFT_LINES } from '../lines';
import { Copyable, type Outcome } from '../reading-card/copyable';
import { adoptStyles } from '../style-sheet';
import { draftNoteStyle } from './style';

export interface DraftNote {
  /** Null, or a check without anything to say, leaves the place empty. */
  show(check: DraftCheck | null): void;
}

interface ViewProps {
  readonly check: DraftCheck;
  readonly slot: HTMLElement;
  onInsert(text: string): Promise<Outcome>;
}

function Flags({ check }: Pick<ViewProps, 'check'>) {
  return (
    <ul data-part="flags">
      {check.flags.map(({ flag, words }) => (
        <li key={flag} data-flag={flag}>
          <b>{DRAFT_LINES.flags[flag]}</b>
          <q dir="auto">{words}</q>
        </li>
      ))}
    </ul>
  );
}

function View({ check, slot, onInsert }: ViewProps) {
  const [instead] = check.instead;
  const good = check.strengths.map((strength) => DRAFT_LINES.strengths[strength]);
  return (
    <section class="draft-note card" data-part="draft-note" aria-label={DRAFT_LINES.title}>
      <h3>{DRAFT_LINES.title}</h3>
      {good.length > 0 && <p data-part="strengths">{DRAFT_LINES.good(good)}</p>}
      {check.flags.length > 0 && <Flags check={check} />}
      {check.flags.length > 0 && instead !== undefined && (
        <>
          <p class="lead">{DRAFT_LINES.instead}</p>
          <Copyable
            part="question"
            text={instead}
            onCopy={(text) => copyText(text, slot)}
            onInsert={onInsert}
          />
        </>
      )}
      {check.flags.length > 0 && <p class="free">{DRAFT_LINES.free}</p>}
    </section>
  );
}

/** @param slot an element inside a root that has the card's styles */
export function mountDraftNote(slot: HTMLElement, onInsert: ViewProps['onInsert']): DraftNote {
  const root = slot.getRootNode();
  if (root instanceof ShadowRoot) adoptStyles(root, draftNoteStyle);
  return {
    show(check) {
      const silent = !check || (check.flags.length === 0 && check.strengths.length === 0);
      render(silent ? null : <View check={check} slot={slot} onInsert={onInsert} />, slot);
    },
  };
}
