// @vitest-environment jsdom
/** The dashboard: the table and its search, the details that are saved at once, the pictures, the tools, and reminders. */
import 'fake-indexeddb/auto';
import './fake-runtime';

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger';
import { written } from '../../src/ledger/give';
import { Dashboard } from '../../src/surfaces/dashboard/dashboard';
import { DashboardState, ROWS } from '../../src/surfaces/dashboard/dashboard-state';
import { until } from '../browser/until';
import { entryOf, FOUNDING, manyEntries } from '../ledger/entries';
import { reminderFor } from '../reminders/world';
import { fake, resetFake } from './fake-runtime';

let ledger: Ledger;
let state: DashboardState;
let life: AbortController;
let count = 0;

const all = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`),
];
const part = (name: string): HTMLElement | null => all(name)[0] ?? null;
const text = (name: string): string => part(name)?.textContent?.trim() ?? '';
const click = (name: string): void => part(name)?.click();
const chip = (name: string, value: string): HTMLElement | null =>
  document.querySelector(`[data-part="${name}"] [data-value="${value}"]`);
const shows = (name: string, words: string): Promise<unknown> =>
  until(`"${words}" in ${name}`, () => text(name).includes(words));
function type(name: string, value: string, event: 'input' | 'change'): void {
  const field = part(name) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

async function open(entries = [FOUNDING], entry: string | null = null): Promise<void> {
  await ledger.add(entries);
  render(<Dashboard state={state} />, document.querySelector('main') as HTMLElement);
  await state.open(life.signal, entry);
  await until('the tools', () => part('erase') !== null);
}

beforeEach(() => {
  resetFake();
  fake.replies['when-to-come-back'] = [];
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  document.title = 'How Else';
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<main></main>';
  ledger = new Ledger(`dashboard-${++count}`);
  state = new DashboardState(ledger);
  life = new AbortController();
});
afterEach(async () => {
  life.abort();
  render(null, document.querySelector('main') as HTMLElement);
  await ledger.close();
});

describe('while nothing is kept', () => {
  it('teaches how it begins, and draws no empty pictures', async () => {
    await open([]);
    expect(text('empty')).toContain('Keep this no');
    expect(part('pictures')).toBeNull();
  });

  it('a no that was heard elsewhere can be written down', async () => {
    await open([]);
    click('write');
    await shows('said', 'Write their words first.');
    type('by-hand', 'We are all set, thanks.', 'input');
    click('write');
    await shows('details', 'We are all set, thanks.');
    expect((await ledger.all()).map(({ words, keptBy }) => [words, keptBy])).toEqual([
      ['We are all set, thanks.', 'hand'],
    ]);
  });

  it('says what to do where the ledger cannot be opened', async () => {
    ledger.newest = () => Promise.reject(new Error('no space'));
    render(<Dashboard state={state} />, document.querySelector('main') as HTMLElement);
    await state.open(life.signal, null);
    await until('the sentence', () => document.querySelector('[role="alert"]'));
    expect(document.body.textContent).toContain('The ledger cannot be opened.');
  });
});

describe('the table', () => {
  it('shows feared and real barrier and what became of it', async () => {
    await open();
    expect(text('row')).toContain('delivery dates');
    expect(text('row')).toContain('feared price');
    expect(text('row')).toContain('A yes');
    expect(text('found')).toBe('1 no.');
  });

  it('searches while one types, by kind and by what became of it', async () => {
    await open([FOUNDING, ...manyEntries(20)]);
    type('search', 'signed ana', 'input');
    await shows('found', '1 of 21 noes.');
    expect(all('row')).toHaveLength(1);
    type('search', 'no such words', 'input');
    await shows('nothing-found', 'No entry has all of these words.');
    click('clear');
    await shows('found', '21 noes.');
    type('kind-filter', 'time', 'change');
    await until('the times', () => all('row').every((row) => row.textContent?.includes('Time')));
    type('became-filter', 'open', 'change');
    await until('the open ones', () => all('row').every((row) => row.textContent?.includes('Still open')));
  });

  it('has one page of rows, and turns', async () => {
    await open(manyEntries(ROWS * 2 + 3));
    expect(all('row')).toHaveLength(ROWS);
    expect((part('newer') as HTMLButtonElement).disabled).toBe(true);
    click('older');
    await shows('page', 'Page 2 of 3');
    click('older');
    await until('the last rows', () => all('row').length === 3);
    expect((part('older') as HTMLButtonElement).disabled).toBe(true);
    type('search', 'the', 'input');
    await shows('page', 'Page 1 of 3');
  });

  it('sorts by its heads and says so', async () => {
    await open([FOUNDING, entryOf({ person: 'Zoe' }), entryOf({ person: 'Ben' })]);
    const names = (): string[] =>
      all('row').map((row) => row.querySelector('.is-person')?.textContent?.trim() ?? '');
    click('sort-person');
    await until('the order', () => names().join() === 'Ana Ruiz,Ben,Zoe');
    expect(part('sort-person')?.closest('th')?.ariaSort).toBe('ascending');
    click('sort-person');
    await until('the other order', () => names().join() === 'Zoe,Ben,Ana Ruiz');
  });

  it('stands whole on paper', async () => {
    await open(manyEntries(ROWS * 3));
    dispatchEvent(new Event('beforeprint'));
    await until('all rows', () => all('row').length === ROWS * 3);
    dispatchEvent(new Event('afterprint'));
    await until('one page', () => all('row').length === ROWS);
  });

  it('follows what another page keeps', async () => {
    await open();
    const card = new Ledger(`dashboard-${count}`);
    await card.keep(entryOf({ words: 'Kept on a card.' }));
    await until('the new row', () => all('row').length === 2);
    await card.close();
  });
});

describe('one entry', () => {
  it('opened by its address, on whatever page it stands, it has the focus', async () => {
    await open(manyEntries(ROWS * 2), `many-${ROWS + 2}`);
    await until('the details', () => part('details'));
    await until('the focus', () => document.activeElement?.closest('[data-part="details"]'));
    expect(text('page')).toBe('Page 2 of 2');
  });

  it('each tap is on the disk at once; a second tap takes it back', async () => {
    await open([entryOf({ id: 'one' })], 'one');
    await until('the details', () => part('details'));
    chip('feared', 'price')?.click();
    await shows('said', 'Saved.');
    expect((await ledger.get('one'))?.feared).toBe('price');
    await until('the tap', () => chip('feared', 'price')?.ariaPressed === 'true');
    chip('feared', 'price')?.click();
    await until('it is taken back', () => chip('feared', 'price')?.ariaPressed === 'false');
    expect((await ledger.get('one'))?.feared).toBeNull();
  });

  it('other words will do', async () => {
    await open([entryOf({ id: 'one' })], 'one');
    await until('the details', () => part('details'));
    const field = part('real')?.querySelector('input') as HTMLInputElement;
    field.value = ' The  Parking ';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('row', 'the parking');
    expect((await ledger.get('one'))?.real).toBe('the parking');
  });

  it('what cannot be saved is said, and not shown as if it were', async () => {
    await open([entryOf({ id: 'one' })], 'one');
    await until('the details', () => part('details'));
    ledger.change = () => Promise.reject(new Error('no space'));
    chip('became', 'yes')?.click();
    await shows('said', 'could not be saved');
    expect(chip('became', 'yes')?.ariaPressed).toBe('false');
  });

  it('deleted, it is gone; undone, it is back', async () => {
    await open([FOUNDING], 'founding');
    await until('the details', () => part('details'));
    click('remove');
    await until('nothing kept', () => part('empty'));
    expect(await ledger.count()).toBe(0);
    click('undo');
    await shows('row', 'signed');
    expect(await ledger.get('founding')).toEqual(FOUNDING);
  });
});

describe('coming back', () => {
  const offers = [
    { at: '2099-01-04T09:00', from: { words: 'next quarter' }, asked: true },
    { at: '2099-01-05T09:00', from: { preset: 'tomorrow' }, asked: false },
  ];
  beforeEach(() => {
    fake.replies['when-to-come-back'] = offers;
  });
  const sent = (name: string) => fake.sent.filter((one) => one.name === name).map(({ body }) => body);

  it('offers their own words first; what they asked for is remembered', async () => {
    await open([FOUNDING], 'founding');
    await until('the offers', () => all('offer').length === 2);
    expect(all('offer')[0]?.textContent).toContain('They said “next quarter”');
    click('offer');
    await shows('said', 'You will be reminded on');
    expect(sent('come-back')).toMatchObject([
      { due: '2099-01-04T09:00', notBefore: '2099-01-04T09:00', entry: 'founding', person: 'Ana Ruiz' },
    ]);
  });

  it('any other time will do, but none that is over', async () => {
    await open([FOUNDING], 'founding');
    await until('the offers', () => part('at'));
    type('at', '2020-01-01T09:00', 'input');
    await until('the button', () => (part('remind') as HTMLButtonElement).disabled === false);
    click('remind');
    await shows('said', 'This time is over already.');
    expect(sent('come-back')).toEqual([]);
    type('at', '2099-02-01T10:30', 'input');
    await until('the value', () => (part('at') as HTMLInputElement).value === '2099-02-01T10:30');
    click('remind');
    await until('the message', () => sent('come-back').length === 1);
    expect(sent('come-back')[0]).toMatchObject({ due: '2099-02-01T10:30', notBefore: null });
  });

  it('never on a boundary, nor on another no of whoever set it', async () => {
    const limit = entryOf({ id: 'limit', person: 'Ana Ruiz', kind: 'boundary', firmness: 'final' });
    await open([limit, FOUNDING], 'limit');
    await shows('limit', 'not come back to');
    expect(part('offer')).toBeNull();
    state.show('founding');
    await until('the other', () => part('details')?.textContent?.includes('unrealistic'));
    expect(part('limit')).not.toBeNull();
    expect(sent('when-to-come-back')).toEqual([]);
  });

  it('says what a third attempt is', async () => {
    await open(
      [
        FOUNDING,
        entryOf({ ...FOUNDING, id: 'two', became: null }),
        entryOf({ ...FOUNDING, id: 'three', became: null }),
      ].map((entry) => ({ ...entry, became: null })),
      'two',
    );
    await shows('warning', 'A third attempt presses');
  });

  it('due ones stand first, and are answered by the background', async () => {
    fake.local['reminder:a'] = reminderFor({ id: 'a', due: '2020-01-01T09:00', entry: 'founding' });
    fake.local['reminder:b'] = reminderFor({ id: 'b', due: '2099-01-01T09:00' });
    await open();
    await until('both', () => part('due') && part('coming'));
    expect(part('due')?.textContent).toContain('Ana Ruiz');
    part('due')?.querySelector<HTMLElement>('[data-part="done"]')?.click();
    part('coming')?.querySelector<HTMLElement>('[data-part="drop"]')?.click();
    part('due')?.querySelector<HTMLElement>('[data-part="snooze-tomorrow"]')?.click();
    await until('the messages', () => sent('answer-reminder').length === 3);
    expect(sent('answer-reminder').slice(0, 2)).toEqual([
      { id: 'a', answer: 'done' },
      { id: 'b', answer: 'drop' },
    ]);
    click('show-entry');
    await until('its entry', () => part('details'));
  });
});

describe('pictures', () => {
  it('count what the table shows, and say it in numbers too', async () => {
    await open([FOUNDING, ...manyEntries(9)]);
    await until('the pictures', () => part('kinds')?.querySelector('svg'));
    expect(text('kinds')).toContain('From 10 noes.');
    const read = part('kinds')?.querySelector('svg')?.getAttribute('aria-label');
    expect(read).toMatch(/^Noes by kind: Form \d, Time \d/);
    const numbers = [...(part('kinds')?.querySelectorAll('td') ?? [])].map((cell) =>
      Number(cell.textContent),
    );
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(10);
    type('search', 'signed', 'input');
    await until('the picture of one', () => text('kinds').includes('too few to show a habit'));
    expect(text('barriers')).toContain('In 1 of 1 case');
  });

  it('teach where there is nothing to draw', async () => {
    await open([entryOf()]);
    await until('the pictures', () => part('barriers'));
    expect(text('barriers')).toContain('Tap a feared and a real barrier');
    expect(part('barriers')?.querySelector('svg')).toBeNull();
  });
});

describe('tools', () => {
  const files: Blob[] = [];
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob) => {
      files.push(blob as Blob);
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  const read = (blob: Blob | undefined): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob as Blob);
    });
  function take(content: string): void {
    const field = part('take') as HTMLInputElement;
    const file = { text: async () => content };
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it.each(['markdown', 'csv', 'json'])('%s has initials unless the user wants names', async (format) => {
    await open();
    click(`give-${format}`);
    (part('initials') as HTMLInputElement).click();
    click(`give-${format}`);
    expect(await read(files[0])).not.toContain('Ruiz');
    expect(await read(files[1])).toContain('Ruiz');
    await shows('said', '1 no in how-else-ledger.');
  });

  it('takes a file, once, and names what it could not read', async () => {
    await open();
    take(written([FOUNDING, entryOf({ id: 'fresh' })], 'json', 'full'));
    await shows('said', '1 no added, 1 were there already.');
    expect(await ledger.count()).toBe(2);
    take('date,words\n2026-11-02,No.\nsoon,Never.');
    await shows('problems', 'Line 3: date: "soon" is no date');
    expect(await ledger.count()).toBe(3);
  });

  it('deletes what has stayed longer than chosen', async () => {
    await open([FOUNDING, entryOf({ id: 'old', when: Date.now() - 40 * 86_400_000 })]);
    type('retention', '30', 'change');
    await until('the old one is gone', async () => (await ledger.get('old')) === null);
    expect(fake.local['ledger-retention']).toEqual({ days: 30, everyNo: false });
  });

  it('erases everything in one action, after one question', async () => {
    await open(manyEntries(5));
    click('erase');
    expect(text('erase-ask')).toContain('Erase 5 noes, all reminders and the rest of it?');
    click('erase-yes');
    await until('nothing kept', () => part('empty'));
    expect(fake.sent.map(({ name }) => name)).toContain('forget-reminders');
    expect(await ledger.count()).toBe(0);
  });
});

describe('accessibility', () => {
  it.each([
    ['nothing kept', [], null],
    ['a table with open details', [FOUNDING, ...manyEntries(60)], 'founding'],
  ] as const)('%s: axe finds nothing', async (_what, entries, entry) => {
    fake.local['reminder:a'] = reminderFor({ id: 'a', due: '2020-01-01T09:00' });
    await open([...entries], entry);
    if (entries.length > 0) await until('the pictures', () => part('kinds')?.querySelector('svg'));
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
