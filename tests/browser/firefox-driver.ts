/**
 * What is peculiar to Firefox: much of it is asked of the browser itself, by privileged script over WebDriver BiDi.
 * `browser.connection` is internal to puppeteer-core, whose version is therefore pinned.
 */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { VIEW } from './chromium-driver';
import type { LaunchOptions, Peculiar } from './driver';
import { findBrowser, HOW_TO_INSTALL } from './find-browser';
import { until } from './until';

type Json = Record<string, unknown>;
interface Remote {
  readonly type?: string;
  readonly value?: unknown;
  readonly shadowRoot?: Remote | null;
  readonly sharedId?: string;
}
interface Called {
  readonly type: string;
  readonly result?: Remote;
  readonly exceptionDetails?: { readonly text: string };
}
type Send = <T>(method: string, parameters: Json) => Promise<T>;
type Privileged = (source: string, ...values: readonly string[]) => Promise<unknown>;

const PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'alerts.useSystemBackend': false,
};

const senderOf = (browser: Browser): Send => {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: Json): Promise<{ result?: unknown }> };
  };
  return async <T>(method: string, parameters: Json) => {
    const answer = await connection.send(method, parameters);
    return (answer.result ?? answer) as T;
  };
};

const contextOf = (page: Page | Frame): string =>
  (('mainFrame' in page ? page.mainFrame() : page) as unknown as { _id: string })._id;

const resultOf = (called: Called): Remote => {
  if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
  return called.result ?? {};
};

const callIn =
  (send: Send, context: string): Privileged =>
  async (source, ...values) =>
    resultOf(
      await send<Called>('script.callFunction', {
        functionDeclaration: source,
        awaitPromise: true,
        target: { context },
        arguments: values.map((value) => ({ type: 'string', value })),
      }),
    ).value;

const IS_PRIVILEGED = '() => typeof Services === "object" && typeof WebExtensionPolicy === "function"';

/** Runs script in the browser's own window; an older Firefox shows none to a driver, and lends a page of its own. */
async function privilegedIn(browser: Browser, send: Send): Promise<Privileged> {
  const scope = { 'moz:scope': 'chrome' };
  const tree = await send<{ contexts: Array<{ context: string }> }>('browsingContext.getTree', scope);
  const inWindow = callIn(send, tree.contexts[0]?.context as string);
  if (await inWindow(IS_PRIVILEGED)) return inWindow;
  const context = contextOf(await browser.newPage());
  await send('browsingContext.navigate', { context, url: 'about:support', wait: 'none' });
  const inTab = callIn(send, context);
  await until('a page with privileges', () => inTab(IS_PRIVILEGED));
  return inTab;
}

/** Firefox names the extension behind each request. */
const RECORD = `(id) => {
  globalThis.howElseRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
    if ([triggeringPrincipal, loadingPrincipal].some((who) => who?.addonId === id || who?.contentScriptAddonId === id))
      globalThis.howElseRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
}`;
const RECORDED = '() => JSON.stringify(globalThis.howElseRequests)';
const BASE = 'async (id) => WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? ""';
const KILL = 'async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground({}); }';
/** What Firefox itself does where its notice is clicked. */
const CLICK_NOTICE = `async (id, notice) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { notificationsMap } = await extension.apiManager.asyncGetAPI('notifications', extension);
  notificationsMap.emit('clicked', notice);
}`;
/** Without a screen a notice becomes a window of its own, which drivers take for the browser. */
const SHOW_NO_NOTICES = `() => {
  const alerts = Cc['@mozilla.org/alerts-service;1'].getService(Ci.nsIAlertsService);
  alerts.QueryInterface(Ci.nsIAlertsDoNotDisturb).manualDoNotDisturb = true;
}`;
const RELOAD = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;
const GRANT = `async (id, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: [], origins: JSON.parse(origins), data_collection: [] }, extension);
}`;

/** A closed root is handed out as a reference when a node is serialised with its shadow tree. */
async function callInPanel(send: Send, page: Page | Frame, source: string): Promise<string | null> {
  const target = { context: contextOf(page) };
  const host = resultOf(
    await send<Called>('script.callFunction', {
      functionDeclaration: '() => document.querySelector("div[data-how-else]")',
      awaitPromise: false,
      target,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  ).value as { shadowRoot?: Remote } | null | undefined;
  const sharedId = host?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const called = await send<Called>('script.callFunction', {
    functionDeclaration: source,
    awaitPromise: true,
    target,
    arguments: [{ sharedId }],
  });
  return (resultOf(called).value as string | undefined) ?? null;
}

/** Waiting for the load event of an extension's page never ends, so the page is asked instead. */
async function openExtensionPage(browser: Browser, send: Send, address: string): Promise<Page> {
  const page = await browser.newPage();
  await send('browsingContext.navigate', { context: contextOf(page), url: address, wait: 'none' });
  await until(`${address} to load`, () =>
    page.evaluate((url) => location.href.startsWith(url) && document.readyState === 'complete', address),
  );
  return page;
}

function peculiarities(
  browser: Browser,
  send: Send,
  privileged: Privileged,
  id: string,
  base: string,
): Peculiar {
  return {
    kind: 'firefox',
    browser,
    base,
    extensionPage: (file) => openExtensionPage(browser, send, base + file),
    callInPanel: (page, source) => callInPanel(send, page, source),
    giveHostPermission: async (origins) => void (await privileged(GRANT, id, JSON.stringify(origins))),
    killBackground: async () => void (await privileged(KILL, id)),
    clickNotice: async (notice) => void (await privileged(CLICK_NOTICE, id, notice)),
    reload: async () => void (await privileged(RELOAD, id)),
    async closeAndTell() {
      const requests = id ? JSON.parse((await privileged(RECORDED)) as string) : [];
      await browser.close();
      return requests;
    },
  };
}

async function withExtension(browser: Browser, extension: string | null): Promise<Peculiar> {
  const send = senderOf(browser);
  const privileged = await privilegedIn(browser, send);
  await privileged(SHOW_NO_NOTICES);
  const id = extension ? await browser.installExtension(extension) : '';
  if (id) await privileged(RECORD, id);
  const base = id ? `moz-extension://${await privileged(BASE, id)}/` : '';
  return peculiarities(browser, send, privileged, id, base);
}

/** Starts Firefox, headless unless told otherwise. */
export async function launchFirefox({ extension, headless = true }: LaunchOptions): Promise<Peculiar> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(HOW_TO_INSTALL.firefox);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? VIEW : null,
    // Without the flag neither the extension's pages nor the browser itself can be reached.
    args: ['--remote-allow-system-access', '--width', '1300', '--height', '950'],
    extraPrefsFirefox: PREFERENCES,
  });
  try {
    return await withExtension(browser, extension ?? null);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
