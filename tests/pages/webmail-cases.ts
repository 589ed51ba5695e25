/** What every webmail has to do on its fixture pages, drawn from published facts, in two layouts or languages each. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Side } from '../../src/language/words';
import { watchWebmail } from '../../src/pages/webmail/watch-webmail';
import type { Webmail } from '../../src/pages/webmail/webmail';
import { openFixture, Recorder } from './open-fixture';

export interface Layout {
  readonly file: string;
  readonly url: string;
  /** Whose the messages of "several" are, as this layout lets know: the user's, Ben's, Ana's. */
  readonly sides: readonly [Side, Side, Side];
  /** What the health says is missing once bodies have another name. */
  readonly missing: string;
}

/** What the fixtures of this family can do besides; see their README. */
interface MoreFixture {
  unquote(): void;
  arrive(): void;
  rename(): void;
  scroll(first: number): void;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Opens a fixture page and lets this webmail be watched on it, until the test ends. */
export function visitWebmail(webmail: Webmail, file: string, url: string, own: readonly string[] = []) {
  const site = openFixture(file, url);
  const seen = new Recorder();
  // A browser has one AbortSignal for page and script; jsdom has one a window.
  const life: AbortController = new site.window.AbortController();
  closing.push(() => {
    life.abort();
    site.close();
  });
  watchWebmail(webmail).watch(site.document, seen, life.signal, own);
  return {
    ...site,
    fixture: site.fixture as typeof site.fixture & MoreFixture,
    seen,
    life,
    texts: (expected: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(expected)),
    light: (expected: unknown, timeout = 1_000) =>
      vi.waitFor(() => expect(seen.lights.at(-1)).toEqual(expected), { timeout }),
  };
}

/** Two looks of the watch have passed. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 150));

export const FOUNDING = "Hi Sam,\n\nNo, that's unrealistic.\n\nAna";
const BOUNDARY = 'Please stop contacting me about this. Remove me from your list.';
export const SEVERAL = [
  "No, I can't come on Monday.",
  'I like it. Not before June though, the team is away.',
  "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
];
const LATE = "No, that design won't work for us.";
const RESTING = { light: 'resting', why: 'nothing-open' };

/** The cases of one layout; each can fail on its own. */
export function describeWebmail(webmail: Webmail, layout: Layout): void {
  const visit = () => visitWebmail(webmail, layout.file, layout.url);
  describe(layout.file, () => {
    describeReading(visit, layout);
    describeChanges(visit, layout);
  });
}

type Visit = () => ReturnType<typeof visitWebmail>;

function describeReading(visit: Visit, { sides }: Layout): void {
  test('rests on the list, whose rows nobody opened', async () => {
    const { seen, light } = visit();
    await light(RESTING);
    expect(seen.all).toEqual([]);
  });
  test('reads an opened message without its history, and says who wrote it', async () => {
    const { fixture, seen, texts, light } = visit();
    await fixture.open('founding');
    await texts([FOUNDING]);
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: sides[2], register: 'email' });
    await light({ light: 'reading' });
  });
  test('finds the words on the page', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('founding');
    await texts([FOUNDING]);
    const [heard] = seen.now.values();
    const located = () => heard?.locate("No, that's unrealistic.", FOUNDING.indexOf('No,')) ?? [];
    expect(located().map(String)).toEqual(["No, that's unrealistic."]);
    expect(located()[0]?.startContainer.isConnected).toBe(true);
  });
  test('a no in the history alone is not read', async () => {
    const { fixture, texts } = visit();
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
  });
  test('unfolding the history tells nothing new', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    await settled();
    fixture.unquote();
    await settled();
    await texts(['Thanks, see you on Friday.']);
    expect(new Set(seen.all)).toEqual(new Set(['Thanks, see you on Friday.']));
  });
  test('own words are the user’s', async () => {
    const { fixture, seen } = visit();
    await fixture.open('own');
    await vi.waitFor(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me']));
  });
  test('a conversation of several people; collapsed messages are read once they unfold', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('several');
    await texts(SEVERAL);
    expect(seen.utterances.map(({ speaker }) => speaker)).toEqual(['Sam Field', 'Ben Okafor', 'Ana Ruiz']);
    expect(seen.utterances.map(({ side }) => side)).toEqual(sides);
    fixture.expand(0);
    await texts([...SEVERAL, LATE]);
    expect(seen.utterances.at(-1)).toMatchObject({ speaker: 'Ana Ruiz', side: sides[2] });
  });
  test('the user’s own draft in the thread is not read', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('draft');
    await texts(['Could you come twice?']);
    await settled();
    expect(new Set(seen.all)).toEqual(new Set(['Could you come twice?']));
  });
  test('markup in names and words is text', async () => {
    const { fixture, seen, document } = visit();
    await fixture.open('hostile');
    await vi.waitFor(() => expect(seen.utterances[0]?.text).toContain('<script>'));
    expect(seen.utterances[0]?.speaker).toContain('<img src=x');
    expect(document.title).not.toBe('owned');
  });
}

function describeChanges(visit: Visit, { missing }: Layout): void {
  test('drawn anew it is the same message, and its words are found again', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    await settled();
    const [id] = seen.now.keys();
    const [old] = [...seen.now.values()][0]?.locate('Remove me', 0) ?? [];
    const node = old?.startContainer;
    fixture.rerender();
    await vi.waitFor(() => {
      const [range] = [...seen.now.values()][0]?.locate('Remove me', 0) ?? [];
      expect(String(range)).toBe('Remove me');
      expect(range?.startContainer).not.toBe(node);
    });
    expect([...seen.now.keys()]).toEqual([id]);
  });
  test('closing withdraws, opening another replaces, re-opening brings the same id', async () => {
    const { fixture, seen, texts, light } = visit();
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    const [id] = seen.now.keys();
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    expect([...seen.now.keys()]).not.toContain(id);
    await fixture.close();
    await texts([]);
    await light(RESTING);
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    expect([...seen.now.keys()]).toEqual([id]);
  });
  test('the user’s own reply is never read', async () => {
    const { fixture, seen, document, texts } = visit();
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    await settled();
    const told = seen.all.length;
    fixture.reply();
    const editor = document.querySelector('[contenteditable="true"]');
    if (editor) editor.prepend('No, I will not.');
    await settled();
    expect(seen.texts).toEqual([BOUNDARY]);
    expect(seen.all).toHaveLength(told);
  });
  test('a mail that comes in is read where its conversation is open, and nowhere else', async () => {
    const { fixture, seen, texts } = visit();
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    await settled();
    const told = seen.all.length;
    fixture.arrive();
    await settled();
    expect(seen.all).toHaveLength(told);
    await fixture.open('several');
    await texts(SEVERAL);
    fixture.arrive();
    await texts([...SEVERAL, "We can't do Thursdays."]);
    expect(seen.utterances.at(-1)?.speaker).toBe('Ben Okafor');
  });
  test('a page with other names counts as changed, and the missing part is named', async () => {
    const { fixture, seen, light } = visit();
    fixture.rename();
    await fixture.open('founding');
    await light({ light: 'changed', missing: [missing] }, 6_000);
    expect(seen.all).toEqual([]);
    await fixture.close();
    await light(RESTING);
  });
  test('nothing of the page is changed, and nothing is reported once the visit ended', async () => {
    const { fixture, seen, document, life, texts } = visit();
    await fixture.open('several');
    await texts(SEVERAL);
    await settled();
    const before = document.documentElement.outerHTML;
    for (const heard of seen.now.values()) heard.locate(heard.utterance.text.slice(0, 9), 0);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    const told = seen.all.length;
    await fixture.open('founding');
    await settled();
    expect(seen.all).toHaveLength(told);
  });
}
