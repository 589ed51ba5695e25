/**
 * Fixture pages of calls, read as the content script reads them, and what a test wants to know of what was heard.
 *
 * Time is virtual: a test waits for what it expects, and the clock is moved while it waits.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Side } from '../../src/language/words';
import type { Meeting } from '../../src/pages/meetings/meeting';
import { watchMeeting } from '../../src/pages/meetings/watch-meeting';
import { type Fixture, openFixture, Recorder } from './open-fixture';

/** What only some of these pages can do; which of it, their README tells. */
export interface CallFixture extends Omit<Fixture, 'say' | 'chat'> {
  say(
    speaker: string,
    text: string,
    options?: { step?: number; heard?: string; late?: boolean; initials?: boolean },
  ): Promise<void>;
  chat(speaker: string, text: string, sent?: number, quoted?: string): void;
  stale(): void;
  twoWindows(first?: boolean): void;
  unsigned(text: string): void;
  scroll(up?: number): void;
  tab(id: string): void;
  fade(): void;
  pictured(speaker: string): void;
  people(open: boolean): void;
  join(): void;
  change(): void;
}

export interface Client {
  readonly meeting: Meeting;
  readonly file: string;
  readonly url: string;
  /** What the page tells of the sides: of the user's own words, and of those of others. */
  readonly sides: readonly [own: Side, others: Side];
  /** Who is named; absent: everybody. */
  readonly named?: readonly string[];
  /** True where nothing tells that captions were switched off. */
  readonly silentOff?: true;
  /** True where a text that is taken away may as well have rolled off. */
  readonly rolls?: true;
  /** False where nothing tells a changed page from silence. */
  readonly tellsChange?: false;
  /** True where the chat is read. */
  readonly chat?: true;
  /** What a test does to the page before it is read. */
  readonly prepare?: (window: Window & typeof globalThis) => void;
}

export const NO = "No, that's unrealistic.";
/** So often, and so long each time, the clock is moved while something is awaited. */
const TIMES = 60;
const STEP_MS = 100;

const closing: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets time pass until something holds. */
export async function until(holds: () => void): Promise<void> {
  for (let n = 0; n < TIMES; n++) {
    try {
      return holds();
    } catch {
      await vi.advanceTimersByTimeAsync(STEP_MS);
    }
  }
  holds();
}

/** Lets so much time pass: for what must not happen. */
export const pass = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

/** What is known of the call: who said what, neighbouring words of one person together. */
export function talk(seen: Recorder): [speaker: string | null, side: Side, text: string][] {
  const turns: [string | null, Side, string][] = [];
  for (const { speaker, side, text, register } of seen.utterances) {
    if (register !== 'caption') continue;
    const last = turns.at(-1);
    if (last && last[0] === speaker && last[1] === side) last[2] += ` ${text}`;
    else turns.push([speaker, side, text]);
  }
  return turns;
}

/** How often these words stand in what is known of the call. */
export const times = (seen: Recorder, words: string): number =>
  talk(seen)
    .map(([, , text]) => text)
    .join('\n')
    .split(words).length - 1;

/** The same without case and punctuation, for words that left before they were revised. */
export const timesBare = (seen: Recorder, words: string): number =>
  bare(
    talk(seen)
      .map(([, , text]) => text)
      .join(' '),
  ).split(bare(words)).length - 1;
const bare = (text: string): string => text.toLowerCase().replace(/[.,!?]/g, '');

/** Opens a fixture page and reads it as the content script does. */
export function join({ meeting, file, url, prepare }: Client, own: readonly string[] = []) {
  const site = openFixture(file, url);
  prepare?.(site.window);
  const fixture = site.fixture as unknown as CallFixture;
  const seen = new Recorder();
  // A browser has one AbortSignal for page and script; jsdom has one a window.
  const life = new site.window.AbortController();
  closing.push(() => {
    life.abort();
    site.close();
  });
  const page = watchMeeting(meeting);
  page.watch(site.document, seen, life.signal, own);
  /** Speaks word by word, while time passes. */
  const say: CallFixture['say'] = async (speaker, text, options = {}) => {
    const { step = 0 } = options;
    const said = fixture.say(speaker, text, { ...options, step });
    for (let word = 0; step > 0 && word <= text.split(' ').length + 1; word++) await pass(step);
    await said;
    await pass(0);
  };
  const told = (...all: ReturnType<typeof talk>) => until(() => expect(talk(seen)).toEqual(all));
  const light = (expected: unknown) => until(() => expect(seen.lights.at(-1)).toEqual(expected));
  return { ...site, fixture, seen, page, life, say, told, light };
}

/** A page of another client. */
export function openOther() {
  const site = openFixture('google-meet/english.html', 'https://meet.google.com/abc-defg-hij');
  closing.push(site.close);
  return site;
}
