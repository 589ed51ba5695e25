/** How long entries stay: as long as the user likes, or for so many days, after which they are truly deleted. */
import * as v from 'valibot';
import { api } from '../browser/api';
import type { Ledger } from './store';

const schema = v.object({
  /** Entries older than this are deleted; null keeps them until the user deletes them. */
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
  /** Every no that is shown is kept by itself; only together with a number of days. */
  everyNo: v.boolean(),
});
export type Retention = Readonly<v.InferOutput<typeof schema>>;

const KEY = 'ledger-retention';
/** Nothing is kept by itself, and nothing that was kept by hand goes by itself. */
export const BY_HAND: Retention = { days: null, everyNo: false };
const DAY = 86_400_000;

/** What was chosen; a damaged choice counts as none. */
export async function retention(): Promise<Retention> {
  const stored = await api.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const result = v.safeParse(schema, stored[KEY]);
  return result.success ? sensible(result.output) : BY_HAND;
}

const sensible = (chosen: Retention): Retention => ({
  ...chosen,
  everyNo: chosen.everyNo && chosen.days !== null,
});

/** @throws where the number of days is none that is offered */
export async function chooseRetention(chosen: Retention): Promise<Retention> {
  const sound = sensible(v.parse(schema, chosen));
  await api.storage.local.set({ [KEY]: sound });
  return sound;
}

/** @returns the moment before which entries go, or null where none does */
export const limitOf = ({ days }: Retention, now: number): number | null =>
  days === null ? null : now - days * DAY;

/** Deletes what has stayed long enough. @returns how many went */
export async function sweep(ledger: Ledger, now: number): Promise<number> {
  const limit = limitOf(await retention(), now);
  return limit === null ? 0 : ledger.removeBefore(limit);
}
