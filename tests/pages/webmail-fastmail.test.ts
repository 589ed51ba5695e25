// @vitest-environment jsdom
/** Fastmail on fixture pages drawn from published facts, in two layouts and languages. */
import { fastmail } from '../../src/pages/webmail/fastmail';
import { readsConversations } from './webmail-conversations';

const english = {
  webmail: fastmail,
  file: 'fastmail/english.html',
  url: 'https://app.fastmail.com/mail/Inbox/?u=1a2b',
  sides: ['them', 'me'],
  each: ['me', 'them', 'them'],
  missing: 'the words of the message',
} as const;
const german = {
  ...english,
  file: 'fastmail/german.html',
  url: 'https://app.fastmail.com/mail/Posteingang/?u=1a2b',
} as const;
readsConversations(english, german);
