/** Which scripts run where, from what the user granted: pure data, worked out anew each time. */
import { within } from '../browser/match-pattern';
import { SITES, type Site } from '../pages/sites';

/** One content script as the browser is told of it. */
export interface Registration {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly allFrames: boolean;
  readonly matchOriginAsFallback?: true;
  readonly runAt: 'document_idle' | 'document_start';
}

const known: readonly Site[] = SITES;
const knownHosts = known.flatMap(({ hosts }) => hosts);

const BLANK = (wanted: true | undefined) => (wanted ? { matchOriginAsFallback: true as const } : {});

/**
 * The scripts that read a site, in the order in which they run.
 * @throws where there is no such site
 */
export function scriptsOf(id: string): string[] {
  const site = known.find((one) => one.id === id);
  if (!site) throw new Error(`no such site: ${id}`);
  return [`sites/${site.id}.js`, `${site.kind}.js`];
}

/** @param granted match patterns; what covers a known site's host covers that site */
export function registrationsFor(granted: readonly string[]): Registration[] {
  if (granted.length === 0) return [];
  const isGranted = (host: string): boolean => granted.some((pattern) => within(host, pattern));
  const sites = known.flatMap(({ id, hosts, inFrames = false, inBlankWindows }): Registration[] => {
    const matches = hosts.filter(isGranted);
    return matches.length > 0
      ? [
          {
            id,
            matches,
            js: scriptsOf(id),
            allFrames: inFrames,
            ...BLANK(inBlankWindows),
            runAt: 'document_idle',
          },
        ]
      : [];
  });
  const others = granted.filter((pattern) => !knownHosts.some((host) => within(pattern, host)));
  const selfHosted: Registration = {
    id: 'self-hosted',
    matches: others,
    excludeMatches: knownHosts,
    js: ['self-hosted.js'],
    allFrames: false,
    runAt: 'document_idle',
  };
  // Messages are often shown in frames without a URL of their own: the style of the highlight has to reach them.
  const marks: Registration = {
    id: 'marks',
    matches: granted,
    css: ['marks.css'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
  };
  return [...sites, ...(others.length > 0 ? [selfHosted] : []), marks];
}
