/** The background's composition root: a service worker in Chromium, an event page in Firefox. */
import { answerAsBackground } from '../browser/answer-as-background';
import { addNotANo, readingsOf, removeNotANo, warm } from './engine';
import { keepReadingSites } from './reading-sites';
import { offerReframing } from './reframe-selection';

answerAsBackground({
  read: ({ utterance, asked }) => readingsOf(utterance, asked),
  'not-a-no': ({ words }) => addNotANo(words).then(() => null),
  'a-no-after-all': ({ words }) => removeNotANo(words).then(() => null),
  wake: () => warm(),
});
keepReadingSites();
offerReframing();
