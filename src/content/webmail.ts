/** Reads mail on a page whose site's description was put on the shelf before. */
import { taken } from '../pages/offered';
import { watchWebmail } from '../pages/webmail/watch-webmail';
import { startVisit } from './start-visit';

const site = taken('webmail', document);
if (site) startVisit(document, site, watchWebmail(site.description));
