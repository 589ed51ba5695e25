/** What is peculiar to Chromium and Edge: permissions, the service worker, the closed panel, the log of the network. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Frame, type Page, type Target } from 'puppeteer-core';
import type { LaunchOptions, Peculiar } from './driver';
import { findBrowser, HOW_TO_INSTALL } from './find-browser';
import { until } from './until';

const PANEL = 'data-how-else';
export const VIEW = { width: 1280, height: 800 };
const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const findHost = (node: DomNode): DomNode | null => {
  if (node.attributes?.includes(PANEL)) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();
/** A frame of another origin has a session of its own; puppeteer-core, whose version is pinned, keeps it to itself. */
const sessionOf = async (page: Page | Frame): Promise<CDPSession> => {
  if (!('createCDPSession' in page)) return (page as unknown as { client: CDPSession }).client;
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
};

/** The panel's closed shadow root as an object of the page's protocol session; null where there is none. */
export async function panelRoot(
  page: Page | Frame,
): Promise<{ session: CDPSession; objectId: string } | null> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root as DomNode)?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ? { session, objectId: object.objectId } : null;
}

async function callInPanel(page: Page | Frame, source: string): Promise<string | null> {
  const found = await panelRoot(page);
  if (!found) return null;
  const { result, exceptionDetails } = await found.session.send('Runtime.callFunctionOn', {
    objectId: found.objectId,
    functionDeclaration: `function () { return (${source})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? null;
}

/** The lines of the network log that name the extension as the one who asked. */
const requestsBy = (log: string, id: string): string[] =>
  log
    .split('\n')
    .filter((line) => line.includes(`"initiator":"chrome-extension://${id}`))
    .flatMap((line) => /"url":"(https?:[^"]+)"/.exec(line)?.[1] ?? []);

async function onExtensionsPage(browser: Browser, script: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(script);
  await page.close();
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

function peculiarities(browser: Browser, id: string, folder: string): Peculiar {
  const base = `chrome-extension://${id}/`;
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(base);
  const extensionPage = (file: string): Promise<Page> => open(browser, base + file);
  return {
    kind: 'chromium',
    browser,
    base,
    extensionPage,
    callInPanel,
    async giveHostPermission(origins) {
      const wanted = JSON.stringify(origins);
      await onExtensionsPage(
        browser,
        `Promise.all(${wanted}.map((o) => chrome.developerPrivate.addHostPermission('${id}', o)))`,
      );
      // Marked as allowed, the request itself is granted without a prompt. Evaluation counts as a click.
      const page = await extensionPage('popup.html');
      await page.evaluate(`chrome.permissions.request({ origins: ${wanted} })`);
      await page.close();
    },
    async killBackground() {
      const target = browser.targets().find(isWorker);
      if (target) await (await target.worker())?.close();
      await until('the worker to end', () => !browser.targets().some(isWorker));
    },
    async clickNotice(notice) {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      // A worker that is just starting has no extension API yet.
      await until('the worker to listen', () =>
        worker?.evaluate('globalThis.chrome?.notifications !== undefined'),
      );
      await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(notice)})`);
    },
    // Outside of the developer mode an unpacked extension stays off once it was reloaded.
    reload: () =>
      onExtensionsPage(
        browser,
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
          .then(() => chrome.developerPrivate.reload('${id}', { failQuietly: true, populateErrorForUnpacked: true }))`,
      ),
    async closeAndTell() {
      await browser.close();
      const requests = id ? requestsBy(readFileSync(join(folder, 'network.json'), 'utf8'), id) : [];
      rmSync(folder, { recursive: true, force: true });
      return requests;
    },
  };
}

/** Starts Chromium or Edge, headless unless told otherwise. */
export async function launchChromium({ extension, headless = true }: LaunchOptions): Promise<Peculiar> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(HOW_TO_INSTALL.chromium);
  const folder = mkdtempSync(join(tmpdir(), 'how-else-chromium-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? VIEW : null,
    args: [
      // As root the sandbox cannot start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--log-net-log=${join(folder, 'network.json')}`,
      `--window-size=${VIEW.width},${VIEW.height + 90}`,
      ...QUIET,
    ],
  });
  try {
    const id = extension ? await browser.installExtension(extension) : '';
    return peculiarities(browser, id, folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
