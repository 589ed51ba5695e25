/** Answers the requests of a tab with fixture pages, so that they stand at their true addresses without a network. */
import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { npmFile } from './real-editors';

const FIXTURES = new URL('../pages/fixtures/', import.meta.url);

/** The addresses a test opens. A second layout is chosen by `?layout=`. */
export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const MEET = 'https://meet.google.com/abc-defg-hij';
export const ROUNDCUBE = 'https://webmail.example.org/?_task=mail';
/** A page that is no mailbox and no call. */
export const ELSEWHERE = 'https://www.example.org/article';

/** Every other webmail that is read, where its fixture pages stand; what is self-hosted has a host of its own here. */
export const WEBMAILS = {
  outlook: { address: 'https://outlook.live.com/mail/0/inbox', layouts: ['conversation', 'german'] },
  yahoo: { address: 'https://mail.yahoo.com/d/folders/1', layouts: ['english', 'german'] },
  proton: { address: 'https://mail.proton.me/u/0/inbox', layouts: ['english', 'french'] },
  fastmail: { address: 'https://app.fastmail.com/mail/Inbox/?u=1a2b', layouts: ['english', 'german'] },
  icloud: { address: 'https://www.icloud.com/mail/', layouts: ['mail'] },
  zoho: { address: 'https://mail.zoho.eu/zm/#mail/folder/inbox', layouts: ['english', 'german'] },
  sogo: { address: 'https://groupware.example.org/SOGo/so/sam/Mail/view', layouts: ['english', 'german'] },
  horde: {
    address: 'https://horde.example.org/horde/imp/dynamic.php?page=mailbox',
    layouts: ['dynamic', 'window'],
  },
  snappymail: { address: 'https://snappy.example.org/#/mailbox/INBOX', layouts: ['english', 'german'] },
  nextcloud: { address: 'https://cloud.example.org/apps/mail/box/1', layouts: ['english', 'german'] },
  zimbra: { address: 'https://mail.example.org/zimbra/', layouts: ['english', 'german'] },
} as const;

/** Every other meeting client, likewise. */
export const MEETINGS = {
  teams: { address: 'https://teams.microsoft.com/v2/', layouts: ['host', 'guest'] },
  zoom: { address: 'https://app.zoom.us/wc/123456789/join', layouts: ['frame', 'box'] },
  jitsi: { address: 'https://meet.jit.si/HowElse', layouts: ['english', 'german'] },
  bigbluebutton: { address: 'https://bbb.example.org/html5client/join', layouts: ['english', 'german'] },
  slack: { address: 'https://app.slack.com/client/T1/C1', layouts: ['window'] },
  webex: { address: 'https://example.webex.com/wbxmjs/joinservice', layouts: ['frame', 'items'] },
} as const;

/** @returns the address at which a layout of a webmail's fixture stands */
export function addressOf(id: keyof typeof WEBMAILS | keyof typeof MEETINGS, layout: string): string {
  const url = new URL({ ...WEBMAILS, ...MEETINGS }[id].address);
  url.searchParams.set('layout', layout);
  return url.href;
}

const ROUNDCUBE_PAGES: Record<string, string> = {
  preview: 'roundcube/message.html',
  show: 'roundcube/show.html',
};
/** The page, the list in it, and the message in that, each in a frame of the one before. */
const icloudPage = ({ pathname }: URL): string => {
  if (pathname.startsWith('/applications/mail2-message/')) return 'icloud/message.html';
  return pathname.startsWith('/applications/mail2/') ? 'icloud/mail2.html' : 'icloud/mail.html';
};

const SERVERS: Record<string, (url: URL) => string> = {
  ...Object.fromEntries(
    Object.entries({ ...WEBMAILS, ...MEETINGS }).map(([id, { address, layouts }]) => [
      new URL(address).hostname,
      (url: URL) => `${id}/${url.searchParams.get('layout') ?? layouts[0]}.html`,
    ]),
  ),
  'www.icloud.com': icloudPage,
  'www-mail.icloud-sandbox.com': icloudPage,
  'mail.google.com': (url) => `gmail/${url.searchParams.get('layout') ?? 'classic'}.html`,
  'meet.google.com': (url) => `google-meet/${url.searchParams.get('layout') ?? 'english'}.html`,
  'webmail.example.org': (url) =>
    ROUNDCUBE_PAGES[url.searchParams.get('_action') ?? ''] ?? 'roundcube/preview.html',
};

const ARTICLE =
  '<!doctype html><html lang="en"><title>Article</title><p id="words">No, that\'s unrealistic.</p></html>';

/** A page at its true address on which a test draws a client itself. */
const EMPTY = '<!doctype html><html lang="en"><title>Call</title><body></body></html>';

function bodyFor(url: URL): string | null {
  if (url.hostname === 'www.example.org') return ARTICLE;
  if (url.searchParams.has('empty')) return EMPTY;
  const server = SERVERS[url.hostname];
  if (!server) return null;
  const body = readFileSync(new URL(server(url), FIXTURES), 'utf8');
  return isStrict(url) ? withNonces(body) : body;
}

/** The strictest policy under which a page can still draw itself: for `?csp=strict`. */
const STRICT =
  "default-src 'none'; script-src 'nonce-fixture'; style-src 'nonce-fixture'; img-src data: 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const isStrict = (url: URL): boolean => url.searchParams.get('csp') === 'strict';

/** Both services enforce Trusted Types: a page of ours that needs HTML from strings would break there. */
function headersFor(url: URL): Record<string, string> {
  if (isStrict(url)) return { 'content-security-policy': STRICT };
  return url.hostname.endsWith('google.com')
    ? { 'content-security-policy': "require-trusted-types-for 'script'" }
    : {};
}

const withNonces = (body: string): string => body.replace(/<(script|style)>/g, '<$1 nonce="fixture">');

async function answer(request: HTTPRequest, stray: (url: string) => void): Promise<void> {
  const url = new URL(request.url());
  if (!url.protocol.startsWith('http')) return request.continue();
  const body = request.isNavigationRequest() ? bodyFor(url) : null;
  if (body !== null)
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: headersFor(url),
      body,
    });
  const file = npmFile(url.pathname);
  if (file) return request.respond({ status: 200, ...file });
  // The browser itself asks for an icon; whatever else is asked for was asked by a script.
  if (url.pathname.endsWith('/favicon.ico')) return request.respond({ status: 204, body: '' });
  stray(url.href);
  return request.abort();
}

/**
 * From now on this tab is served from the fixtures alone.
 * @param stray told of each request that the page itself does not make
 */
export async function serveTrueOrigins(page: Page, stray: (url: string) => void): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, stray).catch((error: unknown) => {
      // A tab that closes meanwhile has no more use for an answer.
      if (!page.isClosed()) console.warn(`no answer for ${request.url()}:`, error);
    });
  });
}
