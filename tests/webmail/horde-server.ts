/**
 * A real Horde IMP with Dovecot, on loopback, for reading: with this PHP its composing ends in an error of its own.
 *
 * Horde looks for its settings beside its code, which Debian links to /etc: a copy of the folder gets settings of its own.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/until';
import { startDovecot } from './dovecot';
import { freePort, startTogether } from './loopback';
import type { Mail } from './mails';
import { installWebmail } from './packages';
import { startSink } from './smtp-sink';
import type { WebmailServer } from './webmail-server';

const INSTALLED = '/usr/share/horde';
const OURS = join(import.meta.dirname, 'horde');
/** Our file → where it stands in the copy. */
const SETTINGS: Record<string, string> = {
  'horde.php': 'config/conf.php',
  'registry.php': 'config/registry.local.php',
  'imp.php': 'imp/config/conf.php',
  'backends.php': 'imp/config/backends.local.php',
  'mime-drivers.php': 'imp/config/mime_drivers.local.php',
};

function prepare(folder: string): void {
  for (const part of ['www', 'tmp']) mkdirSync(join(folder, part));
  const copy = join(folder, 'www/horde');
  // With what is linked, its settings below /etc too; a link may lead to a package that is not wanted here.
  cpSync(INSTALLED, copy, { recursive: true, dereference: true, filter: existsSync });
  for (const [ours, theirs] of Object.entries(SETTINGS)) copyFileSync(join(OURS, ours), join(copy, theirs));
}

/** Installs what is missing, and starts everything with these mails. */
export function startHorde(mails: readonly Mail[]): Promise<WebmailServer> {
  installWebmail('horde');
  return startTogether(async (together) => {
    const { folder } = together;
    const [imap, web, sink] = [await startDovecot(together, mails), await freePort(), await startSink()];
    together.add(sink);
    prepare(folder);
    const php = {
      auto_prepend_file: join(OURS, 'older-php.php'),
      error_reporting: '1',
      display_errors: '0',
      'session.save_path': join(folder, 'tmp'),
    };
    const settings = Object.entries(php).flatMap(([key, value]) => ['-d', `${key}=${value}`]);
    together.start('php', [...settings, '-S', `127.0.0.1:${web}`, '-t', join(folder, 'www')], {
      env: {
        PHP_CLI_SERVER_WORKERS: '4',
        HORDE_TEST_FOLDER: folder,
        HORDE_TEST_PORT: String(web),
        HORDE_TEST_IMAP: String(imap),
      },
    });
    const address = `http://127.0.0.1:${web}/horde/imp/`;
    await until(
      'Horde to answer',
      async () => (await (await fetch(address)).text()).includes('horde_user'),
      20_000,
    );
    return { address, sink, stop: () => together.stop() };
  });
}
