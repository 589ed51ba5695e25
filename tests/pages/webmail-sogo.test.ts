// @vitest-environment jsdom
/** SOGo on fixture pages: 5.8 in English, 5.12 in German. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sogo } from '../../src/pages/webmail/sogo';
import { watchWebmail } from '../../src/pages/webmail/watch-webmail';
import { openFixture, Recorder } from './open-fixture';

const ADDRESS = 'https://groupware.example.org/SOGo/so/sam/Mail/view';
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
  const site = openFixture(file, ADDRESS);
  close = site.close;
  const seen = new Recorder();
  life = new site.window.AbortController();
  watchWebmail(sogo).watch(site.document, seen, life.signal);
  return {
    ...site,
    seen,
    texts: (expected: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(expected)),
  };
}

describe.each(['sogo/english.html', 'sogo/german.html'])('%s', (file) => {
  test('is SOGo on any host, and rests on the list', async () => {
    const { document, seen } = visit(file);
    expect(sogo.recognises(document)).toBe(true);
    await vi.waitFor(() => expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' }));
    expect(seen.texts).toEqual([]);
  });
  test('reads each mail without quotes and signature, and says who wrote it', async () => {
    const { fixture, seen, texts } = visit(file);
    await fixture.open('founding');
    await texts(["Hi Sam,\n\nNo, that's unrealistic."]);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: 'them', register: 'email' });
    expect(seen.lights.at(-1)).toEqual({ light: 'reading' });
    await fixture.open('plain');
    await texts(["Hello Sam,\n\nIt's too expensive for us."]);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    await fixture.open('thread');
    await texts(["We can't do this quarter."]);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Lee Wong', side: 'them' });
  });
  test('own words are the user’s, by the folder and by the address', async () => {
    const { document, fixture, seen } = visit(file);
    await fixture.open('own');
    await vi.waitFor(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me']));
    expect(sogo.ownAddresses(document)).toContain('sam@example.com');
    expect(sogo.messages(document)[0]?.mine).toBe(true);
    for (const symbol of document.querySelectorAll('.sg-mailbox-list-item md-icon')) symbol.remove();
    document.defaultView?.location.replace('#!/Mail/0/Projekte/3');
    expect(sogo.messages(document)[0]?.mine).toBeNull();
  });
  test('a reply that is being written is never read', async () => {
    const { document, fixture, seen, texts } = visit(file);
    await fixture.open('boundary');
    const boundary = ['Please stop contacting me about this. Remove me from your list.'];
    await texts(boundary);
    fixture.reply();
    const editor =
      document.querySelector('[contenteditable]') ?? document.querySelector('iframe')?.contentDocument?.body;
    if (!editor) throw new Error('no editor');
    editor.textContent = 'No, I will not.';
    await fixture.open('ordinary');
    await vi.waitFor(() => expect(seen.texts[0]).toContain('No problem, Friday works'));
    expect(seen.all).toHaveLength(2);
  });
  test('drawing anew keeps the message and finds its words again, closing withdraws it', async () => {
    const { fixture, seen, texts } = visit(file);
    await fixture.open('boundary');
    const boundary = ['Please stop contacting me about this. Remove me from your list.'];
    await texts(boundary);
    const [id] = seen.now.keys();
    fixture.rerender();
    const located = () => [...seen.now.values()][0]?.locate('Remove me', 0).map(String);
    await vi.waitFor(() => expect(located()).toEqual(['Remove me']));
    await vi.waitFor(() => expect(seen.all).toEqual([...boundary, ...boundary]));
    await fixture.close();
    await texts([]);
    expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' });
    await fixture.open('boundary');
    await texts(boundary);
    expect([...seen.now.keys()]).toEqual([id]);
  });
  test('a message whose body is named otherwise counts as changed, after a while', async () => {
    const { document, fixture, seen, texts } = visit(file);
    await fixture.open('founding');
    await vi.waitFor(() => expect(seen.texts).toHaveLength(1));
    for (const body of document.querySelectorAll('.msg-body')) body.className = 'message-text';
    await texts([]);
    await vi.waitFor(
      () => expect(seen.lights.at(-1)).toEqual({ light: 'changed', missing: ['the message'] }),
      { timeout: 6_000 },
    );
  });
  test('reading changes nothing of the page', async () => {
    const { document, fixture, seen } = visit(file);
    await fixture.open('founding');
    const before = document.documentElement.outerHTML;
    await vi.waitFor(() => expect(seen.texts).toHaveLength(1));
    for (const heard of seen.now.values()) heard.locate(heard.utterance.text.slice(0, 9), 0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('other pages are no SOGo', () => {
  expect(sogo.recognises(document)).toBe(false);
});
