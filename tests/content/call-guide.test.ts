/** What is said beside a call: how captions are turned on, who of the speakers is the user, and its noes when it is over. */
import '../surfaces/fake-runtime';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CallWorld, keepCallDesk } from '../../src/content/call-desk';
import type { Follower } from '../../src/content/visit-parts';
import type { Health, Heard } from '../../src/pages/page';
import { BOUNDARY, FOUNDING } from '../surfaces/cards';
import { fake, resetFake } from '../surfaces/fake-runtime';

const OFF: Health = { light: 'resting', why: 'captions-off' };
const READING: Health = { light: 'reading' };
const AWAY: Health = { light: 'resting', why: 'not-in-call' };
const HOW = 'Press c.';

interface Suggested {
  readonly text: string | null;
  readonly choices: readonly { readonly says: string; act(): void }[];
}

const heard = (id: string, speaker = 'Ana Ruiz'): Heard => ({
  id,
  utterance: {
    text: "No, that's unrealistic.",
    speaker,
    side: 'unknown',
    register: 'caption',
    previous: null,
  },
  locate: () => [],
});

let life: AbortController;
let call: Follower;
let said: Suggested[];
let again: Heard[];
/** As the background does where it is asked: the script that is brought takes up what happened. */
async function brought(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  vi.resetModules();
  if (fake.sent.some(({ name }) => name === 'call-guide')) await import('../../src/content/call-guide');
}
const asked = (name: string) => fake.sent.filter((message) => message.name === name).map(({ body }) => body);
const last = () => said.at(-1) as Suggested;
const choose = async (says: string): Promise<void> => {
  last()
    .choices.find((choice) => choice.says === says)
    ?.act();
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  resetFake();
  [said, again, life] = [[], [], new AbortController()];
  call = keepCallDesk({
    panel: { suggest: (text, choices = []) => void said.push({ text, choices }) },
    how: HOW,
    hear: (one) => void again.push(one),
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  expect(vi.getTimerCount(), 'a timer outlived the call').toBe(0);
  (globalThis as CallWorld).howElseCall = undefined as never;
  vi.useRealTimers();
});

it('a call in which nothing is to be said brings no script', async () => {
  call.health(READING);
  call.shown(heard('a'), []);
  call.strangers(['Ana Ruiz']);
  await brought();
  expect(fake.sent).toEqual([]);
});

describe('captions that are off', () => {
  it('after a while it is said how they are turned on in this client, once a call', async () => {
    call.health(OFF);
    await brought();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(last().text).toBe(`Captions are off, so nothing is read. ${HOW}`);
    call.health(READING);
    call.health(OFF);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toHaveLength(1);
  });

  it('whoever turns them on at once is told nothing', async () => {
    call.health(OFF);
    await brought();
    await vi.advanceTimersByTimeAsync(3_000);
    call.health(READING);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(said).toEqual([]);
  });
});

describe('who the user is', () => {
  it('is asked of those who spoke, once there are two; the answer is remembered, and takes the cards back', async () => {
    fake.local = { preferences: { ownNames: [], quiet: true } };
    call.health(READING);
    call.shown(heard('a', 'Sam Field'), [FOUNDING]);
    call.shown(heard('b', 'Ana Ruiz'), [FOUNDING]);
    call.strangers(['Sam Field']);
    call.strangers(['Sam Field', 'Ana Ruiz']);
    await brought();
    await vi.advanceTimersByTimeAsync(0);
    expect(last().text).toContain('Is one of these you?');
    expect(last().choices.map(({ says }) => says)).toEqual(['Sam Field', 'Ana Ruiz', 'None of these']);
    await choose('Sam Field');
    expect(fake.local.preferences).toEqual({ ownNames: ['Sam Field'], quiet: true });
    expect(again.map(({ id, utterance }) => [id, utterance.side])).toEqual([['a', 'me']]);
    call.strangers(['Sam Field', 'Ana Ruiz', 'Ben Okafor']);
    expect(said).toHaveLength(1);
  });

  it('is not asked of whoever gave a name before', async () => {
    fake.local = { preferences: { ownNames: ['Sam Field'], quiet: false } };
    call.strangers(['Ana Ruiz', 'Ben Okafor']);
    await brought();
    await vi.advanceTimersByTimeAsync(100);
    expect(said).toEqual([]);
  });

  it('"None of these" is an answer too, and a client that tells it later ends the question', async () => {
    call.strangers(['Ana Ruiz', 'Ben Okafor']);
    await brought();
    await vi.advanceTimersByTimeAsync(0);
    call.strangers([]);
    expect(last().text).toBeNull();
    call.strangers(['Ana Ruiz', 'Ben Okafor', 'Mia Chen']);
    await vi.advanceTimersByTimeAsync(0);
    await choose('None of these');
    call.strangers(['Ana Ruiz', 'Ben Okafor', 'Mia Chen', 'Lee Park']);
    expect(said).toHaveLength(3);
    expect(fake.local).toEqual({});
  });
});

describe('the noes of a call', () => {
  it('are told to the background as they come, change and go, with their moment, and asked for at its end', async () => {
    const start = Date.now();
    call.health(READING);
    await vi.advanceTimersByTimeAsync(60_000);
    call.shown(heard('a'), [FOUNDING]);
    await brought();
    await vi.advanceTimersByTimeAsync(1_000);
    call.shown(heard('b', 'Ben Okafor'), [BOUNDARY]);
    await vi.advanceTimersByTimeAsync(1_000);
    call.shown(heard('a'), [FOUNDING]);
    const { began, noes } = asked('call-noes').at(-1) as { began: number; noes: { at: number }[] };
    expect(began).toBe(start);
    expect(noes).toMatchObject([
      { at: start + 60_000, speaker: 'Ana Ruiz', kind: 'unspoken', question: FOUNDING.questions[0] },
      { at: start + 61_000, speaker: 'Ben Okafor', kind: 'boundary', question: BOUNDARY.closing },
    ]);
    call.shown(heard('b'), []);
    expect(asked('call-noes').at(-1)).toMatchObject({ noes: [{ speaker: 'Ana Ruiz' }] });
    // A page that draws itself anew is not the end.
    call.health(AWAY);
    await vi.advanceTimersByTimeAsync(1_000);
    call.health(READING);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toEqual([]);
    call.health(AWAY);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(last().text).toBe('One no in this call. Nothing of it is kept unless you say so.');
    await choose('See the list');
    expect(asked('open-call')).toEqual([{}]);
  });

  it('the next call on the same page begins with none', async () => {
    call.health(READING);
    call.shown(heard('a'), [FOUNDING]);
    await brought();
    call.health(AWAY);
    await vi.advanceTimersByTimeAsync(4_000);
    call.health(READING);
    await vi.advanceTimersByTimeAsync(1_000);
    call.shown(heard('c'), [FOUNDING]);
    expect(asked('call-noes').at(-1)).toMatchObject({ noes: [{}] });
    expect((asked('call-noes').at(-1) as { noes: unknown[] }).noes).toHaveLength(1);
  });
});
