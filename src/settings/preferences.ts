/** What the user chose: a few values on this device, read by every part and followed while they change. */
import { api } from '../browser/api';

export interface Preferences {
  /** The names under which others see the user in calls; for clients that do not say which words are their own. */
  readonly ownNames: readonly string[];
  /** In calls only the count is shown, until the user opens the panel. */
  readonly quiet: boolean;
}

const KEY = 'preferences';
export const DEFAULTS: Preferences = { ownNames: [], quiet: false };

/** What another version or a damaged store holds is read as far as it can be understood. */
function understood(stored: unknown): Preferences {
  const { ownNames, quiet } = (stored ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  return {
    ownNames: Array.isArray(ownNames)
      ? ownNames.filter((name) => typeof name === 'string')
      : DEFAULTS.ownNames,
    quiet: typeof quiet === 'boolean' ? quiet : DEFAULTS.quiet,
  };
}

/** @returns the choices, or the defaults where none were made or the store cannot be read */
export const preferences = (): Promise<Preferences> =>
  api.storage.local.get(KEY).then(
    (stored) => understood(stored[KEY]),
    () => DEFAULTS,
  );

let turn: Promise<unknown> = Promise.resolve();

/** Changes some of the choices; one change after the other, so that none is lost. */
export function choose(change: Partial<Preferences>): Promise<void> {
  const done = turn.then(async () =>
    api.storage.local.set({ [KEY]: { ...(await preferences()), ...change } }),
  );
  turn = done.catch(() => undefined);
  return done;
}

/** Tells the choices now, and whenever they change, until `signal`. */
export function followPreferences(tell: (chosen: Preferences) => void, signal: AbortSignal): void {
  const look = (): void => void preferences().then((chosen) => signal.aborted || tell(chosen));
  const changed = (changes: Record<string, unknown>): void => {
    if (KEY in changes) look();
  };
  look();
  api.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // A script that was cut off has no storage any more, and nothing left to stop.
    try {
      api.storage.local.onChanged.removeListener(changed);
    } catch {
      // Gone with the extension.
    }
  });
}
