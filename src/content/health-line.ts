/** The health light in one plain sentence. */
import type { PageHealth } from '../browser/messages';
import type { Health } from '../pages/page';

const RESTING = {
  'nothing-open': 'Nothing is open to read. Open a message and its newest words are read.',
  'captions-off': 'Captions are off. Turn them on in the call, and they are read as they come.',
  'not-in-call': 'No call is going on here.',
  'not-a-known-page': 'This is not a mail or meeting page that How Else knows, so nothing is read.',
} as const;

/** @param site the site's name, as people say it */
export function healthLine(site: string, health: Health): PageHealth {
  if (health.light === 'reading') return { site, light: 'reading', says: `Reading ${site}.`, missing: [] };
  if (health.light === 'resting') return { site, light: 'resting', says: RESTING[health.why], missing: [] };
  return {
    site,
    light: 'changed',
    missing: health.missing,
    says: `${site} has changed: ${health.missing.join(', ')} was not found, so nothing is read.`,
  };
}
