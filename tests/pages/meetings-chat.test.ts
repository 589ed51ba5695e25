// @vitest-environment jsdom
/** The chat beside a call, on any client. */
import { describe, expect, test } from 'vitest';
import { ROW_AN_UTTERANCE } from '../../src/pages/meetings/growth';
import { sideByName } from '../../src/pages/meetings/names';
import { client, el, marked, NO, onOwnClock, pass, retext, row, start, textOf } from './small-client';

onOwnClock();

describe('chat', () => {
  const chatting = client(ROW_AN_UTTERANCE, {
    chat: {
      messages: (page) => [...page.querySelectorAll('.message')],
      read(message) {
        const words = message.querySelector('.words');
        const speaker = textOf(message, '.name');
        return words && { id: message.id || null, speaker, side: sideByName(speaker, ['Me']), words };
      },
    },
  });
  const message = (name: string, words: string, id = '') => {
    const found = row(name, words);
    found.className = 'message';
    if (id) found.id = id;
    return found;
  };
  test('each message is told once, however often the panel opens', async () => {
    const { call, seen } = start(chatting);
    const panel = el(
      'aside',
      {},
      message('Me', 'Could you sign?'),
      message('Ana', NO),
      message('Ana', 'Sorry.'),
    );
    call.append(panel);
    await pass();
    panel.remove();
    await pass();
    call.append(
      el(
        'aside',
        {},
        message('Me', 'Could you sign?'),
        message('Ana', NO),
        message('Ana', 'Sorry.'),
        message('Ana', NO),
      ),
    );
    await pass();
    expect(seen.all).toEqual(['Could you sign?', NO, 'Sorry.', NO]);
    expect(seen.utterances[1]).toMatchObject({
      register: 'chat',
      speaker: 'Ana',
      previous: 'Could you sign?',
    });
    expect(marked(seen, 'unrealistic').map(String)).toEqual([]);
  });
  test('a message that is edited replaces the earlier words; captions beside it are told too', async () => {
    const { region, call, seen } = start(chatting);
    const one = message('Ana', 'We will not sign.', 'm1');
    call.append(one);
    region.append(row('Ana', 'We will not sign.'));
    await pass();
    expect(seen.texts).toEqual(['We will not sign.', 'We will not sign.']);
    retext(one, 'We will sign.');
    await pass();
    expect([...seen.now].find(([id]) => id === 'chat-m1')?.[1].utterance.text).toBe('We will sign.');
    expect(marked(seen, 'will sign').map(String)).toEqual(['will sign']);
  });
  test('of a long chat only the newest is read', async () => {
    const { call, seen } = start(chatting);
    call.append(el('aside', {}, ...Array.from({ length: 60 }, (_, n) => message('Ana', `Message ${n}.`))));
    await pass();
    expect(seen.all).toHaveLength(20);
    expect(seen.all.at(-1)).toBe('Message 59.');
  });
});
