// @vitest-environment jsdom
/** Keeping a no from its card: once, at a click; the way to the ledger; and what to heed before one writes. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ToBackground } from '../../src/browser/messages';
import type { Reading } from '../../src/language/words';
import { type KeepNo, ReadingCard } from '../../src/surfaces/reading-card';
import { until } from '../browser/until';
import { BOUNDARY, cardOf, FOUNDING } from './cards';

let kept: ToBackground['keep'][] = [];
const keeps: KeepNo = async (no) => {
  kept.push(no);
  return 'its-id';
};
const part = (name: string): HTMLElement | null => document.querySelector(`[data-part="${name}"]`);
function show(reading: Reading, onKeep: KeepNo | undefined = keeps): void {
  const card = cardOf('a/0', reading);
  const nothing = () => undefined;
  render(
    <ReadingCard
      card={card}
      manner="letter"
      onCopy={async () => true}
      onKeep={onKeep}
      onNotANo={nothing}
      onUndo={nothing}
    />,
    document.body,
  );
}

beforeEach(() => {
  kept = [];
});
afterEach(() => render(null, document.body));

describe('keep', () => {
  it('tells what the card knows; pressed again it opens the entry and keeps nothing twice', async () => {
    show(FOUNDING);
    part('keep')?.click();
    await until('the card to say so', () => part('keep')?.textContent === 'Kept. Open it');
    part('keep')?.click();
    await until('the second message', () => kept.length === 2);
    const { words, kind, firmness } = FOUNDING.refusal;
    const no = { words, kind, firmness, person: 'Dana Whitlock', asked: FOUNDING.questions[0] };
    expect(kept).toEqual([
      { ...no, entry: null, open: false },
      { ...no, entry: 'its-id', open: true },
    ]);
  });

  it('"come back to this" leads to the entry at once', async () => {
    show(FOUNDING);
    part('come-back')?.click();
    await until('the message', () => kept.length === 1);
    expect(kept[0]).toMatchObject({ entry: null, open: true });
  });

  it('a boundary, and a second no, can be kept and not be come back to', () => {
    show(BOUNDARY);
    expect(part('keep')).not.toBeNull();
    expect(part('come-back')).toBeNull();
  });

  it('what could not be kept is not said to be', async () => {
    let asked = 0;
    show(FOUNDING, () => {
      asked++;
      return Promise.reject(new Error('no space'));
    });
    part('keep')?.click();
    await until('the question', () => asked === 1);
    part('keep')?.click();
    await until('the second try', () => asked === 2);
    expect(part('keep')?.textContent).toBe('Keep this no');
  });
});

describe('what to heed', () => {
  it('stands above what to say', () => {
    show({ ...FOUNDING, heed: 'They asked not to be asked before March 1, 2027.' });
    const heed = part('heed') as HTMLElement;
    expect(heed.textContent).toContain('before March 1');
    expect(heed.compareDocumentPosition(part('question') as HTMLElement) & 4).toBe(4);
  });
  it('is not there where there is nothing to heed', () => {
    show(FOUNDING);
    expect(part('heed')).toBeNull();
  });
});
