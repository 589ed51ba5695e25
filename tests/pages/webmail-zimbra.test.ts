// @vitest-environment jsdom
/** The classic Zimbra client on fixture pages drawn from its own source: conversation view and single view. */
import { describe, expect, test } from 'vitest';
import { zimbra } from '../../src/pages/webmail/zimbra';
import { keepsTheContract, soon, visit } from './webmail-contract';

/** The signed-in person is shown by name, in the other page by address. */
const conversations = {
  webmail: zimbra,
  file: 'zimbra/english.html',
  url: 'https://mail.example.org/zimbra/',
  sides: ['unknown', 'me'] as const,
  missing: 'the message',
};
const single = { ...conversations, file: 'zimbra/german.html', sides: ['them', 'me'] as const };
for (const page of [conversations, single]) keepsTheContract(page);

describe('conversations', () => {
  test('clean mails stand in the page, others in frames that are written into', async () => {
    const { fixture, seen } = visit(conversations);
    await fixture.open('several');
    const open = [
      "No, I can't come on Monday.",
      "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
    ];
    await soon(() => expect([...seen.texts].sort()).toEqual([...open].sort()));
    fixture.expand(0);
    await soon(() => expect(seen.texts).toContain("No, that design won't work for us."));
    expect([...seen.now.keys()].sort()).toEqual(['601', '602', '603']);
    fixture.expand(0);
    await soon(() => expect(seen.texts).toHaveLength(2));
  });
  test('history that is shown on demand is history', async () => {
    const { fixture, seen, texts, document } = visit(conversations);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    fixture.unfold();
    await soon(() => expect(document.body.textContent).toContain("We can't accept"));
    await soon(() => expect(seen.all).toHaveLength(2));
    await texts(['Thanks, see you on Friday.']);
  });
  test('a frame that is written anew is read anew', async () => {
    const { fixture, seen, texts, document } = visit(conversations);
    await fixture.open('boundary');
    await texts(['Please stop contacting me about this. Remove me from your list.']);
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.open();
    inner?.write('<body class="MsgBody MsgBody-html"><p>No, with pictures.</p></body>');
    inner?.close();
    await texts(['No, with pictures.']);
    expect(seen.now.size).toBe(1);
  });
  test('names alone: the same as the signed-in one is own, another is unknown', async () => {
    const { fixture, seen, document } = visit(conversations);
    await fixture.open('several');
    await soon(() => expect(seen.texts).toHaveLength(2));
    for (const bubble of document.querySelectorAll('.addrBubble'))
      bubble.textContent = bubble.textContent?.replace(/ <.*/u, '') ?? '';
    await soon(() =>
      expect(Object.fromEntries(seen.utterances.map(({ speaker, side }) => [speaker, side]))).toEqual({
        'Sam Field': 'me',
        'Tom Weber': 'unknown',
      }),
    );
  });
  test('a draft in a conversation is not told', async () => {
    const { fixture, seen } = visit(conversations);
    await fixture.open('draft');
    await soon(() => expect(seen.lights.at(-1)?.light).toBe('resting'));
    expect(seen.texts).toEqual([]);
  });
  test('a mail that comes meanwhile is read', async () => {
    const { fixture, seen } = visit(conversations);
    await fixture.open('founding');
    await soon(() => expect(seen.texts).toHaveLength(1));
    fixture.arrive();
    await soon(() => expect(seen.texts).toContain('No, not on Sunday either.'));
  });
});

test('views that are kept off the screen are not read', async () => {
  const { fixture, texts, document } = visit(single);
  for (const name of ['founding', 'boundary', 'own']) await fixture.open(name);
  await texts(["No, we can't move the date. That's unrealistic for us."]);
  expect(document.querySelectorAll('[id^="zv__MSG"]').length).toBeGreaterThan(2);
});

test('a mail that brings parts of the client along is one message', async () => {
  const { fixture, seen, document } = visit(single);
  await fixture.open('boundary');
  await soon(() => expect(seen.texts).toHaveLength(1));
  const copy = document.createElement('div');
  copy.className = 'MsgBody MsgBody-text';
  copy.textContent = 'Brought along.';
  document.querySelector('.MsgBody')?.append(copy);
  await soon(() => expect(seen.texts.join()).toContain('Brought along.'));
  expect(seen.texts).toHaveLength(1);
});
