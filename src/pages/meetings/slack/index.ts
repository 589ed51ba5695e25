/** Slack huddles: a log of events in a list that draws only what is looked at, often in a window without an address. */
import type { Side } from '../../../language/words';
import { firstOf } from '../../first-of';
import { ROW_AN_UTTERANCE } from '../growth';
import { lately } from '../last-known';
import type { CaptionBlock, Meeting } from '../meeting';
import { plainName, sideByName } from '../names';
import { textOf, wordsWithoutRows } from '../on-page';
import { MEMBER, PROFILE, SLACK } from './selectors';

/** The document and that of the window which opened it, as far as it may be looked into. */
function withOpener(document: Document): Document[] {
  try {
    const opener: Window | null = document.defaultView?.opener ?? null;
    return opener ? [document, opener.document] : [document];
  } catch {
    return [document];
  }
}

const self = lately((document) => {
  const tiles = withOpener(document).flatMap((one) => [...one.querySelectorAll(SLACK.ownTile)]);
  const labelled = tiles.flatMap((tile) => [tile, ...tile.querySelectorAll(SLACK.profile)]);
  return {
    ids: tiles.flatMap(({ id }) => id.split('-self_')[1] || []),
    names: labelled.flatMap((one) => PROFILE.exec(one.getAttribute('aria-label') ?? '')?.[1] ?? []),
  };
});

/** A picture's address holds its owner's id; else the name decides. */
function sideOf(block: Element, speaker: string | null): Side {
  const { ids, names } = self(block.ownerDocument);
  const owner = MEMBER.exec(block.querySelector('img')?.getAttribute('src') ?? '')?.[1];
  if (owner && ids.length > 0) return ids.includes(owner) ? 'me' : 'them';
  return sideByName(speaker, names);
}

function read(block: Element): CaptionBlock | null {
  const words = firstOf(block, SLACK.words);
  const speaker = plainName(textOf(block.querySelector(SLACK.name))) || null;
  return words && { speaker, side: sideOf(block, speaker), words };
}

const blocks = (region: Element): Element[] =>
  [...region.querySelectorAll(SLACK.row)].filter((row) => firstOf(row, SLACK.words) !== null);

const tabInFront = (document: Document): boolean | null => {
  const tab = document.querySelector(SLACK.captionsTab);
  return tab && tab.getAttribute('aria-selected') !== 'false';
};

/** The panel holds the captions or the thread. */
function region(document: Document): Element | null {
  const panel = firstOf(document, SLACK.panel);
  const list = panel && firstOf(panel, SLACK.list);
  if (!panel || !list) return null;
  const isCaptions = panel.matches(SLACK.panel[0]) || tabInFront(document) || list.querySelector(SLACK.row);
  return isCaptions ? list : null;
}

export const slack: Meeting = {
  growth: ROW_AN_UTTERANCE,
  recognises: (document) => withOpener(document).some(({ location }) => location?.hostname === SLACK.host),
  inCall: (document) => withOpener(document).some((one) => one.querySelector(SLACK.leave) !== null),
  captionsOn: (document) => tabInFront(document) ?? document.querySelector(SLACK.panel[0]) !== null,
  region,
  missing: (document) => {
    const list = region(document);
    if (!list) return ['the captions'];
    // A row without words tells who came and went.
    const rows = [...list.querySelectorAll(SLACK.row)];
    return wordsWithoutRows(list.querySelector(SLACK.item), rows);
  },
  blocks,
  read,
};
