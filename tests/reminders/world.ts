/**
 * A small world for reminders: a device with a clock that can be set and a zone that can change, and a browser that
 * sleeps, is killed at any step and may forget its alarms.
 */
import { type Bell, noticeOf, ReminderKeeper } from '../../src/reminders/keeper';
import type { Reminder } from '../../src/reminders/reminder';
import type { ReminderStore } from '../../src/reminders/store';
import type { Clock } from '../../src/reminders/wall';

let made = 0;
export const reminderFor = (more: Partial<Reminder> = {}): Reminder => ({
  id: `reminder-${++made}`,
  due: '2026-11-24T09:00',
  words: 'Not this quarter.',
  kind: 'time',
  person: 'Ana Ruiz',
  matter: '',
  entry: null,
  notBefore: null,
  state: 'waiting',
  ...more,
});

/** A little generator: the same seed is the same life. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Thrown where the worker is killed: nothing after it happens. */
export class Killed extends Error {}

/** One notice that the user was given. */
export interface Told {
  readonly notice: string;
  readonly reminder: Reminder;
  readonly at: number;
  readonly session: number;
}

export class World {
  instant = Date.UTC(2026, 10, 23, 12);
  zone = 0;
  session = 0;
  alarm: number | null = null;
  readonly disk = new Map<string, Reminder>();
  readonly visible = new Set<string>();
  readonly told: Told[] = [];
  /** Steps that the worker still lives; null: as long as it likes. */
  fuse: number | null = null;
  keeper: ReminderKeeper | null = null;

  readonly clock: Clock = {
    now: () => this.instant,
    instant: (wall) => Date.parse(`${wall}Z`) - this.zone,
    wall: (instant) => new Date(instant + this.zone).toISOString().slice(0, 16),
  };

  /** Any step may be the last one; what a step does is either done or not. */
  async #step<T>(work: () => T): Promise<T> {
    if (this.fuse !== null && this.fuse-- <= 0) throw new Killed();
    return work();
  }

  readonly #store: ReminderStore = {
    all: () => this.#step(() => structuredClone([...this.disk.values()])),
    put: (one) => this.#step(() => void this.disk.set(one.id, structuredClone(one))),
    remove: (ids) =>
      this.#step(() => {
        for (const id of ids) this.disk.delete(id);
      }),
  };
  readonly #bell: Bell = {
    wakeAt: (instant) =>
      this.#step(() => {
        this.alarm = instant;
      }),
    visible: () => this.#step(() => new Set(this.visible)),
    show: (notice, reminder) =>
      this.#step(() => {
        this.visible.add(notice);
        this.told.push({ notice, reminder, at: this.instant, session: this.session });
      }),
    hide: (notices) =>
      this.#step(() => {
        for (const notice of notices) this.visible.delete(notice);
      }),
  };

  /** What the worker does at its start, and whatever asks it for something; it may be killed in it. */
  async ask(work: (keeper: ReminderKeeper) => Promise<void>): Promise<boolean> {
    if (this.session === 0) return false;
    try {
      if (!this.keeper) {
        this.keeper = new ReminderKeeper(this.#store, this.clock, this.#bell);
        await this.keeper.look();
      }
      await work(this.keeper);
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.keeper = null;
      this.fuse = null;
      return false;
    }
  }

  #sessions = 0;
  async startBrowser(): Promise<void> {
    if (this.session !== 0) return;
    this.session = ++this.#sessions;
    await this.ask((keeper) => keeper.start());
  }

  /** @param forgets alarms do not always outlive a browser; notices never do */
  killBrowser(forgets: boolean): void {
    this.session = 0;
    this.keeper = null;
    this.fuse = null;
    this.visible.clear();
    if (forgets) this.alarm = null;
  }

  /** Time goes by; a sleeping device rings its alarm when it wakes. */
  async pass(time: number, asleep: boolean): Promise<void> {
    const end = this.instant + time;
    while (!asleep && this.session !== 0 && this.alarm !== null && this.alarm <= end) {
      this.instant = Math.max(this.instant, this.alarm);
      await this.#ring();
    }
    this.instant = end;
    await this.#ring();
  }

  async #ring(): Promise<void> {
    if (this.session === 0 || this.alarm === null || this.alarm > this.instant) return;
    this.alarm = null;
    await this.ask((keeper) => keeper.look());
  }

  noticeOf = (reminder: Reminder): string => noticeOf(reminder);
}
