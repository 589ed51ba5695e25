/** The ledger's desk in the background: keeps what a card says, shows it, and deletes what has stayed long enough. */
import { api } from '../browser/api';
import type { KeptNo, ToBackground } from '../browser/messages';
import { openLedger } from '../browser/own-pages';
import { Ledger, LONGEST_WORDS, newEntry, sweep } from '../ledger';

const ledger = new Ledger();
const SWEEP = 'ledger-sweep';
const DAY_IN_MINUTES = 1_440;

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).host : '');

/** @returns the id of the new entry */
async function keep(no: KeptNo, url = ''): Promise<string> {
  const { words, kind, firmness, person, asked } = no;
  const id = crypto.randomUUID();
  const cut = {
    words: words.slice(0, LONGEST_WORDS),
    person: person.slice(0, 200),
    asked: asked.slice(0, 500),
  };
  const place = /^https?:/.test(url) ? hostOf(url) : '';
  await ledger.keep(newEntry({ ...cut, kind, firmness, place }, Date.now(), id));
  return id;
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
}
