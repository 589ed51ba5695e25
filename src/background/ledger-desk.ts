/** The ledger's desk in the background: keeps what a card says, shows it, and deletes what has stayed long enough. */
import { api } from '../browser/api';
import type { KeptNo, SetAside, ToBackground } from '../browser/messages';
import { openLedger } from '../browser/own-pages';
import { sameWords } from '../language/same-words';
import { type Outcome, SURE, type Utterance } from '../language/words';
import {
  type Entry,
  holdCall,
  keptAlready,
  Ledger,
  LONGEST_WORDS,
  newEntry,
  retention,
  sweep,
} from '../ledger';

const ledger = new Ledger();
const SWEEP = 'ledger-sweep';
const DAY_IN_MINUTES = 1_440;

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).host : '');

/** An entry of what a card knows. @param url of the page on which the card was shown */
function entryOf({ words, kind, firmness, person, asked }: KeptNo, url = ''): Entry {
  const cut = {
    words: words.slice(0, LONGEST_WORDS),
    person: person.slice(0, 200),
    asked: asked.slice(0, 500),
  };
  const place = /^https?:/.test(url) ? hostOf(url) : '';
  return newEntry({ ...cut, kind, firmness, place }, Date.now(), crypto.randomUUID());
}

/** @returns the id of the new entry, or of the one that was kept by itself just before */
async function keep(no: KeptNo, url?: string): Promise<string> {
  const entry = entryOf(no, url);
  const before = keptAlready(entry, await ledger.by(entry.person));
  if (before?.keptBy === 'days') await ledger.change(before.id, { keptBy: 'hand', asked: entry.asked });
  else await ledger.keep(entry);
  return before?.keptBy === 'days' ? before.id : entry.id;
}

/** @param url of the page on which the card was shown. @returns the id of the entry */
export async function keepNo({ entry, open, ...no }: ToBackground['keep'], url?: string): Promise<string> {
  const id = entry ?? (await keep(no, url));
  if (open) await openLedger(id);
  return id;
}

/** Deletes at each start and once a day. Called once, when the worker starts. */
export function sweepLedger(): void {
  const now = (): void =>
    void sweep(ledger, Date.now()).catch((error) => console.warn('How Else: the ledger:', error));
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === SWEEP) now();
  });
  void api.alarms.create(SWEEP, { periodInMinutes: DAY_IN_MINUTES });
  now();
  // Opened while the engine loads: the first reading then does not wait for it.
  void keptOf('');
}

async function keepEach({ speaker }: Utterance, { readings }: Outcome, url: string): Promise<void> {
  if (readings.length === 0 || !(await retention()).everyNo) return;
  for (const { refusal } of readings.filter((one) => one.refusal.certainty >= SURE)) {
    // That a question was offered does not mean that it was asked.
    const no = { ...refusal, person: speaker ?? '', asked: '' };
    const entry: Entry = { ...entryOf(no, url), keptBy: 'days' };
    const before = keptAlready(entry, await ledger.by(entry.person));
    if (before === null) await ledger.keep(entry);
    else if (before.keptBy === 'days' && entry.words.length > before.words.length)
      await ledger.change(before.id, { words: entry.words, kind: entry.kind, firmness: entry.firmness });
  }
}

let turn: Promise<unknown> = Promise.resolve();
/** Where the user chose to keep every no for some days. One after the other, so that none is kept twice. */
export function keepShown(utterance: Utterance, outcome: Outcome, url: string | undefined): void {
  if (!/^https?:/.test(url ?? '')) return;
  turn = turn
    .then(() => keepEach(utterance, outcome, url ?? ''))
    .catch((error) => console.warn('How Else: the ledger:', error));
}

/** What the user says is not a no is not kept by itself. */
export async function forgetShown({ words, speaker }: SetAside): Promise<void> {
  const not = (await ledger.by(speaker ?? '')).filter(
    (entry) => entry.keptBy === 'days' && sameWords(entry.words) === sameWords(words),
  );
  if (not.length > 0) await ledger.remove(not.map(({ id }) => id));
}

/** @returns what was kept of this person; nothing where nobody is named or the ledger cannot be read */
export const keptOf = async (person: string | null): Promise<readonly Entry[]> =>
  person === null ? [] : ledger.by(person).catch(() => []);

/** @param url of the page on which the call goes on */
export const holdNoes = ({ began, noes }: ToBackground['call-noes'], url?: string): Promise<void> =>
  holdCall({ began, noes, place: hostOf(url) });
