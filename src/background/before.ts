/**
 * What was before with the one who speaks, as far as the user kept it: earlier noes, and a time they asked for.
 *
 * It is said on the card, before the user writes: a second no on one matter is left to them also where the first one
 * was weeks ago, and whoever asked to be left alone until March is not asked in February.
 */
import { sameWords } from '../language/same-words';
import type { Earlier, Outcome, Utterance } from '../language/words';
import type { Entry } from '../ledger';
import { type Clock, deviceClock, type Reminder, tooSoon, wouldBeThird } from '../reminders';

const DAY = 86_400_000;
/** Noes older than this are another story. */
const REMEMBERED = 180 * DAY;

const HEED = (day: string): string => `They asked not to be asked before ${day}.`;

/**
 * @param entries of the one who speaks
 * @returns their earlier noes; not the one that stands in this very text, nor one that became a yes
 */
export function earlierNoes({ text }: Utterance, entries: readonly Entry[], now: number): Earlier[] {
  const here = sameWords(text);
  return entries
    .filter(({ when, became }) => now - when < REMEMBERED && became !== 'yes')
    .filter(({ words }) => !here.includes(sameWords(words)))
    .map(({ words, matter }) => ({ words: matter ? `${words} ${matter}` : words, previous: null }));
}

/** @returns the outcome with a word on each reading where it is too soon; a boundary says enough by itself */
export function heeding(
  outcome: Outcome,
  speaker: string | null,
  reminders: readonly Reminder[],
  clock: Clock,
): Outcome {
  const until = speaker === null ? null : tooSoon(speaker, reminders, clock);
  if (until === null) return outcome;
  const day = new Date(until).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    ...outcome,
    readings: outcome.readings.map((reading) =>
      reading.refusal.kind === 'boundary' ? reading : { ...reading, heed: HEED(day) },
    ),
  };
}

/**
 * What is better known before somebody is written to. A limit that they set says enough on its card.
 * @param words the no that is answered; null where there is none
 * @param entries of this person
 */
export function beforeWriting(
  person: string,
  words: string | null,
  entries: readonly Entry[],
  reminders: readonly Reminder[],
  clock: Clock = deviceClock,
): { readonly tooSoon: string | null; readonly third: boolean } {
  return {
    tooSoon: tooSoon(person, reminders, clock),
    third: words !== null && wouldBeThird({ person, words }, entries),
  };
}
