/** Captions settle whatever the client: the growth models one by one, then what holds for all of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesOnAt } from '../../src/pages/meetings/caption-text';
import {
  GROWS_IN_PLACE,
  type GrowthModel,
  ROLLING_WINDOW,
  ROW_AN_UTTERANCE,
  ROW_THAT_FADES,
} from '../../src/pages/meetings/growth';
import {
  type CaptionEvent,
  type CaptionTick,
  SettleCaptions,
} from '../../src/pages/meetings/settle-captions';

/** Feeds a machine and keeps what is reported, as a visit does. */
class Call {
  readonly machine: SettleCaptions;
  readonly now = new Map<string, { text: string; speaker: string | null; side: string }>();
  time = 1_000_000;

  constructor(growth: GrowthModel) {
    this.machine = new SettleCaptions(growth);
  }

  take(events: readonly CaptionEvent[]): this {
    for (const event of events) {
      if (event.type === 'gone') expect(this.now.delete(event.id)).toBe(true);
      else this.now.set(event.id, event);
    }
    return this;
  }

  see(block: number, speaker: string | null, text: string, more: Partial<CaptionTick> = {}): this {
    this.wait(300);
    return this.take(this.machine.see({ block, speaker, side: 'them', text, time: this.time, ...more }));
  }

  wait(ms: number): this {
    this.time += ms;
    return this.take(this.machine.rest(this.time));
  }

  leave(block: number): this {
    return this.take(this.machine.leave(block, this.time));
  }

  get texts(): string[] {
    return [...this.now.values()].map(({ text }) => text);
  }

  get said(): string[] {
    return [...this.now.values()].map(({ speaker, text }) => `${speaker}: ${text}`);
  }
}

describe('where a rolling text goes on', () => {
  test.each([
    ['in place', 'can you', 'Can you send it', 0],
    ['its front is gone', 'Can you send it today because', 'send it today because the client', 8],
    ['all but its last word is gone', 'I see. No way.', 'way.', 10],
    ['revised', 'no thats on realistic', "No, that's unrealistic.", 0],
    ['words came before it', 'cannot do that', 'No, cannot do that', 0],
    ['another text', 'we like the plan', 'the weather is bad', null],
    ['one word in common by chance', 'we talked about it', 'it was cold there', null],
  ])('%s', (_how, shown, now, at) => {
    expect(goesOnAt(shown, now)).toBe(at);
  });
});

describe('a rolling window', () => {
  const call = () => new Call(ROLLING_WINDOW);
  test('what leaves at the front stays said, once', () => {
    const c = call()
      .see(1, null, 'Can you')
      .see(1, null, 'Can you send it today because')
      .see(1, null, 'send it today because the client')
      .see(1, null, 'because the client is waiting for it.')
      .wait(1_500);
    expect(c.texts).toEqual(['Can you send it today because the client is waiting for it.']);
    const [id] = c.now.keys();
    expect(c.machine.placeOf(id ?? '')?.start).toBe(-22);
  });
  test('sentences that are glued to each other come apart', () => {
    const c = call().see(1, null, 'No.We cannot.').see(1, null, 'We cannot.Never could.').wait(1_500);
    expect(c.texts.join(' ')).toBe('No. We cannot. Never could.');
  });
  test('a correction takes a no away, the front that leaves does not', () => {
    const c = call().see(1, null, 'We refuse all of it.').wait(1_500);
    expect(c.texts).toEqual(['We refuse all of it.']);
    expect(c.see(1, null, 'We love all of it.').wait(1_500).texts).toEqual(['We love all of it.']);
    expect(c.see(1, null, '').wait(1_500).texts).toEqual(['We love all of it.']);
  });
  test('another picture is another person, even where the old words still stand', () => {
    const c = call()
      .see(1, 'Ana', 'We refuse.', { voice: '/ana' })
      .see(1, 'Ben', 'We refuse.', { voice: '/ben' })
      .see(1, 'Ben', 'refuse. Fine with me then.', { voice: '/ben' })
      .wait(1_500);
    expect(c.said).toEqual(['Ana: We refuse.', 'Ben: Fine with me then.']);
  });
  test('initials give way to a picture: the same person, if the words go on', () => {
    const c = call()
      .see(1, null, 'Can you', { voice: 'AR', standIn: true })
      .see(1, 'Ana', 'Can you send it', { voice: '/ana' })
      .wait(1_500);
    expect(c.said).toEqual(['Ana: Can you send it']);
    const d = call()
      .see(1, 'Ana', 'Can you send it', { voice: 'AR', standIn: true })
      .see(1, 'Ben', 'No way at all.', { voice: '/ben' })
      .wait(1_500);
    expect(d.said).toEqual(['Ana: Can you send it', 'Ben: No way at all.']);
  });
  test('a name that is known once stays known', () => {
    const c = call().see(1, 'Ana', 'We cannot do it.', { voice: '/ana', side: 'them' });
    c.see(1, null, 'We cannot do it at all.', { voice: '/ana', side: 'unknown' }).wait(1_500);
    expect([...c.now.values()]).toMatchObject([{ speaker: 'Ana', side: 'them' }]);
  });
});

describe('rows in a list that draws only what is looked at', () => {
  const rows = () => {
    const c = new Call(ROW_AN_UTTERANCE);
    c.machine.arrange([1, 2, 3]);
    return c.see(1, 'Ana', 'No.').see(2, 'Ben', 'I like the plan.').see(3, 'Ana', 'No.').wait(1_500);
  };
  test('rows that are scrolled back to are not said again', () => {
    const c = rows().leave(1);
    c.machine.arrange([4, 2, 3]);
    c.wait(60_000).see(4, 'Ana', 'No.').wait(1_500);
    expect(c.said).toEqual(['Ana: No.', 'Ben: I like the plan.', 'Ana: No.']);
    expect(c.machine.placeOf('caption-1')).toEqual({ block: 4, start: 0 });
  });
  test('the same word in a new row is said again', () => {
    const c = rows().leave(1);
    c.machine.arrange([2, 3, 4]);
    expect(c.see(4, 'Ana', 'No.').wait(1_500).texts).toHaveLength(4);
  });
  test('rows of long ago that nobody heard are history', () => {
    const c = rows();
    c.machine.arrange([4, 1, 2, 3]);
    expect(c.see(4, 'Eva', 'We refuse.').wait(1_500).texts).toHaveLength(3);
  });
  test('an unknown speaker gets a name', () => {
    const c = new Call(ROW_AN_UTTERANCE);
    c.see(1, null, 'can you send', { standIn: true, side: 'unknown' }).wait(1_500);
    c.see(1, 'Ana', 'can you send', { side: 'them' });
    expect([...c.now.values()]).toMatchObject([{ speaker: 'Ana', side: 'them', text: 'can you send' }]);
    expect(c.see(1, 'Ana', 'Can you send it?', { side: 'them' }).wait(1_500).texts.join(' ')).toBe(
      'Can you send it?',
    );
  });
});

test('a row that rolled away is not taken for the next one that has a word of it', () => {
  const c = new Call(ROLLING_WINDOW);
  c.see(1, 'Ana', 'We would be the ones who fill it.').wait(5_000).leave(1);
  c.see(2, 'Ana', 'the').see(2, 'Ana', 'The stove and the pans?').wait(1_500);
  expect(c.texts).toEqual(['We would be the ones who fill it.', 'The stove and the pans?']);
});

test('a row that faded is not taken for one that says the same later', () => {
  const c = new Call(ROW_THAT_FADES).see(1, 'Ana', 'No.').wait(3_000).leave(1);
  c.machine.redraw(c.time);
  expect(c.wait(10_000).see(2, 'Ana', 'No.').wait(1_500).texts).toEqual(['No.', 'No.']);
});

test('the work of a change does not grow with what was said before', () => {
  const c = new Call(GROWS_IN_PLACE);
  let text = '';
  let slices = 0;
  const { slice } = String.prototype;
  const count = (words: string): number => {
    slices = 0;
    String.prototype.slice = function (this: string, ...args: [number?, number?]) {
      slices++;
      return slice.apply(this, args);
    };
    c.see(1, 'Ana', words);
    String.prototype.slice = slice;
    return slices;
  };
  const costs: number[] = [];
  for (let n = 0; n < 400; n++) {
    text += `We talked about matter number ${n} at length. `;
    costs.push(count(`${text}And then`));
  }
  // Telling compares each sentence with what was told: one slice a sentence, and no more.
  expect(costs.at(-1) ?? 0).toBeLessThan((costs[20] ?? 0) + 400);
});

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
