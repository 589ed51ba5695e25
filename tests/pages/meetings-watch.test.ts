// @vitest-environment jsdom
/** What watching a call does on any client: marks that live on, changes that get lost, frames, another call. */
import { describe, expect, test, vi } from 'vitest';
import { GROWS_IN_PLACE, ROW_AN_UTTERANCE } from '../../src/pages/meetings/growth';
import {
  client,
  el,
  light,
  marked,
  NO,
  onOwnClock,
  pass,
  retext,
  row,
  start,
  watchPage,
  wordsIn,
} from './small-client';

onOwnClock();

describe('marks', () => {
  test('words that a client draws anew are marked anew', async () => {
    const { region, seen } = start(client(GROWS_IN_PLACE));
    const block = row('Ana', NO);
    region.append(block);
    await pass();
    expect(marked(seen, "that's unrealistic")).toHaveLength(1);
    const told = seen.all.length;
    wordsIn(block).replaceChildren(NO.slice(0, 8), NO.slice(8), ' And', ' so');
    await pass(0);
    expect(seen.all.slice(told)).toEqual([NO]);
    expect(marked(seen, "that's unrealistic").map(String).join('')).toBe("that's unrealistic");
    wordsIn(block).append(' it goes');
    await pass(0);
    expect(seen.all.slice(told)).toEqual([NO]);
  });
  test('a region drawn anew has its marks again', async () => {
    const { region, call, seen } = start(client(GROWS_IN_PLACE));
    region.append(row('Ana', NO));
    await pass();
    marked(seen, 'unrealistic');
    call.replaceChildren(el('div', { class: 'captions' }, row('Ana', NO)));
    await pass();
    expect(seen.now.size).toBe(1);
    expect(marked(seen, 'unrealistic')[0]?.startContainer.isConnected).toBe(true);
    expect(seen.all).toEqual([NO, NO]);
  });
});

describe('changes that get lost', () => {
  test('are found by looking, while captions are on and no longer', async () => {
    const { region, call, seen } = start(client(ROW_AN_UTTERANCE));
    const block = row('Ana', 'we cannot do that');
    region.append(block);
    await pass();
    // As if the client had changed it unseen: the change is made where no observer is told of it.
    const unseen = { textContent: 'Ana We cannot do it this year.' };
    Object.defineProperty(block, 'textContent', { get: () => unseen.textContent, configurable: true });
    const fresh = document.createTextNode('We cannot do it this year.');
    Object.defineProperty(wordsIn(block), 'firstChild', { get: () => fresh, configurable: true });
    await pass(300 + 1_500);
    expect(seen.texts).toEqual(['We cannot do it this year.']);
    call.replaceChildren();
    await pass(2_000);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('are not looked for where none get lost', async () => {
    start(client(GROWS_IN_PLACE));
    await pass(2_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a call that is left and joined again, without a page load', () => {
  test('is read on, and what it showed before is not told again', async () => {
    const { call, region, seen } = start(client(GROWS_IN_PLACE));
    region.append(row('Ana', NO));
    await pass();
    document.body.replaceChildren(el('h1', {}, 'You left the meeting'));
    await pass();
    expect(light(seen)).toEqual({ light: 'resting', why: 'not-in-call' });
    region.replaceChildren(row('Ana', NO));
    document.body.replaceChildren(call);
    await pass();
    expect(light(seen)).toEqual({ light: 'reading' });
    region.append(row('Ben', 'Shall we go on?'));
    await pass();
    region.append(row('Ana', NO));
    await pass();
    expect(seen.texts).toEqual([NO, 'Shall we go on?', NO]);
  });
  test('a tab that was hidden shows all at once', async () => {
    const { region, seen } = start(client(GROWS_IN_PLACE));
    const ana = row('Ana', 'we');
    region.append(ana);
    await pass(100);
    for (let n = 2; n < 40; n++) retext(ana, `we ${'talk '.repeat(n)}`);
    retext(ana, `We talked. ${NO}`);
    region.append(row('Ben', 'I see.'), row('Ana', 'Not this year.'));
    await pass();
    expect(seen.texts).toEqual([`We talked. ${NO}`, 'I see.', 'Not this year.']);
  });
});

describe('frames', () => {
  const framed = client(ROW_AN_UTTERANCE, {
    documents: (page) => [
      page,
      ...[...page.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
    ],
  });
  test('captions in a frame are heard, and gone with it', async () => {
    const seen = watchPage(framed);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.append(
      inner.adoptNode(el('div', { class: 'call' }, el('div', { class: 'captions' }, row('Ana', NO)))),
    );
    await pass(1_300);
    expect(seen.texts).toEqual([NO]);
    expect(light(seen)).toEqual({ light: 'reading' });
    inner.querySelector('.captions')?.append(inner.adoptNode(row('Ben', 'I see your point.')));
    await pass();
    expect(seen.texts).toEqual([NO, 'I see your point.']);
    frame.remove();
    await pass();
    expect(light(seen)).toEqual({ light: 'resting', why: 'not-in-call' });
  });
});

test('a change outside the captions reads no row', async () => {
  const read = vi.fn(() => null);
  const { region } = start(client(GROWS_IN_PLACE, { read }));
  region.append(...Array.from({ length: 50 }, (_, n) => row('Ana', `Sentence ${n}.`)));
  await pass();
  read.mockClear();
  for (let n = 0; n < 200; n++) {
    document.body.append(el('i', {}, 'x'));
    await pass(20);
  }
  expect(read).not.toHaveBeenCalled();
});

test('a change of one block reads that block, once for each batch of changes', async () => {
  const meeting = client(GROWS_IN_PLACE);
  const read = vi.fn(meeting.read);
  const { region } = start({ ...meeting, read });
  const rows = Array.from({ length: 200 }, (_, n) => row(n % 2 ? 'Ana' : 'Ben', `Sentence ${n}.`));
  region.append(...rows);
  await pass();
  read.mockClear();
  for (const words of ['Sentence', 'Sentence that', 'Sentence that grows'])
    retext(rows[100] as HTMLElement, words);
  await pass(0);
  expect(read).toHaveBeenCalledTimes(1);
  retext(rows[199] as HTMLElement, 'Sentence that is the last.');
  await pass(0);
  expect(read).toHaveBeenCalledTimes(2);
});
