/** The bell of the reminders: one alarm, and notices that open the ledger at their entry. */
import type { ComeBack, OfferedTime, ToBackground } from '../browser/messages';
import { openLedger } from '../browser/own-pages';
import type { Outcome } from '../language/words';
import { deviceClock, type Reminder, ReminderKeeper, reminderOf, reminderStore, snoozed } from '../reminders';
import { suggestions } from '../reminders/suggest';
import { heeding } from './before';
import { answerBell, bellOf, type Told } from './notices';

const ALARM = 'reminders';
const told = ({ person, words }: Reminder): Told => ({
  title: person ? `Time to come back to ${person}` : 'Time to come back',
  message: words,
  buttons: ['In an hour', 'Done'],
});

const keeper = new ReminderKeeper(reminderStore, deviceClock, bellOf(ALARM, told));

export const comeBack = (reminder: ComeBack): Promise<void> => keeper.add(reminder);
export const forgetReminders = (): Promise<void> => keeper.erase();
export const whenToComeBack = ({ words, kind }: ToBackground['when-to-come-back']): OfferedTime[] =>
  suggestions(words, kind, Date.now());
export const answerReminder = ({ id, answer }: ToBackground['answer-reminder']): Promise<void> =>
  keeper.answer(id, typeof answer === 'string' ? { answer } : { answer: 'move', due: answer.due });

/** The reminders; none where they cannot be read. */
export const reminders = (): Promise<readonly Reminder[]> => reminderStore.all().catch(() => []);

/** @returns the outcome, with a word where this person asked not to be asked yet */
export async function withReminders(outcome: Outcome, speaker: string | null): Promise<Outcome> {
  if (speaker === null || outcome.readings.length === 0) return outcome;
  return heeding(outcome, speaker, await reminders(), deviceClock);
}

/** The notice is answered: by its click the ledger opens, where the rest can be said. */
async function opened(notice: string): Promise<void> {
  const id = reminderOf(notice);
  if (id === null) return;
  const reminder = (await reminders()).find((one) => one.id === id);
  await openLedger(reminder?.entry ?? null);
}

async function pressed(notice: string, button: number): Promise<void> {
  const id = reminderOf(notice);
  if (id === null) return;
  const later = { answer: 'move', due: snoozed('in-an-hour', deviceClock) } as const;
  await keeper.answer(id, button === 0 ? later : { answer: 'done' });
}

/** Looks at each start of the worker, at each alarm, and at the start of the browser. Called once. */
export const keepReminders = (): void =>
  answerBell(ALARM, { ring: () => keeper.look(), start: () => keeper.start(), opened, pressed });
