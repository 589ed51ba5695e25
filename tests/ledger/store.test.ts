/** The store: every older version is brought to today's, nothing said to be kept is lost, what is deleted is gone. */
import 'fake-indexeddb/auto';
import './fake-storage';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BY_HAND, chooseRetention, retention, sweep } from '../../src/ledger/retention';
import { Ledger } from '../../src/ledger/store';
import { upgraded, VERSION } from '../../src/ledger/versions';
import { until } from '../browser/until';
import { daysAgo, entryOf, FOUNDING, manyEntries, NOW } from './entries';
import { resetStorage, stored } from './fake-storage';

let ledger: Ledger;
let name = '';
let count = 0;
beforeEach(() => {
  name = `ledger-${++count}`;
  ledger = new Ledger(name);
  resetStorage();
});
afterEach(() => ledger.close());

/** What earlier versions wrote, as they wrote it. */
const FIRST = {
  id: 'old',
  when: daysAgo(400),
  place: 'Gmail',
  kind: 'time',
  words: 'Not this quarter.',
  firmness: 'soft',
  feared: 'price',
  real: 'delivery dates',
  weight: 'difficult',
  asked: 'What happens after the audit?',
  result: 'later',
};
const OLD: ReadonlyArray<readonly [number, Record<string, unknown>]> = [
  [1, FIRST],
  [2, { ...FIRST, person: 'Ana Ruiz', matter: 'the plan' }],
];

async function writeAs(version: number, ...entries: object[]): Promise<void> {
  const db = await openDB(name, version, {
    upgrade(fresh) {
      const store = fresh.createObjectStore('entries', { keyPath: 'id' });
      store.createIndex('when', 'when');
      if (version >= 2) store.createIndex('person', 'person');
    },
  });
  for (const entry of entries) await db.put('entries', entry);
  db.close();
}

describe('older versions', () => {
  it('there is a sample of each', () => {
    expect(OLD.map(([version]) => version)).toEqual(Array.from({ length: VERSION - 1 }, (_, one) => one + 1));
  });

  it.each(OLD)('version %i is upgraded whole', async (version, old) => {
    await writeAs(version, old);
    const [entry] = await ledger.all();
    expect(entry).toEqual({
      id: 'old',
      when: FIRST.when,
      place: 'Gmail',
      person: old.person ?? '',
      matter: version === 2 ? 'the plan' : '',
      kind: 'time',
      words: 'Not this quarter.',
      firmness: 'soft',
      feared: 'price',
      real: 'delivery dates',
      weight: 'difficult',
      asked: 'What happens after the audit?',
      became: 'later',
      note: '',
      reaction: null,
      proposed: null,
      keptBy: 'hand',
    });
    expect(await ledger.by(entry?.person ?? '-')).toHaveLength(1);
  });

  it.each(OLD)('what cannot be understood in version %i is not thrown away', async (version, old) => {
    await writeAs(version, old, { ...old, id: 'odd', kind: 'no such kind' });
    expect((await ledger.all()).map(({ id }) => id).sort()).toEqual(['odd', 'old']);
  });

  it('an entry of today is left as it is', () => {
    expect(upgraded(FOUNDING, VERSION)).toEqual(FOUNDING);
  });
});

describe('keeping', () => {
  it('keeps nothing by itself', async () => {
    expect(await ledger.count()).toBe(0);
    expect(await retention()).toEqual(BY_HAND);
  });

  it('what is kept is there for another page at once', async () => {
    await ledger.keep(FOUNDING);
    const other = new Ledger(name);
    expect(await other.get('founding')).toEqual(FOUNDING);
    await other.close();
  });

  it('refuses what is no entry, and leaves the rest alone', async () => {
    await ledger.keep(FOUNDING);
    await expect(ledger.keep({ ...entryOf(), words: '' })).rejects.toThrow();
    await expect(ledger.change('founding', { when: Number.NaN })).rejects.toThrow();
    expect(await ledger.all()).toEqual([FOUNDING]);
  });

  it('two changes side by side are both kept', async () => {
    await ledger.keep(entryOf({ id: 'one' }));
    const other = new Ledger(name);
    await Promise.all([ledger.change('one', { feared: 'price' }), other.change('one', { real: 'trust' })]);
    expect(await ledger.get('one')).toMatchObject({ feared: 'price', real: 'trust' });
    await other.close();
  });

  it('a change of what is gone brings nothing back', async () => {
    expect(await ledger.change('nobody', { note: 'x' })).toBeNull();
    expect(await ledger.count()).toBe(0);
  });

  it('adds what is not there yet and says how many', async () => {
    await ledger.keep(FOUNDING);
    expect(await ledger.add([{ ...FOUNDING, note: 'another' }, entryOf()])).toBe(1);
    expect((await ledger.get('founding'))?.note).toBe(FOUNDING.note);
  });

  it('the newest come first', async () => {
    await ledger.add(manyEntries(30));
    expect((await ledger.newest(3)).map(({ id }) => id)).toEqual(['many-0', 'many-1', 'many-2']);
  });

  it('tells the other pages', async () => {
    const told = new AbortController();
    let times = 0;
    new Ledger(name).follow(() => times++, told.signal);
    await ledger.keep(FOUNDING);
    await until('the other page to be told', () => times === 1);
    told.abort();
  });
});

describe('deleting', () => {
  it('what is older than the chosen days is gone from the database itself', async () => {
    await ledger.add([
      entryOf({ id: 'old', when: daysAgo(31) }),
      entryOf({ id: 'edge', when: daysAgo(30) }),
      entryOf({ id: 'new', when: daysAgo(1) }),
    ]);
    expect(await sweep(ledger, NOW)).toBe(0);
    await chooseRetention({ days: 30, everyNo: false });
    expect(await sweep(ledger, NOW)).toBe(1);
    await ledger.close();
    const bare = await openDB(name, VERSION);
    expect(await bare.getAllKeys('entries')).toEqual(['edge', 'new']);
    expect(await bare.countFromIndex('entries', 'when')).toBe(2);
    bare.close();
  });

  it('every no is kept by itself only with a number of days', async () => {
    expect(await chooseRetention({ days: null, everyNo: true })).toEqual(BY_HAND);
    await expect(chooseRetention({ days: 0, everyNo: true })).rejects.toThrow();
    stored['ledger-retention'] = { days: 'for ever' };
    expect(await retention()).toEqual(BY_HAND);
  });

  it('erasing deletes the database, also while another page has it open', async () => {
    const other = new Ledger(name);
    await ledger.add(manyEntries(20));
    expect(await other.count()).toBe(20);
    await ledger.erase();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
    expect(await other.count()).toBe(0);
    await other.close();
  });

  it('removes what is named', async () => {
    await ledger.add(manyEntries(3));
    await ledger.remove(['many-0', 'many-2']);
    expect((await ledger.all()).map(({ id }) => id)).toEqual(['many-1']);
  });
});
