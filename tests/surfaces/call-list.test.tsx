// @vitest-environment jsdom
/** The noes of a call once it is over: nothing of them is kept until the user says so. */
import './fake-runtime';
import 'fake-indexeddb/auto';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../src/ledger';
import { CallList } from '../../src/surfaces/call/call-list';
import { fake, resetFake } from './fake-runtime';

const AT = new Date(2026, 10, 23, 14, 5).getTime();
const CALL = {
  began: AT - 300_000,
  place: 'meet.google.com',
  noes: [
    {
      at: AT,
      speaker: 'Ana Ruiz',
      words: "No, that's unrealistic",
      kind: 'unspoken',
      firmness: 'firm',
      question: 'What exactly is unrealistic?',
    },
    {
      at: AT + 60_000,
      speaker: null,
      words: 'Not this year',
      kind: 'time',
      firmness: 'soft',
      question: 'When?',
    },
  ],
};

let ledger: Ledger;
const part = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const texts = (name: string) => part(name).map((node) => node.textContent);
const shows = (look: () => void) => vi.waitFor(look, { timeout: 3_000 });

async function open(): Promise<void> {
  render(<CallList ledger={ledger} />, document.querySelector('main') as HTMLElement);
  await shows(() => expect(document.querySelector('h2')).not.toBeNull());
}

beforeEach(() => {
  resetFake();
  document.title = 'The noes of a call';
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main></main>';
  ledger = new Ledger(`call-list-${Math.random()}`);
  fake.session = { calls: [CALL] };
});
afterEach(() => render(null, document.querySelector('main') as HTMLElement));

describe('the list', () => {
  it('says when, who, what, of which kind, and what could be asked', async () => {
    await open();
    expect(texts('time')).toEqual(['14:05', '14:06']);
    expect(texts('speaker')).toEqual(['Ana Ruiz', 'Someone']);
    expect(texts('words')).toEqual(["No, that's unrealistic", 'Not this year']);
    expect(texts('kind')[1]).toContain('Time');
    expect(texts('question')).toEqual(['What exactly is unrealistic?', 'When?']);
    expect(document.querySelector('caption')?.textContent).toContain('meet.google.com, Monday');
    expect(await ledger.all()).toEqual([]);
  });

  it('keeps one, with the moment and the place at which it was heard, and once', async () => {
    await open();
    part('keep')[0]?.click();
    await shows(() => expect(texts('kept')).toEqual(['Kept. Open it']));
    expect(await ledger.all()).toMatchObject([
      {
        words: "No, that's unrealistic",
        person: 'Ana Ruiz',
        place: 'meet.google.com',
        when: AT,
        keptBy: 'hand',
        asked: '',
      },
    ]);
    part('keep-all')[0]?.click();
    await shows(() => expect(texts('kept')).toHaveLength(2));
    expect(await ledger.all()).toHaveLength(2);
    expect((part('keep-all')[0] as HTMLButtonElement).disabled).toBe(true);
  });

  it('lets all of them go', async () => {
    await open();
    part('let-go')[0]?.click();
    await shows(() => expect(texts('said')).toEqual(['They are gone.']));
    expect(fake.session.calls).toEqual([]);
    expect(part('call-no')).toEqual([]);
    expect(await ledger.all()).toEqual([]);
  });

  it.each(['full', 'empty'])('%s: axe finds nothing', async (state) => {
    if (state === 'empty') fake.session = {};
    await open();
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
