/** The background's composition root: a service worker in Chromium, an event page in Firefox. */
import { answerAsBackground } from '../browser/answer-as-background';
import { addNotANo, readingsOf, removeNotANo, warm } from './engine';
import { bringEditors, keepReadingSites, readHere } from './reading-sites';
import { offerReframing } from './reframe-selection';
import { welcomeNewcomers } from './welcome-newcomers';

answerAsBackground({
  read: ({ utterance, asked, earlier }) => readingsOf(utterance, { asked, earlier }),
  'not-a-no': ({ words }) => addNotANo(words).then(() => null),
  'a-no-after-all': ({ words }) => removeNotANo(words).then(() => null),
  wake: () => warm(),
  editors: (_body, sender) => bringEditors(sender),
  'read-here': ({ id }, sender) => readHere(id, sender.tab?.id),
});
keepReadingSites();
offerReframing();
welcomeNewcomers();
