/** What the dashboard holds and does. The table is there after the newest entries are read; the rest follows at once. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  ANY,
  type Entry,
  type Ledger,
  newEntry,
  type Order,
  prepare,
  search,
  sorted,
  type Wanted,
} from '../../ledger';
import { followReminders, followRested, type Reminder, type Rested } from '../../reminders';
import { DETAIL_LINES } from './lines';

/** Rows on one page of the table. */
export const ROWS = 25;
/** On paper all rows stand, up to so many. */
export const MOST_PRINTED = 2_000;

const NEWEST: Order = { by: 'when', up: false };
type Progress = 'nothing' | 'newest' | 'all' | 'failed';

export class DashboardState {
  readonly entries: Signal<readonly Entry[]> = signal([]);
  readonly total = signal(0);
  readonly progress: Signal<Progress> = signal('nothing');
  readonly reminders: Signal<readonly Reminder[]> = signal([]);
  /** Replies of one's own that rest. */
  readonly rested: Signal<readonly Rested[]> = signal([]);
  readonly wanted: Signal<Wanted> = signal(ANY);
  readonly order: Signal<Order> = signal(NEWEST);
  readonly page = signal(0);
  /** The entry whose details are open. */
  readonly opened: Signal<string | null> = signal(null);
  readonly printing = signal(false);
  /** What was just done, for the one line that says it. */
  readonly said = signal('');
  /** Takes the last deletion back. */
  readonly removed: Signal<Entry | null> = signal(null);

  readonly #inOrder: ReadonlySignal<readonly Entry[]> = computed(() =>
    sorted(this.entries.value, this.order.value),
  );
  /** What the search leaves, in order. */
  readonly shown = computed(() => search(this.#inOrder.value, this.wanted.value));
  readonly pages = computed(() => Math.max(1, Math.ceil(this.shown.value.length / ROWS)));
  readonly rows = computed(() => {
    if (this.printing.value) return this.shown.value.slice(0, MOST_PRINTED);
    const first = Math.min(this.page.value, this.pages.value - 1) * ROWS;
    return this.shown.value.slice(first, first + ROWS);
  });

  constructor(readonly ledger: Ledger) {}

  /** Reads, and follows what other pages change, until `signal`. */
  async open(signal: AbortSignal, entry: string | null): Promise<void> {
    try {
      const [newest, total] = await Promise.all([this.ledger.newest(ROWS), this.ledger.count()]);
      batch(() => {
        this.entries.value = newest;
        this.total.value = total;
        this.progress.value = 'newest';
      });
      await afterPaint();
      await this.readAgain();
    } catch {
      this.progress.value = 'failed';
      return;
    }
    if (signal.aborted) return;
    this.ledger.follow(() => void this.readAgain().catch(() => undefined), signal);
    followReminders((reminders) => {
      this.reminders.value = reminders;
    }, signal);
    followRested((rested) => {
      this.rested.value = rested;
    }, signal);
    if (entry !== null) this.show(entry);
  }

  /** All entries anew, newest first. */
  async readAgain(): Promise<void> {
    const all = await this.ledger.all();
    all.sort((one, other) => other.when - one.when);
    prepare(all);
    batch(() => {
      this.entries.value = all;
      this.total.value = all.length;
      this.progress.value = 'all';
    });
  }

  search(part: Partial<Wanted>): void {
    batch(() => {
      this.wanted.value = { ...this.wanted.value, ...part };
      this.page.value = 0;
    });
  }

  /** The same column again turns it round. */
  sortBy(by: Order['by']): void {
    const { by: before, up } = this.order.value;
    batch(() => {
      this.order.value = { by, up: before === by ? !up : by !== 'when' };
      this.page.value = 0;
    });
  }

  turnTo(page: number): void {
    this.page.value = Math.max(0, Math.min(page, this.pages.value - 1));
  }

  /** Opens the details of an entry, on whatever page of the table it stands. */
  show(id: string): void {
    batch(() => {
      if (!this.shown.value.some((entry) => entry.id === id)) this.wanted.value = ANY;
      const index = this.shown.value.findIndex((entry) => entry.id === id);
      if (index < 0) return;
      this.page.value = Math.floor(index / ROWS);
      this.opened.value = id;
    });
  }

  /** Saved at once; what stands on the page is what stands on the disk. */
  async change(id: string, part: Partial<Omit<Entry, 'id'>>): Promise<void> {
    try {
      const after = await this.ledger.change(id, part);
      if (after) this.#replace(after);
      this.said.value = DETAIL_LINES.saved;
    } catch {
      this.said.value = DETAIL_LINES.notSaved;
    }
  }

  #replace(after: Entry): void {
    this.entries.value = this.entries.value.map((entry) => (entry.id === after.id ? after : entry));
  }

  /** A no that was heard where no card was: at a table, on the phone. */
  async write(words: string): Promise<void> {
    const entry = newEntry({ words, kind: 'unspoken', firmness: 'firm' }, Date.now(), crypto.randomUUID());
    await this.ledger.keep(entry);
    batch(() => {
      this.wanted.value = ANY;
      this.entries.value = [entry, ...this.entries.value];
      this.total.value++;
    });
    this.show(entry.id);
  }

  async remove(entry: Entry): Promise<void> {
    try {
      await this.ledger.remove([entry.id]);
    } catch {
      this.said.value = DETAIL_LINES.notSaved;
      return;
    }
    batch(() => {
      this.entries.value = this.entries.value.filter(({ id }) => id !== entry.id);
      this.total.value--;
      this.opened.value = null;
      this.removed.value = entry;
      this.said.value = DETAIL_LINES.removed;
    });
  }

  async undo(): Promise<void> {
    const entry = this.removed.value;
    if (!entry) return;
    await this.ledger.keep(entry);
    this.removed.value = null;
    this.said.value = '';
    await this.readAgain();
    this.show(entry.id);
  }
}

/** A page that nobody sees has no frames: it does not wait for one longer than this, in milliseconds. */
const LONGEST_FRAME = 100;

/** The table is seen before the rest is read: the task after the next frame begins when it stands. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
