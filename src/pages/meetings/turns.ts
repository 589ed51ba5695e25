/**
 * Sentences of one voice become turns: a reading needs what stands beside a sentence, whatever rows a client cuts it
 * into. A turn keeps its id while it grows; it also knows what the user said before it.
 */
import type { Side } from '../../language/words';
import { hasFewWords } from './caption-text';

/** So many turns of others can answer what the user said. */
const ANSWERS = 2;
/** Who goes on later than this begins a new turn, in milliseconds. */
const GOES_ON_WITHIN_MS = 4_000;
/** Who goes on so soon was not answered by a "mhm" in between, in milliseconds. */
const TALKS_ON_WITHIN_MS = 1_000;
/** What adds no more letters is a correction. */
const CORRECTED = 8;
/** A turn of more letters is closed: it is read anew whenever it grows. */
const LONG = 500;

/** One sentence or message, as far as turns are concerned. */
export interface Said {
  readonly id: string;
  readonly speaker: string | null;
  readonly side: Side;
  readonly voice: string | null;
  readonly text: string;
  /** The sentence before it in the same block. */
  readonly after: string | null;
  /** When its first word came. */
  readonly began: number;
  readonly time: number;
}

export interface Turn {
  readonly id: string;
  readonly voice: string | null;
  /** What the user had said just before; null where that was nothing, or long ago. */
  readonly previous: string | null;
  speaker: string | null;
  side: Side;
  said: Said[];
  time: number;
}

/** A stretch of words within one sentence. */
export interface Piece {
  readonly id: string;
  readonly words: string;
  readonly start: number;
}

export const textOf = ({ said }: Turn): string => said.map(({ text }) => text).join(' ');

/** @returns the parts of some words of a turn, sentence by sentence */
export function piecesOf({ said }: Turn, words: string, start: number): Piece[] {
  let from = start;
  return said.flatMap(({ id, text }) => {
    const [a, b] = [Math.max(0, from), Math.min(text.length, from + words.length)];
    from -= text.length + 1;
    return a < b ? { id, words: text.slice(a, b), start: a } : [];
  });
}

export class Turns {
  readonly #of = new Map<string, Turn>();
  #last: Turn | null = null;
  /** The user's last turns, with nobody else's between them. */
  #mine: Turn[] = [];
  /** How many turns of others came since. */
  #since = 0;

  /** @returns the turn that a sentence belongs to, with it */
  heard(said: Said): Turn {
    const turn = this.#of.get(said.id) ?? this.#goesOn(said) ?? this.#begin(said);
    const at = turn.said.findIndex(({ id }) => id === said.id);
    // A correction of what was said long ago is nobody's turn.
    if (said.text.length - (turn.said[at]?.text.length ?? 0) > CORRECTED || at < 0) this.#last = turn;
    const after = turn.said.findIndex(({ id }) => id === said.after);
    if (at >= 0) turn.said[at] = said;
    else turn.said.splice(after < 0 ? turn.said.length : after + 1, 0, said);
    Object.assign(turn, { speaker: said.speaker, side: said.side, time: said.time });
    this.#of.set(said.id, turn);
    return turn;
  }

  /** @returns the turn without a sentence that was never said; it may be empty now */
  gone(id: string): Turn | undefined {
    const turn = this.#of.get(id);
    this.#of.delete(id);
    if (turn) turn.said = turn.said.filter((one) => one.id !== id);
    return turn;
  }

  #goesOn({ after, voice, side, text, began }: Said): Turn | undefined {
    const before = after === null ? undefined : this.#of.get(after);
    const mere = this.#last !== null && hasFewWords(textOf(this.#last));
    const talksOn = before && mere && began - before.time <= TALKS_ON_WITHIN_MS;
    const turn = talksOn ? before : this.#last;
    const same = turn?.voice === voice && turn.side === side && began - turn.time <= GOES_ON_WITHIN_MS;
    return turn && same && textOf(turn).length + text.length < LONG ? turn : undefined;
  }

  #begin({ id, speaker, side, voice, time }: Said): Turn {
    const mine = side === 'me';
    if (!mine) {
      if (this.#since === 0 || this.#last?.voice !== voice) this.#since++;
    } else if (this.#since > 0) this.#mine = [];
    const previous = mine || this.#since > ANSWERS ? '' : this.#mine.map(textOf).join(' ');
    const turn: Turn = { id, voice, previous: previous || null, speaker, side, said: [], time };
    if (mine) {
      this.#mine.push(turn);
      this.#since = 0;
    }
    return turn;
  }
}
