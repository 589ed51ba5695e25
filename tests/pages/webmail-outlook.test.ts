// @vitest-environment jsdom
/** Outlook on the web on fixture pages drawn from published facts, in two layouts and languages. */
import { expect, test } from 'vitest';
import { outlook } from '../../src/pages/webmail/outlook';
import { visit } from './webmail-contract';
import { readsConversations, SEVERAL } from './webmail-conversations';

const conversation = {
  webmail: outlook,
  file: 'outlook/conversation.html',
  url: 'https://outlook.office.com/mail/inbox',
  sides: ['them', 'me'],
  each: ['me', 'unknown', 'them'],
  missing: 'the message',
} as const;
const german = {
  ...conversation,
  file: 'outlook/german.html',
  url: 'https://outlook.live.com/mail/0/inbox',
  each: ['me', 'them', 'them'],
} as const;
readsConversations(conversation, german);

test.each([
  [['ben okafor'], ['me', 'me', 'them']],
  [['Ana Ruiz'], ['me', 'unknown', 'them']],
  [['ana@example.org'], ['me', 'unknown', 'me']],
])('what the user gave as their own, %j: a name counts where the address is hidden', async (own, sides) => {
  const { fixture, seen, texts } = visit({ ...conversation, own });
  await fixture.open('several');
  await texts(SEVERAL);
  expect(seen.utterances.map(({ side }) => side)).toEqual(sides);
});
