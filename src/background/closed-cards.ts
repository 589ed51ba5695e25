/**
 * The cards that the user closed, until the browser closes: a page that is loaded anew, or draws its message in a new
 * frame, does not bring them back. Held in the browser's memory, never on the disk.
 */
import { api, type Runtime } from '../browser/api';
import { sameWords } from '../language/same-words';
import type { Outcome } from '../language/words';

const KEY = 'closed-cards';
const MOST = 500;

async function closed(): Promise<string[]> {
  const stored = (await api.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

const originOf = ({ url = '' }: Runtime.MessageSender): string =>
  URL.canParse(url) ? new URL(url).origin : '';

const keyOf = (sender: Runtime.MessageSender, message: string, words: string): string =>
  [originOf(sender), message, sameWords(words)].join('\n');

let turn: Promise<unknown> = Promise.resolve();

/** Remembers it. One after the other, so that none is lost. */
export function closeCard(message: string, words: string, sender: Runtime.MessageSender): Promise<void> {
  const key = keyOf(sender, message, words);
  const done = turn.then(async () =>
    api.storage.session.set({ [KEY]: [...(await closed()).filter((one) => one !== key), key].slice(-MOST) }),
  );
  turn = done.catch(() => undefined);
  return done;
}

/** @returns the outcome without what was closed; `message` is null where nothing can be opened again */
export async function stillOpen(
  outcome: Outcome,
  message: string | null,
  sender: Runtime.MessageSender,
): Promise<Outcome> {
  if (message === null || outcome.readings.length === 0) return outcome;
  const keys = new Set(await closed().catch(() => []));
  const isOpen = (words: string) => !keys.has(keyOf(sender, message, words));
  return { ...outcome, readings: outcome.readings.filter(({ refusal }) => isOpen(refusal.words)) };
}
