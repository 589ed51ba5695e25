// @vitest-environment jsdom
/** Gmail and Roundcube on fixture pages drawn from published facts, in two layouts and languages each. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmail } from '../../src/pages/webmail/gmail';
import { roundcube } from '../../src/pages/webmail/roundcube';
import { sideOf, watchWebmail } from '../../src/pages/webmail/watch-webmail';
import { openFixture, Recorder } from './open-fixture';
import type { MoreFixture } from './webmail-contract';
import { settled } from './webmail-conversations';

const GMAIL = 'https://mail.google.com/mail/u/0/';
const SHOW = 'https://webmail.example.org/?_task=mail&_action=show&_uid=founding&_mbox=Archive';
let life: AbortController;
let closing: (() => void)[];

beforeEach(() => {
  life = new AbortController();
  closing = [];
});
afterEach(() => {
  life.abort();
  for (const close of closing) close();
});

function visit(file: string, url: string) {
  const site = openFixture(file, url);
  closing.push(site.close);
  const seen = new Recorder();
  const found = [gmail, roundcube].find((webmail) => webmail.recognises(site.document));
  if (!found) throw new Error(`no webmail: ${file}`);
  // A browser has one AbortSignal for page and script; jsdom has one a window.
  life = new site.window.AbortController();
  watchWebmail(found).watch(site.document, seen, life.signal);
  return {
    ...site,
    seen,
    found,
    texts: (expected: string[]) => vi.waitFor(() => expect(seen.texts).toEqual(expected)),
  };
}

describe.each(['gmail/classic.html', 'gmail/german.html'])('%s', (file) => {
  test('is Gmail, and rests on the list', async () => {
    const { found, seen } = visit(file, GMAIL);
    expect(found).toBe(gmail);
    await vi.waitFor(() => expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' }));
    expect(seen.texts).toEqual([]);
  });
  test('reads an opened message without its history, and says who wrote it', async () => {
    const { fixture, seen, document } = visit(file, GMAIL);
    await fixture.open('founding');
    await vi.waitFor(() => expect(seen.texts.join()).toContain("No, that's unrealistic."));
    expect(seen.texts.join()).not.toContain('Could your whole team');
    expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: 'them', register: 'email' });
    expect(seen.lights.at(-1)).toEqual({ light: 'reading' });
    const [heard] = seen.now.values();
    const at = heard?.utterance.text.indexOf('No,') ?? -1;
    const [range] = heard?.locate("No, that's unrealistic.", at) ?? [];
    expect(String(range)).toBe("No, that's unrealistic.");
    expect(document.contains(range?.startContainer ?? null)).toBe(true);
  });
  test('a no in the history alone is not read', async () => {
    const { fixture, texts } = visit(file, GMAIL);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
  });
  test('own words are the user’s', async () => {
    const { fixture, seen } = visit(file, GMAIL);
    await fixture.open('own');
    await vi.waitFor(() => expect(seen.utterances.map(({ side }) => side)).toEqual(['me']));
  });
  test('collapsed messages are read once they unfold', async () => {
    const { fixture, seen, texts } = visit(file, GMAIL);
    const open = [
      "No, I can't come on Monday.",
      "Hi Sam,\n\nThank you for the offer. It's too expensive for us.",
    ];
    await fixture.open('several');
    await texts(open);
    expect(seen.utterances.map(({ side }) => side)).toEqual(['me', 'them']);
    fixture.expand(0);
    await texts([...open, "No, that design won't work for us."]);
  });
  test('showing what was trimmed tells nothing new', async () => {
    const { fixture, seen, document, texts } = visit(file, GMAIL);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    (fixture as MoreFixture).unfold();
    expect(document.querySelector('.ajR')?.getAttribute('aria-expanded')).toBe('true');
    await settled();
    expect(new Set(seen.all)).toEqual(new Set(['Thanks, see you on Friday.']));
  });
  test('a mail that comes in is read where its conversation is open, and nowhere else', async () => {
    const { fixture, seen } = visit(file, GMAIL);
    await fixture.open('several');
    await vi.waitFor(() => expect(seen.texts.join()).toContain('too expensive'));
    const before = seen.texts;
    (fixture as MoreFixture).arrive();
    await vi.waitFor(() => expect(seen.texts).toEqual([...before, "We can't do Thursdays."]));
    expect(seen.utterances.at(-1)).toMatchObject({ speaker: 'Ben Okafor', side: 'them' });
    await fixture.open('boundary');
    await vi.waitFor(() => expect(seen.texts.join()).toContain('Please stop'));
    const told = seen.all.length;
    (fixture as MoreFixture).arrive();
    await settled();
    expect(seen.all).toHaveLength(told);
  });
  test('closing withdraws, opening another replaces, drawing anew keeps and finds the words again', async () => {
    const { fixture, seen, texts } = visit(file, GMAIL);
    await fixture.open('boundary');
    const boundary = ['Please stop contacting me about this. Remove me from your list.'];
    await texts(boundary);
    fixture.rerender();
    const located = () => [...seen.now.values()][0]?.locate('Remove me', 0).map(String);
    await vi.waitFor(() => expect(located()).toEqual(['Remove me']));
    // Told once more, so that the marks are renewed.
    await vi.waitFor(() => expect(seen.all).toEqual([...boundary, ...boundary]));
    expect(seen.now.size).toBe(1);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    await fixture.close();
    await texts([]);
    expect(seen.lights.at(-1)).toEqual({ light: 'resting', why: 'nothing-open' });
    await fixture.open('boundary');
    await texts(boundary);
  });
  test('the user’s own reply is never read', async () => {
    const { fixture, seen, texts, document } = visit(file, GMAIL);
    await fixture.open('boundary');
    await vi.waitFor(() => expect(seen.all).toHaveLength(1));
    fixture.reply();
    const editor = document.querySelector('[contenteditable]');
    if (editor) editor.textContent = 'No, I will not.';
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    expect(seen.all).toHaveLength(2);
  });
  test('markup in names and words is text', async () => {
    const { fixture, seen, document } = visit(file, GMAIL);
    await fixture.open('hostile');
    await vi.waitFor(() => expect(seen.utterances[0]?.speaker).toContain('<img src=x'));
    expect(seen.utterances[0]?.text).toContain('<script>');
    expect(document.title).not.toBe('owned');
  });
  test('nothing is reported once the visit ended', async () => {
    const { fixture, seen } = visit(file, GMAIL);
    life.abort();
    const before = [...seen.lights];
    await fixture.open('founding');
    await new Promise((done) => requestAnimationFrame(done));
    expect(seen.all).toEqual([]);
    expect(seen.lights).toEqual(before);
  });
});

describe.each(['roundcube/show.html', 'roundcube/message.html'])('%s', (file) => {
  test('is Roundcube on any host, by structure', () => {
    expect(visit(file, SHOW).found).toBe(roundcube);
  });
  test('reads each mail without quotes and signature', async () => {
    const { fixture, seen, texts } = visit(file, SHOW);
    await fixture.open('founding');
    await texts(["Hi Sam,\n\nNo, that's unrealistic."]);
    await fixture.open('plain');
    await texts(['No, the rent stays.']);
    await fixture.open('quoted');
    await texts(['Thanks, see you on Friday.']);
    expect(seen.utterances[0]?.speaker).toBe('Ana Ruiz');
  });
});

test('Roundcube tells the user’s own mail by the login name', async () => {
  const { fixture, seen } = visit('roundcube/show.html', SHOW);
  await vi.waitFor(() => expect(seen.utterances[0]?.side).toBe('them'));
  await fixture.open('own');
  await vi.waitFor(() => expect(seen.utterances[0]?.side).toBe('me'));
});

test('Roundcube’s preview frame is read from the list page, again after each load', async () => {
  const { document, seen, texts, window } = visit(
    'roundcube/preview.html',
    'https://webmail.example.org/?_task=mail',
  );
  const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
  const show = (html: string) => {
    const inner = frame?.contentDocument;
    inner?.open();
    inner?.write(
      `<body class="task-mail action-preview"><table><td class="header from"><a class="rcmContactAddress" href="mailto:ana%40example.org?x=1">Ana Ruiz</a></td></table><div id="messagebody"><div class="message-part"><div class="pre">${html}</div></div></div>`,
    );
    inner?.close();
    frame?.dispatchEvent(new (window as unknown as typeof globalThis).Event('load'));
  };
  expect(seen.lights).toEqual([{ light: 'resting', why: 'nothing-open' }]);
  show('No, the rent stays.<br><blockquote>Lower it?</blockquote>');
  await texts(['No, the rent stays.']);
  expect(seen.utterances[0]).toMatchObject({ speaker: 'Ana Ruiz', side: 'them' });
  show('Fine.');
  await texts(['Fine.']);
});

test('a thread without any message that we know counts as changed, after a while', async () => {
  const { document, seen } = visit('gmail/classic.html', GMAIL);
  const heading = document.createElement('h2');
  heading.className = 'hP';
  document.body.append(heading);
  await vi.waitFor(() => expect(seen.lights.at(-1)).toEqual({ light: 'changed', missing: ['the message'] }), {
    timeout: 6_000,
  });
});

test('a page that never stops changing is read all the same', async () => {
  const { document, fixture, window, texts } = visit('gmail/classic.html', GMAIL);
  const clock = document.body.appendChild(document.createElement('span'));
  const ticking = window.setInterval(() => {
    clock.textContent = String(Date.now());
  }, 5);
  await fixture.open('boundary');
  await texts(['Please stop contacting me about this. Remove me from your list.']);
  window.clearInterval(ticking);
});

test('nothing of the page is changed by reading it', async () => {
  const { document, fixture, seen } = visit('gmail/german.html', GMAIL);
  await fixture.open('several');
  await vi.waitFor(() => expect(seen.texts).toHaveLength(2));
  const before = document.documentElement.outerHTML;
  for (const heard of seen.now.values()) heard.locate(heard.utterance.text.slice(0, 9), 0);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['ana@example.org', null, ['sam@example.com'], 'them'],
  ['Sam@Example.com', null, ['sam@example.com'], 'me'],
  ['sam@example.com', null, ['sam'], 'me'],
  ['sam@example.com', false, ['ana@example.org', 'SAM@example.com'], 'me'],
  ['ana@example.org', null, [], 'unknown'],
  ['ana@example.org', true, [], 'me'],
  ['ana@example.org', false, [], 'them'],
  [null, null, ['sam@example.com'], 'unknown'],
  ['alias@corp.com', true, ['ann'], 'me'],
  ['alias@corp.com', true, ['ann@corp.com'], 'me'],
  ['info@vendor.com', false, ['info'], 'them'],
  ['info@corp.com', null, ['info'], 'me'],
  ['ana@example.org', null, ['info'], 'unknown'],
  ['ana@example.org', false, ['info'], 'them'],
] as const)('whose: %s, folder %s, own %j → %s', (address, mine, own, side) => {
  expect(sideOf({ from: { name: 'x', address }, mine }, [...own])).toBe(side);
});

test('words in new text nodes are told once more, a page that changes beside them is not', async () => {
  const { document, fixture, seen, texts } = visit('gmail/classic.html', GMAIL);
  await fixture.open('boundary');
  await texts(['Please stop contacting me about this. Remove me from your list.']);
  document.body.append('x');
  await new Promise((done) => setTimeout(done, 150));
  expect(seen.all).toHaveLength(1);
  const body = document.querySelector('.a3s') as Element;
  for (const part of body.querySelectorAll('*'))
    if (!part.firstElementChild) part.append(part.textContent ?? '');
  for (const part of body.querySelectorAll('*')) if (!part.firstElementChild) part.firstChild?.remove();
  await vi.waitFor(() => expect(seen.all).toHaveLength(2));
  expect(new Set(seen.all).size).toBe(1);
});

test('elsewhere nothing is recognised', () => {
  expect([gmail, roundcube].some((webmail) => webmail.recognises(document))).toBe(false);
});
