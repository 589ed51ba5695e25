/**
 * Times as a person means them: nine o'clock is nine o'clock where they are, whatever the zone is by then.
 *
 * A wall time is written as a `datetime-local` field has it, "2027-01-04T09:00"; it becomes an instant only when the
 * clock is looked at.
 */
import * as v from 'valibot';

export type Wall = string;
export const WALL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;
export const wallSchema = v.pipe(v.string(), v.regex(WALL, 'write it as 2027-01-04T09:00'));

/** The clock and the zone of this device; tests have their own. */
export interface Clock {
  now(): number;
  instant(wall: Wall): number;
  wall(instant: number): Wall;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** @returns the wall time that this date shows here */
export const wallOf = (date: Date): Wall =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** The zone is asked for at each call: a worker may outlive a journey. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  instant: (wall) => new Date(wall).getTime(),
  wall: (instant) => wallOf(new Date(instant)),
};
