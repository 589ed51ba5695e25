/** Opens pages of the extension's own. */
import { api } from './api';

/** One tab of a page, not many. @param place in it, as a hash; a page that is open already is told by its address */
async function openPage(page: string, place = ''): Promise<void> {
  const url = api.runtime.getURL(page);
  const [there] = await api.tabs.query({ url });
  const where = place === '' ? {} : { url: url + place };
  if (there?.id !== undefined) await api.tabs.update(there.id, { ...where, active: true });
  else await api.tabs.create({ url: url + place });
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
