// @vitest-environment jsdom
/** How much work a mailbox makes, counted and not timed: long lists, long threads, long mails. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fastmail } from '../../src/pages/webmail/fastmail';
import { newestWords } from '../../src/pages/webmail/newest-words';
import { outlook } from '../../src/pages/webmail/outlook';
import { proton } from '../../src/pages/webmail/proton';
import type { Webmail } from '../../src/pages/webmail/webmail';
import { yahoo } from '../../src/pages/webmail/yahoo';
import { visit } from './webmail-contract';
import { more, SEVERAL, settled } from './webmail-conversations';

vi.mock('../../src/pages/webmail/newest-words', async (original) => {
  const real = await original<typeof import('../../src/pages/webmail/newest-words')>();
  return { ...real, newestWords: vi.fn(real.newestWords) };
});
const read = vi.mocked(newestWords);
beforeEach(() => void read.mockClear());

interface Site {
  readonly webmail: Webmail;
  readonly file: string;
  readonly url: string;
  /** How often a body is drawn until it stays: a frame is there before it is written. */
  readonly drawn: number;
}
const SITES: readonly Site[] = [
  {
    webmail: outlook,
    file: 'outlook/conversation.html',
    url: 'https://outlook.office.com/mail/inbox',
    drawn: 1,
  },
  { webmail: yahoo, file: 'yahoo/english.html', url: 'https://mail.yahoo.com/d/folders/1', drawn: 1 },
  { webmail: proton, file: 'proton/english.html', url: 'https://mail.proton.me/u/0/inbox', drawn: 2 },
  { webmail: fastmail, file: 'fastmail/english.html', url: 'https://app.fastmail.com/mail/Inbox/', drawn: 1 },
];

/** Counts how often the page was asked for its messages. */
function counted({ webmail, file, url }: Site) {
  const messages = vi.fn(webmail.messages);
  return { messages, ...visit({ webmail: { ...webmail, messages }, file, url }) };
}

describe.each(SITES)('$file', (site) => {
  test('a list of 2,000 rows scrolled end to end makes no look and no reading', async () => {
    const { fixture, messages, texts } = counted(site);
    await fixture.open('several');
    await texts(SEVERAL);
    await settled();
    const before = { looks: messages.mock.calls.length, read: read.mock.calls.length };
    for (let row = 100; row <= 2_000; row += 100) {
      more(fixture).scroll(row);
      await new Promise((done) => setTimeout(done, 10));
    }
    await settled();
    expect(read.mock.calls.length).toBe(before.read);
    expect(messages.mock.calls.length).toBe(before.looks);
  });

  test('a thread of 200 messages is read once, and again only where it changed', async () => {
    const { fixture, seen } = counted(site);
    await fixture.open('many');
    await vi.waitFor(() => expect(seen.now.size).toBe(200), { timeout: 15_000 });
    await settled();
    expect(read.mock.calls.length).toBeLessThanOrEqual(200 * site.drawn);
    read.mockClear();
    for (const heard of seen.now.values())
      expect(heard.locate('No, not', 0).map(String)).toEqual(['No, not']);
    expect(read).not.toHaveBeenCalled();
    const [range] = [...seen.now.values()][7]?.locate('number 7', 0) ?? [];
    const node = range?.startContainer as Text;
    node.data = 'No, not this one.';
    await vi.waitFor(() => expect(seen.texts).toContain('No, not this one.'));
    expect(read).toHaveBeenCalledTimes(1);
  });
});

// What stands in a frame is read by the same code; the frame itself would only take the test's time.
describe.each(SITES.filter(({ drawn }) => drawn === 1))('$file', (site) => {
  test('a newsletter of two megabytes is read once, and no further than its first 40,000 letters', async () => {
    const { fixture, document, seen } = counted(site);
    await fixture.open('newsletter');
    await vi.waitFor(() => expect(seen.texts[0]).toContain('Offer 9:'), { timeout: 15_000 });
    await settled();
    expect(read.mock.calls.length).toBe(1);
    expect(seen.texts[0]?.length).toBeLessThan(41_000);
    read.mockClear();
    document.body.append('a change elsewhere');
    await settled();
    expect(read).not.toHaveBeenCalled();
  });
});
