/** Reminders in the browser's storage: one key each, so that two changes side by side do not undo each other. */
import * as v from 'valibot';
import { api } from '../browser/api';
import { type Reminder, reminderSchema } from './reminder';

export interface Store<One> {
  all(): Promise<One[]>;
  put(one: One): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
export type ReminderStore = Store<Reminder>;

/** A store of whatever has an id, below one prefix. What cannot be understood is passed over, not thrown away. */
export function storeOf<One extends { readonly id: string }>(
  prefix: string,
  schema: v.GenericSchema<unknown, One>,
): Store<One> {
  const understood = (value: unknown): One[] => {
    const result = v.safeParse(schema, value);
    return result.success ? [result.output] : [];
  };
  return {
    async all() {
      const stored = await api.storage.local.get(null);
      return Object.entries(stored).flatMap(([key, value]) =>
        key.startsWith(prefix) ? understood(value) : [],
      );
    },
    put: (one) => api.storage.local.set({ [prefix + one.id]: v.parse(schema, one) }),
    remove: (ids) => api.storage.local.remove(ids.map((id) => prefix + id)),
  };
}

/** Calls `changed` now and whenever something below the prefix changes, until `signal`. */
export function follow<One>(
  store: Store<One>,
  prefix: string,
  changed: (all: One[]) => void,
  signal: AbortSignal,
): void {
  const look = (): void => void store.all().then((found) => signal.aborted || changed(found));
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) look();
  };
  look();
  api.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => api.storage.local.onChanged.removeListener(listen));
}

const PREFIX = 'reminder:';
/** Only the background writes here; pages ask it to. */
export const reminderStore: ReminderStore = storeOf(PREFIX, reminderSchema);

/** Calls `changed` now and whenever a reminder changes, until `signal`. */
export const followReminders = (changed: (reminders: Reminder[]) => void, signal: AbortSignal): void =>
  follow(reminderStore, PREFIX, changed, signal);
