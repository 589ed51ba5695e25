/** Whose turn it is in a call, and what the user said before somebody answers. */

/** So many turns of others can answer what the user said. */
const ANSWERS = 2;

/** One utterance, as far as turns are concerned. */
interface Said {
  readonly id: string;
  readonly speaker: string | null;
  readonly mine: boolean;
  readonly text: string;
}

export class Turns {
  /** What an utterance answered when it was first heard; null where that was nothing, or long ago. */
  readonly #answered = new Map<string, string | null>();
  /** The user's last turn, by utterance. */
  readonly #mine = new Map<string, string>();
  /** How many turns of others came since, and who has this one. */
  #since = 0;
  #speaker: string | null = null;

  /** @returns what the user had said just before */
  heard(said: Said): string | null {
    const known = this.#answered.get(said.id);
    if (known === undefined) this.#begin(said);
    if (this.#mine.has(said.id) || (known === undefined && said.mine)) this.#mine.set(said.id, said.text);
    return this.#answered.get(said.id) ?? null;
  }

  gone(id: string): void {
    this.#answered.delete(id);
    this.#mine.delete(id);
  }

  #begin({ id, speaker, mine }: Said): void {
    if (mine && this.#since > 0) this.#mine.clear();
    if (mine) this.#since = 0;
    else if (this.#since === 0 || speaker !== this.#speaker) this.#since++;
    this.#speaker = mine ? null : speaker;
    const answers = !mine && this.#since <= ANSWERS && this.#mine.size > 0;
    this.#answered.set(id, answers ? [...this.#mine.values()].join(' ') : null);
  }
}
