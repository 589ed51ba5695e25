// @vitest-environment jsdom
/** Yahoo Mail on fixture pages drawn from published facts, in two layouts and languages. */
import { yahoo } from '../../src/pages/webmail/yahoo';
import { readsConversations } from './webmail-conversations';

const english = {
  webmail: yahoo,
  file: 'yahoo/english.html',
  url: 'https://mail.yahoo.com/d/folders/1',
  sides: ['them', 'me'],
  each: ['me', 'them', 'them'],
  missing: 'the message',
} as const;
const german = { ...english, file: 'yahoo/german.html', url: 'https://mail.yahoo.com/n/folders/1' } as const;
readsConversations(english, german);
