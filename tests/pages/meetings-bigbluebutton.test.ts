// @vitest-environment jsdom
/** BigBlueButton on fixture pages drawn from its own source: two letters for a name in English, pictures in German. */
import { expect, test } from 'vitest';
import { bigbluebutton } from '../../src/pages/meetings/bigbluebutton';
import { describeMeeting } from './meeting-cases';
import { type Client, join, NO, pass, talk, times, timesBare, until } from './meeting-visit';

const LETTERS: Client = {
  meeting: bigbluebutton,
  file: 'bigbluebutton/english.html',
  url: 'https://bbb.example.org/html5client/join?sessionToken=x',
  sides: ['me', 'them'],
  tellsChange: false,
  rolls: true,
};
/** Voices differ, but nothing says whose they are. */
const PICTURES: Client = {
  ...LETTERS,
  file: 'bigbluebutton/german.html',
  url: 'https://lernen.example.org/html5client/?sessionToken=x',
  sides: ['unknown', 'unknown'],
  named: [],
  silentOff: true,
};
// Two people's names begin with "an": Ana is not named in the English page either.
describeMeeting({ ...LETTERS, named: ['Sam Field', 'Ben Okafor'] });
describeMeeting(PICTURES);

const LONG =
  'We talked about the plan with everybody in the team and we will not sign this year because the dates are wrong for us.';

test.each([LETTERS, PICTURES])(
  'a long sentence in lines is one, of which the first leave: $file',
  async (client) => {
    const { seen, say } = join(client);
    await say('Ana Ruiz', LONG, { step: 90 });
    await pass(2_000);
    expect(timesBare(seen, 'we will not sign this year because the dates are wrong')).toBe(1);
  },
);

test('captions that begin in the middle of a sentence are read from there', async () => {
  const { document, fixture, seen } = join(PICTURES);
  await fixture.say('Ana Ruiz', LONG, { step: 0 });
  document.querySelector('.sc-b2')?.remove();
  await pass(1_500);
  expect(times(seen, 'the dates are wrong for us.')).toBe(1);
});

test('words that are there twice, once for screen readers, are heard once', async () => {
  const { say, told } = join(LETTERS);
  await say('Ben Okafor', NO);
  await told(['Ben Okafor', 'them', NO]);
});

test('pictures tell voices apart without telling whose they are', async () => {
  const { seen, say } = join(PICTURES);
  await say('Ana Ruiz', 'I like the plan a lot.');
  await say('Ben Okafor', NO);
  await until(() => expect(seen.texts).toEqual(['I like the plan a lot.', NO]));
});

test('where two letters are the same the colour tells, if it differs', async () => {
  const { say, told } = join(LETTERS);
  await say('Clara Diaz', 'Good morning.');
  await say('Cleo Park', NO);
  await told(['Clara Diaz', 'them', 'Good morning.'], ['Cleo Park', 'them', NO]);
});

test('one person’s two letters tell the name, two people’s do not', async () => {
  const { say, told } = join(LETTERS);
  await say('Ben Okafor', 'Good morning.');
  await say('Ana Ruiz', NO);
  await told(['Ben Okafor', 'them', 'Good morning.'], [null, 'them', NO]);
});

test('the list of people may be opened later', async () => {
  const { fixture, say, seen } = join({ ...LETTERS });
  fixture.people(false);
  await pass(2_500);
  await say('Ben Okafor', 'Good morning.');
  await until(() => expect(talk(seen)).toEqual([[null, 'unknown', 'Good morning.']]));
  fixture.people(true);
  await pass(2_500);
  await say('You', 'Could you move by May?');
  await say('Ben Okafor', NO);
  await until(() => expect(times(seen, NO)).toBe(1));
  expect(talk(seen).slice(-2)).toEqual([
    ['Sam Field', 'me', 'Could you move by May?'],
    ['Ben Okafor', 'them', NO],
  ]);
});

test('elsewhere than in its own path it is known by its parts', () => {
  const { document } = join({ ...LETTERS, url: 'https://bbb.example.org/rooms/x' });
  expect(bigbluebutton.recognises(document)).toBe(true);
});
