/**
 * A second extension that does nothing but call the built code of the editors, in the same kind of world as the card's
 * button does: a content script of the top page.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Inserted } from '../../src/pages/editors';
import type { Started } from './loopback';

const WISH = 'test-insert';
const ANSWER = 'test-inserted';
const SCRIPT = `
import { insertAtCaret, watchEditors } from './src/pages/editors';
watchEditors(document, new AbortController().signal);
document.addEventListener('${WISH}', async (event) => {
  const detail = JSON.stringify(await insertAtCaret(document, event.detail));
  document.dispatchEvent(new CustomEvent('${ANSWER}', { detail }));
});`;
const MANIFEST = {
  manifest_version: 3,
  name: 'Insert',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['insert.js'], run_at: 'document_end' }],
  browser_specific_settings: { gecko: { id: 'insert@how-else.example' } },
};

export interface InsertExtension extends Started {
  readonly folder: string;
}

/** Builds it into a folder of its own. */
export async function buildInsertExtension(): Promise<InsertExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'how-else-insert-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'insert.js'),
    logLevel: 'error',
  });
  return { folder, stop: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** Asks the extension on this page to insert a text. */
export const insert = (page: Page, text: string): Promise<Inserted> =>
  page.evaluate(
    (wish, answer, detail) =>
      new Promise<Inserted>((done) => {
        document.addEventListener(answer, (event) => done(JSON.parse((event as CustomEvent).detail)), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent(wish, { detail }));
      }),
    WISH,
    ANSWER,
    text,
  );
