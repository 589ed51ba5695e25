/** Opens pages of the extension's own. */
import { api } from './api';

/** The page on which sites are switched on and settings are made; one tab of it, not many. */
export async function openWelcome(): Promise<void> {
  const url = api.runtime.getURL('welcome.html');
  const [there] = await api.tabs.query({ url });
  if (there?.id !== undefined) await api.tabs.update(there.id, { active: true });
  else await api.tabs.create({ url });
}
