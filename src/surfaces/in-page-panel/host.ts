/** The one element that is added to a page: closed, without size, and put back a few times where the page removes it. */

/**
 * A plain `div` on purpose: a name with a hyphen could be defined by the page as an element of its own, which then
 * reads the closed root (`attachInternals`) or forbids it.
 */
export const HOST_MARK = 'data-how-else';
/** A page that removes it more often than this does not want it. */
const MOST_RETURNS = 5;

/** `all: initial` first: no rule of the page reaches the host, and what follows it holds. */
const HOST_STYLE: ReadonlyArray<readonly [string, string]> = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['top', '0'],
  ['right', '0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
];

/** @returns the host, not yet on the page, and its closed root */
export function makeHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.setAttribute(HOST_MARK, '');
  // In the top layer, where an element that fills the screen does not cover it.
  host.setAttribute('popover', 'manual');
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important');
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/** What came last into the top layer is on top: it leaves it and comes again. A page may forbid it to. */
function raise(host: HTMLElement): void {
  try {
    host.hidePopover();
    host.showPopover();
  } catch {
    // It stays where its place in the page puts it.
  }
}

/** Keeps the host on the page until `signal`, or until the page has removed it too often. */
export function keepOnPage(document: Document, host: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returns++ === MOST_RETURNS) return watch.disconnect();
    attach();
  });
  const attach = (): void => {
    // The root element itself may be a new one: a page can write its document anew.
    document.documentElement?.append(host);
    raise(host);
    watch.disconnect();
    watch.observe(document, { childList: true });
    if (document.documentElement) watch.observe(document.documentElement, { childList: true });
  };
  attach();
  document.addEventListener('fullscreenchange', () => raise(host), { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
}

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keys pressed inside are ours alone: a page's shortcuts must not archive a mail while a button is pressed. They are
 * stopped at the window, before any listener on the document; what a key does to a button by default still happens.
 */
export function keepKeys(host: HTMLElement, onEscape: () => unknown, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') onEscape();
  };
  const view = host.ownerDocument.defaultView;
  for (const key of KEYS) view?.addEventListener(key, stop, { capture: true, signal });
}
