// @vitest-environment jsdom
/** Outlook on the web on fixture pages drawn from published facts, in two layouts and languages. */
import { expect, test } from 'vitest';
import { outlook } from '../../src/pages/webmail/outlook';
import { describeWebmail, SEVERAL, visitWebmail } from './webmail-cases';

const OFFICE = 'https://outlook.office.com/mail/inbox';

describeWebmail(outlook, {
  file: 'outlook/conversation.html',
  url: OFFICE,
  sides: ['me', 'unknown', 'them'],
  missing: 'the message',
});
describeWebmail(outlook, {
  file: 'outlook/german.html',
  url: 'https://outlook.live.com/mail/0/inbox',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});

test.each([
  [['ben okafor'], ['me', 'me', 'them']],
  [['Ana Ruiz'], ['me', 'unknown', 'them']],
  [['ana@example.org'], ['me', 'unknown', 'me']],
])('what the user gave as their own, %j: a name counts where the address is hidden', async (own, sides) => {
  const { fixture, seen, texts } = visitWebmail(outlook, 'outlook/conversation.html', OFFICE, own);
  await fixture.open('several');
  await texts(SEVERAL);
  expect(seen.utterances.map(({ side }) => side)).toEqual(sides);
});
