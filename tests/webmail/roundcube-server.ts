/** A real, unmodified Roundcube with Dovecot and a sink for what it sends; its settings are in a folder of its own. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/until';
import { startDovecot } from './dovecot';
import { freePort, run, startTogether } from './loopback';
import type { Mail } from './mails';
import { installWebmail } from './packages';
import { startSink } from './smtp-sink';
import type { WebmailServer } from './webmail-server';

const WEB_ROOTS = ['/var/lib/roundcube/public_html', '/var/lib/roundcube'];
const SETS_UP =
  '$d=new PDO("sqlite:".$argv[1]); $d->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));';

/** `htmleditor` 2: an HTML mail is answered in the rich editor, a plain one in the text area. */
const configuration = (folder: string, imap: number, smtp: number): string => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['mail_domain'] = 'example.test';
$config['des_key'] = 'for-tests-on-loopback-01';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['enable_installer'] = false;
$config['prefer_html'] = true;
$config['htmleditor'] = 2;
$config['enable_spellcheck'] = false;
`;

function prepare(folder: string, imap: number, smtp: number): void {
  for (const part of ['config', 'logs', 'temp']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'config/config.inc.php'), configuration(folder, imap, smtp));
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(`/etc/roundcube/${file}`, join(folder, 'config', file));
  run('php', ['-r', SETS_UP, join(folder, 'roundcube.db')]);
}

/** Installs what is missing, and starts everything with these mails. */
export function startRoundcube(mails: readonly Mail[]): Promise<WebmailServer> {
  installWebmail('roundcube');
  return startTogether(async (together) => {
    const [imap, web, sink] = [await startDovecot(together, mails), await freePort(), await startSink()];
    together.add(sink);
    const { folder } = together;
    prepare(folder, imap, sink.port);
    const root = WEB_ROOTS.find((path) => existsSync(join(path, 'index.php'))) ?? '';
    const php = ['-d', 'session.gc_probability=0', '-S', `127.0.0.1:${web}`, '-t', root];
    const env = { ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' };
    together.start('php', php, { env });
    const address = `http://127.0.0.1:${web}/`;
    await until('Roundcube to answer', async () =>
      (await (await fetch(address)).text()).includes('rcmloginuser'),
    );
    return { address, sink, stop: () => together.stop() };
  });
}
