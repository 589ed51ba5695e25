// @vitest-environment jsdom
/** Jitsi Meet on fixture pages drawn from its own source: on its host in English, on another in German. */
import { expect, test } from 'vitest';
import { jitsi } from '../../src/pages/meetings/jitsi';
import { describeMeeting } from './meeting-cases';
import { type Client, join, NO, pass, talk, times, until } from './meeting-visit';

const HASHED: Client = {
  meeting: jitsi,
  file: 'jitsi/english.html',
  url: 'https://meet.jit.si/SomeRoom',
  sides: ['me', 'them'],
  chat: true,
};
const PLAIN: Client = {
  ...HASHED,
  file: 'jitsi/german.html',
  url: 'https://calls.example.org/Sitzung',
  silentOff: true,
};
/** Captions in the chat panel: the switch closes and opens it. */
const TAB: Client = {
  ...HASHED,
  file: 'jitsi/tab.html',
  url: 'https://8x8.vc/example/room',
};
describeMeeting(HASHED);
describeMeeting(TAB);
// Its captions button stands in a menu: only captions that were seen tell whether they are on.
describeMeeting(PLAIN);

test.each([HASHED, PLAIN])('rows fade, and what was said was said: $file', async (client) => {
  const { fixture, seen, say, light } = join(client);
  await say('Ana Ruiz', NO, { step: 100 });
  await until(() => expect(times(seen, NO)).toBe(1));
  fixture.fade();
  await pass(8_000);
  await light({ light: 'reading' });
  expect(times(seen, NO)).toBe(1);
  await say('Ana Ruiz', 'We will see next year.');
  await until(() => expect(times(seen, 'next year.')).toBe(1));
  expect(times(seen, NO)).toBe(1);
});

test('a row is gone before its pause is over: nothing is lost', async () => {
  const { fixture, seen, say } = join(HASHED);
  await say('Ana Ruiz', NO, { step: 100 });
  fixture.fade();
  await until(() => expect(times(seen, NO)).toBe(1));
});

test('the same words said again are heard again', async () => {
  const { fixture, seen, say } = join(HASHED);
  await say('Ana Ruiz', NO);
  await pass(4_000);
  fixture.fade();
  await pass(4_000);
  await say('Ana Ruiz', NO);
  await until(() => expect(times(seen, NO)).toBe(2));
});

test('a name with a colon is one name, a sentence with one is no name', async () => {
  const { seen, say, told } = join(HASHED);
  await say('Sales: Eva Lind', 'No: we cannot pay it.');
  await told(['Sales: Eva Lind', 'them', 'No: we cannot pay it.']);
  const [heard] = seen.now.values();
  expect(heard?.locate('we cannot pay it', 4).map(String).join('')).toBe('we cannot pay it');
});

test('in the tab each word makes new nodes: an utterance is one, under the name of its group', async () => {
  const { seen, say, told } = join(TAB);
  await say('Ana Ruiz', 'The price is fine.', { step: 120 });
  await pass(2_000);
  await say('Ana Ruiz', NO, { step: 120, heard: 'no thats on realistic' });
  await say('Ben Okafor', 'I like it.', { step: 120 });
  await told(['Ana Ruiz', 'them', `The price is fine. ${NO}`], ['Ben Okafor', 'them', 'I like it.']);
  expect(seen.all.filter((text) => text.endsWith('no thats on realistic'))).toEqual([]);
});

test('the tab closed for long and opened again: what was said before is not told again, what was missed is', async () => {
  const { fixture, seen, say, light } = join(TAB);
  for (let n = 0; n < 6; n++) await say('Ana Ruiz', `Sentence ${n}. ${NO}`);
  await until(() => expect(times(seen, NO)).toBe(6));
  fixture.captions(false);
  await light({ light: 'resting', why: 'captions-off' });
  await say('Ben Okafor', 'We cannot pay it.');
  await pass(60_000);
  fixture.captions(true);
  await until(() => expect(times(seen, 'We cannot pay it.')).toBe(1));
  await pass(3_000);
  expect(times(seen, NO)).toBe(6);
});

test.each(['Nora Weiss', 'Mr. Pereira', 'Dr. A. B. Lind'])(
  '%s, whose tile is not there, is known by what stands before the colon',
  async (name) => {
    const { say, told } = join(HASHED);
    await say(name, NO);
    await told([name, 'them', NO]);
  },
);

test('the own name is that of the lobby where no tile shows it', async () => {
  const { document, fixture, say, told } = join({ ...PLAIN, url: `${PLAIN.url}?lobby=1` });
  const field = document.querySelector('input');
  if (field) field.value = 'Sam Field';
  fixture.join();
  document.querySelector('.filmstrip')?.remove();
  await pass(2_500);
  await say('You', NO);
  await told(['Sam Field', 'me', NO]);
});

test('on its own host by address, on others by its stage', () => {
  const { document } = join(PLAIN);
  expect(jitsi.recognises(document)).toBe(true);
  document.querySelector('#largeVideoContainer')?.remove();
  expect(jitsi.recognises(document)).toBe(false);
});

test('two rows at once are two people', async () => {
  const { fixture, seen } = join(HASHED);
  await Promise.all([
    fixture.say('Ana Ruiz', 'I like the plan.', { step: 0 }),
    fixture.say('Ben Okafor', NO, { step: 0 }),
  ]);
  await until(() => expect(talk(seen)).toHaveLength(2));
  expect(talk(seen)).toEqual([
    ['Ana Ruiz', 'them', 'I like the plan.'],
    ['Ben Okafor', 'them', NO],
  ]);
});
