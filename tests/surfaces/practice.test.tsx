// @vitest-environment jsdom
/** The page of practice: an answer is written or taken, what it does is said, and it ends when it is enough. */
import './fake-runtime';

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { betterAnswers, checkDraft } from '../../src/language/draft';
import type { Kind } from '../../src/language/words';
import { DECK, ENOUGH, remembered } from '../../src/practice';
import { Practice } from '../../src/surfaces/practice/practice';
import { PracticeState } from '../../src/surfaces/practice/practice-state';
import { until } from '../browser/until';
import { fake, resetFake } from './fake-runtime';

const NOW = new Date(2026, 10, 23, 12).getTime();
const part = (name: string): HTMLElement | null => document.querySelector(`[data-part="${name}"]`);
const parts = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`),
];
const text = (name: string): string => part(name)?.textContent?.trim() ?? '';

let state: PracticeState;
async function open(): Promise<void> {
  state = new PracticeState(
    () => NOW,
    () => 0.5,
  );
  render(<Practice state={state} />, document.querySelector('main') as HTMLElement);
  await state.open();
}
const takes = async (place: number): Promise<void> => {
  await until('the answers', () => parts('pick').length === 4);
  parts('pick')[place]?.click();
  await until('what it does', () => part('result'));
};
const sampleNow = () => DECK.find(({ words }) => words === text('sample-words'));
const still = (reduced: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }) as MediaQueryList);

beforeEach(() => {
  resetFake();
  still(false);
  fake.replies = {
    'better-answers': ({ no, kind }: { no: string; kind: Kind }) => betterAnswers(no, kind),
    'check-draft': ({ no, kind, draft }: { no: string; kind: Kind; draft: string }) =>
      checkDraft(no, kind, draft),
  };
  document.title = 'How Else: practice';
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  render(null, document.querySelector('main') as HTMLElement);
  vi.unstubAllGlobals();
});

describe('a sample', () => {
  it('is answered by one of four, among them what the engine would ask', async () => {
    await open();
    const sample = sampleNow();
    await until('the answers', () => parts('pick').length === 4);
    const all = parts('pick').map(({ textContent }) => textContent);
    const { questions } = betterAnswers(sample?.words ?? '', sample?.kind ?? 'time');
    expect(all).toContain(questions[0]);
    expect([...all].sort()).toEqual([...Object.values(sample?.poor ?? {}), questions[0]].sort());
  });

  it('a poor answer is said to be what it is; what could be asked stands beside it', async () => {
    await open();
    const sample = sampleNow();
    await until('the answers', () => parts('pick').length === 4);
    const at = parts('pick').findIndex(({ textContent }) => textContent === sample?.poor.pressing);
    await takes(at);
    expect(document.querySelector('[data-flag="pressing"]')).not.toBeNull();
    expect(text('given')).toBe(sample?.poor.pressing);
    expect(text('better')).toBe(betterAnswers(sample?.words ?? '', sample?.kind ?? 'time').questions[0]);
    await until('the focus', () => document.activeElement === part('result'));
  });

  it('an answer of one’s own is looked over; without words it is asked for', async () => {
    await open();
    part('look')?.click();
    await until('a word', () => text('said') !== '');
    const field = part('answer') as HTMLTextAreaElement;
    field.value = 'Thank you for being so clear. What exactly is unrealistic?';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    part('look')?.click();
    await until('what it does', () => part('result'));
    expect(text('strengths')).toContain('asks an open question');
    expect(document.querySelector('[data-flag]')).toBeNull();
    part('retry')?.click();
    await until('the field again', () => part('answer'));
    expect((part('answer') as HTMLTextAreaElement).value).toContain('What exactly');
  });

  it('only the first answer counts, and nothing that was written is kept', async () => {
    await open();
    const sample = sampleNow();
    await until('the answers', () => parts('pick').length === 4);
    const arguing = sample?.poor.arguing ?? '-';
    await state.look(arguing);
    await until('it to be remembered', () => fake.local.practice);
    const before = JSON.stringify(fake.local.practice);
    state.retry();
    await state.look('What exactly is unrealistic?');
    expect(JSON.stringify(fake.local.practice)).toBe(before);
    expect(before).toContain(sample?.id ?? '-');
    expect(before).not.toContain(arguing);
  });
});

describe('the end', () => {
  it('comes after a few, without a score; one may go on', async () => {
    await open();
    for (let at = 0; at < ENOUGH; at++) {
      await takes(0);
      part('next')?.click();
      await until('the next', () => part('result') === null);
    }
    await until('the end', () => part('rest'));
    expect(text('rest')).toContain('That is enough for today.');
    expect(document.body.textContent).not.toMatch(/\d/);
    part('more')?.click();
    await until('another', () => part('sample'));
  });

  it('stands on the same day also when the page is opened anew', async () => {
    const memory = remembered(null, 'well', NOW);
    fake.local.practice = {
      live: false,
      memories: Object.fromEntries(DECK.slice(0, ENOUGH).map(({ id }) => [id, memory])),
    };
    await open();
    expect(text('rest')).toContain('That is enough for today.');
  });

  it('where nothing is due it says when, and lets one practise anyway', async () => {
    const memory = remembered(null, 'well', NOW - 86_400_000);
    fake.local.practice = {
      live: false,
      memories: Object.fromEntries(DECK.map(({ id }) => [id, memory])),
    };
    await open();
    await until('the rest', () => part('rest'));
    expect(text('rest')).toMatch(/Nothing is due\. The next one comes on \w+/);
    part('more')?.click();
    await until('a sample', () => part('sample'));
  });

  it('a silent engine is said to be silent, and asked again', async () => {
    const { replies } = fake;
    fake.replies = {};
    await open();
    await until('the rest', () => part('rest'));
    expect(text('rest')).toContain('does not answer');
    fake.replies = replies;
    part('more')?.click();
    await until('the answers', () => parts('pick').length === 4);
  });
});

describe('live', () => {
  const turnOn = async (): Promise<void> => {
    await open();
    part('live')?.click();
    await until('the switch', () => (part('live') as HTMLInputElement).checked);
  };

  it('the words come in one after the other, and are read to others when they are whole', async () => {
    await turnOn();
    await until('a part of it', () => part('sample-words')?.getAttribute('aria-busy') === 'true');
    expect(part('sample-words')?.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    await until('all of it', () => part('sample-words')?.getAttribute('aria-busy') === 'false');
    expect(DECK.map(({ words }) => words)).toContain(text('sample-words'));
  });

  it('stands at once where nothing is to move', async () => {
    still(true);
    await turnOn();
    expect(part('sample-words')?.getAttribute('aria-busy')).toBe('false');
  });

  it('is remembered', async () => {
    await turnOn();
    await until(
      'it to be kept',
      () => (fake.local.practice as { live?: boolean } | undefined)?.live === true,
    );
  });
});

it('axe finds nothing, while one answers and after', async () => {
  await open();
  const faults = async () => (await axe.run(document.body)).violations.map(({ id }) => id);
  await until('the answers', () => parts('pick').length === 4);
  expect(await faults()).toEqual([]);
  await takes(1);
  expect(await faults()).toEqual([]);
});
