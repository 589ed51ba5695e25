/**
 * One visit: what a page reports becomes cards.
 *
 * heard → gate (here, microseconds) → the background's engine → card and mark. A later report of the same id wins over
 * an answer that is still on its way.
 */
import { couldBeRefusal } from '../language/gate';
import { LONGEST_TEXT, type Outcome, type Reading, type Utterance } from '../language/words';
import type { Health, Heard, Report } from '../pages/page';
import type { Card } from '../surfaces/card';
import type { Marks } from './marks';

interface Shown {
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** The way to the engine. It rejects where the background does not answer. */
export interface Engine {
  read(utterance: Utterance, asked: readonly string[]): Promise<Outcome>;
  /** Starts it ahead of the first question. */
  wake(): Promise<unknown>;
  /** False once this script is cut off from its extension. */
  connected(): boolean;
}

export interface VisitParts {
  readonly engine: Engine;
  readonly panel: { put(id: string, cards: readonly Card[]): void; drop(id: string): void };
  readonly marks: Marks;
  readonly life: AbortController;
}

const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u;

/** True where any sentence of it can be a no. */
export const worthReading = ({ text, side, previous }: Utterance): boolean =>
  side !== 'me' && text.split(SENTENCE_END).some((sentence) => couldBeRefusal(sentence, previous));

const cardsOf = (heard: Heard, readings: readonly Reading[]): Card[] =>
  readings.map((reading, index) => ({
    id: `${heard.id}/${index}`,
    speaker: heard.utterance.speaker,
    side: heard.utterance.side,
    reading,
  }));

/** Reads the page's reports until `life` ends. */
export class Visit implements Report {
  #health: Health = { light: 'resting', why: 'nothing-open' };
  /** The newest report of each id; an answer for an older one is thrown away. */
  readonly #newest = new Map<string, Heard>();
  /** What was read before, so that re-opening a message does not read it anew. */
  readonly #known = new Map<string, Shown>();
  #asked: readonly string[] = [];
  #woken = false;

  constructor(private readonly parts: VisitParts) {}

  get lastHealth(): Health {
    return this.#health;
  }

  health(health: Health): void {
    this.#health = health;
    // The worker starts while the page still settles: the first card then does not wait for it.
    if (health.light !== 'reading' || this.#woken) return;
    this.#woken = true;
    void this.#ask(() => this.parts.engine.wake());
  }

  gone(id: string): void {
    this.#newest.delete(id);
    this.parts.panel.drop(id);
    this.parts.marks.put(id, []);
  }

  heard(heard: Heard): void {
    this.#newest.set(heard.id, heard);
    const known = this.#known.get(heard.id);
    if (known?.text === heard.utterance.text) return this.#show(heard, known.readings);
    if (!worthReading(heard.utterance)) return this.#show(heard, []);
    void this.#read(heard);
  }

  async #read(heard: Heard): Promise<void> {
    const text = heard.utterance.text.slice(0, LONGEST_TEXT);
    const utterance = { ...heard.utterance, text };
    const outcome = await this.#ask(() => this.parts.engine.read(utterance, this.#asked));
    if (!outcome || this.parts.life.signal.aborted || this.#newest.get(heard.id) !== heard) return;
    this.#known.set(heard.id, { text: heard.utterance.text, readings: outcome.readings });
    const questions = outcome.readings.at(-1)?.questions ?? [];
    if (questions.length > 0) this.#asked = questions;
    this.#show(heard, outcome.readings);
  }

  #show(heard: Heard, readings: readonly Reading[]): void {
    this.parts.panel.put(heard.id, cardsOf(heard, readings));
    this.parts.marks.put(
      heard.id,
      readings.flatMap(({ refusal }) => heard.locate(refusal.words, refusal.start)),
    );
  }

  /** A worker that was just killed is asked once more; an extension that is gone ends the visit. */
  async #ask<T>(question: () => Promise<T>): Promise<T | null> {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        return await question();
      } catch {
        if (!this.parts.engine.connected()) {
          this.parts.life.abort();
          return null;
        }
      }
    }
    return null;
  }
}
