// @vitest-environment jsdom
/** Lines of one text, nodes that others take over, pictures in place of names. */
import { describe, expect, test } from 'vitest';
import { LINES, ROLLING_WINDOW } from '../../src/pages/meetings/growth';
import { client, el, marked, NO, onOwnClock, pass, retext, row, start } from './small-client';

onOwnClock();

describe('lines of limited length', () => {
  const line = (picture: string, words: string) => row('', words, el('img', { src: picture }));
  test('are one text, whose first lines are taken away', async () => {
    const { region, seen } = start(client(LINES));
    const first = line('/ana', 'we would like to do that but there');
    region.append(first);
    await pass(300);
    region.append(line('/ana', 'is no way that we can pay for'));
    await pass(300);
    first.remove();
    region.append(line('/ana', 'it this year'));
    await pass();
    region.append(line('/ben', 'I see what you mean'));
    await pass();
    expect(seen.texts).toEqual([
      'we would like to do that but there is no way that we can pay for it this year',
      'I see what you mean',
    ]);
    expect(marked(seen, 'pay for it').map(String).join(' ')).toBe('pay for it');
  });
  test('nodes that are used for other lines and other people', async () => {
    const { region, seen } = start(client(LINES));
    const nodes = [
      line('/ana', 'no we will not do that'),
      line('/ana', 'not this year'),
      line('/ben', 'I see your point'),
    ];
    region.append(...nodes);
    await pass();
    const show = (at: number, picture: string, words: string) => {
      nodes[at]?.querySelector('img')?.setAttribute('src', picture);
      retext(nodes[at] as HTMLElement, words);
    };
    show(0, '/ana', 'not this year');
    show(1, '/ben', 'I see your point');
    show(2, '/ben', 'and I agree with you');
    await pass();
    expect(seen.texts).toEqual([
      'no we will not do that not this year',
      'I see your point and I agree with you',
    ]);
  });
});

test('a line whose picture alone changes is another person’s', async () => {
  const { region, seen } = start(client(LINES));
  const block = row('', NO, el('img', { src: '/ana' }));
  region.append(block);
  await pass();
  block.querySelector('img')?.setAttribute('src', '/ben');
  await pass(0);
  retext(block, 'I like the plan.');
  await pass();
  expect(seen.texts).toEqual([NO, 'I like the plan.']);
});

test('a picture that changes is another person, though nothing else tells so', async () => {
  const { region, seen } = start(client(ROLLING_WINDOW));
  const picture = el('img', { src: '/ana' });
  const block = row('', NO, picture);
  region.append(block);
  await pass();
  picture.setAttribute('src', '/ben');
  await pass();
  retext(block, 'I like the plan.');
  await pass();
  expect(seen.texts).toEqual([NO, 'I like the plan.']);
});
