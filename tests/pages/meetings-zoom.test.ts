// @vitest-environment jsdom
/** Zoom's web client on fixture pages drawn from published facts: in a frame in English, as the page in German. */
import { expect, test } from 'vitest';
import { zoom } from '../../src/pages/meetings/zoom';
import { describeMeeting } from './meeting-cases';
import { type Client, join, NO, pass, talk, times, timesBare, until } from './meeting-visit';

const FRAME: Client = {
  meeting: zoom,
  file: 'zoom/frame.html',
  url: 'https://app.zoom.us/wc/81234567890/join',
  sides: ['me', 'them'],
  rolls: true,
  chat: true,
};
/** With the list of people closed nobody's name is known. */
const BOX: Client = {
  meeting: zoom,
  file: 'zoom/box.html',
  url: 'https://us05web.zoom.us/wc/81234567890/start',
  sides: ['unknown', 'unknown'],
  named: [],
  rolls: true,
  chat: true,
};
describeMeeting(FRAME);
describeMeeting(BOX);

test.each([
  ['https://zoom.us/pricing', false],
  ['https://zoom.us.example.org/wc/1/join', false],
  ['https://us02web.zoom.us/wc/join/812', true],
])('%s is the client: %s', (url, is) => {
  const { page, document } = join({ ...FRAME, url });
  expect(page.recognises(document)).toBe(is);
});

const LONG =
  'We talked about the plan with everybody in the team. The price is fine for us. We will not sign this year because the dates are wrong. Ask me again in spring.';

test.each([FRAME, BOX])('words that leave at the front stay said, each once: $file', async (client) => {
  const { seen, say } = join(client);
  await say('Ana Ruiz', LONG, { step: 90 });
  await pass(2_000);
  expect(timesBare(seen, 'We will not sign this year')).toBe(1);
  expect(timesBare(seen, 'The price is fine for us.')).toBe(1);
  expect(timesBare(seen, 'Ask me again in spring.')).toBe(1);
});

test('sentences that are glued to each other come apart', async () => {
  const { seen, say } = join(FRAME);
  await say('Ana Ruiz', 'That is too much.');
  await pass(1_000);
  await say('Ana Ruiz', 'We cannot pay it.');
  await until(() => expect(times(seen, 'That is too much. We cannot pay it.')).toBe(1));
});

test('signs that are no letters are not part of the words, which are found all the same', async () => {
  const { seen, say } = join(FRAME);
  await say('Ana Ruiz', "No, that's\uFFFD unreal\0istic.");
  await until(() => expect(times(seen, NO)).toBe(1));
  const [heard] = seen.now.values();
  expect(heard?.locate("that's unrealistic", 4).map(String).join('')).toBe("that's\uFFFD unreal\0istic");
});

test('a row that is used for another person: nobody gets the words of the one before', async () => {
  const { fixture, say, told } = join(FRAME);
  await say('Ana Ruiz', 'I like the plan a lot.');
  await pass(1_000);
  fixture.rename('Ben Okafor');
  await pass(100);
  await say('Ben Okafor', NO, { step: 100 });
  await told(['Ana Ruiz', 'them', 'I like the plan a lot.'], ['Ben Okafor', 'them', NO]);
});

test('initials that a picture replaces in the middle of a sentence are the same person', async () => {
  const { fixture, seen, told } = join(FRAME);
  const said = fixture.say('Ben Okafor', NO, { step: 100, initials: true });
  await pass(150);
  fixture.pictured('Ben Okafor');
  await pass(500);
  await said;
  await told(['Ben Okafor', 'them', NO]);
  expect(seen.now.size).toBe(1);
});

test('two people with the same initials: the name stays unknown', async () => {
  const { say, told } = join(FRAME);
  await say('Anton Reiter', NO);
  await told([null, 'them', NO]);
});

test('initials of one person alone tell the name', async () => {
  const { say, told } = join(FRAME);
  await say('Cleo Park', NO);
  await told(['Cleo Park', 'them', NO]);
});

test('pictures say whose they are also once the list of people is closed', async () => {
  const { fixture, seen, say } = join(BOX);
  await say('Ana Ruiz', 'Good morning.');
  await until(() => expect(talk(seen)).toEqual([[null, 'unknown', 'Good morning.']]));
  fixture.people(true);
  await pass(2_500);
  await say('Ana Ruiz', 'How are you?');
  await say('You', 'Fine.');
  await pass(1_000);
  fixture.people(false);
  fixture.fade();
  await pass(2_500);
  await say('You', 'Could you move by May?');
  await pass(1_000);
  await say('Ana Ruiz', NO);
  await until(() => expect(times(seen, NO)).toBe(1));
  const heard = (words: string) => seen.utterances.find(({ text }) => text.includes(words));
  expect(heard('Could you move')).toMatchObject({ speaker: 'Sam Field', side: 'me' });
  expect(heard(NO)).toMatchObject({ speaker: 'Ana Ruiz', side: 'them' });
});

test('silence takes the rows away and is no change of the page', async () => {
  const { fixture, seen, say, light } = join(FRAME);
  await say('Ana Ruiz', 'Good morning.');
  await light({ light: 'reading' });
  fixture.fade();
  await pass(6_000);
  await say('Ana Ruiz', NO);
  await until(() => expect(times(seen, NO)).toBe(1));
  expect(seen.lights.filter(({ light: one }) => one === 'changed')).toEqual([]);
});

test('in a language whose word for the user is not known, the chat’s sides are not guessed', async () => {
  const { document, fixture, seen } = join(BOX);
  document.documentElement.lang = 'is';
  fixture.chat('You', 'I will not wait that long.');
  await until(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['unknown']));
});
