/** What the panel holds, and when it opens and folds. Knows no DOM; the clock is the timer of the live manner. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { SURE } from '../../language/words';
import type { Card, CardManner } from '../card';
import { PANEL_LINES } from '../lines';

/** A live card folds away after this, in milliseconds, unless it is being read. */
export const LIVE_STANDS = 20_000;

/** Two cards with the same key are the same to a person. */
export const keyOf = (card: Card): string => `${card.id}\n${card.reading.refusal.words}`;

const announcement = ({ reading: { refusal } }: Card): string =>
  PANEL_LINES.heard(refusal.kind, refusal.certainty >= SURE);

export class PanelState {
  readonly #groups = signal<ReadonlyMap<string, readonly Card[]>>(new Map());
  readonly open = signal(false);
  readonly notice = signal<string | null>(null);
  /** What the live region says. */
  readonly said = signal('');
  /** Words set aside as "not a no", by card key. */
  readonly aside: Signal<ReadonlySet<string>> = signal(new Set<string>());
  readonly cards: ReadonlySignal<readonly Card[]> = computed(() => [...this.#groups.value.values()].flat());
  /** Cards that still count: those set aside do not. */
  readonly count = computed(
    () => this.cards.value.filter((card) => !this.aside.value.has(keyOf(card))).length,
  );
  #foldedByUser = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param busy true while the user is at the panel: it does not fold away then */
  constructor(
    readonly manner: CardManner,
    private readonly busy: () => boolean,
  ) {}

  put(id: string, cards: readonly Card[]): void {
    if (cards.length === 0) return this.drop(id);
    const before = new Set((this.#groups.value.get(id) ?? []).map(keyOf));
    const newest = cards.findLast((card) => !before.has(keyOf(card)));
    batch(() => {
      this.#groups.value = new Map(this.#groups.value).set(id, cards);
      if (newest) this.#arrive(newest);
    });
  }

  drop(id: string): void {
    if (!this.#groups.value.has(id)) return;
    const rest = new Map(this.#groups.value);
    rest.delete(id);
    this.#groups.value = rest;
    if (rest.size === 0) this.#empty();
  }

  clear(): void {
    batch(() => {
      this.#groups.value = new Map();
      this.notice.value = null;
      this.#empty();
    });
  }

  say(text: string): void {
    batch(() => {
      this.notice.value = text;
      this.said.value = text;
      this.open.value = true;
    });
    this.wait();
  }

  foldByUser(): void {
    this.#foldedByUser = this.cards.value.length > 0;
    this.#fold();
  }

  unfoldByUser(): void {
    this.#foldedByUser = false;
    this.open.value = true;
    this.wait();
  }

  setAside(card: Card, aside: boolean): void {
    const set = new Set(this.aside.value);
    if (aside) set.add(keyOf(card));
    else set.delete(keyOf(card));
    this.aside.value = set;
  }

  /** Counts anew until a live card folds away; called whenever the user leaves the panel. */
  wait(): void {
    clearTimeout(this.#timer);
    if (this.manner !== 'live' || !this.open.value) return;
    this.#timer = setTimeout(() => {
      if (!this.busy()) this.#fold();
    }, LIVE_STANDS);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #arrive(card: Card): void {
    this.notice.value = null;
    this.said.value = announcement(card);
    if (this.#foldedByUser) return;
    this.open.value = true;
    this.wait();
  }

  #fold(): void {
    clearTimeout(this.#timer);
    batch(() => {
      this.open.value = false;
      this.notice.value = null;
    });
  }

  #empty(): void {
    this.aside.value = new Set();
    this.said.value = this.notice.value ?? '';
    if (this.notice.value === null) this.#fold();
  }
}
