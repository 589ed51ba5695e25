/**
 * The register of sites, as data. Adding a site = one folder, one line here, one fixture.
 *
 * `hosts` are match patterns for the manifest's optional permissions. A site without hosts is self-hosted:
 * it is recognised by structure, on a site that the user switched on.
 */
export type SiteKind = 'webmail' | 'meeting';

export interface Site {
  /** The folder's name under `webmail/` or `meetings/`; its `index.ts` exports the description in camel case. */
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly hosts: readonly string[];
  /** The messages stand in frames of another origin, where the top page cannot look: the script runs there too. */
  readonly inFrames?: true;
  /** The known marks of the page come from few sources; the popup says so. */
  readonly experimental?: true;
}

export const SITES = [
  { id: 'gmail', name: 'Gmail', kind: 'webmail', hosts: ['https://mail.google.com/*'] },
  { id: 'roundcube', name: 'Roundcube', kind: 'webmail', hosts: [] },
  { id: 'google-meet', name: 'Google Meet', kind: 'meeting', hosts: ['https://meet.google.com/*'] },
] as const satisfies readonly Site[];

export type SiteId = (typeof SITES)[number]['id'];
