/** Space for revision: a time to come back to a no, and what to know before one does. Suggestions have a door of their own. */
export { type Bell, noticeOf, ReminderKeeper, reminderOf } from './keeper';
export {
  type Answer,
  answerSchema,
  type NewReminder,
  newReminderSchema,
  type Reminder,
  SNOOZES,
  type Snooze,
  snoozed,
} from './reminder';
export { followRested, type Rested, restedStore } from './rested';
export { followReminders, type ReminderStore, reminderStore } from './store';
export { hasSetLimit, isThirdAttempt, noesOn, tooSoon, wouldBeThird } from './tact';
export { type Clock, deviceClock, type Wall } from './wall';
