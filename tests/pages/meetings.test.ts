// @vitest-environment jsdom
/** Google Meet on fixture pages drawn from published facts, in two builds and languages. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { googleMeet } from '../../src/pages/meetings/google-meet';
import { watchMeeting } from '../../src/pages/meetings/watch-meeting';
import { openFixture, Recorder } from './open-fixture';

const CALL = 'https://meet.google.com/abc-defg-hij';
const NO = "No, that's unrealistic.";
let life: AbortController;
let closing: (() => void)[];

beforeEach(() => {
  // A waiting test moves the clock on.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  life = new AbortController();
  closing = [];
});
afterEach(() => {
  life.abort();
  for (const close of closing) close();
  vi.useRealTimers();
});

function join(file: string, url = CALL, prepare: (document: Document) => void = () => undefined) {
  const site = openFixture(file, url);
  prepare(site.document);
  closing.push(site.close);
  const seen = new Recorder();
  const page = watchMeeting(googleMeet);
  // A browser has one AbortSignal for page and script; jsdom has one a window.
  life = new site.window.AbortController();
  page.watch(site.document, seen, life.signal);
  const settled = { timeout: 3_000 };
  return {
    ...site,
    seen,
    page,
    texts: (all: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(all), settled),
  };
}
const speakIn = (lang: string) => (document: Document) => {
  document.documentElement.lang = lang;
  for (const tile of document.querySelectorAll('[data-self-name]')) tile.removeAttribute('data-self-name');
};
const light = (seen: Recorder) => seen.lights.at(-1);
const CAPTIONS_OFF = { light: 'resting', why: 'captions-off' };

describe.each(['google-meet/english.html', 'google-meet/german.html'])('%s', (file) => {
  test('is Google Meet, and reads', () => {
    const { document, page, seen } = join(file);
    expect(page.recognises(document)).toBe(true);
    expect(light(seen)).toEqual({ light: 'reading' });
  });
  test('hears who said what, and what the user said before', async () => {
    const { fixture, seen, texts } = join(file);
    await fixture.say('You', 'Could your team move by May?', { step: 0 });
    await fixture.say('Ana Ruiz', NO, { step: 20, heard: 'no thats on realistic' });
    await texts(['Could your team move by May?', NO]);
    expect(seen.utterances).toMatchObject([
      { side: 'me', previous: null },
      { side: 'them', speaker: 'Ana Ruiz', register: 'caption', previous: 'Could your team move by May?' },
    ]);
  });
  test('locates the words in the captions', async () => {
    const { fixture, seen, texts } = join(file);
    await fixture.say('Ana Ruiz', `The price is fine. ${NO}`, { step: 0 });
    await texts([`The price is fine. ${NO}`]);
    const [heard] = seen.now.values();
    expect(heard?.locate("that's unrealistic", 23).map(String).join('')).toBe("that's unrealistic");
  });
  test('a correction amends, a retraction withdraws', async () => {
    const { fixture, seen, texts } = join(file);
    await fixture.say('Ana Ruiz', "We can't do that.", { step: 0 });
    await texts(["We can't do that."]);
    fixture.correct("can't", 'can');
    await texts(['We can do that.']);
    fixture.correct('We can do that.', '');
    await texts([]);
    expect(seen.now.size).toBe(0);
  });
  test('captions off and on: nothing is reported twice, and the call goes on', async () => {
    const { fixture, seen, texts } = join(file);
    await fixture.say('Ana Ruiz', NO, { step: 0 });
    await fixture.say('Ben Okafor', 'Fine with me then.', { step: 0 });
    await texts([NO, 'Fine with me then.']);
    fixture.layout();
    fixture.captions(false);
    await vi.waitFor(() => expect(light(seen)).toEqual(CAPTIONS_OFF));
    fixture.captions(true);
    await fixture.say('Ana Ruiz', 'We will see next year.', { step: 0 });
    await texts([NO, 'Fine with me then.', 'We will see next year.']);
    expect(seen.all).toHaveLength(3);
    const [first] = seen.now.values();
    expect(first?.locate(NO, 0).map(String).join('')).toBe(NO);
  });
  test('names without words and system rows are not heard', async () => {
    const { fixture, texts } = join(file);
    fixture.nameOnly('Ben Okafor');
    fixture.joined('Eva');
    await fixture.say('Ana Ruiz', NO, { step: 0 });
    await texts([NO]);
  });
  test('the chat is read, each message once, own ones as the user’s', async () => {
    const { fixture, seen, texts } = join(file);
    const said: [string, string][] = [
      ['Ana Ruiz', NO],
      ['Ana Ruiz', NO],
      ['You', 'What exactly is unrealistic?'],
      ['Ana Ruiz', 'The dates.'],
      ['You', 'I will not wait that long.'],
    ];
    for (const [speaker, text] of said) fixture.chat(speaker, text);
    await texts(said.map(([, text]) => text));
    expect(seen.utterances.map(({ side, register }) => `${register} ${side}`)).toEqual(
      said.map(([speaker]) => `chat ${speaker === 'You' ? 'me' : 'them'}`),
    );
    expect(seen.utterances[3]).toMatchObject({
      speaker: 'Ana Ruiz',
      previous: 'What exactly is unrealistic?',
    });
    const heard = [...seen.now.values()][4];
    expect(heard?.locate('not wait', 7).map(String).join('')).toBe('not wait');
  });
  test('a block taken over by another speaker', async () => {
    const { fixture, seen, texts } = join(file);
    await fixture.say('Ana Ruiz', NO, { step: 0 });
    await texts([NO]);
    fixture.rename('Ben Okafor');
    await fixture.say('Ben Okafor', 'I like the plan.', { step: 0 });
    await texts([NO, 'I like the plan.']);
    expect(seen.utterances.map(({ speaker }) => speaker)).toEqual(['Ana Ruiz', 'Ben Okafor']);
  });
  test('very long speech that is dropped', async () => {
    const { fixture, texts } = join(file);
    const long = `We talked ${'and talked '.repeat(40)}about it.`;
    await fixture.say('Ana Ruiz', long, { step: 0 });
    await texts([long]);
    fixture.drop();
    await fixture.say('Ana Ruiz', NO, { step: 0 });
    await texts([`${long} ${NO}`]);
  });
  test('starts without captions, and ends with the call', async () => {
    const { fixture, seen, texts } = join(file, `${CALL}?captions=off`);
    expect(light(seen)).toEqual(CAPTIONS_OFF);
    fixture.captions(true);
    await vi.waitFor(() => expect(light(seen)).toEqual({ light: 'reading' }));
    await fixture.say('Ana Ruiz', NO, { step: 0 });
    await texts([NO]);
    fixture.leave();
    await vi.waitFor(() => expect(light(seen)).toEqual({ light: 'resting', why: 'not-in-call' }));
  });
  test('nothing is heard once the visit ended', async () => {
    const { fixture, seen } = join(file);
    await fixture.say('Ana Ruiz', `The price is fine. ${NO}`, { step: 0 });
    life.abort();
    await fixture.say('Ben Okafor', 'And so it goes on.', { step: 0 });
    await new Promise((done) => requestAnimationFrame(done));
    expect(seen.texts).not.toContain('And so it goes on.');
    expect(seen.texts).not.toContain(NO);
  });
});

test.each([
  ['sv-SE', 'Du', 'me'],
  ['nb', 'Du', 'me'],
  ['sv', 'Vi', 'them'],
  ['en-GB', 'Ana Ruiz', 'them'],
  ['fi', 'Sinä', 'me'],
  ['iw', 'את/ה', 'me'],
  ['pt-BR', 'Você', 'me'],
  ['ro', 'Vi', 'them'],
  ['is', 'Þú', 'unknown'],
  ['is', 'Ana Ruiz', 'unknown'],
])('in a page in %s the words of "%s" are %s', async (lang, speaker, side) => {
  const { fixture, seen, texts } = join('google-meet/english.html', CALL, speakIn(lang));
  await fixture.say(speaker, NO, { step: 0 });
  await texts([NO]);
  expect(seen.utterances[0]?.side).toBe(side);
});

test('what the user said is answered within the next two turns of others, however many sentences they have', async () => {
  const { fixture, seen, texts } = join('google-meet/english.html');
  const said: string[] = [];
  const say = async (speaker: string, words: string) => {
    await fixture.say(speaker, words, { step: 0 });
    said.push(words);
    await texts(said);
  };
  const asked = 'Could you lower the price?';
  await say('Ana Ruiz', 'Good morning to all.');
  await say('You', asked);
  await say('Ana Ruiz', 'Let me think about it. We will not do that.');
  await say('Ben Okafor', 'I agree with Ana.');
  await say('Ana Ruiz', 'The weather is bad today.');
  await say('You', 'And could you deliver by May?');
  fixture.correct('bad today', 'not so bad today');
  fixture.correct('Good morning', 'A good morning');
  await vi.waitFor(() => expect(seen.texts).toContain('The weather is not so bad today.'));
  expect(seen.utterances.map(({ previous }) => previous)).toEqual([null, null, asked, asked, null, null]);
});
