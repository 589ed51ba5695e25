// @vitest-environment jsdom
/** The panel in a page: what it shows, how it folds, and that the page hardly knows of it. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIVE_HOLDS, LIVE_STANDS } from '../../src/surfaces/in-page-panel/panel-state';
import { BOUNDARY, cardOf, FOUNDING, TIME } from './cards';
import { type Mounted, mounted } from './closed-root';

let on: Mounted;
const use = (manner: 'letter' | 'live', mode?: ShadowRootMode): Mounted => {
  on = mounted(manner, mode);
  return on;
};
const text = (part: string): string | undefined => on.part(part)?.textContent?.trim();
const settled = () => vi.advanceTimersByTimeAsync(50);
const hidden = (part: string): boolean => on.part(part)?.hidden !== false;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>Their mail</p><input id="theirs"></main>';
});
afterEach(() => {
  on.life.abort();
  vi.useRealTimers();
});

describe('a card', () => {
  it('shows the founding case: their words, the kind, the reframe and the questions in order', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    expect(text('words')).toBe("No, that's unrealistic");
    expect(text('speaker')).toBe('Dana Whitlock');
    expect(text('kind')).toBe('Unspoken · the reason is not said');
    expect(text('certainty')).toBe('quite sure');
    expect(text('firmness')).toBe('a firm no');
    expect(text('reframe')).toBe(FOUNDING.reframe);
    expect(on.parts('question').map((node) => node.textContent)).toEqual(FOUNDING.questions);
    expect(text('reasons')).toContain('No reason is given.');
    expect(on.parts('copy')[0]?.getAttribute('aria-label')).toBe('Copy: What exactly is unrealistic?');
  });

  it('says what else it may be, how sure it is, and that the speaker is not known', async () => {
    use('letter').panel.put('a', [cardOf('a/0', TIME, { speaker: null, side: 'unknown' })]);
    await settled();
    expect(text('speaker')).toBe('Someone');
    expect(text('card')).toContain('speaker unknown');
    expect(text('card')).toContain('or conditions');
    expect(text('certainty')).toBe('may be a no');
  });

  it.each(['letter', 'live'] as const)(
    '%s: a boundary has one closing line and nothing else',
    async (manner) => {
      use(manner).panel.put('a', [cardOf('a/0', BOUNDARY)]);
      await settled();
      expect(text('closing')).toBe(BOUNDARY.closing);
      expect([on.part('question'), on.part('reframe')]).toEqual([null, null]);
      expect(on.root.textContent).not.toContain('must not be shown');
    },
  );

  it('in a call takes a breath first, and keeps the rest behind "More"', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    expect(text('card')).toContain('Take a breath, then ask:');
    const open = on.parts('question').filter((node) => !node.closest('details'));
    expect(open.map((node) => node.textContent)).toEqual(['What exactly is unrealistic?']);
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const reading = { ...FOUNDING, refusal: { ...FOUNDING.refusal, words: hostile }, questions: [hostile] };
    use('letter').panel.put('a', [cardOf('a/0', reading, { speaker: hostile })]);
    await settled();
    expect([text('words'), text('speaker'), text('question')]).toEqual([hostile, hostile, hostile]);
    expect(on.root.querySelector('img, script')).toBeNull();
  });

  it('is set aside by "Not a no" and comes back by "Undo", and the focus goes along', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.part('not-a-no')?.focus();
    on.part('not-a-no')?.click();
    await settled();
    expect(on.said.notANo).toEqual([FOUNDING.refusal.words]);
    expect(on.part('question')).toBeNull();
    expect(on.root.activeElement).toBe(on.part('undo'));
    on.part('undo')?.click();
    await settled();
    expect(on.said.undo).toEqual([FOUNDING.refusal.words]);
    expect(text('words')).toBe(FOUNDING.refusal.words);
  });

  it('copies a question and says so politely', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true });
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.part('copy')?.click();
    await settled();
    expect(writeText).toHaveBeenCalledWith('What exactly is unrealistic?');
    expect([...on.root.querySelectorAll('[role="status"]')].map((node) => node.textContent)).toContain(
      'Copied',
    );
    vi.unstubAllGlobals();
  });

  it('copies the old way where the page forbids the new one, and leaves no field behind', async () => {
    const refuse = async () => Promise.reject(new Error('forbidden'));
    Object.defineProperty(window.navigator, 'clipboard', {
      value: { writeText: refuse },
      configurable: true,
    });
    const copied: string[] = [];
    document.execCommand = () => copied.push(on.root.querySelector('textarea')?.value ?? '') > 0;
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.part('copy')?.click();
    await settled();
    expect(copied).toEqual(['What exactly is unrealistic?']);
    expect(on.root.querySelector('textarea')).toBeNull();
  });
});

describe('the panel', () => {
  it('takes no room until a card comes, and goes with the last one', async () => {
    use('letter');
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([true, true]);
    on.panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    expect([hidden('panel'), on.parts('card').length]).toEqual([false, 2]);
    on.panel.put('a', []);
    on.panel.drop('b');
    await settled();
    expect([hidden('panel'), hidden('tab'), on.parts('card').length]).toEqual([true, true, 0]);
  });

  it('replaces the cards of the same id', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('a', [cardOf('a/0', TIME)]);
    await settled();
    expect(on.parts('words').map((node) => node.textContent)).toEqual([TIME.refusal.words]);
    on.panel.clear();
    await settled();
    expect(on.parts('card')).toEqual([]);
  });

  it('never takes the focus by itself', async () => {
    document.querySelector<HTMLInputElement>('#theirs')?.focus();
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.notice('A sentence.');
    await settled();
    expect(document.activeElement?.id).toBe('theirs');
    expect(on.root.activeElement).toBeNull();
  });

  it('folds by Escape to a tab with a count, stays folded, and opens again by the tab', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.part('copy')?.focus();
    on.part('copy')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
    expect(on.root.activeElement).toBe(on.part('tab'));
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    expect(hidden('panel')).toBe(true);
    expect(text('tab')).toBe('2');
    on.part('tab')?.click();
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([false, true]);
    expect(on.root.activeElement).toBe(on.part('fold'));
  });

  it('keeps the keys pressed in it from the page, and leaves those of the page alone', async () => {
    const seen: string[] = [];
    const ear = (event: Event) => seen.push(`${event.type} ${(event.target as Element).id}`);
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const capture of [true, false]) document.addEventListener(type, ear, { capture });
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    const press = (target: Element | null, type: string) =>
      target?.dispatchEvent(new KeyboardEvent(type, { key: 'e', bubbles: true, composed: true }));
    for (const type of ['keydown', 'keypress', 'keyup']) press(on.part('copy'), type);
    expect(seen).toEqual([]);
    press(document.querySelector('#theirs'), 'keydown');
    expect(seen).toEqual(['keydown theirs', 'keydown theirs']);
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const capture of [true, false]) document.removeEventListener(type, ear, { capture });
  });

  it('says one polite sentence for a new card, and shows a notice', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    expect(text('said')).toBe('How Else: a no, unspoken, the reason is not said.');
    on.panel.notice('No no was found in the selected text.');
    await settled();
    expect(text('notice')).toBe('No no was found in the selected text.');
  });

  it('a question stands until it is answered: no card and no folding takes it away, more answers do not open it again', async () => {
    const chosen: string[] = [];
    const choice = (says: string) => ({ says, act: () => void chosen.push(says) });
    use('live').panel.suggest('Is one of these you?', [choice('Ana')]);
    await settled();
    expect([text('notice'), text('said')]).toEqual(['Is one of these you?Ana', 'Is one of these you?']);
    on.panel.put('a', [cardOf('a/0', FOUNDING)]);
    await vi.advanceTimersByTimeAsync(LIVE_STANDS + 100);
    expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
    on.panel.suggest('Is one of these you?', [choice('Ana'), choice('Ben')]);
    await settled();
    expect(hidden('panel')).toBe(true);
    on.panel.drop('a');
    await settled();
    expect(on.part('tab')?.getAttribute('aria-label')).toBe('Open How Else, a question');
    on.part('tab')?.click();
    await settled();
    on.parts('choice')[1]?.click();
    await settled();
    expect(chosen).toEqual(['Ben']);
    expect([on.part('notice'), hidden('panel'), hidden('tab')]).toEqual([null, true, true]);
  });

  it('suggests nothing to whoever wants quiet', async () => {
    use('live').panel.quiet(true);
    on.panel.suggest('Is one of these you?', []);
    await settled();
    expect(on.host.isConnected).toBe(false);
  });

  it('is not on a page on which nothing is said', async () => {
    use('letter');
    await settled();
    expect(on.host.isConnected).toBe(false);
  });

  it('comes back five times when the page removes it, then gives up', async () => {
    use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
    for (let time = 0; time < 5; time++) {
      on.host.remove();
      await settled();
      expect(on.host.isConnected, `return ${time + 1}`).toBe(true);
    }
    on.host.remove();
    await settled();
    expect(on.host.isConnected).toBe(false);
  });

  it('leaves nothing behind when it ends', async () => {
    const before = document.documentElement.outerHTML;
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.life.abort();
    await settled();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(on.root.textContent).not.toContain('unrealistic');
    on.panel.put('b', [cardOf('b/0', TIME)]);
    on.panel.notice('Too late.');
    await vi.advanceTimersByTimeAsync(LIVE_STANDS * 2);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('closes one card and leaves the others', async () => {
  use('letter').panel.put('a', [cardOf('a/0', FOUNDING), cardOf('a/1', TIME)]);
  await settled();
  on.part('close')?.click();
  await settled();
  expect(on.parts('words').map((node) => node.textContent)).toEqual([TIME.refusal.words]);
  expect(on.said.closed).toEqual(['a/0']);
  on.part('close')?.click();
  await settled();
  expect([hidden('panel'), hidden('tab')]).toEqual([true, true]);
});

describe('in a call', () => {
  const inFront = () => on.parts('words').map((node) => node.textContent);

  it('shows one card at a time: what comes within seconds waits for its turn', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    expect(inFront()).toEqual([FOUNDING.refusal.words]);
    expect(text('next')).toBe('1 more: show the next');
    expect(text('tab')).toBe('2');
    await vi.advanceTimersByTimeAsync(LIVE_HOLDS);
    expect(inFront()).toEqual([TIME.refusal.words]);
    expect(on.part('next')).toBeNull();
    expect(text('earlier')).toBe('Show 1 earlier');
  });

  it('shows the next at once where the user asks for it, or where nothing was shown just before', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    on.part('next')?.click();
    await settled();
    expect(inFront()).toEqual([TIME.refusal.words]);
    await vi.advanceTimersByTimeAsync(LIVE_HOLDS + 100);
    on.panel.put('c', [cardOf('c/0', BOUNDARY)]);
    await settled();
    expect(inFront()).toEqual([BOUNDARY.refusal.words]);
  });

  it('a card that is taken back makes room, and one that is corrected keeps its place', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    on.panel.put('a', [cardOf('a/0', BOUNDARY)]);
    await settled();
    expect(inFront()).toEqual([BOUNDARY.refusal.words]);
    on.panel.drop('a');
    await settled();
    expect(inFront()).toEqual([TIME.refusal.words]);
  });

  it('says one sentence a card, when it comes to the front', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    const first = text('said');
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    expect(text('said')).toBe(first);
    await vi.advanceTimersByTimeAsync(LIVE_HOLDS);
    expect(text('said')).toContain('time, not now');
  });

  it('quiet: only the count, and nothing is said, until it is opened by hand', async () => {
    use('live').panel.quiet(true);
    on.panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await vi.advanceTimersByTimeAsync(LIVE_HOLDS * 3);
    expect([hidden('panel'), hidden('tab'), text('tab'), text('said')]).toEqual([true, false, '2', '']);
    on.part('tab')?.click();
    await settled();
    expect(hidden('panel')).toBe(false);
  });

  it('folds away by itself, and opens at the next no', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await vi.advanceTimersByTimeAsync(LIVE_STANDS - 100);
    expect(hidden('panel')).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
    on.panel.put('b', [cardOf('b/0', TIME)]);
    await settled();
    expect(hidden('panel')).toBe(false);
  });

  it('stays while the pointer is over it or the focus is in it', async () => {
    use('live').panel.put('a', [cardOf('a/0', FOUNDING)]);
    await settled();
    on.part('card')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(LIVE_STANDS * 2);
    expect(hidden('panel')).toBe(false);
    on.root.querySelector('.root')?.dispatchEvent(new Event('pointerleave'));
    on.part('copy')?.focus();
    await vi.advanceTimersByTimeAsync(LIVE_STANDS * 2);
    expect(hidden('panel')).toBe(false);
    on.part('copy')?.blur();
    await vi.advanceTimersByTimeAsync(LIVE_STANDS + 100);
    expect(hidden('panel')).toBe(true);
  });
});

describe('accessibility', () => {
  it.each(['letter', 'live'] as const)('%s: axe finds nothing', async (manner) => {
    use(manner, 'open').panel.put('a', [
      cardOf('a/0', FOUNDING),
      cardOf('a/1', TIME),
      cardOf('a/2', BOUNDARY),
    ]);
    await settled();
    vi.useRealTimers();
    // Colours are not drawn here; they are looked at in a real browser.
    const { violations } = await axe.run(on.host, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

it('begins folded in a window that it would cover, and opens by hand', async () => {
  vi.stubGlobal('innerWidth', 480);
  use('letter').panel.put('a', [cardOf('a/0', FOUNDING)]);
  await settled();
  expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
  expect(text('said')).toContain('a no');
  on.part('tab')?.click();
  await settled();
  expect(hidden('panel')).toBe(false);
  vi.unstubAllGlobals();
});

it('words and names cannot turn the line around', async () => {
  const refusal = { ...FOUNDING.refusal, words: '\u202eNo, that is unrealistic' };
  use('letter').panel.put('a', [cardOf('a/0', { ...FOUNDING, refusal }, { speaker: 'Ana\u2066 Ruiz' })]);
  await settled();
  expect([text('words'), text('speaker')]).toEqual(['No, that is unrealistic', 'Ana Ruiz']);
});
