// @vitest-environment jsdom
/** Microsoft Teams on fixture pages drawn from published facts: host view in English, guest view in German. */
import { expect, test, vi } from 'vitest';
import { teams } from '../../src/pages/meetings/teams';
import { describeMeeting } from './meeting-cases';
import { type Client, join, NO, pass, times, until } from './meeting-visit';

const HOST: Client = {
  meeting: teams,
  file: 'teams/host.html',
  url: 'https://teams.microsoft.com/v2/',
  sides: ['me', 'them'],
  chat: true,
};
/** Without the lobby nothing tells a guest's own name. */
const GUEST: Client = {
  meeting: teams,
  file: 'teams/guest.html',
  url: 'https://teams.live.com/meet/9312345678901',
  sides: ['unknown', 'unknown'],
  chat: true,
};
describeMeeting(HOST);
describeMeeting(GUEST);

test.each([
  ['https://emea.teams.microsoft.com/v2/', true],
  ['https://teams.cloud.microsoft/', true],
  ['https://emea.teams.cloud.microsoft/light-meetings/launch', true],
  ['https://notteams.microsoft.com.example.org/', false],
])('%s is Teams: %s', (url, is) => {
  const { page, document } = join({ ...HOST, url });
  expect(page.recognises(document)).toBe(is);
});

test('a guest’s own name is that of the lobby, which is gone during the call', async () => {
  const { document, fixture, say, told, light } = join({ ...GUEST, url: `${GUEST.url}?lobby=1` });
  await light({ light: 'resting', why: 'not-in-call' });
  const field = document.querySelector('input');
  if (field) field.value = 'Sam Field';
  fixture.join();
  await pass(500);
  await say('You', 'Could your team move by May?');
  await say('Ana Ruiz', NO);
  await told(['Sam Field', 'me', 'Could your team move by May?'], ['Ana Ruiz', 'them', NO]);
});

test('a name that the user gave is known as well', async () => {
  const { say, told } = join(GUEST, ['sam field']);
  await say('You', NO);
  await told(['Sam Field', 'me', NO]);
});

test.each([HOST, GUEST])('a name that comes in the middle of an utterance: $file', async (client) => {
  const { seen, say, told } = join(client);
  await say('Ana Ruiz', NO, { step: 100, late: true });
  await told(['Ana Ruiz', client.sides[1], NO]);
  expect(seen.now.size).toBe(1);
});

test('rows that were scrolled away and come back are not told again', async () => {
  const { fixture, seen, say } = join(HOST);
  await say('Ana Ruiz', NO);
  for (let n = 0; n < 40; n++)
    await say(n % 2 ? 'Ana Ruiz' : 'Ben Okafor', `This is sentence number ${n} of many.`);
  await until(() => expect(times(seen, 'number 39 of')).toBe(1));
  const all = seen.all.length;
  for (const up of [20, 0, 41, 3, 0]) {
    fixture.scroll(up);
    await pass(1_500);
  }
  expect(times(seen, NO)).toBe(1);
  expect(seen.all).toHaveLength(all);
});

test.each([true, false])(
  'of two windows the one with rows is read, the empty one first: %s',
  async (first) => {
    const { fixture, seen, say, light } = join(HOST);
    await say('Ana Ruiz', 'Good morning.');
    await light({ light: 'reading' });
    fixture.twoWindows(first);
    await pass(1_000);
    await say('Ana Ruiz', NO);
    await until(() => expect(times(seen, NO)).toBe(1));
    await light({ light: 'reading' });
  },
);

test('a row without an author is nobody’s, not that of a neighbour', async () => {
  const { fixture, say, told } = join(HOST);
  await say('Ana Ruiz', 'I like the plan a lot.');
  fixture.unsigned(NO);
  await told(['Ana Ruiz', 'them', 'I like the plan a lot.'], [null, 'unknown', NO]);
});

test('an old window that stays beside the new one is not read again', async () => {
  const { fixture, seen, say } = join(HOST);
  await say('Ana Ruiz', NO);
  await until(() => expect(times(seen, NO)).toBe(1));
  fixture.stale();
  await pass(600);
  await say('Ben Okafor', 'Then let us talk about the dates.');
  await until(() => expect(times(seen, 'the dates.')).toBe(1));
  expect(times(seen, NO)).toBe(1);
});

test('a change of which nothing is told is seen all the same', async () => {
  let deaf = false;
  const Real = globalThis.MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      constructor(tell: MutationCallback) {
        super((records, observer) => (deaf ? undefined : tell(records, observer)));
      }
    },
  );
  const { seen, say, light } = join(HOST);
  await say('Ana Ruiz', 'Good morning.');
  await light({ light: 'reading' });
  deaf = true;
  await say('Ben Okafor', NO);
  await until(() => expect(times(seen, NO)).toBe(1));
});

test('outside of a call, and from long ago, the chat is not read', async () => {
  const { fixture, seen } = join({ ...GUEST, url: `${GUEST.url}?lobby=1` });
  fixture.chat('Ana Ruiz', NO);
  await pass(1_500);
  expect(seen.texts).toEqual([]);
  fixture.chat('Ana Ruiz', 'Not last week either.', Date.now() - 8 * 24 * 3_600_000);
  fixture.join();
  await until(() => expect(seen.texts).toEqual([NO]));
});

test.each([HOST, GUEST])('a message that answers another is heard without it: $file', async (client) => {
  const { fixture, seen } = join(client);
  fixture.chat('Ben Okafor', 'Fine with me.', undefined, NO);
  await until(() => expect(seen.texts).toEqual(['Fine with me.']));
  const [heard] = seen.now.values();
  expect(heard?.locate('with me', 5).map(String).join('')).toBe('with me');
});
