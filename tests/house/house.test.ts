/**
 * The house tests itself: reads the tree and fails where a room reaches where it should not, a site lacks its fixture,
 * the manifest and the register of sites disagree, or a promise is broken in the source.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';

const read = (file: string): string => readFileSync(file, 'utf8');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
const SOURCES = filesBelow('src').filter((file) => /\.tsx?$/.test(file));
const manifest = JSON.parse(read('manifest.json'));
const sites: readonly Site[] = SITES;

/** What each room may import, as path prefixes below src; its own room is always allowed. */
const ARROWS: Record<string, readonly string[]> = {
  language: [],
  pages: ['language/words'],
  browser: ['language/words', 'language/draft', 'pages/sites', 'pages/page'],
  settings: ['language/words', 'language/same-words', 'browser/'],
  ledger: ['language/words', 'language/same-words', 'browser/'],
  reminders: ['language/words', 'language/same-words', 'ledger/', 'browser/'],
  practice: ['language/words', 'language/draft', 'browser/'],
  surfaces: [
    'language/words',
    'language/draft',
    'settings/',
    'ledger/',
    'reminders/',
    'practice/',
    'browser/',
    'pages/sites',
  ],
  content: [
    'language/words',
    'language/gate',
    'language/draft',
    'language/same-words',
    'pages/',
    'surfaces/',
    'browser/',
    'settings/',
  ],
  background: ['language/', 'pages/sites', 'browser/', 'settings/', 'ledger/', 'reminders/'],
  cli: ['language/', 'pages/webmail/plain-newest-words'],
};

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] as string);
const roomOf = (path: string): string => path.replace(/^src\//, '').split('/')[0] as string;

describe('rooms', () => {
  it.each(SOURCES)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = ARROWS[room];
    expect(allowed, `the room "${room}" is not in the table of arrows`).toBeDefined();
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = normalize(join(dirname(file), specifier)).replace(/^src\//, '');
      const fits =
        roomOf(target) === room ||
        allowed?.some(
          (prefix) =>
            target === prefix ||
            (prefix.endsWith('/') && target.startsWith(prefix)) ||
            `${target}/` === prefix ||
            target === `${prefix}/index`,
        );
      expect(fits, `${file} → ${specifier}`).toBe(true);
    }
  });

  it('no site imports another site', () => {
    for (const file of SOURCES) {
      const own = /pages\/(?:webmail|meetings)\/([^/]+)\//.exec(file)?.[1];
      if (!own) continue;
      const other = sites.find(
        ({ id }) => id !== own && importsOf(file).some((name) => name.includes(`/${id}/`)),
      );
      expect(other?.id, file).toBeUndefined();
    }
  });

  it.each([
    ['compromise', /^compromise/, ['src/language/grammar.ts']],
    ['the extension API', /^webextension-polyfill$/, ['src/browser/api.ts', 'src/browser/native-api.ts']],
  ])('%s is imported in one place', (_name, pattern, where) => {
    expect(SOURCES.filter((file) => importsOf(file).some((name) => pattern.test(name)))).toEqual(where);
  });

  it('there is no drawer', () => {
    expect(
      filesBelow('src').filter((file) => /(^|\/)(utils?|helpers?|common|misc|services?)(\/|\.)/i.test(file)),
    ).toEqual([]);
  });

  it.each(SOURCES)('%s opens with its purpose and stays under 300 lines', (file) => {
    const text = read(file);
    expect(text.replace(/^\/\*\* @jsxImportSource.*\n/, '')).toMatch(/^\/(\*\*|\/)/);
    expect(text.split('\n').length).toBeLessThanOrEqual(301);
  });
});

describe('promises in the source', () => {
  const FORBIDDEN: ReadonlyArray<readonly [string, RegExp]> = [
    [
      'HTML from strings',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/,
    ],
    ['network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/],
    ['code from strings', /\beval\s*\(|new Function\b/],
  ];
  it.each(FORBIDDEN)('no %s', (_name, pattern) => {
    const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(SOURCES.filter((file) => !file.startsWith('src/cli') && pattern.test(code(file)))).toEqual([]);
  });

  it('language knows no page, no browser, no clock and no chance', () => {
    const pattern =
      /\b(document|window|navigator|browser|chrome)\.|Date\.now|new Date\b|performance\.|Math\.random/;
    const code = (file: string): string =>
      read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|"[^"\n]*"|`[^`]*`/gm, '');
    expect(SOURCES.filter((file) => file.startsWith('src/language/') && pattern.test(code(file)))).toEqual(
      [],
    );
  });
});

describe('sites', () => {
  it.each(sites.map((site) => [site.id, site] as const))(
    '%s has its folder and its pair of fixtures',
    (id, { kind }) => {
      const folder = kind === 'webmail' ? 'webmail' : 'meetings';
      for (const file of ['index.ts', 'selectors.ts'])
        expect(existsSync(`src/pages/${folder}/${id}/${file}`), file).toBe(true);
      expect(
        readdirSync(`tests/pages/fixtures/${id}`).filter((file) => file.endsWith('.html')).length,
      ).toBeGreaterThanOrEqual(2);
    },
  );

  it('the manifest asks for exactly the hosts of the register, and for any host only when the user says so', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(manifest.optional_host_permissions).toEqual([...hosts, 'https://*/*', 'http://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });
});

describe('manifest', () => {
  it('asks for no more permissions than these', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('its pages may connect to nothing, in both builds', async () => {
    const { manifestFor } = await import('../../build.mjs' as string);
    for (const browser of ['chromium', 'firefox']) {
      const built = manifestFor(browser, manifest);
      expect(built.content_security_policy.extension_pages).toContain("connect-src 'none'");
      expect(built.web_accessible_resources).toBeUndefined();
    }
  });

  it('each browser gets its own background and panel', async () => {
    const { manifestFor } = await import('../../build.mjs' as string);
    const chromium = manifestFor('chromium', manifest);
    const firefox = manifestFor('firefox', manifest);
    expect(chromium.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect([chromium.side_panel !== undefined, chromium.sidebar_action]).toEqual([true, undefined]);
    expect([firefox.side_panel, firefox.sidebar_action !== undefined]).toEqual([undefined, true]);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
  });
});

describe('README', () => {
  const readme = read('README.md');
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)].map(
      (match) => match[1] ?? (match[2] as string),
    );
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(scripts[name], name).toBeDefined();
  });

  it('names only files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|tests|icons|out|docs|\.ci)\/[\w./-]*\w)`/g)].map(
      (match) => match[1] as string,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const path of named.filter((path) => !path.startsWith('out/') && !path.includes('<')))
      expect(existsSync(path), path).toBe(true);
  });

  it('names every site', () => {
    for (const { name } of sites) expect(readme).toContain(name);
  });

  it('shows what the terminal door really prints', () => {
    const shown = /```console\n\$ node dist\/cli\.js "No, that's unrealistic\."\n([\s\S]*?)```/.exec(
      readme,
    )?.[1];
    const printed = execFileSync('node_modules/.bin/tsx', ['src/cli/index.ts', "No, that's unrealistic."], {
      encoding: 'utf8',
    });
    expect(shown?.trim()).toBe(printed.trim());
  });
});

describe('the project stands alone', () => {
  it('names nothing of the machine it was made on', () => {
    const listed = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
      .split('\n')
      .filter((file) => file && !/\.(png|jsonl)$|package-lock/.test(file));
    const foreign = new RegExp(['/wo' + 'rk/', '\\.\\./sha' + 'red', 'sub' + 'agent'].join('|'));
    expect(listed.filter((file) => existsSync(file) && foreign.test(read(file)))).toEqual([]);
  });
});
