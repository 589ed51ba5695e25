/**
 * What the big webmails have to keep beyond the contract: conversations of several people, history that unfolds, drafts and
 * mails that come in between. See `webmail-contract.ts` for what is the same for all.
 */
import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/language/words';
import { type Case, keepsTheContract, type MoreFixture, soon, visit } from './webmail-contract';

export interface Conversations extends Case {
  /** Whose the messages of "several" are, as this layout lets know: the user's, Ben's, Ana's. */
  readonly each: readonly [Side, Side, Side];
}

/** Two looks of the watch have passed. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 150));

export const SEVERAL = [
  "No, I can't come on Monday.",
  'I like it. Not before June though, the team is away.',
  "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
];
const BOUNDARY = 'Please stop contacting me about this. Remove me from your list.';
const THANKS = 'Thanks, see you on Friday.';
/** What stands on elements that name the user, in one webmail or another. */
const FORGED = {
  class: 'v-Message-toName',
  role: 'treeitem',
  title: 'ana@example.org',
  'aria-label': 'Account (ana@example.org)',
  'data-testid': 'heading:userdropdown',
};
/** What only the fixtures of this family can do. */
export const more = (fixture: unknown) =>
  fixture as MoreFixture & { scroll(row: number): void; pictures(): void };

/** Registers the contract and what is said above for each layout. */
export function readsConversations(...pages: readonly Conversations[]): void {
  for (const page of pages) {
    keepsTheContract(page);
    describe(`${page.file}, conversations`, () => cases(page));
  }
}

function cases(page: Conversations): void {
  test('several people; collapsed messages are read once they unfold', async () => {
    const { fixture, seen, texts } = visit(page);
    await fixture.open('several');
    await texts(SEVERAL);
    expect(seen.utterances.map(({ speaker }) => speaker)).toEqual(['Sam Field', 'Ben Okafor', 'Ana Ruiz']);
    expect(seen.utterances.map(({ side }) => side)).toEqual(page.each);
    fixture.expand(0);
    await texts([...SEVERAL, "No, that design won't work for us."]);
    expect(seen.utterances.at(-1)).toMatchObject({ speaker: 'Ana Ruiz', side: page.each[2] });
  });
  test('unfolding the history tells nothing new', async () => {
    const { fixture, seen, texts, document } = visit(page);
    await fixture.open('quoted');
    await texts([THANKS]);
    fixture.unfold();
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    await soon(() =>
      expect([document, ...frames].map((one) => one?.body.textContent).join()).toContain("We can't accept"),
    );
    await settled();
    await texts([THANKS]);
    expect(new Set(seen.all)).toEqual(new Set([THANKS]));
  });
  test('the user’s own draft below a message is not read', async () => {
    const { fixture, seen, texts } = visit(page);
    await fixture.open('drafting');
    await texts(['Could you come twice?']);
    await settled();
    expect(new Set(seen.all)).toEqual(new Set(['Could you come twice?']));
  });
  test.each(['draft', 'folded'])('%s alone is nothing to read, and no sign of another page', async (name) => {
    const { fixture, seen, document } = visit(page);
    await fixture.open(name);
    await settled();
    expect(page.webmail.missing(document)).toEqual([]);
    expect(seen.all).toEqual([]);
  });
  test('a mail cannot make its sender the user', async () => {
    const { fixture, seen, texts, document } = visit(page);
    await fixture.open('boundary');
    await texts([BOUNDARY]);
    const [range] = [...seen.now.values()][0]?.locate(BOUNDARY, 0) ?? [];
    const words = range?.startContainer.parentElement as Element;
    const own = page.webmail.ownAddresses(document);
    for (const [name, value] of Object.entries(FORGED)) words.setAttribute(name, value);
    words.textContent = 'Me';
    expect(page.webmail.ownAddresses(document)).toEqual(own);
  });
  test('a mail that comes in is read where its conversation is open, and nowhere else', async () => {
    const { fixture, seen, texts } = visit(page);
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
}
