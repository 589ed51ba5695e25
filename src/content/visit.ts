/**
 * One visit: what a page reports becomes cards.
 *
 * heard → gate (here, microseconds) → the background's engine → card and mark. A later report of the same id wins over
 * an answer that is still on its way.
 */
import { couldBeRefusal } from '../language/gate';
import { sameWords } from '../language/same-words';
import {
  type Earlier,
  LONGEST_TEXT,
  personOf,
  type Reading,
  type Refusal,
  SURE,
  type Utterance,
} from '../language/words';
import type { Health, Heard, Report } from '../pages/page';
import type { Card } from '../surfaces/card';
import { Patience, RATHER_SURE } from './patience';
import type { Answering } from './reply-desk';
import type { VisitParts } from './visit-parts';

/** How many readings are remembered for a re-opening. */
const REMEMBERED = 200;
/** With so many earlier noes of the same person a no is compared. */
const NOES = 20;

interface Shown {
  readonly key: string;
  readonly readings: readonly Reading[];
  readonly person: string | null;
  readonly previous: string | null;
}

const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u;

/** True where any sentence of it can be a no. */
export const worthReading = ({ text, side, previous }: Utterance): boolean =>
  side !== 'me' && text.split(SENTENCE_END).some((sentence) => couldBeRefusal(sentence, previous));

/** A reading holds for these words, said after those: another turn before it can make it another answer. */
const keyOf = ({ text, previous }: Utterance): string => `${previous ?? ''}\n\n${text}`;

const wordsKey = (whose: string, words: string): string => `${whose}\n${sameWords(words)}`;

const cardsOf = (
  { id, utterance: { speaker, address, side } }: Heard,
  readings: readonly Reading[],
): Card[] => readings.map((reading, index) => ({ id: `${id}/${index}`, speaker, address, side, reading }));

/** The message that a card stands for. */
const messageOf = ({ id }: Card): string => id.slice(0, id.lastIndexOf('/'));

interface Standing {
  readonly heard: Heard;
  readonly readings: readonly Reading[];
  readonly since: number;
}

/** In a call a message answers what was said or written just before, in milliseconds. */
const JUST_NOW = 5 * 60_000;

const isAnswered = ({ heard: { utterance }, since }: Standing): boolean =>
  utterance.side !== 'me' && (utterance.register === 'email' || Date.now() - since < JUST_NOW);

const isLimit = ({ kind, certainty }: Refusal): boolean => kind === 'boundary' && certainty >= SURE;

/** Beside a limit a no is shown, and nothing is asked about it. */
const unexplored = (reading: Reading): Reading => ({ ...reading, reframe: null, questions: [] });

/** Reads the page's reports until `life` ends. */
export class Visit implements Report {
  #health: Health = { light: 'resting', why: 'nothing-open' };
  /** The newest report of each id; an answer for an older one is thrown away. */
  readonly #newest = new Map<string, Heard>();
  /** What was read before, so that re-opening a message does not read it anew. */
  readonly #known = new Map<string, Shown>();
  /** The questions shown last, and before them those of another message: a card that is read anew keeps its own. */
  #asked: ReadonlyArray<{ readonly id: string; readonly questions: readonly string[] }> = [];
  /** Words set aside as not a no, by person, or by message where nobody is named; they stay to be undone, but do not come back. */
  readonly #aside = new Set<string>();
  /** Cards that the user closed, by message and words: they do not come back with it. */
  readonly #closed = new Set<string>();
  /** What is on the screen, by message. */
  readonly #standing = new Map<string, Standing>();
  readonly #patience: Patience;
  #woken = false;

  constructor(private readonly parts: VisitParts) {
    this.#patience = new Patience(parts.life.signal);
  }

  get lastHealth(): Health {
    return this.#health;
  }

  /** What a reply on this page answers: a limit before all, else the no that came last. */
  get answered(): Answering {
    const said = [...this.#standing.values()].filter(isAnswered);
    const noes = said.flatMap(({ heard, readings }) =>
      readings
        .filter(({ refusal }) => !this.#isAside(heard, refusal.words))
        .map(({ refusal }) => ({ refusal, person: heard.utterance.speaker })),
    );
    const person = said.at(-1)?.heard.utterance.speaker ?? null;
    return (
      noes.find(({ refusal }) => refusal.kind === 'boundary') ?? noes.at(-1) ?? { refusal: null, person }
    );
  }

  strangers(names: readonly string[]): void {
    this.parts.follower?.strangers(names);
  }

  health(health: Health): void {
    this.#health = health;
    this.parts.follower?.health(health);
    // The worker starts while the page still settles: the first card then does not wait for it.
    if (health.light !== 'reading' || this.#woken) return;
    this.#woken = true;
    void this.#ask(() => this.parts.engine.wake());
  }

  gone(id: string): void {
    // A mail was closed and may be opened again; captions were corrected, so that it was never said.
    if (this.#newest.get(id)?.utterance.register === 'caption') this.#known.delete(id);
    this.#newest.delete(id);
    this.#patience.drop(id);
    this.parts.panel.drop(id);
    this.parts.marks.put(id, []);
    const stood = this.#standing.get(id);
    if (!stood) return;
    this.#standing.delete(id);
    this.parts.follower?.shown(stood.heard, []);
    this.#drawMails();
  }

  heard(heard: Heard): void {
    const reopened = !this.#newest.has(heard.id);
    this.#newest.set(heard.id, heard);
    this.#patience.drop(heard.id);
    if (reopened) this.#patience.over();
    if (!worthReading(heard.utterance)) return this.#show(heard, []);
    const known = this.#known.get(heard.id);
    if (known?.key !== keyOf(heard.utterance)) return void this.#read(heard);
    const stays = ({ refusal }: Reading) => !reopened || !this.#isAside(heard, refusal.words);
    this.#show(heard, known.readings.filter(stays));
  }

  /** The user says that this card is no no, or takes it back. */
  setAside(card: Card, aside: boolean): void {
    const key = wordsKey(personOf(card) ?? messageOf(card), card.reading.refusal.words);
    if (aside) this.#aside.add(key);
    else this.#aside.delete(key);
    const standing = this.#standing.get(messageOf(card));
    if (standing) this.#tellFollower(standing);
    this.#drawMails();
  }

  /** The user has done with this card. */
  close(card: Card): void {
    const [message, { words }] = [messageOf(card), card.reading.refusal];
    this.#closed.add(wordsKey(message, words));
    this.parts.marks.put(message, []);
    if (this.#newest.get(message)?.utterance.register !== 'email') return;
    void this.#ask(() => this.parts.engine.close(message, words));
  }

  #isAside({ id, utterance }: Heard, words: string): boolean {
    return this.#aside.has(wordsKey(personOf(utterance) ?? id, words));
  }

  async #read(heard: Heard): Promise<void> {
    const text = heard.utterance.text.slice(0, LONGEST_TEXT);
    const utterance = { ...heard.utterance, text };
    const asked = this.#asked.findLast(({ id }) => id !== heard.id)?.questions ?? [];
    const before = { asked, earlier: this.#earlierThan(heard) };
    const message = utterance.register === 'email' ? heard.id : null;
    const outcome = await this.#ask(() => this.parts.engine.read(utterance, message, before));
    if (this.parts.life.signal.aborted || this.#newest.get(heard.id) !== heard) return;
    if (!outcome) return this.#show(heard, []);
    const { readings } = outcome;
    this.#remember(heard, readings);
    const questions = readings.at(-1)?.questions ?? [];
    if (questions.length > 0)
      this.#asked = [...this.#asked.filter(({ id }) => id !== heard.id), { id: heard.id, questions }].slice(
        -2,
      );
    this.#show(heard, readings);
  }

  #remember(heard: Heard, readings: readonly Reading[]): void {
    this.#known.delete(heard.id);
    const { utterance } = heard;
    const [person, { previous }] = [personOf(utterance), utterance];
    this.#known.set(heard.id, { key: keyOf(utterance), readings, person, previous });
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }

  /** Other noes of the one who speaks, as far as they are remembered; what was set aside was none. */
  #earlierThan({ id, utterance }: Heard): Earlier[] {
    const person = personOf(utterance);
    if (person === null) return [];
    return [...this.#known]
      .filter(([other, known]) => other !== id && known.person === person)
      .flatMap(([, { readings, previous }]) =>
        readings.map(({ refusal: { words } }) => ({ words, previous })),
      )
      .filter(({ words }) => !this.#aside.has(wordsKey(person, words)))
      .slice(-NOES);
  }

  /**
   * A limit stands as long as its mail is on the screen: in that thread nothing else of the one who set it is explored.
   * In a call it holds for the words it was set in, which the engine sees to.
   */
  #hasSetLimit(person: string | null): boolean {
    return [...this.#standing.values()].some(
      ({ heard, readings }) =>
        person !== null &&
        personOf(heard.utterance) === person &&
        heard.utterance.register === 'email' &&
        readings.some(({ refusal }) => isLimit(refusal) && !this.#isAside(heard, refusal.words)),
    );
  }

  #show(heard: Heard, all: readonly Reading[]): void {
    const early = all.filter((reading) => this.#isEarly(heard, reading));
    if (early.length < all.length) this.#patience.wait(heard.id, () => this.#stand(heard, all));
    this.#stand(heard, early);
  }

  /** Captions may go on and turn what is read in them: what is not rather sure waits, unless it is shown already. */
  #isEarly({ id, utterance }: Heard, { refusal }: Reading): boolean {
    const isSame = (other: Reading): boolean => sameWords(other.refusal.words) === sameWords(refusal.words);
    if (utterance.register !== 'caption' || refusal.certainty >= RATHER_SURE) return true;
    return this.#standing.get(id)?.readings.some(isSame) ?? false;
  }

  #tellFollower({ heard, readings }: Standing): void {
    const noes = readings.filter(({ refusal }) => !this.#isAside(heard, refusal.words));
    this.parts.follower?.shown(heard, noes);
  }

  #stand(heard: Heard, readings: readonly Reading[]): void {
    const standing = { heard, readings, since: Date.now() };
    this.#standing.delete(heard.id);
    this.#standing.set(heard.id, standing);
    this.#tellFollower(standing);
    this.#draw(heard.id);
    this.#drawMails(heard.id);
  }

  /** A limit that came or went changes what the cards beside it show. */
  #drawMails(but?: string): void {
    for (const [id, { heard }] of this.#standing)
      if (id !== but && heard.utterance.register === 'email') this.#draw(id);
  }

  #draw(id: string): void {
    const { heard, readings: all } = this.#standing.get(id) as Standing;
    const readings = all.filter(({ refusal }) => !this.#closed.has(wordsKey(id, refusal.words)));
    const limited = heard.utterance.register === 'email' && this.#hasSetLimit(personOf(heard.utterance));
    const shown = limited ? readings.map(unexplored) : readings;
    this.parts.panel.put(id, cardsOf(heard, shown));
    const words = readings.flatMap(({ refusal }) => heard.locate(refusal.words, refusal.start));
    this.parts.marks.put(id, words);
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
