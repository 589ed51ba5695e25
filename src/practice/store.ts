/** What practice remembers on this device: when each sample comes again, and whether the words come in live. */
import * as v from 'valibot';
import { api } from '../browser/api';
import type { Memories, Memory } from './schedule';

const KEY = 'practice';
const number = v.pipe(v.number(), v.finite());
const memory: v.GenericSchema<unknown, Memory> = v.object({
  due: number,
  stability: number,
  difficulty: number,
  elapsed_days: number,
  scheduled_days: number,
  learning_steps: number,
  reps: number,
  lapses: number,
  state: v.picklist([0, 1, 2, 3]),
  last_review: number,
});

export interface Practice {
  readonly memories: Memories;
  readonly live: boolean;
}
const NOTHING: Practice = { memories: {}, live: false };

/** What is damaged is as if it had never been answered. */
function understood(stored: unknown): Practice {
  const { memories, live } = (stored ?? {}) as Partial<Record<keyof Practice, unknown>>;
  const whole = Object.entries(typeof memories === 'object' && memories ? memories : {}).filter(([, one]) =>
    v.is(memory, one),
  );
  return { memories: Object.fromEntries(whole) as Memories, live: live === true };
}

/** @returns what is remembered; nothing where the store cannot be read */
export const practised = (): Promise<Practice> =>
  api.storage.local.get(KEY).then(
    (stored) => understood(stored[KEY]),
    () => NOTHING,
  );

let turn: Promise<unknown> = Promise.resolve();
/** One change after the other, so that none is lost. */
export function remember(change: (before: Practice) => Practice): Promise<void> {
  const done = turn.then(async () => api.storage.local.set({ [KEY]: change(await practised()) }));
  turn = done.catch(() => undefined);
  return done;
}

/** All of it goes. */
export const forgetPractice = (): Promise<void> => api.storage.local.remove(KEY);
