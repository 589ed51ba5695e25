/**
 * The mails that are open in a tab and may hold a no, for the page of their reply. Held in the browser's memory, never
 * on the disk, and forgotten with the tab.
 */
import { api, type Runtime } from '../browser/api';
import type { HeldMail } from '../browser/messages';

const keyOf = (tabId: number): string => `held-mails/${tabId}`;

interface Held {
  readonly origin: string;
  readonly mails: readonly HeldMail[];
}

const originOf = ({ url = '' }: Runtime.MessageSender): string =>
  URL.canParse(url) ? new URL(url).origin : '';

/** Replaces what is held for this tab. */
export async function holdMails(mails: readonly HeldMail[], sender: Runtime.MessageSender): Promise<null> {
  if (sender.tab?.id === undefined) return null;
  const held: Held = { origin: originOf(sender), mails };
  await api.storage.session.set({ [keyOf(sender.tab.id)]: held });
  return null;
}

/** @returns what this tab held, or the one that opened it, as a webmail does with a reply in a window of its own */
export async function heldMails(sender: Runtime.MessageSender): Promise<readonly HeldMail[]> {
  for (const tabId of [sender.tab?.id, sender.tab?.openerTabId]) {
    if (tabId === undefined) continue;
    const held = (await api.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Held | undefined;
    if (held?.origin === originOf(sender)) return held.mails;
  }
  return [];
}

/** Forgets with the tab. Called once, when the worker starts. */
export function forgetWithTabs(): void {
  api.tabs.onRemoved.addListener((tabId) => void api.storage.session.remove(keyOf(tabId)));
}
