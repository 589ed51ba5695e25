/** The bell of the reminders: one alarm, and notices that open the ledger at their entry. */
import { api } from '../browser/api';
import type { ComeBack, OfferedTime, ToBackground } from '../browser/messages';
import { openLedger } from '../browser/own-pages';
import type { Outcome } from '../language/words';
import {
  type Bell,
  deviceClock,
  type Reminder,
  ReminderKeeper,
  reminderOf,
  reminderStore,
  snoozed,
} from '../reminders';
import { suggestions } from '../reminders/suggest';
import { heeding } from './before';

const ALARM = 'reminders';
const LINES = {
  title: (person: string): string => (person ? `Time to come back to ${person}` : 'Time to come back'),
  buttons: [{ title: 'In an hour' }, { title: 'Done' }],
};

type Notice = Parameters<typeof api.notifications.create>[0];

/** Buttons and staying are Chromium's; Firefox refuses what it does not know, and throws at once. */
async function show(id: string, { person, words }: Reminder): Promise<void> {
  const plain: Notice = {
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title: LINES.title(person),
    message: words.slice(0, 200),
  };
  const rich = { ...plain, buttons: LINES.buttons, requireInteraction: true } as Notice;
  try {
    await api.notifications.create(id, rich);
  } catch {
    await api.notifications.create(id, plain);
  }
}

const bell: Bell = {
  async wakeAt(instant) {
    if (instant === null) await api.alarms.clear(ALARM);
    else await api.alarms.create(ALARM, { when: instant });
  },
  visible: async () => new Set(Object.keys(await api.notifications.getAll())),
  show,
  async hide(ids) {
    for (const id of ids) await api.notifications.clear(id);
  },
};

const keeper = new ReminderKeeper(reminderStore, deviceClock, bell);
const failed = (error: unknown): void => console.warn('How Else: reminders:', error);

export const comeBack = (reminder: ComeBack): Promise<void> => keeper.add(reminder);
export const forgetReminders = (): Promise<void> => keeper.erase();
export const whenToComeBack = ({ words, kind }: ToBackground['when-to-come-back']): OfferedTime[] =>
  suggestions(words, kind, Date.now());
export const answerReminder = ({ id, answer }: ToBackground['answer-reminder']): Promise<void> =>
  keeper.answer(id, typeof answer === 'string' ? { answer } : { answer: 'move', due: answer.due });

/** @returns the outcome, with a word where this person asked not to be asked yet */
export async function withReminders(outcome: Outcome, speaker: string | null): Promise<Outcome> {
  if (speaker === null || outcome.readings.length === 0) return outcome;
  const reminders = await reminderStore.all().catch(() => []);
  return heeding(outcome, speaker, reminders, deviceClock);
}

/** The notice is answered: by its click the ledger opens, where the rest can be said. */
async function opened(notice: string): Promise<void> {
  const id = reminderOf(notice);
  if (id === null) return;
  const reminder = (await reminderStore.all()).find((one) => one.id === id);
  await openLedger(reminder?.entry ?? null);
}

async function pressed(notice: string, button: number): Promise<void> {
  const id = reminderOf(notice);
  if (id === null) return;
  const later = { answer: 'move', due: snoozed('in-an-hour', deviceClock) } as const;
  await keeper.answer(id, button === 0 ? later : { answer: 'done' });
}

/** Looks at each start of the worker, at each alarm, and at the start of the browser. Called once. */
export function keepReminders(): void {
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keeper.look().catch(failed);
  });
  api.runtime.onStartup.addListener(() => void keeper.start().catch(failed));
  api.notifications.onClicked.addListener((notice) => void opened(notice).catch(failed));
  api.notifications.onButtonClicked?.addListener(
    (notice, button) => void pressed(notice, button).catch(failed),
  );
  void keeper.look().catch(failed);
}
