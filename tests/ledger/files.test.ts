/** Files of the ledger: out and back without loss, names as initials, and each bad line named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRMNESSES, KINDS } from '../../src/language/words';
import { type Entry, OUTCOMES, REACTIONS, WEIGHTS } from '../../src/ledger/entry';
import { FORMATS, withInitials, written } from '../../src/ledger/give';
import { initials } from '../../src/ledger/names';
import { taken } from '../../src/ledger/take';
import { checked, VERSION } from '../../src/ledger/versions';
import { entryOf, FOUNDING, manyEntries } from './entries';

const line = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).map((text) => text.trim());
const instant = fc.integer({ min: 0, max: 4e12 });
const entries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    when: instant,
    place: line(20),
    person: line(20),
    matter: line(20),
    kind: fc.constantFrom(...KINDS),
    words: line(60).filter((words) => words !== ''),
    firmness: fc.constantFrom(...FIRMNESSES),
    feared: fc.option(line(20).filter(Boolean)),
    real: fc.option(line(20).filter(Boolean)),
    weight: fc.option(fc.constantFrom(...WEIGHTS)),
    asked: line(30),
    became: fc.option(fc.constantFrom(...OUTCOMES)),
    note: line(30),
    reaction: fc.option(fc.constantFrom(...REACTIONS)),
    proposed: fc.option(instant),
    keptBy: fc.constantFrom('hand' as const, 'days' as const),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('out and back', () => {
  it.each(['json', 'csv'] as const)('%s loses nothing', (format) => {
    fc.assert(
      fc.property(entries, (all) => {
        const sound = all.filter((entry) => typeof checked(entry) !== 'string');
        const text = written(sound, format, 'full');
        expect(taken(text)).toEqual({ entries: sound, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('ten thousand entries, in both', () => {
    const many = manyEntries(10_000);
    for (const format of ['json', 'csv'] as const)
      expect(taken(written(many, format, 'full')).entries).toHaveLength(10_000);
  });

  it('an older file is upgraded', () => {
    const { person: _p, matter: _m, note: _n, reaction: _r, proposed: _d, keptBy: _k, ...rest } = FOUNDING;
    const { entries } = taken(JSON.stringify({ howElse: 'ledger', version: 1, entries: [rest] }));
    expect(entries[0]).toMatchObject({ became: 'yes', person: '', note: '', keptBy: 'hand' });
  });
});

describe('names', () => {
  it.each([
    ['Ana Ruiz', 'A. R.'],
    ['émile durand', 'É. D.'],
    ['ana.ruiz@example.org', 'A. R.'],
    ['李小龍', '李.'],
    ['', ''],
  ])('%s → %s', (name, short) => expect(initials(name)).toBe(short));

  it.each(FORMATS)('%s has initials unless names are asked for', (format) => {
    const entry = entryOf({
      person: 'Ana Ruiz',
      words: 'No. Write to Ben Okafor or to ana.ruiz@example.org instead, Ana',
      note: 'Will Ruiz will sign; will he?',
    });
    const both = [entry, entryOf({ person: 'Ben Okafor' })];
    const short = written(both, format);
    for (const name of ['Ana', 'Ruiz', 'Ben', 'Okafor', 'example.org']) expect(short).not.toContain(name);
    expect(written(both, format, 'full')).toContain('Okafor');
  });

  it('a first name is no other word', () => {
    const [entry] = withInitials([entryOf({ person: 'Will May', note: 'Will said it will be in may.' })]);
    expect(entry?.note).toBe('W. said it will be in may.');
  });
});

describe('a table for spreadsheets', () => {
  it('runs no formula', () => {
    const csv = written([entryOf({ words: '=HYPERLINK("http://x.example")', note: '@SUM(A1)' })], 'csv');
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(taken(csv).entries[0]?.words).toBe('=HYPERLINK("http://x.example")');
  });

  it('may be made by hand with a date and words alone; twice is once', () => {
    const csv = 'Date,Words,person\n2026-11-02,"No, not now",Ana\n2026-11-03,No.,Ben\n';
    const { entries, problems } = taken(csv);
    expect(problems).toEqual([]);
    expect(entries.map(({ words, kind }) => [words, kind])).toEqual([
      ['No, not now', 'unspoken'],
      ['No.', 'unspoken'],
    ]);
    expect(taken(csv).entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what cannot be read is named, the rest is taken', () => {
  it('in CSV by line', () => {
    const { entries, problems } = taken(
      [
        'date,words,kind,firmness',
        '2026-11-02,No.,time,soft',
        'yesterday,No.,time,soft',
        '2026-11-02,No.,weather,soft',
        '2026-11-02,"two\nlines",time,soft',
        ',No.,time,soft',
        '2026-11-02,No.,time,soft,too,many',
        '2026-11-04,Fine.,time,soft',
      ].join('\n'),
    );
    expect(entries.map(({ words }) => words)).toEqual(['No.', 'two\nlines', 'Fine.']);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 7, 8]);
    expect(problems[0]?.says).toBe('date: "yesterday" is no date; write it as 2026-11-23');
    expect(problems[1]?.says).toMatch(/^kind: /);
    expect(problems[2]?.says).toBe('date: is missing');
  });

  it('in JSON by line', () => {
    const lines = written([entryOf(), entryOf(), entryOf()], 'json').split('\n');
    lines[2] = lines[2]?.replace('"firm"', '"hard"') ?? '';
    const { entries, problems } = taken(lines.join('\n'));
    expect(entries).toHaveLength(2);
    expect(problems).toEqual([{ line: 3, says: expect.stringMatching(/^firmness: /) }]);
  });

  it.each([
    ['', 'empty'],
    ['{"howElse":', 'no JSON'],
    ['{"a":1}', 'no ledger'],
    ['[]', 'no ledger'],
    ['null', 'columns'],
    [`{"howElse":"ledger","version":${VERSION + 1},"entries":[]}`, 'newer'],
    ['a,b\n1,2', 'date and words is missing'],
    ['{"howElse":"ledger","version":3,"entries":[null, 4]}', 'is no entry'],
  ])('%s: %s', (text, says) => {
    const { entries, problems } = taken(text);
    expect(entries).toEqual([]);
    expect(problems[0]?.says).toContain(says);
  });

  it('nothing that is no file of ours throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => void taken(text)));
    fc.assert(fc.property(fc.json(), (text) => void taken(text)));
  });
});

describe('Markdown', () => {
  it('tells the case of the source', () => {
    const text = written([FOUNDING], 'markdown', 'full');
    expect(text).toMatch(/## 2026-11-18 · Ana Ruiz · mail.google.com/);
    for (const part of ["> No, that's unrealistic.", 'Feared barrier: price', 'Real barrier: delivery dates'])
      expect(text).toContain(part);
    expect(text).toContain('How it ended: signed, Ana called on Friday');
  });
  it('their words are words, not markup', () => {
    const text = written([entryOf({ words: 'No\n# title [x](http://y.example) <b>' })], 'markdown');
    expect(text).toContain('> No \\# title \\[x\\](http://y.example) \\<b\\>');
  });
});
