// @vitest-environment jsdom
/** Yahoo Mail on fixture pages drawn from published facts, in two layouts and languages. */
import { yahoo } from '../../src/pages/webmail/yahoo';
import { describeWebmail } from './webmail-cases';

describeWebmail(yahoo, {
  file: 'yahoo/english.html',
  url: 'https://mail.yahoo.com/d/folders/1',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});
describeWebmail(yahoo, {
  file: 'yahoo/german.html',
  url: 'https://mail.yahoo.com/n/folders/1',
  sides: ['me', 'them', 'them'],
  missing: 'the message',
});
