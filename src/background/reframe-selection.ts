/** "Reframe this no" in the context menu of selected text: works on any page, through `activeTab`. */
import { api } from '../browser/api';
import { askPage, LONGEST_TEXT } from '../browser/messages';
import type { Outcome } from '../language/words';
import { readingsOf } from './engine';

const REFRAME = 'reframe-this-no';

async function showIn(tabId: number, text: string, outcome: Outcome): Promise<void> {
  const body = { text, understood: outcome.understood, readings: outcome.readings };
  const show = () => askPage(tabId, 'show-selection', body);
  // A page that is being read has a panel already; any other gets one for this answer alone.
  await show().catch(async () => {
    await api.scripting.executeScript({ target: { tabId }, files: ['selection.js'] });
    await show();
  });
}

/** Where no script may run (the browser's own pages, stores), the look-up page opens with the text. */
async function showInLookUp(text: string): Promise<void> {
  await api.storage.session.set({ 'lookup-text': text });
  await api.tabs.create({ url: api.runtime.getURL('side-panel.html') });
}

/** Reads the selected text and shows the reading on its page. */
export async function reframeSelection(selection: string, tabId: number | undefined): Promise<void> {
  const text = selection.slice(0, LONGEST_TEXT);
  const outcome = await readingsOf({ text, speaker: null, side: 'them', register: 'email', previous: null });
  if (tabId === undefined || tabId < 0) return showInLookUp(text);
  await showIn(tabId, text, outcome).catch(() => showInLookUp(text));
}

/** Puts the entry into the menu and answers its clicks. Called once, when the worker starts. */
export function offerReframing(): void {
  api.runtime.onInstalled.addListener(() => {
    void api.contextMenus
      .removeAll()
      .then(() =>
        api.contextMenus.create({ id: REFRAME, title: 'Reframe this no', contexts: ['selection'] }),
      );
  });
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === REFRAME) void reframeSelection(info.selectionText ?? '', tab?.id);
  });
}
