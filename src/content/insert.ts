/**
 * Puts a line of a card into the reply that the user writes.
 *
 * What knows about editors comes into the page with the first click: a page on which nobody inserts never pays for it.
 */
import { askBackground } from '../browser/messages';
import type { Inserted } from '../pages/editors';
import { INSERT_LINES } from '../surfaces/lines';
import type { Outcome } from '../surfaces/reading-card';

const world = globalThis as { howElseInsert?: (document: Document, text: string) => Promise<Inserted> };

/** @returns what became of it, in a sentence */
export async function insertIntoReply(document: Document, text: string): Promise<Outcome> {
  try {
    if (!world.howElseInsert) await askBackground('editors', {});
    const inserted = await world.howElseInsert?.(document, text);
    if (!inserted) return { done: false, says: INSERT_LINES.failed };
    return { done: inserted.done, says: INSERT_LINES[inserted.done ? 'done' : inserted.why] };
  } catch {
    return { done: false, says: INSERT_LINES.failed };
  }
}
