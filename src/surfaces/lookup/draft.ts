/** What was typed into the look-up, and as an answer, kept while the browser runs: closing the popup loses nothing. */
import { api } from '../../browser/api';
import { LONGEST_TEXT } from '../../browser/messages';

/** Other parts leave a text to look up under this key. */
const KEY = 'lookup-text';

/** The user's own answer stands under this one. */
export const ANSWER = 'lookup-answer';

/** @returns the kept text; empty where there is none or the storage does not answer */
export async function keptDraft(key = KEY): Promise<string> {
  try {
    const text = (await api.storage.session.get(key))[key];
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

/** Keeps the text. A draft that cannot be kept is no reason to disturb the reading. */
export async function keepDraft(text: string, key = KEY): Promise<void> {
  const kept = text.slice(0, LONGEST_TEXT);
  await api.storage.session.set({ [key]: kept }).catch(() => undefined);
}
