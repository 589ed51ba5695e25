/** A real, unmodified SOGo with Dovecot; the built extension in real Chromium and real Firefox. */
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser';
import { MAILS } from './mails';
import { itReads } from './reading';
import { itReplies } from './replying';
import { sogoClient } from './sogo-client';
import { startSogo } from './sogo-server';
import type { WebmailServer } from './webmail-server';

let server: WebmailServer;
/** Its replies are plain. */
let plain: WebmailServer;

beforeAll(async () => {
  server = await sogoClient.start(Object.values(MAILS));
  plain = await startSogo(Object.values(MAILS), 'text');
});
afterAll(async () => {
  await server?.stop();
  await plain?.stop();
});

for (const kind of BROWSER_KINDS) {
  itReads(sogoClient, kind, () => server);
  itReplies(sogoClient, kind, [
    { mail: MAILS.founding, editor: 'CKEditor 4', server: () => server },
    { mail: MAILS.plain, editor: 'the text area', server: () => plain },
  ]);
}
