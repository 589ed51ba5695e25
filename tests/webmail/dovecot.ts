/** A real Dovecot on loopback with the mails of one user; nothing below /etc is changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/until';
import { freePort, giveTo, greets, type Owner, ownerNamed, type Together } from './loopback';
import { type Mail, mimeOf } from './mails';

export const USER = 'sam';
export const PASSWORD = 'test';
export const ADDRESS = `${USER}@example.test`;

const configuration = (folder: string, port: number, { uid, gid }: Owner): string => `protocols = imap
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
${['Drafts', 'Sent', 'Trash', 'Junk']
  .map((name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`)
  .join('\n')}
}
`;

function fill(folder: string, mails: readonly Mail[], first: number): void {
  for (const part of ['new', 'cur', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
  for (const [index, mail] of mails.entries())
    writeFileSync(join(folder, 'cur', `${1_793_500_010 + first + index}.M${index}.seed:2,`), mimeOf(mail));
}

/** @returns the port of IMAP, once Dovecot answers */
export async function startDovecot(together: Together, mails: readonly Mail[]): Promise<number> {
  const { folder } = together;
  const [port, owner] = [await freePort(), ownerNamed('mail')];
  const box = join(folder, 'mail', USER);
  const own = (mail: Mail): boolean => mail.own === true;
  fill(
    box,
    mails.filter((mail) => !own(mail)),
    0,
  );
  fill(join(box, '.Sent'), mails.filter(own), 100);
  giveTo(owner, join(folder, 'mail'));
  mkdirSync(join(folder, 'run'));
  writeFileSync(join(folder, 'users'), `${USER}:{PLAIN}${PASSWORD}::::::\n`);
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port, owner));
  together.start('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]);
  await until('Dovecot to answer', () => greets(port));
  return port;
}
