// @vitest-environment jsdom
/** Webex on fixture pages drawn from unverified descriptions: in its frame in English, as the page in German. */
import { expect, test } from 'vitest';
import { webex } from '../../src/pages/meetings/webex';
import { describeMeeting } from './meeting-cases';
import { type Client, join } from './meeting-visit';

const FRAME: Client = {
  meeting: webex,
  file: 'webex/frame.html',
  url: 'https://example.webex.com/wbxmjs/joinservice/sites/example/meeting/download/0',
  sides: ['unknown', 'unknown'],
};
const ITEMS: Client = {
  ...FRAME,
  file: 'webex/items.html',
  url: 'https://web.webex.com/meetings/1',
  sides: ['me', 'them'],
};
describeMeeting(FRAME);
describeMeeting(ITEMS);

test('only on its own hosts', () => {
  const { page, document } = join({ ...FRAME, url: 'https://webex.com.example.org/' });
  expect(page.recognises(document)).toBe(false);
});
