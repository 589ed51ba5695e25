/** The health light in one plain sentence. */
import type { PageHealth } from '../../browser/health';

const RESTING = {
  'nothing-open': 'Nothing is open to read. Open a message and its newest words are read.',
  'captions-off': 'Captions are off. Turn them on in the call, and they are read as they come.',
  'not-in-call': 'No call is going on here.',
  'not-a-known-page': 'This is not a mail or meeting page that How Else knows, so nothing is read.',
  'not-switched-on': 'This site is not being read.',
} as const;

export function healthLine({ site, health }: PageHealth): string {
  if (health.light === 'reading') return `Reading ${site}.`;
  if (health.light === 'resting') return RESTING[health.why];
  return `${site} has changed: ${health.missing.join(', ')} was not found, so nothing is read.`;
}
