/**
 * What every meeting client's description has to keep, told on its own pair of fixture pages.
 *
 * A client's test names its pages and what is particular to it; what is the same for all stands here once.
 */
import { describe, expect, test, vi } from 'vitest';
import type { Side } from '../../src/language/words';
import { type Client, join, NO, openOther, pass, talk, times, until } from './meeting-visit';

const OFF = { light: 'resting', why: 'captions-off' };
const READING = { light: 'reading' };

const withQuery = (url: string, query: string): string =>
  url === 'about:blank' ? `${url}?${query}` : `${url}${url.includes('?') ? '&' : '?'}${query}`;

/** Registers the tests that are the same for all clients. */
export function describeMeeting(client: Client): void {
  const [mine, theirs] = client.sides;
  const name = (speaker: string) => (client.named?.includes(speaker) === false ? null : speaker);
  const by = (speaker: string, text: string) =>
    [name(speaker), theirs, text] as [string | null, Side, string];
  const byMe = (text: string) => [name('Sam Field'), mine, text] as [string | null, Side, string];

  describe(client.file, () => {
    test('is recognised, and reads', async () => {
      const { document, page, light, say } = join(client);
      expect(page.recognises(document)).toBe(true);
      await say('Ana Ruiz', 'Good morning.');
      await light(READING);
    });
    test('another page is not recognised', () => {
      const { document } = openOther();
      expect(client.meeting.recognises(document)).toBe(false);
    });
    test('hears who said what, word by word, and what the user said before', async () => {
      const { seen, say, told } = join(client);
      await say('You', 'Could your team move by May?', { step: 120 });
      await pass(1_000);
      await say('Ana Ruiz', NO, { step: 120, heard: 'no thats on realistic' });
      if (mine === theirs && client.named?.length === 0) {
        await told([null, mine, `Could your team move by May? ${NO}`]);
        return;
      }
      await told(byMe('Could your team move by May?'), by('Ana Ruiz', NO));
      expect(seen.utterances.at(-1)).toMatchObject({
        register: 'caption',
        previous: mine === 'me' ? 'Could your team move by May?' : null,
      });
    });
    test('the user’s own no is never somebody else’s', async () => {
      const { seen, say } = join(client);
      await say('Ana Ruiz', 'Could you sign this today?', { step: 50 });
      await say('You', NO, { step: 80 });
      await until(() => expect(times(seen, NO)).toBe(1));
      const own = seen.utterances.filter(({ text }) => text.includes(NO));
      expect(own.map(({ side }) => side)).toEqual([mine]);
      expect(mine).not.toBe('them');
    });
    test('locates the words in the captions', async () => {
      const { seen, say } = join(client);
      await say('Ana Ruiz', `The price is fine. ${NO}`);
      await until(() => expect(times(seen, NO)).toBe(1));
      const heard = [...seen.now.values()].find(({ utterance }) => utterance.text.includes(NO));
      const words = "that's unrealistic";
      const found = heard?.locate(words, heard.utterance.text.indexOf(words)) ?? [];
      // A line break may stand between two words.
      expect(found.map(String).join(' ').replace(/\s+/g, ' ')).toBe(words);
      expect(found[0]?.startContainer.isConnected).toBe(true);
    });
    test('a correction amends, one that leaves nothing withdraws', async () => {
      const { fixture, seen, say } = join(client);
      await say('Ana Ruiz', "We can't do that.");
      await until(() => expect(times(seen, "We can't do that.")).toBe(1));
      fixture.correct("can't", 'can');
      await until(() => expect(times(seen, 'We can do that.')).toBe(1));
      expect(times(seen, "can't")).toBe(0);
      if (client.rolls) return;
      fixture.correct('We can do that.', '');
      await until(() => expect(talk(seen)).toEqual([]));
    });
    test('captions drawn anew, off and on: nothing is told twice, and the call goes on', async () => {
      const { fixture, seen, say, light } = join(client);
      await say('Ana Ruiz', NO);
      await say('Ben Okafor', 'Fine with me then.');
      await until(() => expect(times(seen, 'Fine with me then.')).toBe(1));
      fixture.layout();
      await pass(500);
      fixture.captions(false);
      if (!client.silentOff) await light(OFF);
      fixture.captions(true);
      await say('Ana Ruiz', 'We will see next year.');
      await until(() => expect(times(seen, 'We will see next year.')).toBe(1));
      await light(READING);
      expect([times(seen, NO), times(seen, 'Fine with me then.')]).toEqual([1, 1]);
    });
    test('what is nobody’s words is not heard', async () => {
      const { fixture, say, told } = join(client);
      fixture.joined('Eva');
      fixture.nameOnly?.('Ben Okafor');
      if (!client.chat) fixture.chat?.('Ben Okafor', 'No.');
      await say('Ana Ruiz', NO);
      await told(by('Ana Ruiz', NO));
      await pass(2_000);
      await told(by('Ana Ruiz', NO));
    });
    test('two people in turn: each has their own words, a "no" too', async () => {
      const { seen, say } = join(client);
      const said: [string, string][] = [
        ['Ana Ruiz', 'I like the plan a lot.'],
        ['Ben Okafor', 'No.'],
        ['Ana Ruiz', 'Really?'],
        ['Ben Okafor', 'We cannot do that this year.'],
      ];
      for (const [speaker, text] of said) {
        await say(speaker, text, { step: 60 });
        await pass(1_200);
      }
      for (const [, text] of said) expect(times(seen, text)).toBe(1);
      for (const { speaker, text } of seen.utterances)
        expect([null, said.find(([, words]) => text.includes(words))?.[0]]).toContain(speaker);
    });
    test('what comes in one batch, as after a hidden tab, is heard in its order', async () => {
      const { fixture, seen } = join(client);
      const said: [string, string][] = [
        ['Ana Ruiz', 'I like the plan a lot.'],
        ['Ben Okafor', NO],
        ['Ana Ruiz', 'What would you need?'],
      ];
      await pass(10_000);
      await Promise.all(said.map(([speaker, text]) => fixture.say(speaker, text, { step: 0 })));
      await pass(3_000);
      for (const [, text] of said) expect(times(seen, text)).toBe(1);
      for (const { speaker, text } of seen.utterances.filter((one) => one.text.includes(NO)))
        expect([null, 'Ben Okafor'], text).toContain(speaker);
    });
    test('starts without captions, and ends with the call', async () => {
      const { fixture, seen, say, light } = join({ ...client, url: withQuery(client.url, 'captions=off') });
      await light(OFF);
      fixture.captions(true);
      await say('Ana Ruiz', NO);
      await until(() => expect(times(seen, NO)).toBe(1));
      await light(READING);
      fixture.leave();
      await light({ light: 'resting', why: 'not-in-call' });
      await pass(4_000);
      expect(vi.getTimerCount(), 'a timer outlived the call').toBe(0);
    });
    test('reading changes nothing, and nothing is told once the visit ended', async () => {
      const { fixture, seen, say, document, life } = join(client);
      await say('Ana Ruiz', NO);
      await until(() => expect(times(seen, NO)).toBe(1));
      const before = document.documentElement.outerHTML;
      for (const heard of seen.now.values()) heard.locate(NO, 0);
      expect(document.documentElement.outerHTML).toBe(before);
      life.abort();
      const all = seen.all.length;
      void fixture.say('Ben Okafor', 'And so it goes on.', { step: 0 });
      // Also what the page itself had in mind is over by then.
      await pass(4_000);
      expect(seen.all).toHaveLength(all);
      expect(vi.getTimerCount()).toBe(0);
    });
    if (client.tellsChange !== false) saysWhatIsMissing(client);
    if (client.chat) readsTheChat(client);
  });
}

function saysWhatIsMissing(client: Client): void {
  test('a client that changed says what is missing', async () => {
    const { fixture, say, light } = join(client);
    await say('Ana Ruiz', 'Good morning.');
    await light(READING);
    fixture.change();
    await light({ light: 'changed', missing: ['the captions'] });
  });
}

function readsTheChat(client: Client): void {
  test('the chat is read, once, also beside the same words in the captions', async () => {
    const { fixture, seen, say } = join(client);
    await say('Ana Ruiz', NO);
    fixture.chat('Ana Ruiz', NO);
    fixture.chat('Ana Ruiz', 'Not this year either.');
    fixture.chat('You', 'I will not wait that long.');
    const chat = () => seen.utterances.filter(({ register }) => register === 'chat');
    await until(() => expect(chat()).toHaveLength(3));
    expect(chat().map(({ text }) => text)).toEqual([
      NO,
      'Not this year either.',
      'I will not wait that long.',
    ]);
    expect(
      chat()
        .map(({ speaker }) => speaker)
        .slice(0, 2),
    ).toEqual(['Ana Ruiz', 'Ana Ruiz']);
    const [first, second, own] = chat().map(({ side }) => side);
    expect([first, second]).not.toContain('me');
    expect(own).not.toBe('them');
    await pass(3_000);
    expect(seen.all.filter((text) => text === 'Not this year either.')).toHaveLength(1);
    const last = [...seen.now.values()].find(({ utterance }) => utterance.text.startsWith('I will'));
    expect(last?.locate('not wait', 7).map(String).join('')).toBe('not wait');
  });
}
