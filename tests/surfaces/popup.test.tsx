// @vitest-environment jsdom
/** The popup: every outcome of the look-up in a clear sentence, and the switch of the site. */
import './fake-runtime';

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_TEXT } from '../../src/browser/messages';
import { checkDraft } from '../../src/language/draft';
import type { Outcome } from '../../src/language/words';
import type { Health } from '../../src/pages/page';
import { SITES } from '../../src/pages/sites';
import { Lookup } from '../../src/surfaces/lookup';
import { PATIENCE, REST } from '../../src/surfaces/lookup/lookup-state';
import { SiteSection } from '../../src/surfaces/popup/site-section';
import { BOUNDARY, FOUNDING } from './cards';
import { fake, resetFake } from './fake-runtime';

const part = (name: string): HTMLElement | null => document.querySelector(`[data-part="${name}"]`);
const text = (name: string): string => part(name)?.textContent?.trim() ?? '';
const settled = (time = 50) => vi.advanceTimersByTimeAsync(time);
const found = (...readings: Outcome['readings']): Outcome => ({ understood: 'english', readings });

async function open(): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  render(
    <>
      <h1>How Else</h1>
      <Lookup />
      <SiteSection />
    </>,
    main,
  );
  await settled(200);
}
async function type(value: string, rest = REST + 50): Promise<void> {
  const input = part('input') as HTMLTextAreaElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(rest);
}
const reads = (): number => fake.sent.filter(({ name }) => name === 'read').length;

beforeEach(() => {
  vi.useFakeTimers();
  resetFake();
  document.title = 'How Else';
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  render(null, document.querySelector('main') as HTMLElement);
  vi.useRealTimers();
});

describe('the look-up', () => {
  it('teaches by an example when it is empty; a click reads the founding case', async () => {
    fake.read = async () => found(FOUNDING);
    await open();
    expect(reads()).toBe(0);
    part('example')?.click();
    await settled(REST + 50);
    expect((part('input') as HTMLTextAreaElement).value).toBe("No, that's unrealistic.");
    expect(text('words')).toBe("No, that's unrealistic");
    expect(text('question')).toBe('What exactly is unrealistic?');
  });

  it('asks as the other side, in chat, with nothing asked before', async () => {
    await open();
    await type('No.');
    expect(fake.sent.find(({ name }) => name === 'read')?.body).toEqual({
      utterance: { text: 'No.', speaker: null, side: 'them', register: 'chat', previous: null },
      message: null,
      asked: [],
      earlier: [],
    });
  });

  it.each([
    ['unclear', '🙂🙂', 'no words to read'],
    [
      'other',
      'To nierealne.',
      'This looks like another language. How Else reads English so far, so it stays silent.',
    ],
    ['english', 'Friday works.', 'No refusal was found'],
  ] as const)('%s: says so', async (understood, words, says) => {
    fake.read = async () => ({ understood, readings: [] });
    await open();
    await type(words);
    expect(text('outcome')).toContain(says);
    expect(part('card')).toBeNull();
  });

  it('shows a boundary with its closing line alone', async () => {
    fake.read = async () => found(BOUNDARY);
    await open();
    await type('Please stop contacting me.');
    expect(text('closing')).toBe(BOUNDARY.closing);
    expect(part('question')).toBeNull();
  });

  it('reads the first part of a text that is too long, and says so', async () => {
    const lengths: number[] = [];
    fake.read = async (words) => {
      lengths.push(words.length);
      return found(FOUNDING);
    };
    await open();
    await type('no '.repeat(LONGEST_TEXT));
    expect(lengths).toEqual([LONGEST_TEXT]);
    expect(text('cut')).toContain('only the first 40,000 characters were read');
    expect(text('question')).toBe('What exactly is unrealistic?');
  });

  it('says what to do when the background refuses, and tries again', async () => {
    fake.read = async () => Promise.reject(new Error('gone'));
    await open();
    await type('No.');
    expect(text('outcome')).toContain('does not answer');
    fake.read = async () => found(FOUNDING);
    part('again')?.click();
    await settled();
    expect(text('question')).toBe('What exactly is unrealistic?');
  });

  it('does not wait for ever', async () => {
    fake.read = () => new Promise(() => undefined);
    await open();
    await type('No.');
    expect(text('outcome')).toBe('Reading…');
    await settled(PATIENCE);
    expect(text('outcome')).toContain('does not answer');
  });

  it('waits until the typing rests, and lets the last answer win', async () => {
    const slow = (outcome: Outcome, time: number) =>
      new Promise<Outcome>((resolve) => setTimeout(() => resolve(outcome), time));
    fake.read = (words) =>
      words === 'first' ? slow({ understood: 'other', readings: [] }, 3_000) : slow(found(FOUNDING), 100);
    await open();
    await type('fi', REST / 3);
    await type('first');
    expect(reads()).toBe(1);
    await type('second', 5_000);
    expect(text('question')).toBe('What exactly is unrealistic?');
    expect(text('outcome')).not.toContain('another language');
  });

  it('keeps the draft, and takes up what another part left', async () => {
    fake.session['lookup-text'] = 'No, not this quarter.';
    fake.read = async () => found(FOUNDING);
    await open();
    expect((part('input') as HTMLTextAreaElement).value).toBe('No, not this quarter.');
    expect(text('question')).toBe('What exactly is unrealistic?');
    await type('No budget.');
    expect(fake.session['lookup-text']).toBe('No budget.');
    part('clear')?.click();
    await settled();
    expect(fake.session['lookup-text']).toBe('');
    expect(part('example')).not.toBeNull();
  });

  it('tells the background what is not a no, and takes it back', async () => {
    fake.read = async () => found(FOUNDING);
    await open();
    await type('No, that is unrealistic.');
    part('not-a-no')?.click();
    await settled();
    part('undo')?.click();
    await settled();
    expect(fake.sent.slice(-2).map(({ name, body }) => [name, body.words])).toEqual([
      ['not-a-no', FOUNDING.refusal.words],
      ['a-no-after-all', FOUNDING.refusal.words],
    ]);
  });
});

describe('the switch of the site', () => {
  it('asks for the permission in the click itself, then says that the site is read', async () => {
    await open();
    expect(text('site')).toContain('mail.google.com is not read');
    expect(text('site-switch')).toBe('Read Gmail here');
    part('site-switch')?.click();
    expect(fake.asked).toEqual(['request']);
    await settled();
    expect(text('site')).toContain('mail.google.com is read');
    expect(text('site-switch')).toBe('Stop reading Gmail');
  });

  it('says so when the permission was not given', async () => {
    fake.grants = false;
    await open();
    part('site-switch')?.click();
    await settled();
    expect(text('site')).toContain('The permission was not given, so nothing is read.');
  });

  it('offers a mail server of one’s own', async () => {
    fake.url = 'https://webmail.lark.example/?_task=mail';
    await open();
    expect(text('site-switch')).toBe('Read mail and calls on this site');
    expect(text('site')).toContain('Roundcube');
  });

  it('shows the health of a page that is read, and switches off', async () => {
    fake.granted = true;
    fake.health = [{ site: 'Gmail', health: { light: 'reading' } }];
    await open();
    expect(text('site-health')).toBe('Reading Gmail.');
    part('site-switch')?.click();
    expect(fake.asked).toEqual(['remove']);
    await settled();
    expect(text('site-switch')).toBe('Read Gmail here');
  });

  it.each(SITES.flatMap((site) => ('captions' in site ? [[site.name, site.captions] as const] : [])))(
    '%s with captions off: a yellow light, and how they are turned on there',
    async (name, how) => {
      fake.granted = true;
      fake.health = [{ site: name, health: { light: 'resting', why: 'captions-off' } }];
      await open();
      expect(text('site-health')).toBe(`Captions are off, so nothing is read. ${how}`);
      expect(part('site-health')?.querySelector('.light')?.className).toBe('light yellow');
    },
  );

  it.each([
    ['green', { light: 'reading' }],
    ['grey', { light: 'resting', why: 'not-in-call' }],
    ['red', { light: 'changed', missing: ['the captions'] }],
  ] as const)('a %s light', async (colour, health) => {
    fake.granted = true;
    fake.health = [{ site: 'Google Meet', health }];
    await open();
    expect(part('site-health')?.querySelector('.light')?.className).toBe(`light ${colour}`);
  });

  it('says how many noes of the last call wait, and leads to them', async () => {
    await open();
    expect(part('call')).toBeNull();
    render(null, document.querySelector('main') as HTMLElement);
    fake.session = { calls: [{ began: 1, place: 'meet.google.com', noes: [{}, {}] }] };
    await open();
    expect(text('site')).toContain('Your last call: 2 noes, not kept yet.');
    expect(text('call')).toBe('See the list');
  });

  it('what one frame reads the page reads, whatever the others rest on or miss', async () => {
    const resting = { light: 'resting', why: 'nothing-open' } as const;
    const changed = { light: 'changed', missing: ['the frame of the message'] } as const;
    const frames = (...lights: readonly Health[]) =>
      lights.map((health) => ({ site: 'iCloud Mail', health }));
    fake.granted = true;
    for (const [told, said] of [
      [[...frames(resting), null, ...frames(changed, { light: 'reading' })], 'Reading iCloud Mail.'],
      [frames(resting, changed), 'iCloud Mail has changed'],
      [frames(resting, resting), 'Nothing is open to read.'],
      [[null], 'Reload the page once to begin.'],
    ] as const) {
      fake.health = [...told];
      render(null, document.querySelector('main') as HTMLElement);
      await open();
      expect(text('site-health')).toContain(said);
    }
  });

  it('copies a report of a page that has changed, made here', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      userAgent: 'A browser',
      clipboard: { writeText: async (words: string) => void copied.push(words) },
    });
    fake.granted = true;
    fake.health = [{ site: 'Gmail', health: { light: 'changed', missing: ['the message'] } }];
    await open();
    part('report')?.click();
    await settled();
    expect(copied[0]).toContain('How Else 9.9.9');
    expect(copied[0]).toContain('browser: A browser');
    expect(copied[0]).toContain('not found: the message');
    expect(copied[0]).toContain('main\n ul.rows');
    expect(text('site')).toContain('sent nowhere');
    vi.unstubAllGlobals();
  });

  it('says that a page of the browser cannot be read', async () => {
    fake.url = 'chrome://extensions';
    await open();
    expect(text('site')).toContain('This page cannot be read by extensions.');
    expect(part('site-switch')).toBeNull();
  });
});

describe('accessibility', () => {
  it.each(['empty', 'read'])('%s: axe finds nothing', async (state) => {
    fake.read = async () => found(FOUNDING, BOUNDARY);
    await open();
    if (state === 'read') await type('No. And please stop contacting me.');
    vi.useRealTimers();
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('an answer of one’s own', () => {
  const answer = async (value: string): Promise<void> => {
    const field = part('own-answer') as HTMLTextAreaElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(500);
  };
  const { words, kind } = FOUNDING.refusal;

  it('is asked for only below a no', async () => {
    fake.read = async () => found();
    await open();
    await type('Friday suits me.');
    expect(part('own-answer')).toBeNull();
  });

  it('is looked over while it is written: what it does, and what to ask instead', async () => {
    fake.read = async () => found(FOUNDING);
    fake.replies['check-draft'] = ({ draft }: { draft: string }) => checkDraft(words, kind, draft);
    await open();
    await type("No, that's unrealistic.");
    await answer('You must decide by Friday, otherwise the offer is gone.');
    expect(document.querySelector('[data-flag="pressing"]')).not.toBeNull();
    expect(part('answer-does')?.querySelector('[data-part="question"]')?.textContent).toMatch(/^What /);
    await answer('I understand. What exactly is unrealistic?');
    expect(document.querySelector('[data-flag]')).toBeNull();
    expect(text('answer-does')).toContain('asks an open question');
    vi.useRealTimers();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  });

  it('is there again when the popup is opened anew', async () => {
    fake.read = async () => found(FOUNDING);
    await open();
    await type("No, that's unrealistic.");
    await answer('What exactly is unrealistic?');
    render(null, document.querySelector('main') as HTMLElement);
    await open();
    await settled(500);
    expect((part('own-answer') as HTMLTextAreaElement).value).toBe('What exactly is unrealistic?');
  });
});
