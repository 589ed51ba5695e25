/** Webex, by the best known marks: the client stands in a frame of the same origin. */

import { allOf, firstOf } from '../../first-of';
import { frameDocuments } from '../../frames';
import { ROW_AN_UTTERANCE } from '../growth';
import { lately } from '../last-known';
import type { CaptionBlock, Meeting } from '../meeting';
import { plainName, sideByName } from '../names';
import { textOf, wordsWithoutRows } from '../on-page';
import { CAPTIONS, WEBEX } from './selectors';

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The client keeps who the user is where its own page can read it. */
const ownNames = lately((document): string[] => {
  try {
    const stored: unknown = JSON.parse(
      document.defaultView?.localStorage.getItem(WEBEX.storedUser) ?? 'null',
    );
    if (typeof stored !== 'object' || stored === null) return [];
    const { displayName, name } = stored as Readonly<Record<string, unknown>>;
    return [displayName, name].filter(isName);
  } catch {
    return [];
  }
});

const blocks = (region: Element): Element[] => allOf(region, WEBEX.row);
const region = (document: Document): Element | null => firstOf(document, WEBEX.captions);

/** The name has an element of its own; the words have one, or are the last element of the row. */
function read(block: Element): CaptionBlock | null {
  const name = firstOf(block, WEBEX.name);
  const words = firstOf(block, WEBEX.words) ?? block.lastElementChild;
  if (!words || words === name || (name && words.contains(name))) return null;
  const speaker = plainName(textOf(name).replace(/:$/u, '')) || null;
  return { speaker, side: sideByName(speaker, ownNames(block.ownerDocument)), words };
}

function buttonSays(document: Document): boolean | null {
  const buttons = [...document.querySelectorAll(WEBEX.captionsButton)];
  const button = buttons.find((one) => CAPTIONS.test(one.getAttribute('aria-label') ?? ''));
  return button ? button.getAttribute('aria-pressed') === 'true' : null;
}

export const webex: Meeting = {
  growth: ROW_AN_UTTERANCE,
  recognises: ({ location }) => WEBEX.host.test(location?.hostname ?? ''),
  documents: (document) => [document, ...frameDocuments(document, WEBEX.frame)],
  inCall: (document) => document.querySelector(WEBEX.inCall) !== null,
  captionsOn: (document) => buttonSays(document) ?? region(document) !== null,
  region,
  missing: (document) => {
    const captions = region(document);
    if (captions) return wordsWithoutRows(captions, blocks(captions));
    // The button stands in one document, of those that are asked.
    return buttonSays(document) ? ['the captions'] : [];
  },
  blocks,
  read,
};
