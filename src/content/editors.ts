/** What knows about replies, put into a page when somebody writes one there: see `reply-desk.ts`. */
import { insertAtCaret, watchEditors } from '../pages/editors';
import { INSERTED_LINES } from '../surfaces/lines';
import { watchDraft } from './draft';
import type { ReplyWorld } from './reply-desk';

const world = globalThis as ReplyWorld & { howElseLife?: AbortController };
const desk = world.howElseReply;

world.howElseInsert = async (page, text) => {
  const inserted = await insertAtCaret(page, text);
  return { done: inserted.done, says: INSERTED_LINES[inserted.done ? 'done' : inserted.why] };
};
watchEditors(document, desk?.signal ?? (world.howElseLife ?? new AbortController()).signal);
if (desk) watchDraft(document, desk);
