/** What holds for captions on all clients, whatever is said and however it arrives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GROWS_IN_PLACE,
  type GrowthModel,
  ROLLING_WINDOW,
  ROW_AN_UTTERANCE,
  ROW_THAT_FADES,
} from '../../src/pages/meetings/growth';
import { Call } from './caption-call';

const VOCABULARY = [
  'we',
  'cannot',
  'plan',
  'budget',
  'today',
  'offer',
  'maybe',
  'team',
  'fine',
  'later',
] as const;
const sentence = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 3, maxLength: 8 })
  .map((words) => words.join(' '));
/** Each sentence is known by a number, so that none can be taken for another. */
const talk = fc.array(fc.record({ speaker: fc.constantFrom('Ana', 'Ben'), sentence }), {
  minLength: 1,
  maxLength: 8,
});
const chunking = fc.infiniteStream(fc.integer({ min: 1, max: 4 }));

interface Spoken {
  readonly speaker: string;
  readonly text: string;
}
const numbered = (all: readonly { speaker: string; sentence: string }[]): Spoken[] =>
  all.map(({ speaker, sentence: words }, n) => ({ speaker, text: `${words} number ${n} ends.` }));

/** The ways in which clients show the same talk. Each word arrives in some chunk; then the sentence is revised. */
const WAYS: ReadonlyArray<
  readonly [string, GrowthModel, (c: Call, talk: Spoken[], chunks: Iterator<number>) => void]
> = [
  [
    'a row an utterance',
    ROW_AN_UTTERANCE,
    (c, all, chunks) => {
      for (const [n, { speaker, text }] of all.entries()) grow(c, n, speaker, '', text, chunks);
    },
  ],
  [
    'one block a turn',
    GROWS_IN_PLACE,
    (c, all, chunks) => {
      let [block, before] = [0, ''];
      all.forEach(({ speaker, text }, n) => {
        if (all[n - 1]?.speaker !== speaker) [block, before] = [block + 1, ''];
        before = grow(c, block, speaker, before, text, chunks);
      });
    },
  ],
  [
    'a row that fades',
    ROW_THAT_FADES,
    (c, all, chunks) =>
      all.forEach(({ speaker, text }, n) => {
        grow(c, n, speaker, '', text, chunks);
        c.wait(3_000).leave(n);
      }),
  ],
  [
    'a rolling window',
    ROLLING_WINDOW,
    (c, all, chunks) => {
      const before = new Map<string, string>();
      for (const { speaker, text } of all)
        before.set(
          speaker,
          grow(c, speaker === 'Ana' ? 1 : 2, speaker, before.get(speaker) ?? '', text, chunks, 70),
        );
    },
  ],
];

function grow(
  c: Call,
  block: number,
  speaker: string,
  before: string,
  text: string,
  chunks: Iterator<number>,
  width = Infinity,
): string {
  const words = text.toLowerCase().replace('.', '').split(' ');
  const front = before === '' ? '' : `${before} `;
  const rolled = (all: string) => (all.length <= width ? all : all.slice(-width).replace(/^\S*\s/u, ''));
  for (let at = 0; at < words.length; ) {
    at += chunks.next().value as number;
    c.see(block, speaker, rolled(front + words.slice(0, at).join(' ')));
  }
  c.see(block, speaker, rolled(front + text));
  return front + text;
}

describe.each(WAYS)('%s', (_name, growth, show) => {
  test('every sentence is told exactly once, and under the name of the one who said it', () => {
    fc.assert(
      fc.property(talk, chunking, (all, chunks) => {
        const spoken = numbered(all);
        const c = new Call(growth);
        show(c, spoken, chunks[Symbol.iterator]());
        c.wait(1_500);
        const told = c.said
          .join('\n')
          .split(/(?<=ends\.)\s+|\n/u)
          .filter(Boolean);
        const names = told.map((line) => line.replace(/^(Ana|Ben): /u, ''));
        expect([...names].sort()).toEqual(spoken.map(({ text }) => text).sort());
        for (const { speaker, text } of c.now.values())
          for (const { text: words, speaker: by } of spoken)
            if (text.includes(words)) expect(speaker).toBe(by);
      }),
    );
  });
  test('a correction that removes a no withdraws it, and nothing else', () => {
    fc.assert(
      fc.property(talk, chunking, fc.nat(), (all, chunks, pick) => {
        const spoken = numbered(all);
        const c = new Call(growth);
        const last = spoken.length - 1;
        // Only what is still shown can be corrected: the last sentence.
        const refused = { ...(spoken[last] as Spoken), text: `we refuse number ${pick} flatly ends.` };
        const shown = [...spoken.slice(0, last), refused];
        let seen: Parameters<Call['see']> | null = null;
        const { see } = c;
        c.see = (...args) => {
          seen = args;
          return see.apply(c, args);
        };
        show(c, shown, chunks[Symbol.iterator]());
        c.wait(1_500);
        expect(c.texts.join('\n')).toContain('refuse');
        const [block, speaker, text] = seen as unknown as Parameters<Call['see']>;
        if (c.machine.placeOf([...c.now.keys()].at(-1) ?? '') === null) return;
        c.see(block, speaker, text.replace('refuse', 'accept')).wait(1_500);
        expect(c.texts.join('\n')).not.toContain('refuse');
        expect(c.texts.join('\n').match(/ends\./gu)).toHaveLength(spoken.length);
      }),
    );
  });
});

test('drawn again at any moment, whole or in part, nothing is told twice and nothing is lost', () => {
  fc.assert(
    fc.property(talk, chunking, fc.infiniteStream(fc.nat({ max: 6 })), (all, chunks, chance) => {
      const spoken = numbered(all);
      const c = new Call(GROWS_IN_PLACE);
      const dice = chance[Symbol.iterator]();
      const page = new Map<number, { speaker: string; text: string }>();
      let next = 100;
      const { see } = c;
      const redraw = () => {
        const rows = [...page.values()];
        c.take(c.machine.remount(c.time)).machine.redraw(c.time);
        page.clear();
        const keys = rows.map(() => ++next);
        c.machine.arrange(keys);
        rows.forEach((row, at) => {
          page.set(keys[at] as number, row);
          c.take(c.machine.see({ block: keys[at] as number, side: 'them', time: c.time, ...row }));
        });
      };
      let [before, speaking] = ['', ''];
      c.see = (_block, speaker, text) => {
        if (dice.next().value === 0) redraw();
        if (before === '' && speaking !== `${speaker}`)
          page.set(++next, { speaker: speaker ?? '', text: '' });
        speaking = `${speaker}`;
        const key = [...page.keys()].at(-1) as number;
        page.set(key, { speaker: speaker ?? '', text });
        c.machine.arrange([...page.keys()]);
        return see.call(c, key, speaker, text);
      };
      spoken.forEach(({ speaker, text }, n) => {
        if (spoken[n - 1]?.speaker !== speaker) [before, speaking] = ['', ''];
        before = grow(c, 0, speaker, before, text, chunks[Symbol.iterator]());
      });
      redraw();
      c.wait(1_500);
      const told = c.texts.join(' ').split(/(?<=ends\.)\s+/u);
      expect([...told].sort()).toEqual(spoken.map(({ text }) => text).sort());
    }),
  );
});
