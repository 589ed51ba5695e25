/** The panel as it is drawn: a bar, the cards, and when folded a tab with their count. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../card';
import { copyText } from '../copy-text';
import { PANEL_LINES } from '../lines';
import { Mark } from '../mark';
import { type KeepNo, type Outcome, ReadingCard } from '../reading-card';
import { keyOf, type PanelState } from './panel-state';

export interface PanelViewProps {
  readonly state: PanelState;
  readonly slot: HTMLElement;
  readonly onInsert?: ((text: string) => Promise<Outcome>) | undefined;
  readonly onKeep?: KeepNo | undefined;
  onNotANo(words: string): void;
  onUndo(words: string): void;
  onClose(card: Card): void;
}

function Cards({ state, onInsert, onKeep, onNotANo, onUndo, onClose }: PanelViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [all, showAll] = useState(false);
  const cards = state.cards;
  const live = state.manner === 'live';
  const { front } = state;
  const shown = live ? (all ? [...cards].reverse() : cards.slice(front, front + 1)) : cards;
  const waiting = live && !all ? cards.length - 1 - front : 0;
  return (
    <div class="scroll" ref={place}>
      {shown.map((card) => (
        <ReadingCard
          key={keyOf(card)}
          card={card}
          manner={state.manner}
          aside={state.aside.has(keyOf(card))}
          onCopy={(text) => copyText(text, place.current as HTMLElement)}
          onInsert={onInsert}
          onKeep={onKeep}
          onNotANo={(words) => {
            state.setAside(card, true);
            onNotANo(words);
          }}
          onUndo={(words) => {
            state.setAside(card, false);
            onUndo(words);
          }}
          onClose={() => {
            state.close(card);
            onClose(card);
          }}
        />
      ))}
      {waiting > 0 && (
        <button type="button" class="earlier" data-part="next" onClick={() => state.next()}>
          {PANEL_LINES.waiting(waiting)}
        </button>
      )}
      {live && cards.length - waiting > 1 && (
        <button
          type="button"
          class="earlier"
          data-part="earlier"
          aria-expanded={all}
          onClick={() => {
            showAll(!all);
          }}
        >
          {all ? PANEL_LINES.newestOnly : PANEL_LINES.earlier(cards.length - 1 - waiting)}
        </button>
      )}
    </div>
  );
}

/** Whoever folds or opens it by hand keeps the focus: it goes on to the button that took the other's place. */
function useHandedFocus(open: boolean) {
  const fold = useRef<HTMLButtonElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) (open ? fold : tab).current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [open]);
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return { fold, tab, press };
}

const Notice = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <p class="notice" data-part="notice">
      {text}
    </p>
  );

/** Where another script of ours draws what belongs to these cards: put there once, and left alone. */
function Slot({ holds }: { holds: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(holds), [holds]);
  return <div ref={place} />;
}

/** Everything inside the closed root. */
export function PanelView(props: PanelViewProps) {
  const { state } = props;
  const open = state.open;
  const empty = state.cards.length === 0 && state.notice === null;
  const { fold, tab, press } = useHandedFocus(open);
  return (
    <>
      <p class="unseen" aria-live="polite" data-part="said">
        {state.said}
      </p>
      <aside
        class={`panel ${state.manner}`}
        aria-label={PANEL_LINES.label}
        data-part="panel"
        hidden={empty || !open}
      >
        <div class="bar">
          <h2>
            <Mark />
            {PANEL_LINES.label}
          </h2>
          <button
            ref={fold}
            type="button"
            data-part="fold"
            aria-label={PANEL_LINES.foldName}
            onClick={press(() => state.foldByUser())}
          >
            {PANEL_LINES.fold}
          </button>
        </div>
        <Notice text={state.notice} />
        <Cards {...props} />
        <Slot holds={props.slot} />
      </aside>
      <button
        ref={tab}
        type="button"
        class="tab"
        data-part="tab"
        aria-label={PANEL_LINES.tabName(state.count)}
        hidden={empty || open}
        onClick={press(() => state.unfoldByUser())}
      >
        <Mark />
        <b>{state.count}</b>
      </button>
    </>
  );
}
