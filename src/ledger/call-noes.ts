/**
 * The noes of the last calls, before the user says which are kept.
 *
 * They are held in the browser's memory alone, never on the disk, and are gone when it is closed.
 */
import { api } from '../browser/api';
import type { CallNo } from '../browser/messages';

const KEY = 'calls';
/** So many calls are held. */
const MOST_CALLS = 3;
/** So many noes of one call. */
const MOST_NOES = 200;

export interface HeldCall {
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  /** The host on which it was held. */
  readonly place: string;
  readonly noes: readonly CallNo[];
}

/** @returns the calls that are held, newest first */
export const heldCalls = async (): Promise<HeldCall[]> => {
  const stored = (await api.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? (stored as HeldCall[]) : [];
};

let turn: Promise<unknown> = Promise.resolve();
/** One change after the other: two side by side would lose one. */
function change(next: (calls: HeldCall[]) => HeldCall[]): Promise<void> {
  const done = turn.then(async () => api.storage.session.set({ [KEY]: next(await heldCalls()) }));
  turn = done.catch(() => undefined);
  return done;
}

/** Holds a call in place of what was held of it before; one without a no is not held. */
export const holdCall = (call: HeldCall): Promise<void> =>
  change((calls) => {
    const others = calls.filter(({ began, place }) => began !== call.began || place !== call.place);
    const held = { ...call, noes: call.noes.slice(-MOST_NOES) };
    return (held.noes.length > 0 ? [held, ...others] : others).slice(0, MOST_CALLS);
  });

/** Lets all calls go. */
export const letCallsGo = (): Promise<void> => change(() => []);
