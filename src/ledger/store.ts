/**
 * The noes that are kept, in the browser's own database on this device.
 *
 * Every change is on the disk before it is answered (`durability: strict`), so a crash loses nothing that was said to
 * be kept. Other pages of the extension are told of each change.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import * as v from 'valibot';
import { type Entry, entrySchema } from './entry';
import { checked, upgraded, VERSION } from './versions';

interface LedgerSchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { when: number; person: string } };
}
type Database = IDBPDatabase<LedgerSchema>;
/** The store inside of a transaction that writes. */
type EntryStore = IDBPObjectStore<LedgerSchema, ['entries'], 'entries', 'readwrite'>;
type Upgrade = NonNullable<NonNullable<Parameters<typeof openDB<LedgerSchema>>[2]>['upgrade']>;

const DATABASE = 'how-else-ledger';
const STRICT = { durability: 'strict' } as const;

/** An entry that cannot be brought to today's shape stays as it is: a later version may know how. */
const upgradeStore: Upgrade = async (db, from, _to, transaction) => {
  const store =
    from < 1 ? db.createObjectStore('entries', { keyPath: 'id' }) : transaction.objectStore('entries');
  if (from < 1) store.createIndex('when', 'when');
  if (from < 2) store.createIndex('person', 'person');
  if (from === 0) return;
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const entry = checked(upgraded(cursor.value, from));
    if (typeof entry !== 'string') await cursor.update(entry);
  }
};

/** The ledger of one browser profile. */
export class Ledger {
  #database: Promise<Database> | null = null;

  /** @param name of the database; tests have their own */
  constructor(private readonly name = DATABASE) {}

  /** Keeps an entry, or puts it in place of the one with the same id. */
  async keep(entry: Entry): Promise<void> {
    const whole = v.parse(entrySchema, entry);
    await this.#write((entries) => [entries.put(whole)]);
  }

  /**
   * Changes parts of an entry; two changes side by side do not undo each other.
   * @returns the entry as it is now, or null where there is none
   */
  async change(id: string, part: Partial<Omit<Entry, 'id'>>): Promise<Entry | null> {
    const db = await this.#open();
    const transaction = db.transaction('entries', 'readwrite', STRICT);
    const before = await transaction.store.get(id);
    const after = before ? v.parse(entrySchema, { ...before, ...part }) : null;
    if (after) await transaction.store.put(after);
    await transaction.done;
    if (after) this.#tell();
    return after;
  }

  /** Adds what is not there yet. @returns how many were added */
  async add(entries: readonly Entry[]): Promise<number> {
    const db = await this.#open();
    const known = new Set(await db.getAllKeys('entries'));
    const fresh = entries.filter(({ id }) => !known.has(id));
    await this.#write((store) => fresh.map((entry) => store.put(v.parse(entrySchema, entry))));
    return fresh.length;
  }

  async get(id: string): Promise<Entry | null> {
    return (await (await this.#open()).get('entries', id)) ?? null;
  }

  async count(): Promise<number> {
    return (await this.#open()).count('entries');
  }

  /** @returns all, in the order of the database; the newest-first order is the reader's to make */
  async all(): Promise<Entry[]> {
    return (await this.#open()).getAll('entries');
  }

  /** @returns the newest, newest first */
  async newest(most: number): Promise<Entry[]> {
    const found: Entry[] = [];
    const index = (await this.#open()).transaction('entries').store.index('when');
    for (let cursor = await index.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
      found.push(cursor.value);
      if (found.length >= most) break;
    }
    return found;
  }

  /** @returns what the same person said no to before */
  async by(person: string): Promise<Entry[]> {
    return (await this.#open()).getAllFromIndex('entries', 'person', person);
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.#write((entries) => ids.map((id) => entries.delete(id)));
  }

  /** Deletes what was heard before that moment. @returns how many went */
  async removeBefore(limit: number): Promise<number> {
    const db = await this.#open();
    const old = await db.getAllKeysFromIndex('entries', 'when', IDBKeyRange.upperBound(limit, true));
    if (old.length > 0) await this.remove(old);
    return old.length;
  }

  /** The database itself goes; the next entry starts a new one. */
  async erase(): Promise<void> {
    await this.close();
    await deleteDB(this.name);
    this.#tell();
  }

  async close(): Promise<void> {
    const open = this.#database;
    this.#database = null;
    (await open?.catch(() => null))?.close();
  }

  /** Calls `changed` when any page of the extension changes the ledger, until `signal`. */
  follow(changed: () => void, signal: AbortSignal): void {
    const channel = new BroadcastChannel(this.name);
    channel.onmessage = () => changed();
    signal.addEventListener('abort', () => channel.close());
  }

  #tell(): void {
    const channel = new BroadcastChannel(this.name);
    channel.postMessage('changed');
    channel.close();
  }

  async #write(work: (entries: EntryStore) => readonly Promise<unknown>[]): Promise<void> {
    const transaction = (await this.#open()).transaction('entries', 'readwrite', STRICT);
    await Promise.all([...work(transaction.store), transaction.done]);
    this.#tell();
  }

  #open(): Promise<Database> {
    if (this.#database) return this.#database;
    const forget = (): void => {
      this.#database = null;
    };
    const opening = openDB<LedgerSchema>(this.name, VERSION, {
      upgrade: upgradeStore,
      // Another page wants to erase or upgrade: this one steps aside and opens anew when asked again.
      blocking: () => void this.close(),
      terminated: forget,
    });
    opening.catch(forget);
    this.#database = opening;
    return opening;
  }
}
