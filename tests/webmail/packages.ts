/** Roundcube and Dovecot from Debian's packages; nothing of what they bring is started by the installation. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { canInstallPackages, installPackages } from '../browser/install';

const WISHED = ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd'];
const POLICY = '/usr/sbin/policy-rc.d';

/** This release's PHP by its full name: its cgi package satisfies Roundcube's wish for PHP without a web server. */
function phpPackages(): string[] {
  const { stdout } = spawnSync('apt-cache', ['depends', 'php-cli'], { encoding: 'utf8' });
  const version = /php(\d+\.\d+)-cli/.exec(stdout ?? '')?.[1] ?? '';
  return [`php${version}-cli`, `php${version}-cgi`];
}

const installed = (): boolean => spawnSync('dpkg', ['-s', ...WISHED], { stdio: 'ignore' }).status === 0;

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
 * Installs what the webmail tests need, where it is missing.
 * @throws where that is not possible, saying what to install
 */
export function installWebmail(): void {
  if (installed()) return;
  if (!canInstallPackages())
    throw new Error(`The webmail tests need Debian, as root, or these packages: ${WISHED.join(' ')} php-cli`);
  spawnSync('debconf-set-selections', {
    input: 'roundcube-core roundcube/dbconfig-install boolean false\n',
  });
  withServicesHeldBack(() => installPackages(...phpPackages(), ...WISHED));
  if (!installed()) throw new Error(`The packages could not be installed: ${WISHED.join(' ')}`);
}
