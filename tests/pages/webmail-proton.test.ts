// @vitest-environment jsdom
/** Proton Mail on fixture pages drawn from published facts, in two layouts and languages. */
import { expect, test } from 'vitest';
import { proton } from '../../src/pages/webmail/proton';
import { soon, visit } from './webmail-contract';
import { more, readsConversations, settled } from './webmail-conversations';

const english = {
  webmail: proton,
  file: 'proton/english.html',
  url: 'https://mail.proton.me/u/0/inbox',
  sides: ['them', 'me'],
  each: ['me', 'them', 'them'],
  missing: 'the message',
} as const;
const french = { ...english, file: 'proton/french.html', url: 'https://mail.proton.me/u/1/inbox' } as const;
readsConversations(english, french);

test('frames that are written anew, as for pictures, keep their messages and are found in again', async () => {
  const { fixture, seen, texts, document } = visit(english);
  const words = 'Please stop contacting me about this. Remove me from your list.';
  await fixture.open('boundary');
  await texts([words]);
  const [id] = seen.now.keys();
  const before = [...seen.now.values()][0]?.locate('Remove me', 0)[0]?.startContainer;
  more(fixture).pictures();
  await soon(() => expect(seen.all).toHaveLength(2));
  const [range] = [...seen.now.values()][0]?.locate('Remove me', 0) ?? [];
  expect(range?.startContainer).not.toBe(before);
  expect(range?.startContainer.ownerDocument).toBe(document.querySelector('iframe')?.contentDocument);
  expect([...seen.now.keys()]).toEqual([id]);
});

test('a mail that draws a message of its own in its frame makes none', async () => {
  const { fixture, seen, texts, document } = visit(english);
  await fixture.open('ordinary');
  await soon(() => expect(seen.texts).toHaveLength(1));
  const [ordinary] = seen.texts;
  const inside = document.querySelector('iframe')?.contentDocument as Document;
  const forged = document.querySelector('article')?.cloneNode(true) as Element;
  forged.setAttribute('data-message-id', 'forged');
  forged.querySelector('iframe')?.replaceWith('No, never.');
  inside.body.append(inside.importNode(forged, true));
  await settled();
  await texts([ordinary ?? '']);
  expect([...seen.now.keys()]).not.toContain('forged');
});
