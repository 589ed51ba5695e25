/** Opens pages of the extension's own. */
import { api } from './api';

/**
 * The tab in which a page stands already. Firefox tells its address, also where the tab sleeps. Chromium tells no
 * address without the "tabs" permission, not even of our own pages; those that are loaded it lists in another place,
 * and one that sleeps there is opened anew.
 */
async function tabOf(url: string): Promise<number | undefined> {
  const [told] = await api.tabs.query({ url });
  if (told) return told.id;
  const loaded = await api.runtime.getContexts({ contextTypes: ['TAB'] });
  return loaded.find(({ documentUrl }) => documentUrl?.split('#')[0] === url)?.tabId;
}

/** Brings a tab before the user's eyes, also where it is in another window. @param url to go to; else it stays */
async function show(tab: number, url?: string): Promise<void> {
  const { windowId } = await api.tabs.update(tab, { ...(url && { url }), active: true });
  if (windowId !== undefined) await api.windows.update(windowId, { focused: true });
}

/** One tab of a page, not many. @param place in it, as a hash; a page that is open already is told by its address */
async function openPage(page: string, place = ''): Promise<void> {
  const url = api.runtime.getURL(page);
  const there = await tabOf(url);
  if (there === undefined) await api.tabs.create({ url: url + place });
  else await show(there, place === '' ? undefined : url + place);
}

/** The page on which sites are switched on and settings are made. */
export const openWelcome = (): Promise<void> => openPage('welcome.html');

/** The dashboard, at a reply that has rested. */
export const openRested = (id: string): Promise<void> =>
  openPage('dashboard.html', `#rested/${encodeURIComponent(id)}`);

/** Sample noes to answer, for oneself. */
export const openPractice = (): Promise<void> => openPage('practice.html');

/** The ledger, at one entry or whole. */
export const openLedger = (entry: string | null): Promise<void> =>
  openPage('dashboard.html', entry === null ? '' : `#${encodeURIComponent(entry)}`);

/** The noes of the last call. */
export const openCall = (): Promise<void> => openPage('call.html');
