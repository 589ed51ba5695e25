/** A real, unmodified Roundcube with Dovecot; the built extension in real Chromium and real Firefox. */
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser';
import { MAILS } from './mails';
import { itReads } from './reading';
import { itReplies } from './replying';
import { roundcubeClient } from './roundcube-client';
import type { WebmailServer } from './webmail-server';

let server: WebmailServer;

beforeAll(async () => {
  server = await roundcubeClient.start(Object.values(MAILS));
});
afterAll(() => server?.stop());

for (const kind of BROWSER_KINDS) {
  itReads(roundcubeClient, kind, () => server);
  itReplies(roundcubeClient, kind, [
    { mail: MAILS.plain, editor: 'the text area', server: () => server },
    { mail: MAILS.founding, editor: 'TinyMCE', server: () => server },
  ]);
}
