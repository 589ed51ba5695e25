/** What a visit is put together from: the engine, the panel, the marks, and who else hears of it. */
import type { Earlier, Outcome, Reading, Utterance } from '../language/words';
import type { Health, Heard } from '../pages/page';
import type { Card } from '../surfaces/card';
import type { Marks } from './marks';

/** What went before an utterance in this visit. */
export interface Before {
  /** Questions shown just before, which are not to be repeated. */
  readonly asked: readonly string[];
  /** Noes of the same person. */
  readonly earlier: readonly Earlier[];
}

/** The way to the engine. It rejects where the background does not answer. */
export interface Engine {
  /** `message`: by which the utterance is known when it is opened again; null where it cannot be. */
  read(utterance: Utterance, message: string | null, before: Before): Promise<Outcome>;
  /** Remembers beyond this visit that a card was closed. */
  close(message: string, words: string): Promise<unknown>;
  /** Starts it ahead of the first question. */
  wake(): Promise<unknown>;
  /** False once this script is cut off from its extension. */
  connected(): boolean;
}

/** Hears beside panel and marks what comes of a visit. */
export interface Follower {
  /** @param at when; absent: now */
  health(health: Health, at?: number): void;
  /** The noes that are shown for an utterance now, without those that were set aside; none where it was withdrawn. */
  shown(heard: Heard, noes: readonly Reading[]): void;
  /** See `Report`. */
  strangers(names: readonly string[]): void;
}

export interface VisitParts {
  readonly engine: Engine;
  readonly panel: { put(id: string, cards: readonly Card[]): void; drop(id: string): void };
  readonly marks: Marks;
  readonly life: AbortController;
  readonly follower?: Follower | undefined;
}
