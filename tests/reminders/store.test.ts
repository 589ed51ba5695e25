/** Where reminders are kept: each by itself, and a damaged one spoils no other. */
import '../ledger/fake-storage';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/reminders/reminder';
import { followReminders, reminderStore } from '../../src/reminders/store';
import { until } from '../browser/until';
import { resetStorage, stored } from '../ledger/fake-storage';
import { reminderFor } from './world';

beforeEach(resetStorage);

describe('the store', () => {
  it('keeps, replaces and removes one without touching another', async () => {
    const [one, other] = [reminderFor(), reminderFor()];
    await Promise.all([reminderStore.put(one), reminderStore.put(other)]);
    await reminderStore.put({ ...one, state: 'shown' });
    expect(await reminderStore.all()).toEqual([{ ...one, state: 'shown' }, other]);
    await reminderStore.remove([one.id]);
    expect(await reminderStore.all()).toEqual([other]);
  });

  it.each([
    ['a boundary', { kind: 'boundary' }],
    ['a time that is none', { due: 'in March' }],
    ['a name that is no name', { id: 'a/b' }],
  ])('refuses %s', async (_what, part) => {
    await expect(async () => reminderStore.put(reminderFor(part as Partial<Reminder>))).rejects.toThrow();
    expect(stored).toEqual({});
  });

  it('passes over what is damaged and throws nothing away', async () => {
    await reminderStore.put(reminderFor());
    stored['reminder:odd'] = { due: 5 };
    stored.preferences = { quiet: true };
    expect(await reminderStore.all()).toHaveLength(1);
    expect(Object.keys(stored)).toHaveLength(3);
  });

  it('tells who follows it, until they stop', async () => {
    const follow = new AbortController();
    const seen: number[] = [];
    followReminders((reminders) => seen.push(reminders.length), follow.signal);
    await until('the first look', () => seen.length === 1);
    await reminderStore.put(reminderFor());
    await until('the change', () => seen.length === 2);
    follow.abort();
    await reminderStore.put(reminderFor());
    await reminderStore.all();
    expect(seen).toEqual([0, 1]);
  });
});
