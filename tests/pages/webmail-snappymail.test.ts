// @vitest-environment jsdom
/** SnappyMail on fixture pages drawn from its own source, in two display languages. */
import { describe, expect, test } from 'vitest';
import { snappymail } from '../../src/pages/webmail/snappymail';
import { keepsTheContract, soon, visit } from './webmail-contract';

const PAGES = ['snappymail/english.html', 'snappymail/german.html'].map((file) => ({
  webmail: snappymail,
  file,
  url: 'https://webmail.example.org/#/mailbox/INBOX',
  sides: ['them', 'me'] as const,
  missing: 'the message',
}));
for (const page of PAGES) keepsTheContract(page);

describe.each(PAGES)('$file, particular', (page) => {
  test('earlier bodies that stay in the page are not read', async () => {
    const { fixture, seen, texts, document } = visit(page);
    await fixture.open('several');
    await texts(["Hi Sam,\n\nThank you for the offer. It's too expensive for us."]);
    expect(document.querySelectorAll('.b-text-part[hidden]').length).toBeGreaterThan(2);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Tom Weber', side: 'them' });
  });
  test('a mail that comes meanwhile is a row, not a message', async () => {
    const { fixture, seen, texts } = visit(page);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    fixture.arrive();
    await fixture.open('boundary');
    await soon(() => expect(seen.texts.join()).toContain('Remove me'));
    expect(seen.all).toHaveLength(2);
  });
});

test.each([
  ['INBOX', false],
  ['Sent', true],
  ['INBOX.Sent', true],
  ['INBOXIi8iSent', true],
  ['SentIiAiMessages', true],
  ['Drafts', true],
  ['Sentinel', null],
  ['Consent', null],
  ['Archive', null],
])('folder %s → own: %s', async (folder, mine) => {
  const [page] = PAGES;
  const { document, window, fixture, seen } = visit(page as (typeof PAGES)[0]);
  await fixture.open('founding');
  await soon(() => expect(seen.texts).toHaveLength(1));
  window.history.replaceState(null, '', `#/mailbox/${folder}/m101`);
  expect(snappymail.messages(document)[0]?.mine).toBe(mine);
});

test('inside Nextcloud it is read through its frame', async () => {
  const [page] = PAGES;
  const inner = visit(page as (typeof PAGES)[0]);
  const outer = inner.document.implementation.createHTMLDocument('Nextcloud');
  const frame = outer.body.appendChild(outer.createElement('iframe'));
  frame.id = 'rliframe';
  Object.defineProperty(frame, 'contentDocument', { value: inner.document });
  expect(snappymail.recognises(outer)).toBe(true);
  expect([...outer.querySelectorAll(snappymail.frames ?? '')]).toEqual([frame]);
  expect(snappymail.ownAddresses(outer)).toEqual(['sam@example.com', 'sam.alias@example.com']);
});
