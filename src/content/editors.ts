/** What knows about replies, put into a page when somebody writes one there: see `reply-desk.ts`. */
import { insertAtCaret, watchEditors } from '../pages/editors';
import { INSERTED_LINES } from '../surfaces/lines';
import { boxesOf, watchDraft } from './draft';
import type { ReplyWorld } from './reply-desk';

const world = globalThis as ReplyWorld & { howElseLife?: AbortController };
const desk = world.howElseReply;
const { signal } = desk ?? world.howElseLife ?? new AbortController();

/** Asked for twice at once, it comes twice: the second time finds all done. */
if (!world.howElseInsert) {
  world.howElseInsert = async (page, text) => {
    const inserted = await insertAtCaret(page, text, boxesOf(desk));
    return { done: inserted.done, says: INSERTED_LINES[inserted.done ? 'done' : inserted.why] };
  };
  watchEditors(document, signal);
  if (desk) watchDraft(document, desk);
}
