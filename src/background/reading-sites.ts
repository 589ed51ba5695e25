/**
 * Keeps the content script on exactly the sites that the user switched on.
 *
 * The browser's own list of granted origins is the only record of that; nothing else is stored, so nothing can drift.
 */
import { api } from '../browser/api';
import { askPage } from '../browser/messages';

const VISIT = 'visit';
const MARKS = 'marks';

const granted = async (): Promise<string[]> =>
  ((await api.permissions.getAll()).origins ?? []).filter((origin) =>
    /^(https?|\*):|^<all_urls>$/.test(origin),
  );

async function register(): Promise<string[]> {
  const matches = await granted();
  const before = await api.scripting.getRegisteredContentScripts({ ids: [VISIT, MARKS] });
  if (before.length > 0)
    await api.scripting.unregisterContentScripts({ ids: before.map((script) => script.id) });
  if (matches.length === 0) return matches;
  await api.scripting.registerContentScripts([
    { id: VISIT, matches, js: ['content.js'], runAt: 'document_idle' },
    // Messages are often shown in frames without a URL of their own: the style of the highlight has to reach them.
    {
      id: MARKS,
      matches,
      css: ['marks.css'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
    },
  ] as Parameters<typeof api.scripting.registerContentScripts>[0]);
  return matches;
}

async function injectInto(tabId: number): Promise<void> {
  await api.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['marks.css'] });
  await api.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

/** Pages that are open already need no reload. A tab that closes meanwhile or shows an error page is passed over. */
async function injectIntoOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await api.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : injectInto(tab.id))));
}

async function leave(origins: string[]): Promise<void> {
  const kept = await granted();
  const tabs = await api.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => (tab.id === undefined ? undefined : askPage(tab.id, 'leave', { origins, kept }))),
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
      await injectIntoOpenTabs(added.origins ?? []);
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
