/** Time as the replay wants it: timers and the clock of this program stand still until they are moved. */
type Timer = { at: number; run: () => void; every: number | null };

const NAMES = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

/** Lets observers of the page have their say. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 12; n++) await Promise.resolve();
}

export class Clock {
  now = Date.UTC(2026, 10, 23, 9);
  readonly #timers = new Map<number, Timer>();
  readonly #real = Object.fromEntries(NAMES.map((name) => [name, globalThis[name]]));
  readonly #realNow = Date.now;
  #count = 0;

  /** How many timers are running: none once a visit has ended. */
  get running(): number {
    return this.#timers.size;
  }

  install(): this {
    const add = (run: () => void, wait = 0, repeats = false) => {
      this.#timers.set(++this.#count, { at: this.now + wait, run, every: repeats ? wait : null });
      return this.#count;
    };
    const clear = (id: number | undefined) => void this.#timers.delete(id ?? 0);
    Object.assign(globalThis, {
      setTimeout: (run: () => void, wait?: number) => add(run, wait),
      setInterval: (run: () => void, wait?: number) => add(run, wait, true),
      clearTimeout: clear,
      clearInterval: clear,
    });
    Date.now = () => this.now;
    return this;
  }

  remove(): void {
    Object.assign(globalThis, this.#real);
    Date.now = this.#realNow;
  }

  /** Moves on, running what is due on the way. */
  async to(time: number): Promise<void> {
    for (;;) {
      const [due] = [...this.#timers].filter(([, { at }]) => at <= time).sort(([, a], [, b]) => a.at - b.at);
      if (!due) break;
      const [id, timer] = due;
      this.now = Math.max(this.now, timer.at);
      if (timer.every === null) this.#timers.delete(id);
      else timer.at += Math.max(1, timer.every);
      timer.run();
      await settled();
    }
    this.now = Math.max(this.now, time);
  }
}
