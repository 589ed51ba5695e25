// @vitest-environment jsdom
/** Zoho Mail on fixture pages drawn from the little that is published, in two layouts and languages. */
import { describe, expect, test } from 'vitest';
import { zoho } from '../../src/pages/webmail/zoho';
import { keepsTheContract, soon, visit } from './webmail-contract';

const PAGES = ['zoho/english.html', 'zoho/german.html'].map((file) => ({
  webmail: zoho,
  file,
  url: 'https://mail.zoho.eu/zm/#mail/folder/inbox',
  sides: ['them', 'me'] as const,
  missing: 'the message',
}));
for (const page of PAGES) keepsTheContract(page);

describe.each(PAGES)('$file, particular', (page) => {
  test('in a conversation nothing tells who is who: unknown is said as unknown', async () => {
    const { fixture, seen, texts } = visit(page);
    await fixture.open('several');
    const open = [
      "No, I can't come on Monday.",
      "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
    ];
    await texts(open);
    expect(seen.utterances.map(({ speaker, side }) => [speaker, side])).toEqual([
      ['Sam Field', 'unknown'],
      ['Tom Weber', 'unknown'],
    ]);
    fixture.expand(0);
    await soon(() =>
      expect([...seen.texts].sort()).toEqual([...open, "No, that design won't work for us."].sort()),
    );
  });
  test('a mail that comes meanwhile is read beside the open one', async () => {
    const { fixture, seen } = visit(page);
    await fixture.open('boundary');
    await soon(() => expect(seen.texts).toHaveLength(1));
    const [id] = seen.now.keys();
    fixture.arrive();
    await soon(() => expect(seen.texts).toContain('No, not on Sunday either.'));
    expect(seen.texts).toHaveLength(2);
    expect([...seen.now.keys()]).toContain(id);
    expect(seen.utterances.map(({ side }) => side)).toEqual(['them', 'them']);
  });
  test('an own address in the title tells the sides of a conversation', async () => {
    const { fixture, seen, document } = visit(page);
    document.title = 'sam@example.com – Zoho Mail';
    await fixture.open('several');
    await soon(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me', 'them']));
  });
});

test('where the reading container has another name, the wrapper around the mail is found', async () => {
  const [page] = PAGES;
  const { fixture, seen, document } = visit(page as (typeof PAGES)[0]);
  await fixture.open('founding');
  await soon(() => expect(seen.texts).toHaveLength(1));
  for (const body of document.querySelectorAll('.jsConTent')) body.className = 'renamed';
  await soon(() => expect(seen.texts.join()).toContain("No, that's unrealistic."));
  expect(seen.lights.at(-1)).toEqual({ light: 'reading' });
});
