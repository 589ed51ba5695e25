// @vitest-environment jsdom
/** What watching a call does on any client: frames, chat, lost changes, lines, pictures for names, marks that live on. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  GROWS_IN_PLACE,
  type GrowthModel,
  LINES,
  ROLLING_WINDOW,
  ROW_AN_UTTERANCE,
} from '../../src/pages/meetings/growth';
import type { Meeting } from '../../src/pages/meetings/meeting';
import { plainName, sideByName } from '../../src/pages/meetings/names';
import { watchMeeting } from '../../src/pages/meetings/watch-meeting';
import { Recorder } from './open-fixture';

const NO = "No, that's unrealistic.";
let life: AbortController;

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

const el = (
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const textOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? null;

/** A client in the fewest words: `.row` with a `.name` or a picture, and `.words`. */
const client = (growth: GrowthModel, more: Partial<Meeting> = {}): Meeting => ({
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

const row = (name: string, words: string, ...before: Node[]) =>
  el(
    'div',
    { class: 'row' },
    ...before,
    el('b', { class: 'name' }, name),
    el('span', { class: 'words' }, words),
  );
const wordsIn = (block: Element) => block.querySelector('.words') as HTMLElement;
const retext = (block: Element, text: string) => {
  (wordsIn(block).firstChild as Text).data = text;
};

function start(meeting: Meeting, own: readonly string[] = []) {
  const region = el('div', { class: 'captions' });
  const call = el('div', { class: 'call' }, region);
  document.body.append(call);
  const seen = new Recorder();
  watchMeeting(meeting).watch(document, seen, life.signal, own);
  return { region, call, seen };
}
const pass = (ms = 1_500) => vi.advanceTimersByTimeAsync(ms);
const light = (seen: Recorder) => seen.lights.at(-1);
const marked = (seen: Recorder, words: string) => {
  const heard = [...seen.now.values()].find(({ utterance }) => utterance.text.includes(words));
  return heard?.locate(words, heard.utterance.text.indexOf(words)) ?? [];
};

describe('one voice, one turn', () => {
  test('rows of one voice are read together; another voice begins another turn', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Ana', 'The price is fine.'));
    await pass();
    region.append(row('Ana', NO));
    await pass();
    region.append(row('Ben', 'I see.'));
    await pass();
    expect(seen.texts).toEqual([`The price is fine. ${NO}`, 'I see.']);
    expect(marked(seen, "that's unrealistic").map(String)).toEqual(["that's unrealistic"]);
  });
  test('who goes on after a while begins anew', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Ana', 'The price is fine.'));
    await pass(10_000);
    region.append(row('Ana', NO));
    await pass();
    expect(seen.texts).toEqual(['The price is fine.', NO]);
  });
  test('a "mhm" in between ends no turn of a block that grows', async () => {
    const { region, seen } = start(client(GROWS_IN_PLACE));
    const ana = row('Ana', 'The price is fine.');
    region.append(ana);
    await pass(300);
    region.append(row('Ben', 'Mhm.'));
    await pass(300);
    retext(ana, `The price is fine. ${NO}`);
    await pass();
    expect(seen.texts).toEqual([`The price is fine. ${NO}`, 'Mhm.']);
  });
  test('the whole turn of the user is what was answered', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Me', 'Could you sign today?'), row('Me', 'It is one page.'), row('Ana', NO));
    await pass();
    expect(seen.utterances.at(-1)).toMatchObject({
      side: 'them',
      previous: 'Could you sign today? It is one page.',
    });
  });
});

test('words under a name that the user gave are the user’s', async () => {
  const { region, seen } = start(client(ROW_AN_UTTERANCE), ['Sam Field']);
  region.append(row('sam field (Guest)', NO), row('Sam', NO));
  await pass();
  expect(seen.utterances.map(({ side }) => side)).toEqual(['me', 'them']);
});

test.each([
  ['Ana Ruiz (Guest)', 'Ana Ruiz'],
  ['Ana  Ruiz (Unverified) [External]', 'Ana Ruiz'],
  ['(Ana)', '(Ana)'],
])('%s is %s', (name, plain) => {
  expect(plainName(name) || name).toBe(plain);
});

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

describe('frames', () => {
  const framed = client(ROW_AN_UTTERANCE, {
    documents: (page) => [
      page,
      ...[...page.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
    ],
  });
  test('captions in a frame are heard, and gone with it', async () => {
    const seen = new Recorder();
    watchMeeting(framed).watch(document, seen, life.signal);
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

describe('chat', () => {
  const chatting = client(ROW_AN_UTTERANCE, {
    chat: {
      messages: (page) => [...page.querySelectorAll('.message')],
      read(message) {
        const words = message.querySelector('.words');
        const speaker = textOf(message, '.name');
        return words && { id: message.id || null, speaker, side: sideByName(speaker, ['Me']), words };
      },
    },
  });
  const message = (name: string, words: string, id = '') => {
    const found = row(name, words);
    found.className = 'message';
    if (id) found.id = id;
    return found;
  };
  test('each message is told once, however often the panel opens', async () => {
    const { call, seen } = start(chatting);
    const panel = el(
      'aside',
      {},
      message('Me', 'Could you sign?'),
      message('Ana', NO),
      message('Ana', 'Sorry.'),
    );
    call.append(panel);
    await pass();
    panel.remove();
    await pass();
    call.append(
      el(
        'aside',
        {},
        message('Me', 'Could you sign?'),
        message('Ana', NO),
        message('Ana', 'Sorry.'),
        message('Ana', NO),
      ),
    );
    await pass();
    expect(seen.all).toEqual(['Could you sign?', NO, 'Sorry.', NO]);
    expect(seen.utterances[1]).toMatchObject({
      register: 'chat',
      speaker: 'Ana',
      previous: 'Could you sign?',
    });
    expect(marked(seen, 'unrealistic').map(String)).toEqual([]);
  });
  test('a message that is edited replaces the earlier words; captions beside it are told too', async () => {
    const { region, call, seen } = start(chatting);
    const one = message('Ana', 'We will not sign.', 'm1');
    call.append(one);
    region.append(row('Ana', 'We will not sign.'));
    await pass();
    expect(seen.texts).toEqual(['We will not sign.', 'We will not sign.']);
    retext(one, 'We will sign.');
    await pass();
    expect([...seen.now].find(([id]) => id === 'chat-m1')?.[1].utterance.text).toBe('We will sign.');
    expect(marked(seen, 'will sign').map(String)).toEqual(['will sign']);
  });
  test('of a long chat only the newest is read', async () => {
    const { call, seen } = start(chatting);
    call.append(el('aside', {}, ...Array.from({ length: 60 }, (_, n) => message('Ana', `Message ${n}.`))));
    await pass();
    expect(seen.all).toHaveLength(20);
    expect(seen.all.at(-1)).toBe('Message 59.');
  });
});

describe('lines of limited length', () => {
  const line = (picture: string, words: string) => row('', words, el('img', { src: picture }));
  test('are one text, whose first lines are taken away', async () => {
    const { region, seen } = start(client(LINES));
    const first = line('/ana', 'we would like to do that but there');
    region.append(first);
    await pass(300);
    region.append(line('/ana', 'is no way that we can pay for'));
    await pass(300);
    first.remove();
    region.append(line('/ana', 'it this year'));
    await pass();
    region.append(line('/ben', 'I see what you mean'));
    await pass();
    expect(seen.texts).toEqual([
      'we would like to do that but there is no way that we can pay for it this year',
      'I see what you mean',
    ]);
    expect(marked(seen, 'pay for it').map(String).join(' ')).toBe('pay for it');
  });
  test('nodes that are used for other lines and other people', async () => {
    const { region, seen } = start(client(LINES));
    const nodes = [
      line('/ana', 'no we will not do that'),
      line('/ana', 'not this year'),
      line('/ben', 'I see your point'),
    ];
    region.append(...nodes);
    await pass();
    const show = (at: number, picture: string, words: string) => {
      nodes[at]?.querySelector('img')?.setAttribute('src', picture);
      retext(nodes[at] as HTMLElement, words);
    };
    show(0, '/ana', 'not this year');
    show(1, '/ben', 'I see your point');
    show(2, '/ben', 'and I agree with you');
    await pass();
    expect(seen.texts).toEqual([
      'no we will not do that not this year',
      'I see your point and I agree with you',
    ]);
  });
});

test('a line whose picture alone changes is another person’s', async () => {
  const { region, seen } = start(client(LINES));
  const block = row('', NO, el('img', { src: '/ana' }));
  region.append(block);
  await pass();
  block.querySelector('img')?.setAttribute('src', '/ben');
  await pass(0);
  retext(block, 'I like the plan.');
  await pass();
  expect(seen.texts).toEqual([NO, 'I like the plan.']);
});

test('a picture that changes is another person, though nothing else tells so', async () => {
  const { region, seen } = start(client(ROLLING_WINDOW));
  const picture = el('img', { src: '/ana' });
  const block = row('', NO, picture);
  region.append(block);
  await pass();
  picture.setAttribute('src', '/ben');
  await pass();
  retext(block, 'I like the plan.');
  await pass();
  expect(seen.texts).toEqual([NO, 'I like the plan.']);
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
