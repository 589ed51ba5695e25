/** Reads live captions on a page whose site's description was put on the shelf before. */
import { watchMeeting } from '../pages/meetings/watch-meeting';
import { taken } from '../pages/offered';
import { lendText } from '../pages/text-lent';
import { hidesItself, textOnPage } from '../pages/text-on-page';
import { keepCallDesk } from './call-desk';
import { startVisit } from './start-visit';

lendText({ textOnPage, hidesItself });

const site = taken('meeting', document);
if (site)
  startVisit(document, site, watchMeeting(site.description), (panel, hear, signal) =>
    keepCallDesk({ panel, how: site.captions ?? '', hear, signal }),
  );
