// @vitest-environment jsdom
/** Proton Mail on fixture pages drawn from published facts, in two layouts and languages. */
import { proton } from '../../src/pages/webmail/proton';
import { describeWebmail } from './webmail-cases';

describeWebmail(proton, {
  file: 'proton/english.html',
  url: 'https://mail.proton.me/u/0/inbox',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});
describeWebmail(proton, {
  file: 'proton/french.html',
  url: 'https://mail.proton.me/u/1/inbox',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});
