/** Captions settle whatever the client: the growth models one by one. */
import { describe, expect, test } from 'vitest';
import { goesOnAt } from '../../src/pages/meetings/caption-text';
import {
  GROWS_IN_PLACE,
  ROLLING_WINDOW,
  ROW_AN_UTTERANCE,
  ROW_THAT_FADES,
} from '../../src/pages/meetings/growth';
import { Call } from './caption-call';

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
