// @vitest-environment jsdom
/** Horde IMP on fixture pages: the preview of the dynamic view in English, a mail in its own window in German. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { horde } from '../../src/pages/webmail/horde';
import { watchWebmail } from '../../src/pages/webmail/watch-webmail';
import { openFixture, Recorder } from './open-fixture';

const ADDRESSES: Record<string, string> = {
  'horde/dynamic.html': 'https://webmail.example.org/horde/imp/dynamic.php?page=mailbox',
  'horde/window.html': 'https://webmail.example.org/horde/imp/dynamic.php?page=message',
};
const BOUNDARY = ['Please stop contacting me about this. Remove me from your list.'];
let life: AbortController;
let close: () => void;

beforeEach(() => {
  close = () => undefined;
});
afterEach(() => {
  life?.abort();
  close();
});

function visit(file: string) {
  const site = openFixture(file, ADDRESSES[file] ?? '');
  close = site.close;
  const seen = new Recorder();
  life = new site.window.AbortController();
  watchWebmail(horde).watch(site.document, seen, life.signal);
  return {
    ...site,
    seen,
    texts: (expected: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(expected)),
  };
}

describe.each(Object.keys(ADDRESSES))('%s', (file) => {
  test('is Horde on any host, and rests while nothing is open', async () => {
    const { document, seen } = visit(file);
    expect(horde.recognises(document)).toBe(true);
    await vi.waitFor(() => expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' }));
    expect(seen.texts).toEqual([]);
  });
  test('reads an HTML part in the frame that the page writes, and says who wrote it', async () => {
    const { document, fixture, seen, texts } = visit(file);
    await fixture.open('founding');
    await texts(["Hi Sam,\n\nNo, that's unrealistic."]);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: 'them', register: 'email' });
    expect(seen.lights.at(-1)).toEqual({ light: 'reading' });
    const [heard] = seen.now.values();
    const [range] = heard?.locate('No, that', 0) ?? [];
    expect(range?.startContainer.ownerDocument).toBe(document.querySelector('iframe')?.contentDocument);
  });
  test('reads a plain part without quotes, signature and the names of its parts', async () => {
    const { fixture, texts } = visit(file);
    await fixture.open('plain');
    await texts(["Hello Sam,\n\nIt's too expensive for us."]);
  });
  test('a no in the history alone is not read, the newest of a thread is', async () => {
    const { fixture, seen, texts } = visit(file);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    await fixture.open('thread');
    await texts(["We can't do this quarter."]);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Lee Wong', side: 'them' });
  });
  test('mails in the folder "Sent" are the user’s', async () => {
    const { fixture, seen } = visit(file);
    await fixture.open('own');
    await vi.waitFor(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me']));
  });
  test('a frame that is written anew is read anew, closing withdraws the message', async () => {
    const { fixture, seen, texts } = visit(file);
    await fixture.open('founding');
    await texts(["Hi Sam,\n\nNo, that's unrealistic."]);
    const [id] = seen.now.keys();
    fixture.rerender();
    await vi.waitFor(() =>
      expect([...seen.now.values()][0]?.locate('No, that', 0).map(String)).toEqual(['No, that']),
    );
    expect([...seen.now.keys()]).toEqual([id]);
    await fixture.open('boundary');
    await texts(BOUNDARY);
    await fixture.close();
    await texts([]);
    await fixture.open('founding');
    await texts(["Hi Sam,\n\nNo, that's unrealistic."]);
    expect([...seen.now.keys()]).toEqual([id]);
  });
  test('a message whose body is named otherwise counts as changed, after a while', async () => {
    const { document, fixture, seen, texts } = visit(file);
    await fixture.open('boundary');
    await texts(BOUNDARY);
    for (const body of document.querySelectorAll('.messageBody')) body.className = 'message-text';
    await texts([]);
    await vi.waitFor(
      () => expect(seen.lights.at(-1)).toEqual({ light: 'changed', missing: ['the message'] }),
      { timeout: 6_000 },
    );
  });
  test('reading changes nothing of the page', async () => {
    const { document, fixture, seen } = visit(file);
    await fixture.open('plain');
    const before = document.documentElement.outerHTML;
    await vi.waitFor(() => expect(seen.texts).toHaveLength(1));
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('other pages are no Horde', () => {
  expect(horde.recognises(document)).toBe(false);
});
