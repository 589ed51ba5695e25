// @vitest-environment jsdom
/** Slack huddles on fixture pages drawn from published facts: in Slack's window in English, in one of its own in German. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { slack } from '../../src/pages/meetings/slack';
import { describeMeeting } from './meeting-cases';
import { type Client, join, NO, pass, times, until } from './meeting-visit';

const WINDOW: Client = {
  meeting: slack,
  file: 'slack/window.html',
  url: 'https://app.slack.com/client/T0/C0',
  sides: ['me', 'them'],
};
/** The window that opened the pop-up holds the button to leave. */
const openedBySlack = (window: Window & typeof globalThis): void => {
  const opener = new JSDOM('<button data-qa="huddle_toolbar__leave_button">Leave</button>', {
    url: WINDOW.url,
  });
  Object.defineProperty(window, 'opener', { value: opener.window, configurable: true });
  const { leave } = (window as unknown as { fixture: { leave(): void } }).fixture;
  (window as unknown as { fixture: { leave(): void } }).fixture.leave = () => {
    opener.window.document.body.replaceChildren();
    leave();
  };
};
const POPUP: Client = {
  ...WINDOW,
  file: 'slack/popup.html',
  url: 'about:blank',
  prepare: openedBySlack,
};
describeMeeting(WINDOW);
describeMeeting(POPUP);

test('a window of somebody else’s, or one that may not be looked into, is not Slack', () => {
  const alone = join({ ...POPUP, prepare: () => undefined });
  expect(alone.page.recognises(alone.document)).toBe(false);
  const closed = join({
    ...POPUP,
    prepare: (window) => {
      const opener = {
        get document(): Document {
          throw new Error('another origin');
        },
      };
      Object.defineProperty(window, 'opener', { value: opener, configurable: true });
    },
  });
  expect(closed.page.recognises(closed.document)).toBe(false);
});

test.each([WINDOW, POPUP])(
  'rows that were scrolled away and come back are not told again: $file',
  async (client) => {
    const { fixture, seen, say } = join(client);
    await say('Ana Ruiz', NO);
    for (let n = 0; n < 30; n++)
      await say(n % 2 ? 'Ana Ruiz' : 'Ben Okafor', `This is sentence number ${n} of many.`);
    await until(() => expect(times(seen, 'number 29 of')).toBe(1));
    const all = seen.all.length;
    for (const up of [15, 0, 31, 0]) {
      fixture.scroll(up);
      await pass(1_500);
    }
    expect(times(seen, NO)).toBe(1);
    expect(seen.all).toHaveLength(all);
  },
);

test.each([WINDOW, POPUP])(
  'the thread in front of the captions: nothing is read, and nothing told twice: $file',
  async (client) => {
    const { fixture, seen, say, light } = join(client);
    await say('Ana Ruiz', NO);
    await until(() => expect(times(seen, NO)).toBe(1));
    fixture.tab('threads');
    await light({ light: 'resting', why: 'captions-off' });
    fixture.tab('captions');
    await light({ light: 'reading' });
    await pass(2_000);
    expect(times(seen, NO)).toBe(1);
    expect(seen.texts.join()).not.toContain('Ana Ruiz: No.');
  },
);
