/**
 * The shelf between two scripts of one page: a site's description is put there, and what watches it takes it from there.
 *
 * Each page pays only for its own site: `sites/<id>.js` holds a description, `webmail.js` or `meeting.js` everything
 * that is the same for all. They meet in the extension's own world of the page, which the page's scripts cannot see.
 */
import type { Meeting } from './meetings/meeting';
import type { Site } from './sites';
import type { Webmail } from './webmail/webmail';

/** What each kind of site describes. */
export interface Descriptions {
  readonly webmail: Webmail;
  readonly meeting: Meeting;
}

/** A site with its description. */
export interface Offered<K extends keyof Descriptions = keyof Descriptions>
  extends Pick<Site, 'id' | 'name' | 'captions'> {
  readonly kind: K;
  /** True where its address alone tells which site it is. */
  readonly byAddress: boolean;
  readonly description: Descriptions[K];
}

const world = globalThis as { howElseSites?: Map<string, Offered> };

/** Puts a description on the shelf; a later one of the same site replaces it. */
export function offer(site: Offered): void {
  world.howElseSites ??= new Map();
  world.howElseSites.set(site.id, site);
}

const isOf =
  <K extends keyof Descriptions>(kind: K) =>
  (site: Offered): site is Offered<K> =>
    site.kind === kind;

const suits =
  (document: Document) =>
  ({ byAddress, description }: Offered): boolean =>
    byAddress || description.recognises(document);

/** @returns the site of this kind that the document is, or null */
export function taken<K extends keyof Descriptions>(kind: K, document: Document): Offered<K> | null {
  return [...(world.howElseSites?.values() ?? [])].filter(isOf(kind)).find(suits(document)) ?? null;
}
