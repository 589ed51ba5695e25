/**
 * A real Roundcube with a real Dovecot, on loopback and free ports, in a folder of its own.
 *
 * Nothing below /etc is changed; `stop` ends what was started and removes the folder.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser/until';
import { type Mail, mimeOf } from './mails';

export const USER = 'sam';
export const PASSWORD = 'test';

const WEB_ROOTS = ['/var/lib/roundcube/public_html', '/var/lib/roundcube'];
const PHP_SETS_UP =
  '$d=new PDO("sqlite:".$argv[1]); $d->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));';

export interface Webmail {
  readonly address: string;
  stop(): Promise<void>;
}

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** True where a server listens on this port. */
const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (there: boolean): void => {
      socket.destroy();
      done(there);
    };
    socket.once('data', () => tell(true));
    socket.once('error', () => tell(false));
    socket.setTimeout(1_000, () => tell(false));
  });

const mailUser = (): { uid: number; gid: number } => {
  const number = (flag: string): number =>
    Number(spawnSync('id', [flag, 'mail'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
};

function dovecotConfiguration(
  folder: string,
  port: number,
  { uid, gid }: { uid: number; gid: number },
): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%n
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
}
`;
}

const roundcubeConfiguration = (folder: string, imapPort: number): string => `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['mail_domain'] = 'example.test';
$config['des_key'] = 'for-tests-on-loopback-01';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['enable_installer'] = false;
$config['prefer_html'] = true;
$config['enable_spellcheck'] = false;
`;

function fillMailbox(folder: string, mails: readonly Mail[], owner: { uid: number; gid: number }): void {
  const box = join(folder, 'mail', USER);
  for (const part of ['new', 'cur', 'tmp']) mkdirSync(join(box, part), { recursive: true });
  for (const [index, mail] of mails.entries())
    writeFileSync(join(box, 'new', `17935000${10 + index}.M${index}.seed`), mimeOf(mail, index));
  spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, join(folder, 'mail')]);
}

/** A server in a process group of its own, so that stopping it ends its workers too. */
function start(folder: string, log: string, program: string, args: string[], env = {}): ChildProcess {
  const out = openSync(join(folder, log), 'a');
  return spawn(program, args, {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  });
}

async function stopGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || new Promise((done) => child.once('exit', done));
  try {
    process.kill(-(child.pid as number), 'SIGTERM');
  } catch {
    return; // It ended by itself.
  }
  await ended;
}

function prepare(mails: readonly Mail[], imapPort: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'how-else-webmail-'));
  const owner = mailUser();
  // Dovecot's own users have to reach their folders in here.
  chmodSync(folder, 0o755);
  for (const part of ['run', 'config', 'logs', 'temp']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'users'), `${USER}:{PLAIN}${PASSWORD}::::::\n`);
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfiguration(folder, imapPort, owner));
  writeFileSync(join(folder, 'config/config.inc.php'), roundcubeConfiguration(folder, imapPort));
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(`/etc/roundcube/${file}`, join(folder, 'config', file));
  fillMailbox(folder, mails, owner);
  spawnSync('php', ['-r', PHP_SETS_UP, join(folder, 'roundcube.db')], { stdio: 'inherit' });
  return folder;
}

/** Starts both servers with these mails in the inbox of `USER`. */
export async function startWebmail(mails: readonly Mail[]): Promise<Webmail> {
  const [imapPort, webPort] = [await freePort(), await freePort()];
  const folder = prepare(mails, imapPort);
  const root = WEB_ROOTS.find((path) => existsSync(join(path, 'index.php'))) ?? WEB_ROOTS[0];
  const children = [
    start(folder, 'dovecot.out', '/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]),
    start(
      folder,
      'php.log',
      'php',
      ['-d', 'session.gc_probability=0', '-S', `127.0.0.1:${webPort}`, '-t', root as string],
      {
        ROUNDCUBE_CONFIG_DIR: join(folder, 'config'),
        PHP_CLI_SERVER_WORKERS: '4',
      },
    ),
  ];
  const address = `http://127.0.0.1:${webPort}/`;
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(stopGroup));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('Dovecot to answer', () => answers(imapPort));
    await until('Roundcube to answer', async () =>
      (await (await fetch(address)).text()).includes('rcmloginuser'),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}
