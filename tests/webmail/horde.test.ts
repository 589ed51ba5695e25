/** A real Horde IMP with Dovecot, for reading; the built extension in real Chromium. */
import { afterAll, beforeAll } from 'vitest';
import { hordeClient } from './horde-client';
import { MAILS } from './mails';
import { itReads } from './reading';
import type { WebmailServer } from './webmail-server';

let server: WebmailServer;

beforeAll(async () => {
  server = await hordeClient.start(Object.values(MAILS));
});
afterAll(() => server?.stop());

itReads(hordeClient, 'chromium', () => server);
