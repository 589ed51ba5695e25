/** What is to be known before writing to somebody again: a limit, a time they asked for, an attempt too many. */
import { sameWords } from '../language/same-words';
import type { Entry } from '../ledger/entry';
import type { Reminder } from './reminder';
import type { Clock, Wall } from './wall';

type Ask = Pick<Entry, 'person' | 'matter' | 'words'>;

const samePerson = (one: string, other: string): boolean => one !== '' && sameWords(one) === sameWords(other);

/** @returns the time before which this person asked not to be asked again, while it is still ahead */
export function tooSoon(person: string, reminders: readonly Reminder[], clock: Clock): Wall | null {
  const ahead = reminders
    .filter((reminder) => samePerson(reminder.person, person))
    .flatMap(({ notBefore }) => (notBefore && clock.instant(notBefore) > clock.now() ? [notBefore] : []));
  return ahead.sort().at(-1) ?? null;
}

/** Words that any no has, whatever it is about. */
const LIGHT = new Set(
  'that this with from have your will would could can cannot dont doesnt wont just very much more than then them they their there here what when which about into over only also been being were until after before again sorry thanks thank afraid really right think know like want need able make made take sign some such ever never still'.split(
    ' ',
  ),
);
const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [])
      .map((word) => word.replace(/[’']/g, ''))
      .filter((word) => word.length > 3 && !LIGHT.has(word)),
  );

/** Named alike, or, where one has no name, with two telling words in common. */
function sameMatter(one: Ask, other: Ask): boolean {
  if (one.matter && other.matter) return sameWords(one.matter) === sameWords(other.matter);
  const words = wordsOf(`${one.matter} ${one.words}`);
  return [...wordsOf(`${other.matter} ${other.words}`)].filter((word) => words.has(word)).length >= 2;
}

/** @returns how many noes this person has said on this matter; a yes since then starts anew */
export function noesOn(ask: Ask, entries: readonly Entry[]): number {
  const same = entries
    .filter((entry) => samePerson(entry.person, ask.person) && sameMatter(entry, ask))
    .sort((one, other) => one.when - other.when);
  return same.length - 1 - same.findLastIndex(({ became }) => became === 'yes');
}

/** After a second no the next attempt is the third: it is theirs to come back. */
export const isThirdAttempt = (ask: Ask, entries: readonly Entry[]): boolean => noesOn(ask, entries) >= 2;

/** @returns true where an answer to these words would be the third attempt, whether they are in the ledger or not yet */
export function wouldBeThird(no: Pick<Ask, 'person' | 'words'>, entries: readonly Entry[]): boolean {
  const kept = entries.some(
    (entry) => samePerson(entry.person, no.person) && sameWords(entry.words) === sameWords(no.words),
  );
  return noesOn({ ...no, matter: '' }, entries) + (kept ? 0 : 1) >= 2;
}

/** @returns true where this person has set a limit: nothing is asked of them */
export const hasSetLimit = (person: string, entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.kind === 'boundary' && samePerson(entry.person, person));
