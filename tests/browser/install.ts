/**
 * Sees to it that the browsers are there: on Debian as root they come from the system's packages, elsewhere it says
 * plainly which to install.
 *
 *   tsx tests/browser/install.ts [chromium] [firefox]     both when none is named; exit 2 where one is missing
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BROWSER_KINDS, type BrowserKind, findBrowser, HOW_TO_INSTALL } from './find-browser';

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** True where packages of the system may be installed without asking. */
export const canInstallPackages = (): boolean =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const aptGet = (...args: string[]): boolean =>
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs packages of the system; the lists are fetched anew only where the first try fails. */
export function installPackages(...names: string[]): boolean {
  const install = (): boolean => aptGet('install', '-y', '--no-install-recommends', ...names);
  return install() || (aptGet('update') && install());
}

/** @returns the program of the browser, installed where that is possible; null where it is not */
export function findOrInstall(kind: BrowserKind, say: (line: string) => void): string | null {
  const found = findBrowser(kind);
  if (found || !canInstallPackages()) return found;
  say(`no ${kind} here: installing the package ${PACKAGES[kind]}`);
  installPackages(PACKAGES[kind]);
  return findBrowser(kind);
}

function main(named: readonly string[]): number {
  const unknown = named.filter((name) => !(BROWSER_KINDS as readonly string[]).includes(name));
  if (unknown.length > 0) {
    console.error(`unknown browser: ${unknown.join(', ')}; known: ${BROWSER_KINDS.join(', ')}`);
    return 2;
  }
  const kinds = BROWSER_KINDS.filter((kind) => named.length === 0 || named.includes(kind));
  let missing = 0;
  for (const kind of kinds) {
    const program = findOrInstall(kind, console.log);
    console.log(program ? `${kind}: ${program}` : `${kind} is missing. ${HOW_TO_INSTALL[kind]}`);
    if (!program) missing++;
  }
  return missing > 0 ? 2 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main(process.argv.slice(2)));
