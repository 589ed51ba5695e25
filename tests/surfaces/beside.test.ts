// @vitest-environment jsdom
/** What stands below the cards: it is seen without a card, stays while it is there, and never against the user's will. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIVE_STANDS } from '../../src/surfaces/in-page-panel/panel-state';
import { cardOf, FOUNDING } from './cards';
import { type Mounted, mounted } from './closed-root';

let on: Mounted;
const hidden = (part: string): boolean => on.part(part)?.hidden !== false;
const settled = () => vi.advanceTimersByTimeAsync(50);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  on.life.abort();
  vi.useRealTimers();
});

describe('what stands below the cards', () => {
  it('opens the panel where no card is, and leaves nothing behind', async () => {
    on = mounted('letter');
    on.panel.beside(true);
    await settled();
    expect(hidden('panel')).toBe(false);
    on.panel.beside(false);
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([true, true]);
  });

  it('in a call, the panel does not fold away while it stands there', async () => {
    on = mounted('live');
    on.panel.put('a', [cardOf('a/0', FOUNDING)]);
    on.panel.beside(true);
    await vi.advanceTimersByTimeAsync(LIVE_STANDS * 2);
    expect(hidden('panel')).toBe(false);
    on.panel.beside(false);
    await vi.advanceTimersByTimeAsync(LIVE_STANDS + 100);
    expect(hidden('panel')).toBe(true);
  });

  it('stays folded where the user folded it, and in quiet', async () => {
    on = mounted('letter');
    on.panel.beside(true);
    await settled();
    on.part('fold')?.click();
    on.panel.beside(true);
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
    on.life.abort();
    on = mounted('live');
    on.panel.quiet(true);
    on.panel.beside(true);
    await settled();
    expect([hidden('panel'), hidden('tab')]).toEqual([true, false]);
  });
});
