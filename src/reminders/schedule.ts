/**
 * When to look, and what is due: pure, so that a thousand lives of a browser can be lived in a second.
 *
 * There is one alarm for all reminders. It is set anew at each look, and a look is taken at each start of the
 * background, at each change and at least every half hour while something waits: whatever a browser does to its alarms,
 * a sleep, a set clock or a journey, the next look finds what is due.
 */
import type { Reminder } from './reminder';
import type { Clock } from './wall';

/** What can be due: a reminder, or a reply that rests. */
export type Timed = Pick<Reminder, 'id' | 'due' | 'state' | 'notBefore'>;

/** A clock that was set or a zone that was crossed is noticed within this time. */
export const LOOK_AGAIN = 30 * 60_000;

const isDue = ({ due }: Timed, clock: Clock): boolean => clock.instant(due) <= clock.now();

/** @returns what is to be told now, the longest due first; at the start of a browser also what was not answered yet */
export const toTell = <One extends Timed>(reminders: readonly One[], clock: Clock, isStart: boolean): One[] =>
  reminders
    .filter((one) => (one.state === 'waiting' && isDue(one, clock)) || (isStart && one.state === 'shown'))
    .sort((one, other) => one.due.localeCompare(other.due));

/** @returns when to look again, or null where nothing waits */
export function nextLook(reminders: readonly Timed[], clock: Clock): number | null {
  const waiting = reminders.filter(({ state }) => state === 'waiting').map(({ due }) => clock.instant(due));
  if (waiting.length === 0) return null;
  return Math.min(Math.max(Math.min(...waiting), clock.now()), clock.now() + LOOK_AGAIN);
}

/** @returns what need not be kept any longer: done, and the time they asked for is over */
export const outlived = (reminders: readonly Timed[], clock: Clock): Timed[] =>
  reminders.filter(
    ({ state, notBefore }) =>
      state === 'done' && (notBefore === null || clock.instant(notBefore) <= clock.now()),
  );
