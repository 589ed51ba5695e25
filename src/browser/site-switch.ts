/** The switch of one site: a site is read exactly where the user gave the permission for it. */
import { SITES, type Site } from '../pages/sites';
import { api } from './api';
import { askHealth, type PageHealth } from './health';
import { covers, patternOf } from './match-pattern';

export interface SiteState {
  /** Host of the page in front; null where the browser does not tell. */
  readonly host: string | null;
  /** Name of the known mail or meeting service, else null. */
  readonly known: string | null;
  readonly experimental: boolean;
  /** What a switch asks for or gives back. */
  readonly origins: string[];
  readonly on: boolean;
  /** A page that no extension can read: the browser's own, a store, a local file. */
  readonly restricted: boolean;
  readonly health: PageHealth | null;
}

/** Names of what people run on servers of their own. */
export const OWN_SERVERS: readonly string[] = (SITES as readonly Site[])
  .filter(({ mark }) => mark !== undefined)
  .map(({ name }) => name);

/** A known site and whether it is read. */
export interface KnownSite extends Pick<Site, 'id' | 'name' | 'kind'> {
  readonly origins: string[];
  readonly on: boolean;
  readonly experimental: boolean;
}

export interface SiteSwitch {
  current(): Promise<SiteState>;
  /** All known sites that have addresses of their own, in the order of the register. */
  known(): Promise<KnownSite[]>;
  /** What this page looks like, without a word of it; null where no script may run. */
  structure(): Promise<string | null>;
  /** Must be called in the user's click, before anything is awaited. */
  on(origins: string[]): Promise<boolean>;
  off(origins: string[]): Promise<boolean>;
}

/** Sites on which browsers let no extension run, whatever was granted. */
const CLOSED = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

const NOWHERE: SiteState = {
  host: null,
  known: null,
  experimental: false,
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
  const on = await anyGranted(origins);
  const health = on && tab.id !== undefined ? await askHealth(tab.id) : null;
  return {
    host: new URL(url).hostname,
    known: site?.name ?? null,
    experimental: site?.experimental ?? false,
    origins,
    on,
    restricted: false,
    health,
  };
}

/** A site is read where any of its addresses may be: the browser's own settings take them back one by one. */
const anyGranted = async (origins: readonly string[]): Promise<boolean> =>
  (await Promise.all(origins.map((origin) => api.permissions.contains({ origins: [origin] })))).some(Boolean);

async function known(): Promise<KnownSite[]> {
  const named = (SITES as readonly Site[]).filter(({ hosts }) => hosts.length > 0);
  return Promise.all(
    named.map(async ({ id, name, kind, hosts, experimental = false }) => {
      const origins = [...hosts];
      return { id, name, kind, experimental, origins, on: await anyGranted(origins) };
    }),
  );
}

/** Two steps, since a bundled script has no value of its own. */
async function structure(): Promise<string | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const target = { tabId: tab.id };
  try {
    await api.scripting.executeScript({ target, files: ['structure.js'] });
    const func = () => (globalThis as { howElseStructure?: string }).howElseStructure;
    const [found] = await api.scripting.executeScript({ target, func });
    return typeof found?.result === 'string' ? found.result : null;
  } catch {
    return null;
  }
}

export const siteSwitch: SiteSwitch = {
  current,
  known,
  structure,
  on: (origins) => api.permissions.request({ origins }),
  off: (origins) => api.permissions.remove({ origins }),
};
