// @vitest-environment jsdom
/** Nextcloud Mail on fixture pages drawn from its own source: framed HTML mails and plain ones, two versions. */
import { describe, expect, test } from 'vitest';
import { nextcloud } from '../../src/pages/webmail/nextcloud';
import { keepsTheContract, soon, visit } from './webmail-contract';

const URL = 'https://cloud.example.org/apps/mail/box/1';
const english = {
  webmail: nextcloud,
  file: 'nextcloud/english.html',
  url: URL,
  sides: ['them', 'me'] as const,
  missing: 'the message',
};
/** It shows the user's address only in an open reply. */
const german = { ...english, file: 'nextcloud/german.html', sides: ['unknown', 'unknown'] as const };
for (const page of [english, german]) keepsTheContract(page);

describe.each([english, german])('$file, particular', (page) => {
  test('a thread is read message by message, framed and plain, though ids occur twice', async () => {
    const { fixture, seen } = visit(page);
    await fixture.open('several');
    const open = [
      "No, I can't come on Monday.",
      "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
    ];
    await soon(() => expect([...seen.texts].sort()).toEqual([...open].sort()));
    expect(seen.utterances.map(({ speaker }) => speaker).sort()).toEqual(['Sam Field', 'Tom Weber']);
    fixture.expand(0);
    await soon(() => expect(seen.texts).toContain("No, that design won't work for us."));
    expect(new Set(seen.now.keys()).size).toBe(3);
  });
  test('a mail that comes meanwhile is read, the open one is not told again', async () => {
    const { fixture, seen } = visit(page);
    await fixture.open('boundary');
    await soon(() => expect(seen.texts).toHaveLength(1));
    fixture.arrive();
    await soon(() => expect(seen.texts).toContain('No, not on Sunday either.'));
    expect(seen.all).toHaveLength(2);
  });
});

test('own address and aliases come from the initial state, the signature’s do not', () => {
  const { document } = visit(english);
  expect(nextcloud.ownAddresses(document)).toEqual(['sam@example.com', 's.field@example.com']);
  for (const value of ['', '%%%', btoa('{"a":1}'), btoa('[null, {"aliases": [{}]}]')]) {
    document.querySelector('#initial-state-mail-accounts')?.setAttribute('value', value);
    expect(nextcloud.ownAddresses(document)).toEqual([]);
  }
});

test('an open reply tells the own address, and with it the sides', async () => {
  const { fixture, seen } = visit(german);
  await fixture.open('several');
  await soon(() => expect(seen.texts).toHaveLength(2));
  expect(seen.utterances.map(({ side }) => side)).toEqual(['unknown', 'unknown']);
  fixture.reply();
  await soon(() =>
    expect(Object.fromEntries(seen.utterances.map(({ speaker, side }) => [speaker, side]))).toEqual({
      'Sam Field': 'me',
      'Tom Weber': 'them',
    }),
  );
});

test('a mail that looks like the client is a mail', async () => {
  const { fixture, seen, document } = visit(english);
  await fixture.open('founding');
  await soon(() => expect(seen.texts).toHaveLength(1));
  const inner = document.querySelector<HTMLIFrameElement>('iframe.message-frame')
    ?.contentDocument as Document;
  const fake = inner.createElement('div');
  fake.id = 'mail-message';
  const envelope = fake.appendChild(inner.createElement('div'));
  envelope.className = 'envelope envelope--expanded';
  const text = envelope.appendChild(inner.createElement('div'));
  text.id = 'mail-content';
  text.textContent = 'Forged words.';
  inner.body.append(fake);
  await soon(() => expect(seen.texts.join()).toContain('Forged words.'));
  expect(seen.utterances).toHaveLength(1);
  expect(seen.utterances[0]?.speaker).toBe('Ana Ruiz');
});
