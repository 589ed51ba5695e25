/** The composition root of one visit: page, panel, marks and messages are put together, and end together. */
import { connected, takeOver } from '../browser/lifetime';
import { covers } from '../browser/match-pattern';
import { answerAsPage, askBackground } from '../browser/messages';
import { pageFor } from '../pages';
import { healthLine } from './health-line';
import { startMarks } from './marks';
import { startPanel } from './panel';
import { showSelection } from './show-selection';
import { type Engine, Visit } from './visit';

const life = takeOver(document);
const { name, kind, page } = pageFor(document);
const panel = startPanel(document, kind === 'meeting' ? 'live' : 'letter', life.signal, (words, aside) =>
  visit.setAside(words, aside),
);
const engine: Engine = {
  read: (utterance, asked) => askBackground('read', { utterance, asked: [...asked] }),
  wake: () => askBackground('wake', {}),
  connected,
};
const visit: Visit = new Visit({ engine, panel, marks: startMarks(life.signal), life });

const stop = answerAsPage({
  'show-selection': (found) => showSelection(panel, found),
  health: () => healthLine(name, visit.lastHealth),
  leave: ({ origins, kept }) => {
    const among = (list: readonly string[]) => list.some((origin) => covers(origin, location.href));
    if (among(origins) && !among(kept)) life.abort();
    return null;
  },
});
life.signal.addEventListener('abort', stop);
page.watch(document, visit, life.signal);
