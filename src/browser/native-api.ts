/**
 * The extension API without the polyfill, for what runs inside other people's pages.
 *
 * Every browser that is supported has promises in the few calls a content script makes, so a page need not carry the
 * polyfill. The build puts this in its place there; the extension's own parts keep the polyfill.
 */
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;
declare const browser: Browser | undefined;

const api: Browser = typeof browser === 'undefined' ? chrome : browser;
export default api;
