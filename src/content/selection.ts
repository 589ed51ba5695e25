/** The visit of one answer: put into a page that is not being read, by "Reframe this no" on selected text. */
import { tellHealth } from '../browser/health';
import { takeOver } from '../browser/lifetime';
import { answerAsPage } from '../browser/messages';
import { startPanel } from './panel';
import { showSelection } from './show-selection';

const life = takeOver(document);
const panel = startPanel(document, 'letter', life.signal);
const stop = answerAsPage({
  'show-selection': (found) => showSelection(panel, found),
  leave: () => null,
});
life.signal.addEventListener('abort', stop);
tellHealth(
  () => ({ site: location.hostname, health: { light: 'resting', why: 'not-switched-on' } }),
  life.signal,
);
