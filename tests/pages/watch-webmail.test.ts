// @vitest-environment jsdom
/** The watch that all webmails share, on pages of a few lines each: ids, frames, hidden bodies, slow pages. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodiesWithSenders, senderIn } from '../../src/pages/webmail/senders';
import { watchWebmail } from '../../src/pages/webmail/watch-webmail';
import { addressesIn, type Webmail } from '../../src/pages/webmail/webmail';
import { Recorder } from './open-fixture';

let life: AbortController;
beforeEach(() => {
  // A browser has one AbortSignal for page and script; here the page has one of its own, and a frame hands it out.
  const frame = document.body.appendChild(document.createElement('iframe'));
  life = new (frame.contentWindow as Window & typeof globalThis).AbortController();
  frame.remove();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const page: Webmail = {
  recognises: () => true,
  frames: 'iframe',
  framesHoldPages: true,
  messages: (inside) =>
    bodiesWithSenders(inside, ['.body'], ['.from']).map(({ body, sender }) => ({
      id: body.getAttribute('data-message-id'),
      body,
      from: sender && senderIn(sender),
      mine: null,
    })),
  ownAddresses: () => ['sam@example.com'],
  missing: () => [],
  folded: null,
};

const draw = (html: string): void =>
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
function watch(html: string): Recorder {
  draw(html);
  const seen = new Recorder();
  watchWebmail(page).watch(document, seen, life.signal);
  return seen;
}
const message = (text: string, from = 'ana@example.org', more = '') =>
  `<p class="from" title="${from}">Ana</p><div class="body" ${more}>${text}</div>`;
const told = (seen: Recorder, texts: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(texts));

describe('ids of a page that has none', () => {
  test('the same words twice are two messages, and both keep their ids when drawn anew', async () => {
    const thread = message('No.') + message('No.') + message('No.', 'ben@example.net');
    const seen = watch(thread);
    await told(seen, ['No.', 'No.', 'No.']);
    const ids = [...seen.now.keys()];
    expect(new Set(ids).size).toBe(3);
    draw(thread);
    await vi.waitFor(() => expect(seen.all).toHaveLength(6));
    expect([...seen.now.keys()]).toEqual(ids);
  });
  test('an element that is used for the next message is another message', async () => {
    const seen = watch(message('No.'));
    await told(seen, ['No.']);
    const [id] = seen.now.keys();
    (document.querySelector('.body') as Element).textContent = 'Not today.';
    await told(seen, ['Not today.']);
    expect(seen.now.has(id ?? '')).toBe(false);
  });
  test('an id of the page counts, whatever the words', async () => {
    const seen = watch(message('No.', undefined, 'data-message-id="m1"'));
    await told(seen, ['No.']);
    (document.querySelector('.body') as Element).textContent = 'Not today.';
    await told(seen, ['Not today.']);
    expect([...seen.now.keys()]).toEqual(['m1']);
  });
});

describe('drawn anew', () => {
  test('a page that is empty for a moment has not closed its message', async () => {
    const seen = watch(message('No.'));
    await told(seen, ['No.']);
    const gone = vi.spyOn(seen, 'gone');
    draw('');
    await new Promise((done) => setTimeout(done, 70));
    draw(message('No.'));
    await vi.waitFor(() => expect(seen.all).toHaveLength(2));
    expect(gone).not.toHaveBeenCalled();
    draw('');
    await told(seen, []);
  });
  test('another message in its place closes it at once', async () => {
    const seen = watch(message('No.'));
    await told(seen, ['No.']);
    const heard = vi.spyOn(seen, 'heard');
    const gone = vi.spyOn(seen, 'gone');
    draw(message('Not today.'));
    await told(seen, ['Not today.']);
    expect(gone.mock.invocationCallOrder[0]).toBeLessThan(heard.mock.invocationCallOrder[0] ?? 0);
  });
});

describe('what is not shown', () => {
  test('kept bodies are read once they are shown, and withdrawn when they are hidden', async () => {
    const seen = watch(`<div hidden>${message('No.')}</div>${message('Not today.')}`);
    await told(seen, ['Not today.']);
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await vi.waitFor(() => expect(new Set(seen.texts)).toEqual(new Set(['No.', 'Not today.'])));
    (document.querySelector('.body') as HTMLElement).style.display = 'none';
    await told(seen, ['Not today.']);
  });
  test('a hidden frame hides its message; one that is written anew is read anew', async () => {
    const seen = watch('<div id="pane"><iframe></iframe></div>');
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const write = (html: string) => {
      inside.open();
      inside.write(html);
      inside.close();
      document.querySelector('iframe')?.dispatchEvent(new Event('load'));
    };
    write(message('No.'));
    await told(seen, ['No.']);
    write(message('Not today.'));
    await told(seen, ['Not today.']);
    (inside.querySelector('.body') as Element).append(' Nor tomorrow.');
    await told(seen, ['Not today. Nor tomorrow.']);
    (document.querySelector('#pane') as HTMLElement).hidden = true;
    await told(seen, []);
  });
});

test('on the slowest of pages each look still reads one message', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
  const seen = watch(Array.from({ length: 6 }, (_, n) => message(`No, not ${n}.`)).join(''));
  await vi.waitFor(() => expect(seen.texts).toHaveLength(6));
});

describe('who wrote it', () => {
  const element = (html: string) => {
    draw(html);
    return document.body.firstElementChild as Element;
  };
  test.each([
    ['<p title="ana@example.org">Ana Ruiz</p>', 'Ana Ruiz', 'ana@example.org'],
    ['<p>Ana Ruiz &lt;ana@example.org&gt;</p>', 'Ana Ruiz', 'ana@example.org'],
    ['<p><a href="mailto:ana%40example.org?subject=x">Ana</a></p>', 'Ana', 'ana@example.org'],
    [
      '<p><span aria-label="From: Ana Ruiz<ana@example.org>">Ana Ruiz</span></p>',
      'Ana Ruiz',
      'ana@example.org',
    ],
    ['<p>\ue8d7 Ana\u200b Ruiz</p>', 'Ana Ruiz', null],
    [
      '<p title="sam@example.com &lt;evil@example.net&gt;">sam@example.com</p>',
      'sam@example.com',
      'evil@example.net',
    ],
    ['<p></p>', null, null],
  ])('%s', (html, name, address) => expect(senderIn(element(html))).toEqual({ name, address }));

  test('a sender counts for the next body alone, and what a mail holds is no sender', () => {
    draw(
      `<b class="from">A</b><b class="from">B</b><div class="body">1<b class="from">C</b></div><div class="body">2</div>`,
    );
    const pairs = bodiesWithSenders(document, ['.none', '.body'], ['.from']);
    expect(pairs.map(({ sender }) => sender?.textContent ?? null)).toEqual(['B', null]);
  });
  test('addresses in a text', () =>
    expect(addressesIn('Ana <a.b+c@ex-ample.co.uk>, x@y, me@example.com.')).toEqual([
      'a.b+c@ex-ample.co.uk',
      'me@example.com',
    ]));
});

describe('a thread of many frames', () => {
  const FRAMES = 12;
  /** A webmail that shows the words of each message in a frame of its own. */
  const framed: Webmail = {
    recognises: page.recognises,
    ownAddresses: page.ownAddresses,
    missing: page.missing,
    folded: null,
    frames: 'iframe',
    messages: (document, inside = () => null) =>
      [...document.querySelectorAll('article')].flatMap((message) => {
        const body = inside(message.querySelector('iframe'))?.body;
        return body ? [{ id: message.id, body, from: null, mine: null }] : [];
      }),
  };
  function drawThread(): void {
    draw(
      Array.from({ length: FRAMES }, (_, n) => `<article id="m${n}"><iframe></iframe></article>`).join(''),
    );
    for (const frame of document.querySelectorAll('iframe'))
      (frame.contentDocument as Document).body.textContent = `No, not ${frame.parentElement?.id}.`;
  }
  const WORDS = Array.from({ length: FRAMES }, (_, n) => `No, not m${n}.`);

  test('is entered a little at a time, and none of it counts as closed meanwhile', async () => {
    // Whatever is slow takes longer than one look may go on.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    drawThread();
    const seen = new Recorder();
    const gone = vi.spyOn(seen, 'gone');
    watchWebmail(framed).watch(document, seen, life.signal);
    expect(seen.texts.length).toBeLessThan(FRAMES);
    await told(seen, WORDS);
    drawThread();
    await vi.waitFor(() => expect(seen.all).toHaveLength(2 * FRAMES));
    expect(seen.texts).toEqual(WORDS);
    expect(gone).not.toHaveBeenCalled();
  });
});
