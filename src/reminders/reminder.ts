/** A time to come back to a no: what is kept of it. */
import * as v from 'valibot';
import { KINDS } from '../language/words';
import { type Clock, type Wall, wallSchema } from './wall';

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));

export const reminderSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  due: wallSchema,
  /** Their words, to know again what it is about. */
  words: line(2_000),
  kind: v.pipe(
    v.picklist(KINDS),
    v.check((kind) => kind !== 'boundary', 'a boundary is not come back to'),
  ),
  person: line(200),
  matter: line(300),
  /** The ledger's entry it belongs to, where there is one. */
  entry: v.nullable(v.string()),
  /** The time before which they asked not to be asked again; null where they named none. */
  notBefore: v.nullable(wallSchema),
  /** `shown`: it was due and was told; it stays until the user answers. `done`: kept only until `notBefore`. */
  state: v.picklist(['waiting', 'shown', 'done']),
});
export type Reminder = Readonly<v.InferOutput<typeof reminderSchema>>;

/** What the user asks for. */
export const newReminderSchema = v.omit(reminderSchema, ['state']);
export type NewReminder = Readonly<v.InferOutput<typeof newReminderSchema>>;

/** What the user does with one: it is done, it is dropped, or it comes again at another time. */
export const answerSchema = v.variant('answer', [
  v.object({ answer: v.literal('done') }),
  v.object({ answer: v.literal('drop') }),
  v.object({ answer: v.literal('move'), due: wallSchema }),
]);
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>;

/** Later, at one click. */
export const SNOOZES = ['in-an-hour', 'tonight', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR = 3_600_000;
const DAY_PART: Record<Exclude<Snooze, 'in-an-hour'>, string> = { tonight: '19:00', tomorrow: '09:00' };

/** When a snoozed reminder comes again; "tonight" said at night is an hour later. */
export function snoozed(how: Snooze, clock: Clock): Wall {
  const inAnHour = clock.wall(clock.now() + HOUR);
  if (how === 'in-an-hour') return inAnHour;
  const [today] = clock.wall(clock.now()).split('T') as [string];
  const day = how === 'tonight' ? today : nextDay(today);
  const at = `${day}T${DAY_PART[how]}`;
  return at > inAnHour ? at : inAnHour;
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
