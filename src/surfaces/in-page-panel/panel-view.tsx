/** The panel as it is drawn: a bar, the cards, and when folded a tab with their count. */

import { Component, createRef } from 'preact';
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
  onNotANo(card: Card): void;
  onUndo(card: Card): void;
  onClose(card: Card): void;
}

/** Where another script of ours draws what belongs to these cards: put there once, and left alone. */
class Slot extends Component<{ holds: HTMLElement }> {
  readonly #place = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#place.current?.append(this.props.holds);
  }

  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render() {
    return <div class="slot" ref={this.#place} />;
  }
}

/** The cards, and below them what another script says; they scroll as one. In a call the card in front, unless the user asked for all. */
class Cards extends Component<PanelViewProps, { readonly all: boolean }> {
  override state = { all: false };
  readonly #place = createRef<HTMLDivElement>();

  #card(card: Card) {
    const { state, onInsert, onKeep, onNotANo, onUndo, onClose } = this.props;
    return (
      <ReadingCard
        key={keyOf(card)}
        card={card}
        manner={state.manner}
        aside={state.aside.has(keyOf(card))}
        onCopy={(text) => copyText(text, this.#place.current as HTMLElement)}
        onInsert={onInsert}
        onKeep={onKeep}
        onNotANo={() => {
          state.setAside(card, true);
          onNotANo(card);
        }}
        onUndo={() => {
          state.setAside(card, false);
          onUndo(card);
        }}
        onClose={() => {
          state.close(card);
          onClose(card);
        }}
      />
    );
  }

  #more(waiting: number) {
    const { state } = this.props;
    const { all } = this.state;
    const earlier = state.cards.length - 1 - waiting;
    return (
      <>
        {waiting > 0 && (
          <button type="button" class="earlier" data-part="next" onClick={() => state.next()}>
            {PANEL_LINES.waiting(waiting)}
          </button>
        )}
        {earlier > 0 && (
          <button
            type="button"
            class="earlier"
            data-part="earlier"
            aria-expanded={all}
            onClick={() => this.setState({ all: !all })}
          >
            {all ? PANEL_LINES.newestOnly : PANEL_LINES.earlier(earlier)}
          </button>
        )}
      </>
    );
  }

  override render({ state: { cards, manner, front }, slot }: PanelViewProps, { all }: { all: boolean }) {
    const live = manner === 'live';
    const shown = live ? (all ? [...cards].reverse() : cards.slice(front, front + 1)) : cards;
    return (
      <div class="scroll" ref={this.#place}>
        {shown.map((card) => this.#card(card))}
        {live && this.#more(all ? 0 : cards.length - 1 - front)}
        <Slot holds={slot} />
      </div>
    );
  }
}

const Notice = ({ state, onChoose }: { state: PanelState; onChoose(act: () => void): void }) =>
  state.notice === null ? null : (
    <p class="notice" data-part="notice">
      {state.notice}
      {state.choices.map(({ says, act }) => (
        <button key={says} type="button" data-part="choice" onClick={() => onChoose(act)}>
          {says}
        </button>
      ))}
    </p>
  );

/** Everything inside the closed root. */
export class PanelView extends Component<PanelViewProps> {
  readonly #fold = createRef<HTMLButtonElement>();
  readonly #tab = createRef<HTMLButtonElement>();
  #pressed = false;

  /** Whoever folds or opens it by hand keeps the focus: it goes on to the button that took the other's place. */
  override componentDidUpdate(): void {
    if (!this.#pressed) return;
    this.#pressed = false;
    const next = this.props.state.open ? this.#fold : this.#tab;
    next.current?.focus({ preventScroll: true });
  }

  #press(act: () => void): void {
    this.#pressed = true;
    act();
  }

  #choose(act: () => void): void {
    this.#press(() => {
      this.props.state.settle();
      act();
    });
  }

  override render(props: PanelViewProps) {
    const { state } = props;
    const { open, empty } = state;
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
              ref={this.#fold}
              type="button"
              data-part="fold"
              aria-label={PANEL_LINES.foldName}
              onClick={() => this.#press(() => state.foldByUser())}
            >
              {PANEL_LINES.fold}
            </button>
          </div>
          <Notice state={state} onChoose={(act) => this.#choose(act)} />
          <Cards {...props} />
        </aside>
        <button
          ref={this.#tab}
          type="button"
          class="tab"
          data-part="tab"
          aria-label={PANEL_LINES.tabName(state.count)}
          hidden={empty || open}
          onClick={() => this.#press(() => state.unfoldByUser())}
        >
          <Mark />
          {state.count > 0 && <b>{state.count}</b>}
        </button>
      </>
    );
  }
}
