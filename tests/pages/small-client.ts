/** A client in the fewest words, a clock that waits for the test, and a visit that ends with it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { GrowthModel } from '../../src/pages/meetings/growth';
import type { Meeting } from '../../src/pages/meetings/meeting';
import { sideByName } from '../../src/pages/meetings/names';
import { watchMeeting } from '../../src/pages/meetings/watch-meeting';
import { Recorder } from './open-fixture';

export const NO = "No, that's unrealistic.";
let life: AbortController;

/** Each test begins on an empty page, and leaves no timer behind. */
export function onOwnClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    document.body.replaceChildren();
  });
  afterEach(() => {
    life.abort();
    expect(vi.getTimerCount(), 'a timer outlived the visit').toBe(0);
    vi.useRealTimers();
  });
}

/** Makes an element. */
export const el = (
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
export const textOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? null;

/** A client in the fewest words: `.row` with a `.name` or a picture, and `.words`. */
export const client = (growth: GrowthModel, more: Partial<Meeting> = {}): Meeting => ({
  growth,
  recognises: () => true,
  inCall: (page) => page.querySelector('.call') !== null,
  captionsOn: (page) => page.querySelector('.captions') !== null,
  region: (page) => page.querySelector('.captions'),
  blocks: (region) => [...region.querySelectorAll('.row')],
  read(block) {
    const words = block.querySelector('.words');
    const picture = block.querySelector('img')?.getAttribute('src');
    const speaker = textOf(block, '.name') || null;
    const voice = picture ? { voice: picture } : {};
    return (
      words && { speaker, side: sideByName(speaker, ['Me']), words, standIn: !speaker && !picture, ...voice }
    );
  },
  ...more,
});

/** A row of captions or of the chat. */
export const row = (name: string, words: string, ...before: Node[]) =>
  el(
    'div',
    { class: 'row' },
    ...before,
    el('b', { class: 'name' }, name),
    el('span', { class: 'words' }, words),
  );
export const wordsIn = (block: Element) => block.querySelector('.words') as HTMLElement;
/** Changes the words in place. */
export const retext = (block: Element, text: string) => {
  (wordsIn(block).firstChild as Text).data = text;
};

/** Starts to watch a call with captions on. */
export function start(meeting: Meeting, own: readonly string[] = []) {
  const region = el('div', { class: 'captions' });
  const call = el('div', { class: 'call' }, region);
  document.body.append(call);
  const seen = new Recorder();
  watchMeeting(meeting).watch(document, seen, life.signal, own);
  return { region, call, seen };
}
/** Lets time pass. */
export const pass = (ms = 1_500) => vi.advanceTimersByTimeAsync(ms);
export const light = (seen: Recorder) => seen.lights.at(-1);
/** Has words marked, as a visit does. */
export const marked = (seen: Recorder, words: string) => {
  const heard = [...seen.now.values()].find(({ utterance }) => utterance.text.includes(words));
  return heard?.locate(words, heard.utterance.text.indexOf(words)) ?? [];
};

/** Watches the page as it is. */
export function watchPage(meeting: Meeting): Recorder {
  const seen = new Recorder();
  watchMeeting(meeting).watch(document, seen, life.signal);
  return seen;
}
