/** The one seam to the extension API: every other file asks this room. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as api } from 'webextension-polyfill';
