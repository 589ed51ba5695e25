// @vitest-environment jsdom
/** Outlook on the web on fixture pages drawn from published facts, in two layouts and languages. */
import { outlook } from '../../src/pages/webmail/outlook';
import { describeWebmail } from './webmail-cases';

describeWebmail(outlook, {
  file: 'outlook/conversation.html',
  url: 'https://outlook.office.com/mail/inbox',
  sides: ['me', 'unknown', 'them'],
  missing: 'the message',
});
describeWebmail(outlook, {
  file: 'outlook/german.html',
  url: 'https://outlook.live.com/mail/0/inbox',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});
