/** "Insert": puts a line of a card into the reply that the user writes. The doing comes with the first use. */
import { CARD_LINES } from '../surfaces/lines';
import type { Outcome } from '../surfaces/reading-card';
import { bringEditors, type ReplyWorld } from './reply-desk';

const FAILED: Outcome = { done: false, says: CARD_LINES.notInserted };

/** @returns what became of it, in a sentence */
export async function insertIntoReply(document: Document, text: string): Promise<Outcome> {
  try {
    await bringEditors();
    return (await (globalThis as ReplyWorld).howElseInsert?.(document, text)) ?? FAILED;
  } catch {
    return FAILED;
  }
}
