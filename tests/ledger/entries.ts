/** Entries for the tests of the ledger and of its dashboard. */

import { KINDS } from '../../src/language/words';
import { type Entry, type Kept, newEntry, OUTCOMES, REACTIONS } from '../../src/ledger/entry';

const DAY = 86_400_000;
/** A Wednesday, at noon. */
export const NOW = new Date(2026, 10, 18, 12).getTime();
export const daysAgo = (days: number): number => NOW - days * DAY;

let made = 0;
export const entryOf = (kept: Partial<Kept> & { id?: string } = {}): Entry =>
  newEntry(
    { words: "No, that's unrealistic.", kind: 'unspoken', firmness: 'firm', ...kept },
    NOW,
    kept.id ?? `entry-${++made}`,
  );

/** The case of the source, from the no to what was signed. */
export const FOUNDING = entryOf({
  id: 'founding',
  person: 'Ana Ruiz',
  place: 'mail.google.com',
  matter: 'the yearly plan',
  feared: 'price',
  real: 'delivery dates',
  weight: 'difficult',
  asked: 'What exactly is unrealistic?',
  became: 'yes',
  note: 'signed, Ana called on Friday',
  reaction: 'asked',
  proposed: daysAgo(2),
});

const PEOPLE = ['Ana Ruiz', 'Ben Okafor', 'Chidi Eze', 'Dana Whitlock', 'Émile Durand', ''];
const WORDS = [
  "No, that's unrealistic.",
  "We can't sign that, it's too expensive.",
  'Not this quarter, we are swamped until the audit.',
  'My director would have to approve that.',
  "I'm not sure it would hold under load.",
  "We're all set with our current vendor.",
  "I'd rather not.",
  'Please stop contacting me.',
];
const BARRIERS = ['price', 'delivery dates', 'budget', 'trust', null];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Many entries, always the same ones; newest first. */
export const manyEntries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) =>
    entryOf({
      id: `many-${index}`,
      when: daysAgo(index * 0.1),
      person: at(PEOPLE, index),
      place: at(['mail.google.com', 'meet.google.com', 'webmail.example.org'], index),
      matter: at(['the yearly plan', 'the workshop', 'the pilot'], index * 7),
      words: `${at(WORDS, index * 5)} (${index})`,
      kind: at(KINDS, index * 3),
      feared: at(BARRIERS, index),
      real: at(BARRIERS, index * 3 + 1),
      became: index % 5 === 0 ? null : at(OUTCOMES, index),
      reaction: index % 4 === 0 ? null : at(REACTIONS, index),
      proposed: index % 3 === 0 ? daysAgo(index * 0.1 + (index % 40)) : null,
    }),
  );
