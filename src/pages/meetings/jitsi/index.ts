/**
 * Jitsi Meet, on any host: on the stage a paragraph an utterance, "Name: words", gone some seconds after its last word;
 * or in a tab beside the chat a message an utterance, which stays.
 */
import { firstOf } from '../../first-of';
import { textOnPage } from '../../text-on-page';
import { ROW_THAT_FADES } from '../growth';
import { callEnded, captionsStillOn, lately, nameGiven } from '../last-known';
import type { CaptionBlock, ChatMessage, Meeting } from '../meeting';
import { plainName, sideByName } from '../names';
import { senderAbove, textOf, wordsWithoutRows } from '../on-page';
import { CAPTIONS, JITSI } from './selectors';

/** What stands before the colon of somebody whose tile is not on the page. */
const NAME = /^[^!?]{1,60}?(?=: )/u;

const ownNames = lately((document) => [
  ...nameGiven(document, JITSI.lobbyName),
  ...[...document.querySelectorAll(JITSI.ownName)].map((name) => plainName(textOf(name))),
]);

/** All names on the tiles, longest first: one name may begin like another. */
const names = lately((document) =>
  [...[...document.querySelectorAll(JITSI.names)].map(textOf), ...ownNames(document)]
    .flatMap((name) => [name, plainName(name)])
    .filter(Boolean)
    .sort((a, b) => b.length - a.length),
);

function readLine(line: Element): CaptionBlock | null {
  const words = line.querySelector(JITSI.lineWords);
  const name = plainName(textOf(line.closest(JITSI.lineGroup)?.querySelector(JITSI.lineName)));
  const speaker = name || null;
  return words && { speaker, side: sideByName(speaker, ownNames(line.ownerDocument)), words };
}

function read(block: Element): CaptionBlock | null {
  if (block.matches(JITSI.line)) return readLine(block);
  const words = block.querySelector(JITSI.words) ?? block;
  const { text } = textOnPage(words);
  if (text === '') return null;
  const { ownerDocument: document } = block;
  const name = names(document).find((one) => text.startsWith(`${one}: `)) ?? NAME.exec(text)?.[0];
  if (!name) return { speaker: null, side: 'unknown', words };
  const speaker = plainName(name) || name;
  return { speaker, side: sideByName(speaker, ownNames(document)), words, from: name.length + 2 };
}

/** Whether the captions button is pressed; null where it stands in a menu. */
function buttonSays(document: Document): boolean | null {
  const buttons = [...document.querySelectorAll(JITSI.captionsButton)];
  const button = buttons.find((one) => CAPTIONS.test(one.getAttribute('aria-label') ?? ''));
  return button ? button.getAttribute('aria-pressed') === 'true' : null;
}

/** Within the words' element stands a phrase for screen readers: "Ana says:". */
function readMessage(message: Element): ChatMessage | null {
  const words = firstOf(message, JITSI.messageWords);
  if (!words || message.classList.contains('error')) return null;
  const mine = message.classList.contains('local');
  const list = message.closest(JITSI.conversation);
  const speaker = plainName(
    textOf(mine ? firstOf(message, JITSI.sender) : senderAbove(message, list, JITSI.sender)),
  );
  const hidden = words.querySelector(JITSI.forScreenReaders);
  const from = hidden ? textOnPage(hidden).text.length : 0;
  const id = message.closest(JITSI.messageId)?.id || null;
  return { id, speaker: speaker || null, side: mine ? 'me' : 'them', words, from };
}

const stage = (document: Document): Element | null => firstOf(document, JITSI.captions);
const region = (document: Document): Element | null => document.querySelector(JITSI.tab) ?? stage(document);
const isTab = (captions: Element): boolean => captions.matches(JITSI.tab);
const blocks = (captions: Element): Element[] => [
  ...captions.querySelectorAll(isTab(captions) ? JITSI.line : JITSI.row),
];

/** Once captions were seen in the tab they are nowhere else, and unseen while it is closed. */
const inTab = new WeakSet<Document>();

function captionsOn(document: Document): boolean {
  if (document.querySelector(JITSI.tab)) inTab.add(document);
  else if (stage(document)) inTab.delete(document);
  if (inTab.has(document)) return document.querySelector(JITSI.tab) !== null;
  return captionsStillOn(document, stage(document) ? true : buttonSays(document));
}

export const jitsi: Meeting = {
  growth: ROW_THAT_FADES,
  recognises: (document) =>
    JITSI.hosts.test(document.location?.hostname ?? '') || document.querySelector(JITSI.stage) !== null,
  inCall(document) {
    nameGiven(document, JITSI.lobbyName);
    const there = document.querySelector(JITSI.hangUp) !== null && !document.querySelector(JITSI.before);
    if (!there) callEnded(document);
    return there;
  },
  captionsOn,
  region,
  missing: (document) => {
    const captions = region(document);
    return captions ? wordsWithoutRows(captions, blocks(captions)) : [];
  },
  blocks,
  keepsPlaces: isTab,
  read,
  chat: {
    messages: (document) => [...document.querySelectorAll(`${JITSI.conversation} ${JITSI.message}`)],
    read: readMessage,
  },
};
