/**
 * A real, unmodified SOGo with Dovecot, memcached, a PostgreSQL of its own and a sink for what it sends, on loopback.
 *
 * Its settings go on the command line, so that nothing below /etc is changed.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/until';
import { ADDRESS, PASSWORD, startDovecot, USER } from './dovecot';
import { freePort, giveTo, ownerNamed, run, startTogether, type Together } from './loopback';
import type { Mail } from './mails';
import { installWebmail } from './packages';
import { startSink } from './smtp-sink';
import { startFront } from './sogo-front';
import type { WebmailServer } from './webmail-server';

const DATABASES = '/usr/lib/postgresql';
const TABLES = {
  SOGoProfileURL: 'user_profile',
  OCSFolderInfoURL: 'folder_info',
  OCSSessionsFolderURL: 'sessions_folder',
  OCSEMailAlarmsFolderURL: 'alarms_folder',
  OCSStoreURL: 'store',
  OCSAclURL: 'acl',
  OCSCacheFolderURL: 'cache_folder',
};
const USERS = `create table sogo_users
  (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
insert into sogo_users values ('${USER}', '${USER}', '${PASSWORD}', 'Sam Field', '${ADDRESS}');`;

/** Programs of the newest PostgreSQL that is installed. */
const database = (program: string): string => {
  const newest = readdirSync(DATABASES).sort((a, b) => Number(a) - Number(b));
  return join(DATABASES, newest.at(-1) ?? '', 'bin', program);
};

async function startDatabase(together: Together): Promise<number> {
  const [folder, port, owner] = [join(together.folder, 'database'), await freePort(), ownerNamed('postgres')];
  mkdirSync(folder, { mode: 0o700 });
  giveTo(owner, folder);
  run(database('initdb'), ['-D', folder, '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], owner);
  const only = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const settings = ['-p', String(port), ...only.flatMap((setting) => ['-c', setting])];
  together.start(database('postgres'), ['-D', folder, ...settings], { owner });
  const ask = (name: string, user: string, ...lines: string[]): string =>
    run('psql', [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      user,
      '-d',
      name,
      '-v',
      'ON_ERROR_STOP=1',
      '-qAt',
      ...lines.flatMap((line) => ['-c', line]),
    ]);
  await until('PostgreSQL to answer', () => ask('postgres', 'postgres', 'select 1') !== '', 15_000);
  ask('postgres', 'postgres', 'create role sogo login', 'create database sogo owner sogo');
  ask('sogo', 'sogo', USERS);
  return port;
}

async function startMemory(together: Together): Promise<number> {
  const port = await freePort();
  together.start('memcached', ['-u', 'nobody', '-l', '127.0.0.1', '-p', String(port), '-U', '0', '-m', '32']);
  return port;
}

interface Ports {
  readonly imap: number;
  readonly smtp: number;
  readonly database: number;
  readonly memory: number;
  readonly own: number;
}

/** How replies are written: in the rich editor or in a text area. */
export type Composing = 'html' | 'text';

function settings(folder: string, ports: Ports, composing: Composing): string[] {
  const tables = `postgresql://sogo:x@127.0.0.1:${ports.database}/sogo`;
  const users = `({type=sql;id=users;viewURL="${tables}/sogo_users";canAuthenticate=YES;isAddressBook=YES;displayName=Users;userPasswordAlgorithm=plain;MailFieldNames=(mail);})`;
  const chosen: Record<string, string> = {
    ...Object.fromEntries(Object.entries(TABLES).map(([key, name]) => [key, `"${tables}/sogo_${name}"`])),
    SOGoUserSources: users,
    SOGoIMAPServer: `"imap://127.0.0.1:${ports.imap}"`,
    SOGoSMTPServer: `"smtp://127.0.0.1:${ports.smtp}"`,
    SOGoMailingMechanism: 'smtp',
    SOGoMailDomain: 'example.test',
    SOGoSieveScriptsEnabled: 'NO',
    SOGoMemcachedHost: `"127.0.0.1:${ports.memory}"`,
    SOGoMailSpoolPath: `"${folder}/spool"`,
    SOGoTimeZone: 'UTC',
    SOGoLanguage: 'English',
    SOGoLoginModule: 'Mail',
    SOGoSentFolderName: 'Sent',
    SOGoTrashFolderName: 'Trash',
    SOGoDraftsFolderName: 'Drafts',
    SOGoJunkFolderName: 'Junk',
    SOGoMailComposeMessageType: composing,
    WOWorkersCount: '3',
    WOPort: `127.0.0.1:${ports.own}`,
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: `"${folder}/home/sogo.pid"`,
    SxVMemLimit: '1024',
  };
  return Object.entries(chosen).flatMap(([key, value]) => [`-${key}`, value]);
}

/** Installs what is missing, and starts everything with these mails. */
export function startSogo(mails: readonly Mail[], composing: Composing = 'html'): Promise<WebmailServer> {
  installWebmail('sogo');
  return startTogether(async (together) => {
    const { folder } = together;
    const [sink, web, owner] = [await startSink(), await freePort(), ownerNamed('sogo')];
    together.add(sink);
    for (const part of ['spool', 'home']) {
      mkdirSync(join(folder, part));
      giveTo(owner, join(folder, part));
    }
    const ports = {
      imap: await startDovecot(together, mails),
      smtp: sink.port,
      database: await startDatabase(together),
      memory: await startMemory(together),
      own: await freePort(),
    };
    const env = { HOME: join(folder, 'home') };
    together.start('/usr/sbin/sogod', settings(folder, ports, composing), { env, owner });
    together.add(await startFront(web, ports.own));
    const address = `http://127.0.0.1:${web}/SOGo/`;
    await until(
      'SOGo to answer',
      async () => (await (await fetch(address)).text()).includes('ng-app'),
      30_000,
    );
    return { address, sink, stop: () => together.stop() };
  });
}
