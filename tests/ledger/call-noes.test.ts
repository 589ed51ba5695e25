/** The noes of the last calls are held in memory, a call once, and no more calls than a person remembers. */
import '../surfaces/fake-runtime';

import { beforeEach, expect, it } from 'vitest';
import { type HeldCall, heldCalls, holdCall, letCallsGo } from '../../src/ledger';
import { fake, resetFake } from '../surfaces/fake-runtime';

const call = (began: number, words: readonly string[], place = 'meet.google.com'): HeldCall => ({
  began,
  place,
  noes: words.map((one, at) => ({
    at: began + at,
    speaker: 'Ana Ruiz',
    words: one,
    kind: 'time',
    firmness: 'soft',
    question: 'When?',
  })),
});
const now = async () => (await heldCalls()).map(({ began, noes }) => [began, noes.map(({ words }) => words)]);

beforeEach(() => resetFake());

it('a call that goes on is held once, in its newest state; another is held beside it, newest first', async () => {
  await Promise.all([
    holdCall(call(1, ['No.'])),
    holdCall(call(1, ['No.', 'Not now.'])),
    holdCall(call(2, ['Never.'])),
    holdCall(call(1, ['Not yet.'], 'meet.jit.si')),
  ]);
  expect(await now()).toEqual([
    [1, ['Not yet.']],
    [2, ['Never.']],
    [1, ['No.', 'Not now.']],
  ]);
});

it('only the last three calls are held, and of each the last two hundred noes', async () => {
  for (let began = 1; began <= 4; began++) await holdCall(call(began, ['No.']));
  expect((await now()).map(([began]) => began)).toEqual([4, 3, 2]);
  await holdCall(
    call(
      4,
      Array.from({ length: 250 }, (_, at) => `No ${at}.`),
    ),
  );
  expect((await heldCalls())[0]?.noes.at(0)?.words).toBe('No 50.');
});

it('a call whose noes were all withdrawn is not held, nor is one that was let go, and nothing is on the disk', async () => {
  await holdCall(call(1, ['No.']));
  await holdCall(call(1, []));
  expect(await now()).toEqual([]);
  await holdCall(call(2, ['No.']));
  await letCallsGo();
  expect(await now()).toEqual([]);
  expect(fake.local).toEqual({});
});

it('what another version left there is no call', async () => {
  fake.session = { calls: 'damaged' };
  expect(await heldCalls()).toEqual([]);
});
