/** A browser's storage as the rooms see it. Import this before anything that asks the extension API. */

type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** What is stored; a test may damage it. */
export const stored: Record<string, unknown> = {};
const listeners = new Set<Listener>();
const copy = <T>(value: T): T => structuredClone(value);
const tell = (changes: Changes): void => {
  for (const listener of listeners) listener(changes);
};

/** As it was before any test. */
export function resetStorage(): void {
  for (const key of Object.keys(stored)) delete stored[key];
}

const local = {
  get: async (wanted: string | string[] | null) => {
    const keys = wanted === null ? Object.keys(stored) : [wanted].flat();
    return copy(Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])));
  },
  set: async (items: Record<string, unknown>) => {
    Object.assign(stored, copy(items));
    tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  },
  remove: async (wanted: string | string[]) => {
    for (const key of [wanted].flat()) delete stored[key];
    tell(Object.fromEntries([wanted].flat().map((key) => [key, {}])));
  },
  onChanged: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
};
const api = { runtime: { id: 'how-else' }, storage: { local } };
Object.assign(globalThis, { chrome: api, browser: api });
