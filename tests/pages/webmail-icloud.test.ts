// @vitest-environment jsdom
/**
 * iCloud Mail on fixture pages drawn from published facts: three nested frames on two origins, each watched by itself as
 * the extension does. The frame of a message tells its words and nothing of who wrote them.
 */
import { describe, expect, test, vi } from 'vitest';
import { icloud } from '../../src/pages/webmail/icloud';
import type { Recorder } from './open-fixture';
import { visit as open } from './webmail-contract';
import { settled } from './webmail-conversations';

const MESSAGE = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html';
const AROUND = 'https://www.icloud.com/applications/mail2/current/en-us/index.html';
const FOUNDING = "Hi Sam,\n\nNo, that's unrealistic.\n\nAna";
const BOUNDARY = 'Please stop contacting me about this. Remove me from your list.';
const RESTING = { light: 'resting', why: 'nothing-open' };
const light = (seen: Recorder, expected: unknown) =>
  vi.waitFor(() => expect(seen.lights.at(-1)).toEqual(expected), { timeout: 6_000 });
const messagesIn = (document: Document) => icloud.messages(document).length;

describe.each(['icloud/message.html', 'icloud/message-german.html'])('%s', (file) => {
  const visit = () => open({ webmail: icloud, file, url: MESSAGE });
  test('reads the words without their history, by somebody unknown', async () => {
    const { document, fixture, seen, texts } = visit();
    expect(icloud.recognises(document)).toBe(true);
    await fixture.open('founding');
    await texts([FOUNDING]);
    expect(seen.utterances[0]).toMatchObject({ speaker: null, side: 'unknown', register: 'email' });
    await light(seen, { light: 'reading' });
    const [heard] = seen.now.values();
    const at = FOUNDING.indexOf('No,');
    expect(heard?.locate("No, that's unrealistic.", at).map(String)).toEqual(["No, that's unrealistic."]);
  });
  test('a no in the history alone is not read, nor is a signature', async () => {
    const { fixture, texts } = visit();
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    await fixture.open('several');
    await texts(["Hi Sam,\n\nThank you for the offer. It's too expensive for us."]);
  });
  test('own words are nobody’s that is known: the frame does not tell', async () => {
    const { fixture, seen } = visit();
    await fixture.open('own');
    await vi.waitFor(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['unknown']));
  });
  test('another message in the same frame replaces, the same one comes back with its id', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    const [id] = seen.now.keys();
    fixture.rerender();
    await settled();
    expect([...seen.now.keys()]).toEqual([id]);
    expect([...seen.now.values()][0]?.locate('Remove me', 0).map(String)).toEqual(['Remove me']);
    await fixture.open('time');
    await vi.waitFor(() => expect(seen.texts.join()).toContain('this quarter'));
    expect(seen.now.has(id ?? '')).toBe(false);
    await fixture.close();
    await texts([]);
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    expect([...seen.now.keys()]).toEqual([id]);
  });
  test('markup in words is text', async () => {
    const { document, fixture, seen } = visit();
    await fixture.open('hostile');
    await vi.waitFor(() => expect(seen.utterances[0]?.text).toContain('<script>'));
    expect(document.title).not.toBe('owned');
  });
  test('nothing is reported once the visit ended', async () => {
    const { fixture, seen, life } = visit();
    life.abort();
    await fixture.open('founding');
    await settled();
    expect(seen.all).toEqual([]);
  });
});

describe.each(['icloud/mail2.html', 'icloud/mail2-german.html'])('%s', (file) => {
  const visit = () => open({ webmail: icloud, file, url: AROUND });
  test('is iCloud Mail, and holds no words of a message', async () => {
    const { document, fixture, seen } = visit();
    expect(icloud.recognises(document)).toBe(true);
    await fixture.open('founding');
    await light(seen, RESTING);
    expect(messagesIn(document)).toBe(0);
    expect(seen.all).toEqual([]);
  });
  test('a thread without a frame that we know counts as changed, and the frame is named', async () => {
    const { fixture, seen } = visit();
    await fixture.open('founding');
    fixture.change();
    await light(seen, { light: 'changed', missing: ['the frame of the message'] });
    await fixture.close();
    await light(seen, RESTING);
  });
});

test('the page around all frames rests', async () => {
  const { seen } = open({
    webmail: icloud,
    file: 'icloud/mail.html',
    url: 'https://www.icloud.com/mail/',
  });
  await light(seen, RESTING);
  expect(seen.all).toEqual([]);
});
