/**
 * Drives the built extension in a real browser; both browsers have one shape.
 *
 * What only one browser can tell (a closed shadow root, the extension's requests, the end of the background) is in
 * `chromium-driver.ts` and `firefox-driver.ts`.
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser';
import { serveTrueOrigins } from './true-origins';
import { until } from './until';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  readonly extension?: string | null;
  readonly headless?: boolean;
}

/** What each browser brings of its own. */
export interface Peculiar {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  extensionPage(file: string): Promise<Page>;
  giveHostPermission(origins: readonly string[]): Promise<void>;
  killBackground(): Promise<void>;
  /** Sends the background the browser's own event for a click on a notice. */
  clickNotice(notice: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls the source of a function of the panel's closed shadow root; null where there is no panel. */
  callInPanel(page: Page | Frame, source: string): Promise<string | null>;
  /** Every request over the network that the extension made, after the browser closed. */
  closeAndTell(): Promise<readonly string[]>;
}

export interface Driven
  extends Omit<Peculiar, 'callInPanel' | 'giveHostPermission' | 'reload' | 'closeAndTell'> {
  /** Requests that no fixture page makes by itself. */
  readonly strays: readonly string[];
  /** What was thrown on a page and caught by nobody. */
  readonly errors: readonly string[];
  /** Opens a tab at its true address, served from the fixtures; a loopback address is left to the network. */
  open(address: string): Promise<Page>;
  /** Gives the permission for these sites and waits until the extension reads them. */
  grant(origins: readonly string[]): Promise<void>;
  /** Takes it away as the switch in the popup does, and waits likewise. */
  revoke(origins: readonly string[]): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Runs `look` on the panel's closed shadow root. It is sent as text: it sees its arguments and nothing else. */
  insidePanel<T, A>(
    page: Page | Frame,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T | null>;
  /** Calls the source of a function of the panel's closed root, in the page's own world. */
  lendRoot(page: Page, source: string): Promise<void>;
  /** Evaluates an expression in one of the extension's own pages; `api` is the extension's interface. */
  ask(expression: string): Promise<unknown>;
  screenshot(page: Page, file: string): Promise<void>;
  /** Ends the browser, once. @returns every request over the network that the extension made */
  close(): Promise<readonly string[]>;
}

/** Code that reached us through a compiler may call this; pages do not have it. */
const PRELUDE = 'const __name = (f) => f;';

const isLoopback = (address: string): boolean =>
  ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

/** Evaluates an expression in one of the extension's own pages; `api` is the extension's interface. */
async function askExtension(own: Peculiar, expression: string): Promise<unknown> {
  const page = await own.extensionPage('popup.html');
  try {
    return await page.evaluate(`(async (api) => ${expression})(globalThis.chrome ?? browser)`);
  } finally {
    await page.close();
  }
}

/** What the background registered so far. */
async function readSites(own: Peculiar): Promise<string[]> {
  const scripts = await askExtension(own, 'api.scripting.getRegisteredContentScripts()');
  return (scripts as Array<{ matches: string[] }>).flatMap((script) => script.matches);
}

const waitForSites = (own: Peculiar, what: string, fits: (sites: string[]) => boolean): Promise<boolean> =>
  until(what, async () => fits(await readSites(own)));

/** The shared part around what is peculiar to a browser. */
class Drive implements Driven {
  readonly strays: string[] = [];
  readonly errors: string[] = [];
  #closed: Promise<readonly string[]> | null = null;

  constructor(private readonly own: Peculiar) {}

  get kind(): BrowserKind {
    return this.own.kind;
  }
  get browser(): Browser {
    return this.own.browser;
  }
  get base(): string {
    return this.own.base;
  }

  async open(address: string): Promise<Page> {
    const page = await this.own.browser.newPage();
    page.on('pageerror', (error) =>
      this.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    if (!isLoopback(address)) await serveTrueOrigins(page, (url) => this.strays.push(url));
    await page.goto(address);
    return page;
  }

  extensionPage(file: string): Promise<Page> {
    return this.own.extensionPage(file);
  }

  ask(expression: string): Promise<unknown> {
    return askExtension(this.own, expression);
  }

  async grant(origins: readonly string[]): Promise<void> {
    await this.own.giveHostPermission(origins);
    await waitForSites(this.own, `the extension to read ${origins}`, (sites) =>
      origins.every((origin) => sites.includes(origin)),
    );
  }

  async revoke(origins: readonly string[]): Promise<void> {
    await this.ask(`api.permissions.remove(${JSON.stringify({ origins })})`);
    await waitForSites(this.own, `the extension to leave ${origins}`, (sites) =>
      origins.every((origin) => !sites.includes(origin)),
    );
  }

  killBackground(): Promise<void> {
    return this.own.killBackground();
  }

  clickNotice(notice: string): Promise<void> {
    return this.own.clickNotice(notice);
  }

  async reloadExtension(): Promise<void> {
    // What is kept for one session is gone when the extension has really started anew.
    await this.ask('api.storage.session.set({ before: true })');
    await this.own.reload();
    await until('the extension to start anew', async () => {
      const kept = (await this.ask('api.storage.session.get("before")')) as { before?: boolean };
      return kept.before === undefined;
    });
  }

  async insidePanel<T, A>(
    page: Page | Frame,
    look: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T | null> {
    const call = `(${look})(root, ${JSON.stringify(argument ?? null)})`;
    const source = `(root) => { ${PRELUDE} return JSON.stringify(${call} ?? null); }`;
    const answer = await this.own.callInPanel(page, source);
    return answer === null ? null : JSON.parse(answer);
  }

  async lendRoot(page: Page, source: string): Promise<void> {
    if ((await this.own.callInPanel(page, source)) === null) throw new Error('there is no panel');
  }

  async screenshot(page: Page, file: string): Promise<void> {
    mkdirSync(dirname(file), { recursive: true });
    await page.bringToFront();
    const moving = `(root) => JSON.stringify(root.getAnimations().some((one) => one.playState === 'running'))`;
    await until(
      'the panel to stand still',
      async () => (await this.own.callInPanel(page, moving)) !== 'true',
    );
    await page.screenshot({ path: file as `${string}.png` });
  }

  close(): Promise<readonly string[]> {
    this.#closed ??= this.own.closeAndTell();
    return this.#closed;
  }
}

/** The folder a build writes for this browser. */
export const builtExtension = (kind: BrowserKind): string => resolve(`dist/${kind}`);

/**
 * Starts a browser with a throw-away profile.
 * @throws where it is not installed
 */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Driven> {
  const settled = { extension: builtExtension(kind), headless: true, ...options };
  const own =
    kind === 'chromium'
      ? await (await import('./chromium-driver')).launchChromium(settled)
      : await (await import('./firefox-driver')).launchFirefox(settled);
  return new Drive(own);
}
