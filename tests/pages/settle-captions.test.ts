/** Captions settle into utterances: the rules one by one, then what holds whatever is said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaptionEvent, SettleCaptions } from '../../src/pages/meetings/settle-captions';

/** Feeds a machine and keeps what is reported, as a visit does. */
class Call {
  readonly machine = new SettleCaptions();
  readonly now = new Map<string, string>();
  readonly speakers = new Map<string, string | null>();
  heard = 0;
  time = 0;

  take(events: CaptionEvent[]): this {
    for (const event of events) {
      if (event.type === 'gone') {
        expect(this.now.delete(event.id)).toBe(true);
        continue;
      }
      this.heard++;
      this.now.set(event.id, event.text);
      this.speakers.set(event.id, event.speaker);
    }
    return this;
  }

  see(block: number, speaker: string, text: string, after = 300): this {
    this.wait(after);
    return this.take(this.machine.see({ block, speaker, side: 'them', text, time: this.time }));
  }

  wait(ms: number): this {
    this.time += ms;
    return this.take(this.machine.rest(this.time));
  }

  get texts(): string[] {
    return [...this.now.values()];
  }

  /** In the order of the page. */
  get inOrder(): string {
    const at = (id: string) => this.machine.placeOf(id)?.start ?? -1;
    const ids = [...this.now.keys()].sort((a, b) => at(a) - at(b));
    return ids.map((id) => this.now.get(id)).join(' ');
  }
}
const call = () => new Call();
const LONG = 'We talked about this at length and we came to no end. '.repeat(8).trim();

describe('settled captions', () => {
  test('nothing is said before the tail rests', () => {
    const c = call().see(1, 'Ana', 'we cannot do');
    expect(c.texts).toEqual([]);
    expect(c.machine.dueAt).toBe(c.time + 800);
    expect(c.wait(799).texts).toEqual([]);
    expect(c.wait(1).texts).toEqual(['we cannot do']);
    expect(c.machine.dueAt).toBeNull();
  });
  test('a sentence that ended rests sooner, one that has not later, where sentences do end', () => {
    const c = call().see(1, 'Ana', "no that's").see(1, 'Ana', "No, that's unrealistic.");
    expect(c.wait(99).texts).toEqual([]);
    expect(c.wait(1).texts).toEqual(["No, that's unrealistic."]);
    c.see(2, 'Ben', 'so what would');
    expect(c.wait(1_399).texts).toHaveLength(1);
    expect(c.wait(1).texts).toEqual(["No, that's unrealistic.", 'so what would']);
  });
  test('a sentence is settled as the next one begins', () => {
    expect(call().see(1, 'Ana', 'The price is fine. But').texts).toEqual(['The price is fine.']);
  });
  test('a pause parts what has no punctuation', () => {
    const c = call()
      .see(1, 'Ana', 'we cannot do that')
      .wait(3_000)
      .see(1, 'Ana', 'we cannot do that let us move on')
      .wait(1_500);
    expect(c.texts).toEqual(['we cannot do that', 'let us move on']);
  });
  test('somebody else begins', () => {
    expect(call().see(1, 'Ana', 'we cannot do that').see(2, 'Ben', 'why').texts).toEqual([
      'we cannot do that',
    ]);
  });
  test('a "mhm" in the middle does not end a sentence', () => {
    const c = call()
      .see(1, 'Ana', 'we cannot do')
      .see(2, 'Ben', 'mhm')
      .see(1, 'Ana', 'we cannot do that this year')
      .wait(1_500);
    expect(c.texts).toEqual(['we cannot do that this year', 'mhm']);
  });
  test('a lone "No." belongs to what follows', () => {
    expect(call().see(1, 'Ana', "No. That's unrealistic. So").texts).toEqual(["No. That's unrealistic."]);
    const c = call().see(1, 'Ana', 'No').wait(1_500);
    expect(c.texts).toEqual(['No']);
    expect(c.see(1, 'Ana', 'No problem at all.', 100).wait(1_500).texts).toEqual(['No problem at all.']);
  });
  test('a correction replaces under the same id', () => {
    const c = call().see(1, 'Ana', 'no thats on realistic').wait(1_500);
    const [id] = c.now.keys();
    c.see(1, 'Ana', "No, that's unrealistic.").wait(1_500);
    expect([...c.now]).toEqual([[id, "No, that's unrealistic."]]);
  });
  test('a correction of an earlier block', () => {
    const c = call()
      .see(1, 'Ana', 'Send the report.')
      .see(2, 'Ben', 'no')
      .see(1, 'Ana', 'Send the reports.')
      .wait(1_500);
    expect(c.texts).toEqual(['Send the reports.', 'no']);
  });
  test('words that are taken away are withdrawn', () => {
    expect(call().see(1, 'Ana', 'We refuse.').wait(1_500).see(1, 'Ana', '').texts).toEqual([]);
    const c = call().see(1, 'Ana', 'The price is fine. We refuse it all.').wait(1_500);
    expect(c.see(1, 'Ana', 'The price is fine.').wait(1_500).texts).toEqual(['The price is fine.']);
  });
  test('a node used for another speaker starts anew, even where the old words still stand', () => {
    const c = call()
      .see(1, 'Ana', 'We refuse.')
      .see(1, 'Ben', 'We refuse.')
      .see(1, 'Ben', 'We refuse. Fine with me.')
      .wait(1_500);
    expect([...c.now.values()]).toEqual(['We refuse.', 'Fine with me.']);
    expect([...c.speakers.values()]).toEqual(['Ana', 'Ben']);
    expect(c.see(1, 'Eva', 'Hello there all.').wait(1_500).texts).toContain('Hello there all.');
  });
  test('very long speech that is dropped stays said', () => {
    const c = call().see(1, 'Ana', LONG).wait(1_500);
    const before = c.texts.length;
    expect(c.see(1, 'Ana', 'And so on it went.').wait(1_500).texts).toHaveLength(before + 1);
  });
  test('history that is drawn again is not reported again, and goes on', () => {
    const c = call().see(1, 'Ana', 'Ok').see(2, 'Ben', 'No, not today.').see(3, 'Ana', 'Ok').wait(1_500);
    const told = c.heard;
    c.take(c.machine.remount(c.time)).wait(5_000).machine.redraw(c.time);
    c.see(4, 'Ana', 'Ok', 0).see(5, 'Ben', 'No, not today.', 0).see(6, 'Ana', 'Ok', 0).wait(1_500);
    expect(c.heard).toBe(told);
    expect(c.texts).toHaveLength(3);
    const [, ben] = c.now.keys();
    expect(c.machine.placeOf(ben ?? '')).toEqual({ block: 5, start: 0 });
    expect(c.see(6, 'Ana', 'Okay, tomorrow then.').wait(1_500).texts.at(-1)).toBe('Okay, tomorrow then.');
  });
  test('the same word said again later is news', () => {
    const c = call().see(1, 'Ana', 'No.').wait(1_500);
    c.take(c.machine.remount(c.time));
    c.see(2, 'Ben', 'So what now?').see(3, 'Ana', 'No.', 5_000).wait(1_500);
    expect(c.texts).toEqual(['No.', 'So what now?', 'No.']);
  });
  test('points that end no sentence', () => {
    expect(call().see(1, 'Ana', 'Mr. Field wants 3.5 percent. We').texts).toEqual([
      'Mr. Field wants 3.5 percent.',
    ]);
  });
  test('a block that leaves is said, not withdrawn', () => {
    const c = call().see(1, 'Ana', 'we cannot do that');
    expect(c.take(c.machine.leave(1, c.time)).texts).toEqual(['we cannot do that']);
    expect(c.machine.placeOf([...c.now.keys()][0] ?? '')).toBeNull();
  });
});

const word = fc.constantFrom('no', 'No,', 'we', 'cannot', 'today.', 'fine', 'why?', 'problem', 'Ok.');
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const step = fc.record({
  block: fc.integer({ min: 1, max: 3 }),
  speaker: fc.constantFrom('Ana', 'Ben'),
  text,
  wait: fc.constantFrom(0, 100, 300, 900, 4_000),
  act: fc.constantFrom('see', 'see', 'see', 'see', 'leave', 'remount'),
});

describe('whatever is said', () => {
  test('a settled call shows each block’s last words exactly once', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (states) => {
        const c = call();
        for (const state of states) c.see(1, 'Ana', state);
        c.wait(1_500);
        expect(c.inOrder).toBe(states.at(-1));
      }),
    );
  });
  test('ids are never withdrawn unheard, reports never repeat, and all settles', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const c = call();
        for (const { block, speaker, text: words, wait, act } of steps) {
          const before = new Map(c.now);
          const events =
            c.wait(wait) && act === 'leave'
              ? c.machine.leave(block, c.time)
              : act === 'remount'
                ? c.machine.remount(c.time)
                : [];
          for (const event of events)
            if (event.type === 'heard') expect(before.get(event.id)).not.toBe(event.text);
          c.take(events);
          if (act === 'see') c.see(block, speaker, words, 0);
        }
        c.wait(1_500);
        expect(c.machine.dueAt).toBeNull();
        for (const said of c.texts) expect(said).toBe(said.trim());
      }),
    );
  });
  test('the growing of a sentence word by word is reported once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('we', 'can', 'not', 'do'), { minLength: 3, maxLength: 20 }),
        (words) => {
          const c = call();
          for (const i of words.keys()) c.see(1, 'Ana', words.slice(0, i + 1).join(' '));
          c.wait(1_500);
          expect(c.heard).toBe(1);
          expect(c.texts).toEqual([words.join(' ')]);
        },
      ),
    );
  });
});
