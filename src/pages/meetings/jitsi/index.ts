/** Jitsi Meet, on any host: a paragraph an utterance, "Name: words", gone some seconds after its last word. */
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

function read(block: Element): CaptionBlock | null {
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

const region = (document: Document): Element | null => firstOf(document, JITSI.captions);
const blocks = (captions: Element): Element[] => [...captions.querySelectorAll(JITSI.row)];

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
  captionsOn: (document) => captionsStillOn(document, region(document) ? true : buttonSays(document)),
  region,
  missing: (document) => {
    const captions = region(document);
    return captions ? wordsWithoutRows(captions, blocks(captions)) : [];
  },
  blocks,
  read,
  chat: {
    messages: (document) => [...document.querySelectorAll(`${JITSI.conversation} ${JITSI.message}`)],
    read: readMessage,
  },
};
