/** Zoom's web client: a frame of the same origin; a row a voice, of which the last words are shown, without a name. */

import type { Side } from '../../../language/words';
import { allOf, firstOf } from '../../first-of';
import { frameDocuments } from '../../frames';
import { ROLLING_WINDOW } from '../growth';
import { callEnded, captionsStillOn } from '../last-known';
import type { CaptionBlock, ChatMessage, Meeting } from '../meeting';
import { plainName } from '../names';
import { senderAbove, textOf, wordsWithoutRows } from '../on-page';
import { sideInList, signIn, whoIs } from './people';
import { HIDE_CAPTIONS, OWN_LABELS, SHOW_CAPTIONS, ZOOM } from './selectors';

/** What the button says; null where there is none, or in a language that is not known. */
function buttonSays(document: Document): boolean | null {
  const label = document.querySelector(ZOOM.captionsButton)?.getAttribute('aria-label') ?? '';
  if (HIDE_CAPTIONS.test(label)) return true;
  return SHOW_CAPTIONS.test(label) ? false : null;
}

const blocks = (region: Element): Element[] => {
  const rows = [...region.querySelectorAll(ZOOM.words)].flatMap(({ parentElement }) => parentElement ?? []);
  return rows.length > 0 ? rows : [...region.querySelectorAll(ZOOM.row)];
};

function read(block: Element): CaptionBlock | null {
  const words = block.querySelector(ZOOM.words) ?? block.lastElementChild;
  if (!words) return null;
  const icon = block.querySelector(ZOOM.icon) ?? block.firstElementChild;
  const sign = icon === words ? null : signIn(icon);
  if (!sign) return { speaker: null, side: 'unknown', standIn: true, words };
  const { speaker, side } = whoIs(block.ownerDocument, sign);
  return { speaker, side, voice: sign.voice, standIn: sign.picture === null, words };
}

/** A frame that does not say its language has that of the page around it. */
const languageOf = (document: Document): string =>
  document.documentElement.lang ||
  document.defaultView?.frameElement?.ownerDocument.documentElement.lang ||
  '';

function sideOfMessage(document: Document, sender: string): Side {
  const language = languageOf(document).toLowerCase().split('-')[0] ?? '';
  const labels = (OWN_LABELS[language] ?? '').split(' ').filter(Boolean);
  if (labels.includes(sender)) return 'me';
  const side = sideInList(document, sender);
  return side === 'unknown' && labels.length > 0 && sender !== '' ? 'them' : side;
}

function readMessage(message: Element): ChatMessage | null {
  const words = firstOf(message, ZOOM.messageWords);
  if (!words) return null;
  const sender = plainName(textOf(senderAbove(message, message.closest(ZOOM.chatList), ZOOM.sender)));
  const side = sideOfMessage(message.ownerDocument, sender);
  return { id: message.getAttribute('data-id') || message.id || null, speaker: sender || null, side, words };
}

export const zoom: Meeting = {
  growth: ROLLING_WINDOW,
  recognises: ({ location }) =>
    ZOOM.host.test(location?.hostname ?? '') && ZOOM.client.test(`${location.hostname}${location.pathname}`),
  documents: (document) => [document, ...frameDocuments(document, ZOOM.frame)],
  inCall(document) {
    const there = document.querySelector(ZOOM.inCall) !== null;
    if (!there) callEnded(document);
    return there;
  },
  captionsOn: (document) =>
    captionsStillOn(document, firstOf(document, ZOOM.overlay) ? true : buttonSays(document)),
  region: (document) => firstOf(document, ZOOM.overlay),
  missing: (document) => {
    const overlay = firstOf(document, ZOOM.overlay);
    if (!overlay) return [];
    return wordsWithoutRows(overlay.querySelector(ZOOM.rows) ?? overlay, blocks(overlay));
  },
  blocks,
  read,
  chat: { messages: (document) => allOf(document, ZOOM.message), read: readMessage },
};
