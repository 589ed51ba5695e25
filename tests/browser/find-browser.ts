/** Where an installed browser is found, on Linux, macOS and Windows; CHROME_PATH and FIREFOX_PATH win. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

interface Places {
  readonly variable: string;
  /** Names on the PATH, best first. */
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below each of the program folders of Windows. */
  readonly windows: readonly string[];
}

const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Branded Chrome no longer loads an unpacked extension from the command line, so it comes last.
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
    mac: ['Chromium', 'Microsoft Edge', 'Google Chrome'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/** What to install, in one plain sentence. */
export const HOW_TO_INSTALL: Record<BrowserKind, string> = {
  chromium:
    'Install Chromium, Microsoft Edge or Google Chrome (Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to it.',
  firefox:
    'Install Firefox 140 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
};

const onPath = (command: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));

const inApplications = (name: string): string[] =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, `${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`),
  );

const inProgramFiles = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

/** @returns the program of an installed browser, or null */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, commands, mac, windows } = PLACES[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const places =
    process.platform === 'win32'
      ? windows.flatMap(inProgramFiles)
      : process.platform === 'darwin'
        ? mac.flatMap(inApplications)
        : commands.flatMap(onPath);
  return places.find((path) => existsSync(path)) ?? null;
}
