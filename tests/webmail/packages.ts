/** The webmails and what they stand on, from Debian's packages; nothing of what they bring is started by the installation. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { canInstallPackages, installPackages } from '../browser/install';

export type WebmailId = 'roundcube' | 'sogo' | 'horde';

interface Wish {
  readonly packages: readonly string[];
  /** Parts of PHP, without the version: "cli" stands for php8.2-cli. */
  readonly php: readonly string[];
  /** Answers to what the installation would ask. */
  readonly answers: string;
}

/** PHP's cgi package satisfies the wish for a PHP that serves, without a web server. */
const WISHES: Record<WebmailId, Wish> = {
  roundcube: {
    packages: ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'],
    php: ['cli', 'cgi'],
    answers: 'roundcube-core roundcube/dbconfig-install boolean false\n',
  },
  sogo: { packages: ['sogo', 'memcached', 'postgresql', 'dovecot-imapd'], php: [], answers: '' },
  horde: {
    packages: ['php-horde-imp', 'dovecot-imapd'],
    php: ['cli', 'cgi', 'sqlite3', 'imap', 'gd', 'curl', 'xml', 'mbstring', 'intl'],
    answers: '',
  },
};
const POLICY = '/usr/sbin/policy-rc.d';

/** This release's PHP by its full name. */
function phpPackages(parts: readonly string[]): string[] {
  if (parts.length === 0) return [];
  const { stdout } = spawnSync('apt-cache', ['depends', 'php-cli'], { encoding: 'utf8' });
  const version = /php(\d+\.\d+)-cli/.exec(stdout ?? '')?.[1] ?? '';
  return parts.map((part) => `php${version}-${part}`);
}

const installed = (names: readonly string[]): boolean =>
  spawnSync('dpkg', ['-s', ...names], { stdio: 'ignore' }).status === 0;

/** Debian asks this script whether a freshly installed service may start. */
function withServicesHeldBack(work: () => boolean): boolean {
  const ours = !existsSync(POLICY);
  if (ours) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    return work();
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}

/**
 * Installs what a webmail needs, where it is missing.
 * @throws where that is not possible, saying what to install
 */
export function installWebmail(id: WebmailId): void {
  const { packages, php, answers } = WISHES[id];
  if (!canInstallPackages())
    throw new Error(
      `The tests of ${id} need Debian, as root, with these packages: ${packages.join(' ')}, PHP: ${php.join(' ')}`,
    );
  const names = [...phpPackages(php), ...packages];
  if (installed(names)) return;
  if (answers) spawnSync('debconf-set-selections', { input: answers });
  withServicesHeldBack(() => installPackages(...names));
  if (!installed(names)) throw new Error(`The packages could not be installed: ${names.join(' ')}`);
}
