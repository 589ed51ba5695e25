/** Reads mail on a page whose site's description was put on the shelf before. */
import { taken } from '../pages/offered';
import { lendText } from '../pages/text-lent';
import { hidesItself, textOnPage } from '../pages/text-on-page';
import { watchWebmail } from '../pages/webmail/watch-webmail';
import { followToReply } from './answered-mail';
import { startVisit } from './start-visit';

lendText({ textOnPage, hidesItself });

const site = taken('webmail', document);
if (site) startVisit(document, site, followToReply(watchWebmail(site.description), site.description));
