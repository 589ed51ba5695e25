/** Reminders in the browser's storage: one key each, so that two changes side by side do not undo each other. */
import * as v from 'valibot';
import { api } from '../browser/api';
import { type Reminder, reminderSchema } from './reminder';

const PREFIX = 'reminder:';
const keyOf = (id: string): string => PREFIX + id;

/** What cannot be understood is passed over, not thrown away. */
async function all(): Promise<Reminder[]> {
  const stored = await api.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => {
      const result = v.safeParse(reminderSchema, value);
      return result.success ? [result.output] : [];
    });
}

export interface ReminderStore {
  all(): Promise<Reminder[]>;
  put(reminder: Reminder): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Only the background writes here; pages ask it to. */
export const reminderStore: ReminderStore = {
  all,
  put: (reminder) => api.storage.local.set({ [keyOf(reminder.id)]: v.parse(reminderSchema, reminder) }),
  remove: (ids) => api.storage.local.remove(ids.map(keyOf)),
};

/** Calls `changed` now and whenever a reminder changes, until `signal`. */
export function followReminders(changed: (reminders: Reminder[]) => void, signal: AbortSignal): void {
  const look = (): void => void all().then((found) => signal.aborted || changed(found));
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) look();
  };
  look();
  api.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => api.storage.local.onChanged.removeListener(listen));
}
