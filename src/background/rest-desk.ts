/** Replies that rest: kept until a time that the user chose, told then, and gone when they are done with. */
import type { ToBackground } from '../browser/messages';
import { openRested } from '../browser/own-pages';
import { sameWords } from '../language/same-words';
import {
  deviceClock,
  ReminderKeeper,
  type Rested,
  reminderOf,
  restedStore,
  snoozed,
  type Wall,
} from '../reminders';
import { answerBell, bellOf, type Told } from './notices';

const ALARM = 'rested-drafts';
const told = ({ person, words }: Rested): Told => ({
  title: person ? `Your reply to ${person} has rested` : 'Your reply has rested',
  message: words,
  buttons: ['In an hour', 'Open'],
});

const keeper = new ReminderKeeper<Rested>(restedStore, deviceClock, bellOf(ALARM, told), 'rested');

/** @param page the address of the page on which it is written. @returns when it comes back */
export async function restDraft({ how, ...draft }: ToBackground['rest-draft'], page = ''): Promise<Wall> {
  const due = snoozed(how, deviceClock);
  const rested = { ...draft, id: crypto.randomUUID(), due, page: page.slice(0, 2_000), notBefore: null };
  await keeper.add(rested);
  return due;
}

export const answerRested = ({ id, answer }: ToBackground['answer-rested']): Promise<void> =>
  keeper.answer(id, typeof answer === 'string' ? { answer } : { answer: 'move', due: answer.due });
export const forgetRested = (): Promise<void> => keeper.erase();

/** @returns the reply to these words that rests, the newest first; null where there is none */
export async function restedFor(person: string, words: string): Promise<string | null> {
  const all = await restedStore.all().catch(() => []);
  const same = all.filter((one) => one.person === person && sameWords(one.words) === sameWords(words));
  return same.sort((one, other) => other.due.localeCompare(one.due))[0]?.text ?? null;
}

async function opened(notice: string): Promise<void> {
  const id = reminderOf(notice, 'rested');
  if (id !== null) await openRested(id);
}

async function pressed(notice: string, button: number): Promise<void> {
  const id = reminderOf(notice, 'rested');
  if (id === null) return;
  if (button === 0) await keeper.answer(id, { answer: 'move', due: snoozed('in-an-hour', deviceClock) });
  else await openRested(id);
}

/** Looks at each start of the worker, at each alarm, and at the start of the browser. Called once. */
export const keepResting = (): void =>
  answerBell(ALARM, { ring: () => keeper.look(), start: () => keeper.start(), opened, pressed });
