/** What is said of the user's reply, below the card it answers: what to know before, and what it does. Never in the way. */
import { render } from 'preact';
import type { BeforeWriting } from '../../browser/messages';
import type { DraftCheck } from '../../language/draft';
import { copyText } from '../copy-text';
import { BEFORE_LINES, DRAFT_LINES } from '../lines';
import { Copyable, type CopyableProps } from '../reading-card/copyable';
import { adoptStyles } from '../style-sheet';
import { DraftView, isSilent } from './draft-view';
import { type Rest, RestOffer, type RestProps } from './rest';
import { draftNoteStyle } from './style';

export type { Pause, Rest } from './rest';

/** All that can be said beside a reply. */
export interface Said {
  readonly before: BeforeWriting | null;
  readonly check: DraftCheck | null;
  readonly rest: Rest | null;
}
export const NOTHING_SAID: Said = { before: null, check: null, rest: null };

export interface DraftNote {
  /** @returns whether anything is said; where nothing is, the place is empty */
  show(said: Said): boolean;
}

type Acts = Pick<CopyableProps, 'onInsert'> & Omit<RestProps, 'rest'>;
interface ViewProps extends Acts {
  readonly said: Said;
  readonly slot: HTMLElement;
}

const hasBefore = (before: BeforeWriting | null): before is BeforeWriting =>
  before !== null && (before.tooSoon !== null || before.third || before.rested !== null);

const dayOf = (wall: string): string =>
  new Date(wall).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });

function Before({ before, slot }: { before: BeforeWriting; slot: HTMLElement }) {
  const { tooSoon, third, rested } = before;
  return (
    <section class="draft-note card" data-part="before-writing" aria-label={BEFORE_LINES.title}>
      <h3>{BEFORE_LINES.title}</h3>
      <div role="status">
        {tooSoon !== null && <p data-part="too-soon">{BEFORE_LINES.tooSoon(dayOf(tooSoon))}</p>}
        {third && <p data-part="third">{BEFORE_LINES.third}</p>}
      </div>
      {rested !== null && (
        <>
          <p class="lead">{BEFORE_LINES.rested}</p>
          <Copyable part="rested" text={rested} onCopy={(text) => copyText(text, slot)} />
        </>
      )}
    </section>
  );
}

function View({ said: { before, check, rest }, slot, onInsert, ...acts }: ViewProps) {
  return (
    <>
      {hasBefore(before) && <Before before={before} slot={slot} />}
      {check && !isSilent(check) && (
        <section class="draft-note card" data-part="draft-note" aria-label={DRAFT_LINES.title}>
          <h3>{DRAFT_LINES.title}</h3>
          <DraftView check={check} onCopy={(text) => copyText(text, slot)} onInsert={onInsert} />
          {rest && <RestOffer rest={rest} {...acts} />}
          {check.flags.length > 0 && <p class="free">{DRAFT_LINES.free}</p>}
        </section>
      )}
    </>
  );
}

/** @param slot an element inside a root that has the card's styles */
export function mountDraftNote(slot: HTMLElement, acts: Acts): DraftNote {
  const root = slot.getRootNode();
  if (root instanceof ShadowRoot) adoptStyles(root, draftNoteStyle);
  let shown = false;
  return {
    show(said) {
      const speaks = hasBefore(said.before) || !isSilent(said.check);
      render(speaks ? <View said={said} slot={slot} {...acts} /> : null, slot);
      // A note that comes is seen once; after that the panel stays where the user scrolled it.
      if (speaks && !shown) slot.scrollIntoView?.({ block: 'nearest' });
      shown = speaks;
      return speaks;
    },
  };
}
