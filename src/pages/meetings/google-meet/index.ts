/**
 * Google Meet: one page, no frames; a block of captions a turn, which grows for minutes.
 *
 * In full screen the call stays in the same document, so nothing changes for reading. While its tab is hidden Meet draws
 * no captions; what was said meanwhile comes at once when the tab is shown. A call moved into a window of its own
 * (picture in picture) is not read.
 */
import type { Side } from '../../../language/words';
import { firstOf } from '../../first-of';
import { GROWS_IN_PLACE } from '../growth';
import { lately } from '../last-known';
import type { CaptionBlock, ChatMessage, Meeting } from '../meeting';
import { textOf } from '../on-page';
import { MEET, OWN_LABELS } from './selectors';

/** Which of Meet's icons are on the page's buttons. */
const icons = (document: Document): Set<string> =>
  new Set([...document.querySelectorAll(MEET.icon)].map((icon) => textOf(icon)));

/** The label of this display language, and the names that the user's own tile shows; empty where neither is known. */
const ownNames = lately((document) => {
  const language = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  const tiles = [...document.querySelectorAll(MEET.selfTile)].flatMap((tile) => [
    tile.getAttribute('data-self-name') ?? '',
    textOf(tile.querySelector(MEET.selfTileName)),
  ]);

  return [...tiles, ...(OWN_LABELS[language] ?? '').split(' ')].filter(Boolean);
});

/** Whose words it is cannot be told where nothing says what Meet calls the user. */
function sideOf(block: Element, speaker: string): Side {
  if (block.matches(MEET.selfBlock) || block.querySelector(MEET.selfBlock)) return 'me';
  const own = ownNames(block.ownerDocument);
  if (own.length === 0) return 'unknown';
  return own.includes(speaker) ? 'me' : 'them';
}

/** Without known classes: the first words beside the picture are the name, the rest is what was said. */
function readByShape(block: Element): { name: Element; words: Element } | null {
  const leaves = [...block.querySelectorAll('*')].filter(
    (leaf) => !leaf.firstElementChild && textOf(leaf) !== '',
  );
  const [name] = leaves;
  if (!block.querySelector('img') || block.querySelector('button') || !name) return null;
  let words = leaves.at(-1);
  if (!words || words === name) return null;
  for (let up = words.parentElement; up && up !== block; up = up.parentElement) {
    if (up.contains(name) || up.querySelector('img')) break;
    words = up;
  }
  return { name, words };
}

function read(block: Element): CaptionBlock | null {
  const name = firstOf(block, MEET.name);
  const words = firstOf(block, MEET.words);
  const found = name && words && !words.contains(name) ? { name, words } : readByShape(block);
  const speaker = textOf(found?.name ?? null);
  return found && speaker ? { speaker, side: sideOf(block, speaker), words: found.words } : null;
}

/** The largest part of the panel that holds this message alone bears its id. */
function idOf(message: Element): string | null {
  let whole = message;
  for (let up = message.parentElement; up; up = up.parentElement) {
    if (up.querySelectorAll(MEET.message).length !== 1) break;
    whole = up;
  }
  return whole.querySelector(MEET.messageId)?.getAttribute('data-message-id') ?? null;
}

function readMessage(message: Element): ChatMessage | null {
  const group = message.closest(MEET.messageGroup);
  const speaker = textOf(group?.querySelector(MEET.sender)) || null;
  const mine = speaker === null && group?.querySelector(MEET.messageHeader);
  const side = mine ? 'me' : speaker === null ? 'unknown' : sideOf(message, speaker);
  return { id: idOf(message), speaker, side, words: message };
}

export const googleMeet: Meeting = {
  growth: GROWS_IN_PLACE,
  recognises: ({ location }) => location?.hostname === 'meet.google.com' && MEET.path.test(location.pathname),
  inCall(document) {
    const there = icons(document);
    return there.has(MEET.leaveIcon) && (there.has(MEET.captionsOnIcon) || there.has(MEET.captionsOffIcon));
  },
  captionsOn: (document) => icons(document).has(MEET.captionsOnIcon),
  region: (document) => firstOf(document, MEET.region),
  blocks(region) {
    const known = [...region.querySelectorAll(MEET.block)];
    return known.length > 0 ? known : [...region.children].filter((row) => row.querySelector('img') !== null);
  },
  read,
  chat: { messages: (document) => [...document.querySelectorAll(MEET.message)], read: readMessage },
};
