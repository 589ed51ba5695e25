/**
 * Builds the extension for both browsers, and the terminal door.
 *
 *   node build.mjs            dist/chromium, dist/firefox, dist/cli.js
 *   node build.mjs --watch    the same, again at every change
 *
 * One manifest.json is the source; what a browser does not know is left out of its copy.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { minify } from 'terser';

const watch = process.argv.includes('--watch');
const TARGETS = ['chromium', 'firefox'];
const PAGES = ['popup', 'side-panel', 'welcome', 'dashboard', 'call', 'practice'];

/** The manifest of one browser: the source, less what that browser does not know. */
export function manifestFor(browser, source) {
  const manifest = structuredClone(source);
  if (browser === 'chromium') {
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
    manifest.background = { service_worker: source.background.service_worker };
  } else {
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    manifest.background = { scripts: source.background.scripts };
    manifest.permissions = source.permissions.filter((permission) => permission !== 'sidePanel');
  }
  return manifest;
}

/** Copies what is not code: icons, pages, styles and the derived manifest. */
async function copyStatic(browser) {
  const out = `dist/${browser}`;
  const source = JSON.parse(await readFile('manifest.json', 'utf8'));
  await mkdir(out, { recursive: true });
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(manifestFor(browser, source), null, 2)}\n`);
  await cp('icons', `${out}/icons`, { recursive: true, filter: (file) => !file.endsWith('.svg') });
  await cp('LICENSE', `${out}/LICENSE`);
  await cp('src/content/marks.css', `${out}/marks.css`);
  for (const page of PAGES) await cp(`src/surfaces/${page}/${page}.html`, `${out}/${page}.html`);
}

/** What runs in the extension's own places. */
const ownParts = () => ({
  background: 'src/background/index.ts',
  ...Object.fromEntries(PAGES.map((page) => [page, `src/surfaces/${page}/index.tsx`])),
});
/**
 * What runs inside other people's pages: every byte counts, so the polyfill stays out (see native-api.ts), and a page
 * gets no more than the description of its own site beside what is the same for all sites of its kind.
 */
const pageParts = {
  webmail: 'src/content/webmail.ts',
  meeting: 'src/content/meeting.ts',
  'self-hosted': 'self-hosted:',
  selection: 'src/content/selection.ts',
  structure: 'src/content/structure.ts',
  editors: 'src/content/editors.ts',
  'call-guide': 'src/content/call-guide.ts',
};
const siteParts = (sites) => Object.fromEntries(sites.map(({ id }) => [`sites/${id}`, `site:${id}`]));

/** The register of sites, as the extension itself has it. */
async function readSites() {
  const { outputFiles } = await build({ entryPoints: ['src/pages/sites.ts'], write: false, format: 'esm' });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).SITES;
}

const FOLDERS = { webmail: 'webmail', meeting: 'meetings' };
const camelCase = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Puts one site's description on the shelf, see src/pages/offered.ts. */
const offering = ({ id, name, kind, hosts, captions }) =>
  `import { ${camelCase(id)} } from './src/pages/${FOLDERS[kind]}/${id}';
  offer(${JSON.stringify({ id, name, kind, captions, byAddress: hosts.length > 0 }).slice(0, -1)}, description: ${camelCase(id)} });`;
const OFFER = "import { offer } from './src/pages/offered';";

/** The entries that follow from the register of sites: nobody has to write them. */
const siteEntries = (sites) => ({
  name: 'site-entries',
  setup(build) {
    const entry = (contents) => ({ contents, loader: 'ts', resolveDir: import.meta.dirname });
    const marks = sites.filter(({ mark }) => mark).map(({ id, mark }) => [id, mark]);
    build.onResolve({ filter: /^(site|self-hosted):/ }, ({ path }) => ({ path, namespace: 'site-entry' }));
    build.onLoad({ filter: /^site:/, namespace: 'site-entry' }, ({ path }) =>
      entry(`${OFFER}${offering(sites.find(({ id }) => path === `site:${id}`))}`),
    );
    build.onLoad({ filter: /^self-hosted:/, namespace: 'site-entry' }, () =>
      entry(`import { waitForSite } from './src/content/self-hosted';
        waitForSite(document, ${JSON.stringify(marks)});`),
    );
  },
});

/** A description borrows what the script beside it has anyway, see src/pages/text-lent.ts. */
const lentText = {
  name: 'lent-text',
  setup: (build) =>
    build.onResolve({ filter: /\/text-on-page$/ }, () => ({
      path: `${import.meta.dirname}/src/pages/text-lent.ts`,
    })),
};

/** The panel's style sheets are strings, which the bundler leaves as they are: their white space is taken out here. */
const tightStyles = {
  name: 'tight-styles',
  setup: (build) =>
    build.onLoad({ filter: /surfaces.*[\\/](style|palette)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const tight = (css) =>
        css
          .replace(/\n\s*/g, '\n')
          .replace(/([{};,])[\n ]+/g, '$1')
          .replace(/: /g, ':')
          .replace(/\s*\{/g, '{');
      return {
        contents: source.replace(/`[^`]*`/g, tight),
        loader: 'ts',
      };
    }),
};

/** What pages load is looked over once more by a slower hand, which takes some 700 bytes of it away. */
export async function tightened(source) {
  const options = { ecma: 2022, compress: { passes: 2 }, format: { comments: false, ascii_only: false } };
  return (await minify(source, options)).code;
}

async function tighten(browser, sites) {
  const files = [...Object.keys(pageParts), ...Object.keys(siteParts(sites))];
  for (const file of files.map((name) => `dist/${browser}/${name}.js`))
    await writeFile(file, await tightened(await readFile(file, 'utf8')));
}

const bundle = (browser, name, entryPoints, alias, plugins = []) => ({
  entryPoints,
  alias,
  outdir: `dist/${browser}`,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: browser === 'chromium' ? ['chrome120'] : ['firefox140'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  plugins: [
    ...plugins,
    tightStyles,
    {
      name: 'static-files',
      setup: (build) =>
        build.onEnd(async (result) => {
          // Two bundles a browser end side by side: one of them brings the rest.
          if (name === 'own') await copyStatic(browser);
          await mkdir('out', { recursive: true });
          if (result.metafile)
            await writeFile(`out/${browser}.${name}.meta.json`, JSON.stringify(result.metafile));
          console.log(`built dist/${browser} (${name})`);
        }),
    },
  ],
});
const NATIVE = { 'webextension-polyfill': './src/browser/native-api.ts' };
const bundles = (browser, sites) => [
  bundle(browser, 'own', ownParts(), {}),
  bundle(browser, 'page', pageParts, NATIVE, [siteEntries(sites)]),
  bundle(browser, 'sites', siteParts(sites), NATIVE, [siteEntries(sites), lentText]),
];

const terminal = {
  entryPoints: { cli: 'src/cli/index.ts' },
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: ['node20'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
};

async function main() {
  await rm('dist', { recursive: true, force: true });
  const sites = await readSites();
  const builds = await Promise.all(
    [...TARGETS.flatMap((browser) => bundles(browser, sites)), terminal].map((options) => context(options)),
  );
  if (watch) {
    await Promise.all(builds.map((build) => build.watch()));
    console.log('watching src; stop with Ctrl-C');
    return;
  }
  await Promise.all(builds.map((build) => build.rebuild()));
  await Promise.all(builds.map((build) => build.dispose()));
  for (const browser of TARGETS) await tighten(browser, sites);
  console.log('built dist/cli.js');
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
