/** Keeps the reminders: tells each when it is due, once, and none is lost with a browser. The one writer of them all. */
import type { Answer, Reminder } from './reminder';
import { nextLook, outlived, type Timed, toTell } from './schedule';
import type { Store } from './store';
import type { Clock } from './wall';

/** How it reaches the user, and how it is woken. */
export interface Bell<One = Reminder> {
  /** Wakes the keeper at that moment or soon after; null: not at all. */
  wakeAt(instant: number | null): Promise<void>;
  /** The ids of the notices that the user can see now. */
  visible(): Promise<ReadonlySet<string>>;
  show(id: string, reminder: One): Promise<void>;
  /** Takes the notices of a reminder away. */
  hide(ids: readonly string[]): Promise<void>;
}

/** What a notice is of; it stands before its id. */
export type NoticeOf = 'come-back' | 'rested';
/** One notice for each time that a reminder is due: telling it again replaces it. */
export const noticeOf = ({ id, due }: Timed, of: NoticeOf = 'come-back'): string => `${of}/${id}/${due}`;
/** @returns the reminder's id, or null where the notice is of something else */
export const reminderOf = (notice: string, of: NoticeOf = 'come-back'): string | null => {
  const [prefix, id] = notice.split('/');
  return prefix === of && id ? id : null;
};

export class ReminderKeeper<One extends Timed = Reminder> {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store<One>,
    private readonly clock: Clock,
    private readonly bell: Bell<One>,
    private readonly of: NoticeOf = 'come-back',
  ) {}

  /** The browser starts: what was told before and never answered is told again. */
  start(): Promise<void> {
    return this.#inTurn(() => this.#look(true));
  }

  /** Tells what is due and sets the alarm anew. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look(false));
  }

  /** @throws where it is no reminder, as on a boundary */
  add(reminder: Omit<One, 'state'>): Promise<void> {
    return this.#inTurn(async () => {
      await this.store.put({ ...reminder, state: 'waiting' } as One);
      await this.#look(false);
    });
  }

  /** An answer to one that is gone already is no error: two notices of the same may be open. */
  answer(id: string, answer: Answer): Promise<void> {
    return this.#inTurn(async () => {
      const reminder = (await this.store.all()).find((one) => one.id === id);
      if (!reminder) return;
      if (answer.answer === 'drop') await this.store.remove([id]);
      else if (answer.answer === 'done') await this.store.put({ ...reminder, state: 'done' });
      else await this.store.put({ ...reminder, state: 'waiting', due: answer.due });
      await this.bell.hide([this.#notice(reminder)]);
      await this.#look(false);
    });
  }

  /** All of them go. */
  erase(): Promise<void> {
    return this.#inTurn(async () => {
      const all = await this.store.all();
      await this.store.remove(all.map(({ id }) => id));
      await this.bell.hide(all.map((one) => this.#notice(one)));
      await this.bell.wakeAt(null);
    });
  }

  #notice(one: One): string {
    return noticeOf(one, this.of);
  }

  async #look(isStart: boolean): Promise<void> {
    const before = await this.store.all();
    // Set ahead of all else: what fails or is cut off below is tried again.
    await this.bell.wakeAt(nextLook(before, this.clock));
    const seen = await this.bell.visible();
    for (const reminder of toTell(before, this.clock, isStart)) {
      // Told first and noted second: cut off in between, it is told again under the same id, not lost.
      const notice = this.#notice(reminder);
      if (!seen.has(notice)) await this.bell.show(notice, reminder);
      await this.store.put({ ...reminder, state: 'shown' });
    }
    const after = await this.store.all();
    await this.store.remove(outlived(after, this.clock).map(({ id }) => id));
    await this.bell.wakeAt(nextLook(after, this.clock));
  }

  /** One after the other: two looks side by side would tell twice. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
