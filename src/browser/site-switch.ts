/** The switch of one site: a site is read exactly where the user gave the permission for it. */
import { SITES, type Site } from '../pages/sites';
import { api } from './api';
import { covers, patternOf } from './match-pattern';
import { askPage, type PageHealth } from './messages';

export interface SiteState {
  /** Host of the page in front; null where the browser does not tell. */
  readonly host: string | null;
  /** Name of the known mail or meeting service, else null. */
  readonly known: string | null;
  /** What a switch asks for or gives back. */
  readonly origins: string[];
  readonly on: boolean;
  /** A page that no extension can read: the browser's own, a store, a local file. */
  readonly restricted: boolean;
  readonly health: PageHealth | null;
}

export interface SiteSwitch {
  current(): Promise<SiteState>;
  /** Must be called in the user's click, before anything is awaited. */
  on(origins: string[]): Promise<boolean>;
  off(origins: string[]): Promise<boolean>;
}

/** Sites on which browsers let no extension run, whatever was granted. */
const CLOSED = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

const NOWHERE: SiteState = {
  host: null,
  known: null,
  origins: [],
  on: false,
  restricted: true,
  health: null,
};

async function current(): Promise<SiteState> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const own = tab?.url ? patternOf(tab.url) : null;
  if (!tab?.url || !own) return NOWHERE;
  const url = tab.url;
  if (CLOSED.includes(new URL(url).hostname)) return NOWHERE;
  const site = (SITES as readonly Site[]).find((entry) => entry.hosts.some((host) => covers(host, url)));
  const origins = site ? [...site.hosts] : [own];
  const on = await api.permissions.contains({ origins });
  const health = on && tab.id !== undefined ? await askPage(tab.id, 'health', {}).catch(() => null) : null;
  return { host: new URL(url).hostname, known: site?.name ?? null, origins, on, restricted: false, health };
}

export const siteSwitch: SiteSwitch = {
  current,
  on: (origins) => api.permissions.request({ origins }),
  off: (origins) => api.permissions.remove({ origins }),
};
