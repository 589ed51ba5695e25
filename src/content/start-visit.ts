/** The composition root of one visit: page, panel, marks and messages are put together, and end together. */
import { tellHealth } from '../browser/health';
import { connected, takeOver } from '../browser/lifetime';
import { answerAsPage, askBackground } from '../browser/messages';
import type { Heard, Page } from '../pages/page';
import type { SiteKind } from '../pages/sites';
import { followPreferences } from '../settings/preferences';
import type { Panel } from '../surfaces/in-page-panel';
import { isLeft } from './leaving';
import { startMarks } from './marks';
import { startPanel } from './panel';
import { keepReplyDesk } from './reply-desk';
import { showSelection } from './show-selection';
import { Visit } from './visit';
import type { Engine, Follower } from './visit-parts';

const engine: Engine = {
  read: (utterance, message, { asked, earlier }) =>
    askBackground('read', { utterance, message, asked: [...asked], earlier: [...earlier] }),
  close: (message, words) => askBackground('close-card', { message, words }),
  wake: () => askBackground('wake', {}),
  connected,
};

/** Makes what follows a visit; it may have something heard anew. */
export type Follow = (panel: Panel, hear: (heard: Heard) => void, signal: AbortSignal) => Follower;

/** Starts to read a page; an older script of ours on it leaves. */
export function startVisit(
  document: Document,
  site: { name: string; kind: SiteKind },
  page: Page,
  follow?: Follow,
): void {
  const life = takeOver(document);
  const panel = startPanel(document, site.kind === 'meeting' ? 'live' : 'letter', life.signal, {
    setAside: (card, aside) => visit.setAside(card, aside),
    close: (card) => visit.close(card),
  });
  const marks = startMarks('their', life.signal);
  const ownMarks = startMarks('own', life.signal);
  const visit: Visit = new Visit({
    ...{ engine, panel, marks, life },
    follower: follow?.(panel, (heard) => visit.heard(heard), life.signal),
  });
  keepReplyDesk(document, {
    answered: () => visit.answered,
    slot: panel.slot,
    shown: (something) => panel.beside(something),
    inChat: site.kind === 'meeting',
    mark: (ranges) => ownMarks.put('draft', ranges),
    signal: life.signal,
  });
  const stop = answerAsPage({
    'show-selection': (found) => showSelection(panel, found),
    leave: ({ origins, kept }) => {
      if (isLeft(origins, kept)) life.abort();
      return null;
    },
  });
  life.signal.addEventListener('abort', stop);
  tellHealth(() => ({ site: site.name, health: visit.lastHealth }), life.signal);
  /** One list for the whole visit, which the page looks into anew each time. */
  const own: string[] = [];
  followPreferences(({ quiet, ownNames }) => {
    panel.quiet(site.kind === 'meeting' && quiet);
    own.splice(0, own.length, ...ownNames);
  }, life.signal);
  page.watch(document, visit, life.signal, own);
}
