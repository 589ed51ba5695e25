/** Slow work on somebody else's page is done a little at a time, so that its thread stays free. */

const AT_A_TIME_MS = 10;

/** How long one look may go on with what is slow. It begins with the first such thing: however slow the page is, each look does one. */
export class Turn {
  #until = 0;
  /** True once something was put off. */
  late = false;

  /** @returns whether there is time for one more */
  take(): boolean {
    if (this.#until > 0 && performance.now() > this.#until) this.late = true;
    else this.#until ||= performance.now() + AT_A_TIME_MS;
    return !this.late;
  }
}
