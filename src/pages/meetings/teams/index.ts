/** Microsoft Teams: one page; a row of captions an utterance in a list that draws only what is looked at. */
import type { Side } from '../../../language/words';
import { allOf, firstOf } from '../../first-of';
import { textOnPage } from '../../text-on-page';
import { ROW_AN_UTTERANCE } from '../growth';
import { lately, nameGiven } from '../last-known';
import type { CaptionBlock, ChatMessage, Meeting } from '../meeting';
import { plainName, sideByName } from '../names';
import { senderAbove, textOf, wordsWithoutRows } from '../on-page';
import { NOBODY_YET, TEAMS, YOU } from './selectors';

/** A message that is older was answered before this call: the chat keeps its history. */
const RECENT_MS = 60 * 60_000;

const namedInPicture = (picture: Element): string =>
  new URLSearchParams((picture.getAttribute('src') ?? '').toLowerCase().split('?')[1]).get('displayname') ??
  '';

const namedInRoster = (row: Element): string =>
  YOU.test(`${row.getAttribute('aria-label')} ${row.textContent}`)
    ? (row.getAttribute('data-tid') ?? '').replace(/^\w+-/u, '')
    : '';

/** Captions show the user under the own name like anybody else. */
const ownNames = lately((document) => [
  ...nameGiven(document, TEAMS.lobbyName),
  ...[...document.querySelectorAll(TEAMS.ownName)].map(textOf),
  ...[...document.querySelectorAll(TEAMS.ownPicture)].map(namedInPicture),
  ...[...document.querySelectorAll(TEAMS.roster)].map(namedInRoster),
]);

/** What holds one text and its author. */
function rowOf(words: Element, region: Element): Element | null {
  for (let at = words.parentElement; at && at !== region; at = at.parentElement) {
    if (at.querySelectorAll(TEAMS.words).length > 1) break;
    if (at.querySelector(TEAMS.author)) return at;
  }
  const row = words.closest(TEAMS.row);
  return row && region.contains(row) ? row : null;
}

const blocks = (region: Element): Element[] =>
  [...region.querySelectorAll(TEAMS.words)].flatMap((words) => rowOf(words, region) ?? []);

/** There may be two windows: one empty, or one that is left over from before and stands first. */
function region(document: Document): Element | null {
  const windows = allOf(document, TEAMS.captions);
  return windows.findLast((one) => one.querySelector(TEAMS.words)) ?? windows.at(-1) ?? null;
}

function read(block: Element): CaptionBlock | null {
  const words = block.querySelector(TEAMS.words);
  if (!words) return null;
  const name = plainName(textOf(block.querySelector(TEAMS.author)));
  const standIn = name === '' || NOBODY_YET.test(name);
  const speaker = standIn ? null : name;
  return { speaker, side: sideByName(speaker, ownNames(block.ownerDocument)), standIn, words };
}

function inCall(document: Document): boolean {
  nameGiven(document, TEAMS.lobbyName);
  return document.querySelector(TEAMS.hangUp) !== null;
}

const isRecent = (message: Element): boolean => {
  const sent = Number(midOf(message));
  // A message's id is the time it was sent, in milliseconds.
  return !(sent > 1e12) || Date.now() - sent < RECENT_MS;
};

const midOf = (message: Element): string | null =>
  (message.closest('[data-mid]') ?? message.querySelector('[data-mid]'))?.getAttribute('data-mid') ?? null;

function sideOfMessage(message: Element, speaker: string | null): Side {
  const is = (mark: string): boolean => (message.closest(mark) ?? message.querySelector(mark)) !== null;
  if (is(TEAMS.ownMessage)) return 'me';
  return is(TEAMS.othersMessage) ? 'them' : sideByName(speaker, ownNames(message.ownerDocument));
}

/** An answer to a message begins with that message. */
function behindQuote(words: Element): number {
  const quoted = words.querySelector(TEAMS.quoted);
  const text = quoted ? textOnPage(quoted).text : '';
  return text === '' ? 0 : Math.max(0, textOnPage(words).text.indexOf(text)) + text.length;
}

function readMessage(message: Element): ChatMessage | null {
  const words = firstOf(message, TEAMS.messageBody);
  if (!words || !isRecent(message)) return null;
  const list = message.closest(TEAMS.chatList);
  const side = sideOfMessage(message, null);
  // Own messages bear no name: the one above them is somebody else's.
  const author =
    side === 'me' ? firstOf(message, TEAMS.messageAuthor) : senderAbove(message, list, TEAMS.messageAuthor);
  const speaker = plainName(textOf(author)) || null;
  return {
    id: midOf(message),
    speaker,
    side: sideOfMessage(message, speaker),
    words,
    from: behindQuote(words),
  };
}

export const teams: Meeting = {
  growth: ROW_AN_UTTERANCE,
  recognises: ({ location }) => TEAMS.host.test(location?.hostname ?? ''),
  inCall,
  captionsOn: (document) => firstOf(document, TEAMS.captions) !== null,
  region,
  missing: (document) => {
    const captions = region(document);
    return captions
      ? wordsWithoutRows(captions.querySelector(TEAMS.list), blocks(captions))
      : ['the captions'];
  },
  blocks,
  read,
  chat: {
    // Outside of a call the same list holds the user's whole correspondence.
    messages: (document) => (inCall(document) ? allOf(document, TEAMS.message) : []),
    read: readMessage,
  },
};
