/**
 * Waiting for the end of what is only supposed to be a no: captions grow, and half of what is withdrawn again was read
 * with little certainty in the middle of a turn. What is rather sure is shown at once.
 */

/** A no in captions of less certainty waits. */
export const RATHER_SURE = 0.65;
/** Who says nothing for so long has said it, in milliseconds. */
const WAITS_MS = 3_000;

export class Patience {
  readonly #waiting = new Map<
    string,
    { readonly timer: ReturnType<typeof setTimeout>; readonly then: () => void }
  >();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const id of [...this.#waiting.keys()]) this.drop(id);
    });
  }

  /** Calls `then` once this utterance seems to be over. */
  wait(id: string, then: () => void): void {
    this.drop(id);
    this.#waiting.set(id, { timer: setTimeout(() => this.#end(id), WAITS_MS), then });
  }

  /** It goes on, or was never said. */
  drop(id: string): void {
    clearTimeout(this.#waiting.get(id)?.timer);
    this.#waiting.delete(id);
  }

  /** Somebody begins anew: all that waited is over. */
  over(): void {
    for (const id of [...this.#waiting.keys()]) this.#end(id);
  }

  #end(id: string): void {
    const then = this.#waiting.get(id)?.then;
    this.drop(id);
    then?.();
  }
}
