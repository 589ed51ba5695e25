// @vitest-environment jsdom
/** Fastmail on fixture pages drawn from published facts, in two layouts and languages. */
import { fastmail } from '../../src/pages/webmail/fastmail';
import { describeWebmail } from './webmail-cases';

describeWebmail(fastmail, {
  file: 'fastmail/english.html',
  url: 'https://app.fastmail.com/mail/Inbox/?u=1a2b',
  sides: ['me', 'them', 'them'],
  missing: 'the words of the message',
});
describeWebmail(fastmail, {
  file: 'fastmail/german.html',
  url: 'https://app.fastmail.com/mail/Posteingang/?u=1a2b',
  sides: ['me', 'them', 'them'],
  missing: 'the words of the message',
});
