/** What practice remembers: numbers on this device, none of the user's words; gone at once when it is erased. */
import '../ledger/fake-storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPractice, practised, remember, remembered } from '../../src/practice';
import { resetStorage, stored } from '../ledger/fake-storage';

const NOW = Date.UTC(2026, 10, 23, 12);
const memory = remembered(null, 'well', NOW);

beforeEach(resetStorage);

describe('the store', () => {
  it('starts with nothing', async () => {
    expect(await practised()).toEqual({ memories: {}, live: false });
  });
  it('keeps changes that come at once', async () => {
    await Promise.all([
      remember((before) => ({ ...before, live: true })),
      remember((before) => ({ ...before, memories: { ...before.memories, a: memory } })),
      remember((before) => ({ ...before, memories: { ...before.memories, b: memory } })),
    ]);
    expect(await practised()).toEqual({ memories: { a: memory, b: memory }, live: true });
  });
  it('reads what is damaged as never answered', async () => {
    stored.practice = { memories: { a: memory, b: { due: 'soon' }, c: null }, live: 'yes' };
    expect(await practised()).toEqual({ memories: { a: memory }, live: false });
    stored.practice = 7;
    expect(await practised()).toEqual({ memories: {}, live: false });
  });
  it('is erased as a whole', async () => {
    await remember(() => ({ memories: { a: memory }, live: true }));
    await forgetPractice();
    expect(stored).toEqual({});
  });
});
