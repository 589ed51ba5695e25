/** The one door of this room: which page of ours a document is. */
import { googleMeetPage } from './meetings/google-meet';
import { nowhere } from './nowhere';
import type { Page } from './page';
import { SITES, type Site, type SiteId, type SiteKind } from './sites';
import { gmailPage } from './webmail/gmail';
import { roundcubePage } from './webmail/roundcube';

const PAGES: Readonly<Record<SiteId, Page>> = {
  gmail: gmailPage,
  roundcube: roundcubePage,
  'google-meet': googleMeetPage,
};

/** A page with the site it belongs to. */
export interface FoundPage {
  /** The site's id, or "nowhere". */
  readonly id: SiteId | 'nowhere';
  /** The site's name, as people say it. */
  readonly name: string;
  readonly kind: SiteKind | null;
  readonly page: Page;
}

const isOn = ({ hosts }: Site, hostname: string): boolean =>
  hosts.some((pattern) => new URL(pattern.replace(/\*$/u, '')).hostname === hostname);

/** The page of this document: by host first, then by structure; elsewhere the one that does nothing. */
export function pageFor(document: Document): FoundPage {
  const hostname = document.location?.hostname ?? '';
  const site =
    SITES.find((known) => isOn(known, hostname)) ?? SITES.find(({ id }) => PAGES[id].recognises(document));
  if (!site) return { id: 'nowhere', name: 'this page', kind: null, page: nowhere };
  return { id: site.id, name: site.name, kind: site.kind, page: PAGES[site.id] };
}
