/**
 * Where a webmail gives a reply a page of its own, the mail that is answered is heard there again: its card stands beside
 * the reply. The background holds it meanwhile, in the browser's memory, for this tab.
 */
import { askBackground } from '../browser/messages';
import type { Utterance } from '../language/words';
import type { Page, Report } from '../pages/page';
import type { Webmail } from '../pages/webmail/webmail';
import { worthReading } from './visit';

/** Holds what may hold a no, as long as it is open. */
function holding(report: Report): Report {
  const open = new Map<string, Utterance>();
  const hold = (id: string, utterance: Utterance | null): void => {
    const changed = utterance ? open.set(id, utterance) : open.delete(id);
    if (!changed) return;
    const mails = [...open].map(([message, said]) => ({ message, utterance: said }));
    void askBackground('hold-mails', { mails }).catch(() => undefined);
  };
  return {
    heard(heard) {
      hold(heard.id, worthReading(heard.utterance) ? heard.utterance : null);
      report.heard(heard);
    },
    gone(id) {
      hold(id, null);
      report.gone(id);
    },
    health: (health) => report.health(health),
  };
}

async function hearAgain(report: Report, recipients: readonly string[], signal: AbortSignal): Promise<void> {
  const mails = await askBackground('held-mails', {}).catch(() => []);
  for (const { message, utterance } of mails) {
    const answered = recipients.includes(utterance.address?.toLowerCase() ?? '');
    if (answered && !signal.aborted) report.heard({ id: message, utterance, locate: () => [] });
  }
}

/** @returns the page with what was read before, where it is the page of a reply */
export const followToReply = (page: Page, { recipients }: Webmail): Page =>
  recipients
    ? {
        ...page,
        watch(document, report, signal, own) {
          const to = recipients(document).map((address) => address.toLowerCase());
          page.watch(document, to.length > 0 ? report : holding(report), signal, own);
          if (to.length > 0) void hearAgain(report, to, signal);
        },
      }
    : page;
