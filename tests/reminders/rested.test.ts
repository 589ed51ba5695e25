/** Replies that rest: kept as they stood, told once when they are due, and gone as soon as they are done with. */
import '../ledger/fake-storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bell, ReminderKeeper } from '../../src/reminders/keeper';
import { type Rested, restedStore } from '../../src/reminders/rested';
import type { Clock } from '../../src/reminders/wall';
import { resetStorage, stored } from '../ledger/fake-storage';

let now = Date.UTC(2026, 10, 23, 12);
const clock: Clock = {
  now: () => now,
  instant: (wall) => Date.parse(`${wall}Z`),
  wall: (instant) => new Date(instant).toISOString().slice(0, 16),
};
const told: string[] = [];
const bell: Bell<Rested> = {
  wakeAt: async () => undefined,
  visible: async () => new Set(told),
  show: async (notice) => void told.push(notice),
  hide: async () => undefined,
};
const rested: Omit<Rested, 'state'> = {
  id: 'r1',
  due: '2026-11-23T19:00',
  text: 'You never listen.\n\nDecide by Friday!',
  words: 'Please stop writing to me.',
  kind: 'boundary',
  person: 'Ana Ruiz',
  page: 'https://mail.google.com/mail/u/0/#inbox/x',
  notBefore: null,
};
const open = () => new ReminderKeeper<Rested>(restedStore, clock, bell, 'rested');

beforeEach(() => {
  resetStorage();
  told.length = 0;
  now = Date.UTC(2026, 10, 23, 12);
});

describe('a reply that rests', () => {
  it('is kept word for word, also the answer to a boundary', async () => {
    await open().add(rested);
    expect(await restedStore.all()).toEqual([{ ...rested, state: 'waiting' }]);
  });

  it('is told when it is due, under a name of its own, and once', async () => {
    await open().add(rested);
    expect(told).toEqual([]);
    now = Date.UTC(2026, 10, 23, 19);
    await open().look();
    await open().look();
    expect(told).toEqual(['rested/r1/2026-11-23T19:00']);
  });

  it('rests again, and nothing of it is left when it is done with', async () => {
    const keeper = open();
    await keeper.add(rested);
    await keeper.answer('r1', { answer: 'move', due: '2026-11-24T09:00' });
    expect((await restedStore.all())[0]?.due).toBe('2026-11-24T09:00');
    await keeper.answer('r1', { answer: 'done' });
    expect(stored).toEqual({});
  });

  it('is erased with all others', async () => {
    const keeper = open();
    await keeper.add(rested);
    await keeper.add({ ...rested, id: 'r2' });
    await keeper.erase();
    expect(stored).toEqual({});
  });
});
