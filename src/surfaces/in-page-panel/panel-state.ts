/**
 * What the panel holds, and when it opens and folds. Knows no DOM; the clock is the timer of the live manner.
 *
 * Plain fields and one listener: signals would cost every page three kilobytes.
 */
import { SURE } from '../../language/words';
import type { Card, CardManner } from '../card';
import { PANEL_LINES } from '../lines';

/** A live card folds away after this, in milliseconds, unless it is being read. */
export const LIVE_STANDS = 20_000;

/** In a call the card in front stays at least so long, in milliseconds: a glance, and a breath. */
export const LIVE_HOLDS = 4_000;

/** Two cards with the same key are the same to a person. */
export const keyOf = (card: Card): string => `${card.id}\n${card.reading.refusal.words}`;

/** What the user can answer to a notice. */
export interface Choice {
  readonly says: string;
  act(): void;
}

const announcement = ({ reading: { refusal } }: Card): string =>
  PANEL_LINES.heard(refusal.kind, refusal.certainty >= SURE);

export class PanelState {
  readonly #groups = new Map<string, readonly Card[]>();
  open = false;
  notice: string | null = null;
  /** Answers to the notice; one that has some stands until it is answered. */
  choices: readonly Choice[] = [];
  /** What the live region says. */
  said = '';
  /** Words set aside as "not a no", by card key. */
  readonly aside = new Set<string>();
  /** Something stands below the cards. */
  beside = false;
  /** Opens only by hand: what arrives is counted, and said to nobody. */
  quiet = false;
  /** Called after every change. */
  changed: () => void = () => undefined;
  #foldedByUser = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** In a call: the key of the card in front; those after it wait for their turn. */
  #front: string | null = null;
  #turn: ReturnType<typeof setTimeout> | undefined;

  /** @param busy true while the user is at the panel: it does not fold away then */
  constructor(
    readonly manner: CardManner,
    private readonly busy: () => boolean,
    /** True where the panel would cover the page: it then opens only by hand, and says what came. */
    private readonly narrow: () => boolean = () => false,
  ) {}

  get cards(): readonly Card[] {
    return [...this.#groups.values()].flat();
  }

  /** Where the card in front stands among the cards; in a call one is shown at a time. */
  get front(): number {
    const cards = this.cards;
    const at = cards.findIndex((card) => keyOf(card) === this.#front);
    return at < 0 ? cards.length - 1 : at;
  }

  /** The next of the cards that wait comes to the front. */
  next(): void {
    clearTimeout(this.#turn);
    this.#turn = undefined;
    const { front, cards } = this;
    const next = cards[front + 1];
    if (!next) return;
    this.#show(next);
    this.changed();
  }

  /** Nothing is there to be seen. */
  get empty(): boolean {
    return this.#groups.size === 0 && this.notice === null && !this.beside;
  }

  /** How many cards still count: those set aside do not. */
  get count(): number {
    return this.cards.filter((card) => !this.aside.has(keyOf(card))).length;
  }

  put(id: string, cards: readonly Card[]): void {
    if (cards.length === 0) return this.drop(id);
    const before = new Set((this.#groups.get(id) ?? []).map(keyOf));
    const newest = cards.findLast((card) => !before.has(keyOf(card)));
    // A card that was corrected keeps its place in front.
    if (this.#front !== null && before.has(this.#front) && newest) this.#front = keyOf(newest);
    this.#groups.set(id, cards);
    if (newest) this.#arrive(newest);
    this.changed();
  }

  drop(id: string): void {
    if (!this.#groups.delete(id)) return;
    if (this.#groups.size === 0) this.#empty();
    this.changed();
  }

  /** The user has done with one card; the others of its message stay. */
  close(card: Card): void {
    for (const [id, cards] of this.#groups) {
      const left = cards.filter((other) => other !== card);
      if (left.length === cards.length) continue;
      if (left.length === 0) this.drop(id);
      else this.#groups.set(id, left);
    }
    this.changed();
  }

  clear(): void {
    this.#groups.clear();
    this.#unsay();
    this.#empty();
    this.changed();
  }

  say(text: string, choices: readonly Choice[] = []): void {
    const stands = text === this.notice;
    Object.assign(this, { notice: text, choices });
    if (!stands) {
      this.said = text;
      this.open = true;
      this.wait();
    }
    this.changed();
  }

  /** The notice was answered, or is of no use any more. */
  settle(): void {
    this.#unsay();
    if (this.#groups.size === 0) this.#fold();
    this.changed();
  }

  #unsay(): void {
    Object.assign(this, { notice: null, choices: [] });
  }

  /** What stands below the cards came or went; it is seen unless the user wants to see nothing. */
  setBeside(beside: boolean): void {
    this.beside = beside;
    if (beside && !this.quiet && !this.#foldedByUser && !this.narrow()) this.open = true;
    this.wait();
    this.changed();
  }

  foldByUser(): void {
    this.#foldedByUser = this.#groups.size > 0 || this.beside;
    this.#fold();
    this.changed();
  }

  unfoldByUser(): void {
    this.#foldedByUser = false;
    this.open = true;
    this.wait();
    this.changed();
  }

  setAside(card: Card, aside: boolean): void {
    if (aside) this.aside.add(keyOf(card));
    else this.aside.delete(keyOf(card));
    this.changed();
  }

  /** Counts anew until a live card folds away; called whenever the user leaves the panel. */
  wait(): void {
    clearTimeout(this.#timer);
    if (this.manner !== 'live' || !this.open) return;
    this.#timer = setTimeout(() => {
      if (this.busy()) return;
      this.#fold();
      this.changed();
    }, LIVE_STANDS);
  }

  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#turn);
    this.changed = () => undefined;
  }

  #arrive(card: Card): void {
    if (this.choices.length === 0) this.notice = null;
    const waits = this.#turn !== undefined && keyOf(card) !== this.#front;
    if (!waits) this.#show(card);
    if (this.quiet) return;
    if (!waits) this.said = announcement(card);
    if (this.#foldedByUser || (!this.open && this.narrow())) return;
    this.open = true;
    this.wait();
  }

  #show(card: Card): void {
    this.#front = keyOf(card);
    if (this.manner !== 'live') return;
    clearTimeout(this.#turn);
    this.#turn = setTimeout(() => {
      this.#turn = undefined;
      if (this.busy()) return;
      if (!this.quiet && this.front + 1 < this.cards.length)
        this.said = announcement(this.cards[this.front + 1] as Card);
      this.next();
    }, LIVE_HOLDS);
  }

  #fold(): void {
    clearTimeout(this.#timer);
    this.open = false;
    if (this.choices.length === 0) this.notice = null;
  }

  #empty(): void {
    this.#front = null;
    clearTimeout(this.#turn);
    this.#turn = undefined;
    this.aside.clear();
    this.said = this.notice ?? '';
    if (this.notice === null) this.#fold();
  }
}
