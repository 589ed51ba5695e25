/**
 * Keeps the content scripts on exactly the sites that the user switched on.
 *
 * The browser's own list of granted origins is the only record of that; nothing else is stored, so nothing can drift.
 */
import { api, type Runtime } from '../browser/api';
import { covers } from '../browser/match-pattern';
import { tellPage } from '../browser/messages';
import { type Registration, registrationsFor, scriptsOf } from './registrations';

const granted = async (): Promise<string[]> =>
  ((await api.permissions.getAll()).origins ?? []).filter((origin) =>
    /^(https?|\*):|^<all_urls>$/.test(origin),
  );

type Scripts = Parameters<typeof api.scripting.registerContentScripts>[0];

/** What stays registered is updated in place: no page that opens meanwhile is missed. */
async function register(): Promise<readonly Registration[]> {
  const wanted = registrationsFor(await granted());
  const known = new Set((await api.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const kept = wanted.filter(({ id }) => known.has(id));
  const fresh = wanted.filter(({ id }) => !known.has(id));
  const gone = [...known].filter((id) => !wanted.some((one) => one.id === id));
  if (gone.length > 0) await api.scripting.unregisterContentScripts({ ids: gone });
  if (kept.length > 0) await api.scripting.updateContentScripts(kept as unknown as Scripts);
  if (fresh.length > 0) await api.scripting.registerContentScripts(fresh as unknown as Scripts);
  return wanted;
}

async function injectInto(tabId: number, { js, css, allFrames }: Registration): Promise<void> {
  const target = { tabId, allFrames };
  if (css) await api.scripting.insertCSS({ target, files: [...css] });
  if (js) await api.scripting.executeScript({ target, files: [...js] });
}

/** Pages that are open already need no reload. A tab that closes meanwhile or shows an error page is passed over. */
async function injectIntoOpenTabs(wanted: readonly Registration[]): Promise<void> {
  for (const one of wanted) {
    const tabs = await api.tabs.query({ url: [...one.matches] });
    const read = tabs.filter(({ url }) => !one.excludeMatches || !url || !isExcluded(one, url));
    await Promise.allSettled(read.map(({ id }) => (id === undefined ? undefined : injectInto(id, one))));
  }
}

const isExcluded = ({ excludeMatches = [] }: Registration, url: string): boolean =>
  excludeMatches.some((pattern) => covers(pattern, url));

async function leave(origins: string[]): Promise<void> {
  const kept = await granted();
  const tabs = await api.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : tellPage(tab.id, 'leave', { origins, kept }))),
  );
}

let turn: Promise<unknown> = Promise.resolve();
/** One change at a time: two registrations side by side would collide. */
const inTurn = (work: () => Promise<unknown>): void => {
  turn = turn
    .then(work)
    .catch((error) => console.warn('How Else: could not update the sites it reads:', error));
};

/** Starts to follow the permissions. Called once, when the worker starts. */
export function keepReadingSites(): void {
  api.permissions.onAdded.addListener((added) =>
    inTurn(async () => {
      await register();
      await injectIntoOpenTabs(registrationsFor(added.origins ?? []));
    }),
  );
  api.permissions.onRemoved.addListener((removed) =>
    inTurn(async () => {
      await register();
      await leave(removed.origins ?? []);
    }),
  );
  // An update or reload cuts the old scripts off: the open pages get new ones.
  api.runtime.onInstalled.addListener(() => inTurn(async () => injectIntoOpenTabs(await register())));
  api.runtime.onStartup.addListener(() => inTurn(register));
}

/**
 * A page of the user's own host bears the mark of a site: the scripts that read it follow.
 * @throws where there is no such site
 */
export async function readHere(id: string, tabId: number | undefined): Promise<null> {
  const files = scriptsOf(id);
  if (tabId !== undefined) await api.scripting.executeScript({ target: { tabId }, files });
  return null;
}

/** What a page rarely needs comes when it is needed, into the frame that asks for it. */
export async function bring(file: string, { tab, frameId }: Runtime.MessageSender): Promise<null> {
  if (tab?.id !== undefined) {
    const target = { tabId: tab.id, ...(frameId === undefined ? {} : { frameIds: [frameId] }) };
    await api.scripting.executeScript({ target, files: [file] });
  }
  return null;
}
