/**
 * What every webmail has to keep, told on its own pair of fixture pages.
 *
 * A site's test names its pages and what is particular to it; what is the same for all stands here once.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchWebmail } from '../../src/pages/webmail/watch-webmail';
import type { Webmail } from '../../src/pages/webmail/webmail';
import { type Fixture, openFixture, Recorder } from './open-fixture';

/** What only these pages can do. */
export interface MoreFixture extends Fixture {
  /** A new mail comes while one is open. */
  arrive(): void;
  /** The client shows the history it had left out. */
  unfold(): void;
  /** The client is another one from now on. */
  change(): void;
}

export interface Case {
  readonly webmail: Webmail;
  readonly file: string;
  readonly url: string;
  /** What the user gave as their own names and addresses. */
  readonly own?: readonly string[];
  /** The side of the other person's message in a folder, and of the user's own. */
  readonly sides: readonly [received: string, own: string];
  /** What is missing once the client changed. */
  readonly missing: string;
}

/** Waits for a condition, patiently: a machine may be busy. */
export const soon = <T>(condition: () => T): Promise<T> => vi.waitFor(condition, { timeout: 10_000 });

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Opens a fixture page and reads it as the content script does. */
export function visit({ webmail, file, url, own }: Pick<Case, 'webmail' | 'file' | 'url' | 'own'>) {
  const site = openFixture(file, url);
  const seen = new Recorder();
  // A browser has one AbortSignal for page and script; jsdom has one a window.
  const life = new site.window.AbortController();
  closing.push(() => {
    life.abort();
    site.close();
  });
  watchWebmail(webmail).watch(site.document, seen, life.signal, own);
  return {
    ...site,
    fixture: site.fixture as MoreFixture,
    seen,
    life,
    texts: (expected: string[]) => soon(() => expect(seen.texts).toEqual(expected)),
  };
}

const BOUNDARY = 'Please stop contacting me about this. Remove me from your list.';
const THANKS = 'Thanks, see you on Friday.';

/** Registers the tests that are the same for all webmails. */
export function keepsTheContract(page: Case): void {
  describe(page.file, () => {
    test('is recognised, and rests on the list', async () => {
      const { document, seen } = visit(page);
      expect(page.webmail.recognises(document)).toBe(true);
      await soon(() => expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' }));
      expect(seen.texts).toEqual([]);
    });
    test('reads an opened message without its history, says who wrote it, and where the words stand', async () => {
      const { fixture, seen, texts } = visit(page);
      await fixture.open('founding');
      await texts(["Hi Sam,\n\nNo, that's unrealistic.\n\nAna"]);
      expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: page.sides[0] });
      expect(seen.lights.at(-1)).toEqual({ light: 'reading' });
      const [heard] = seen.now.values();
      const [range] = heard?.locate("No, that's unrealistic.", 9) ?? [];
      expect(String(range)).toBe("No, that's unrealistic.");
      expect(range?.startContainer.isConnected).toBe(true);
    });
    test('a no in the history alone is not read; an answer below a quote is', async () => {
      const { fixture, texts } = visit(page);
      await fixture.open('quoted');
      await texts([THANKS]);
      await fixture.open('inline');
      await texts(['Not by May.']);
    });
    test('own words are the user’s, drafts are nobody’s', async () => {
      const { fixture, seen } = visit(page);
      await fixture.open('own');
      await soon(() => expect(seen.utterances.map(({ side }) => side)).toEqual([page.sides[1]]));
      await fixture.open('draft');
      await soon(() => expect(seen.texts.join()).not.toContain('unrealistic'));
      expect(seen.utterances.filter(({ side }) => side !== page.sides[1])).toEqual([]);
    });
    test('an address that the user gave tells own words where the page does not', async () => {
      const { fixture, seen } = visit({ ...page, own: ['Sam Field', 'Sam@example.com'] });
      await fixture.open('own');
      await soon(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me']));
      await fixture.open('founding');
      await soon(() => expect(seen.texts.join()).toContain("No, that's unrealistic.\n"));
      expect(seen.utterances[0]?.side).not.toBe('me');
    });
    test('closing withdraws, opening another replaces, opening again gives the same id', async () => {
      const { fixture, seen, texts } = visit(page);
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      const [id] = seen.now.keys();
      await fixture.open('quoted');
      await texts([THANKS]);
      await fixture.close();
      await texts([]);
      await soon(() => expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' }));
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      expect([...seen.now.keys()]).toEqual([id]);
    });
    test('drawn anew it keeps its id, and its words are found again', async () => {
      const { fixture, seen, texts } = visit(page);
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      const [id] = seen.now.keys();
      const before = [...seen.now.values()][0]?.locate('Remove me', 0)[0]?.startContainer;
      fixture.rerender();
      await soon(() => {
        const [range] = [...seen.now.values()][0]?.locate('Remove me', 0) ?? [];
        expect(String(range)).toBe('Remove me');
        expect(range?.startContainer).not.toBe(before);
      });
      expect([...seen.now.keys()]).toEqual([id]);
    });
    test('the user’s own reply is never read', async () => {
      const { fixture, seen, texts } = visit(page);
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      fixture.reply();
      await fixture.open('quoted');
      await texts([THANKS]);
      expect(seen.all.join()).not.toContain('I will not');
    });
    test('markup in names and words is text', async () => {
      const { fixture, seen, document } = visit(page);
      await fixture.open('hostile');
      await soon(() => expect(seen.utterances[0]?.text).toContain('<script>'));
      expect(seen.utterances[0]?.speaker).toContain('<img src=x');
      expect(document.title).not.toBe('owned');
    });
    test('reading changes nothing, and nothing is told once the visit ended', async () => {
      const { fixture, seen, texts, document, life } = visit(page);
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      const before = document.documentElement.outerHTML;
      for (const heard of seen.now.values()) heard.locate('Remove me', 0);
      life.abort();
      expect(document.documentElement.outerHTML).toBe(before);
      await fixture.open('founding');
      await new Promise((done) => setTimeout(done, 120));
      expect(seen.all).toEqual([BOUNDARY]);
    });
    test('a client that changed is told by what is missing', async () => {
      const { fixture, seen, texts } = visit(page);
      await fixture.open('boundary');
      await texts([BOUNDARY]);
      fixture.change();
      await soon(() => expect(seen.lights.at(-1)).toEqual({ light: 'changed', missing: [page.missing] }));
      expect(seen.texts).toEqual([]);
    });
  });
}
