/** What knows about editors, for `insert.ts`: put into a page when the user first inserts something there. */
import { insertAtCaret, watchEditors } from '../pages/editors';

const world = globalThis as { howElseInsert?: typeof insertAtCaret; howElseLife?: AbortController };

world.howElseInsert = insertAtCaret;
watchEditors(document, (world.howElseLife ?? new AbortController()).signal);
