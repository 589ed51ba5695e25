/** The health light in one plain sentence, and its colour. */
import type { PageHealth } from '../../browser/health';
import { SITES, type Site } from '../../pages/sites';

const RESTING = {
  'nothing-open': 'Nothing is open to read. Open a message and its newest words are read.',
  'captions-off': 'Captions are off, so nothing is read.',
  'not-in-call': 'No call is going on here.',
  'not-a-known-page': 'This is not a mail or meeting page that How Else knows, so nothing is read.',
  'not-switched-on': 'This site is not being read.',
} as const;

/** How captions are turned on in this client; empty where nothing is known of it. */
const howFor = (name: string): string =>
  (SITES as readonly Site[]).find((site) => site.name === name)?.captions ?? 'Turn them on in the call.';

/** `green`: it is read. `yellow`: it would be, if the user did something. `red`: it cannot be. `grey`: nothing is there to read. */
export type Colour = 'green' | 'yellow' | 'red' | 'grey';

export function colourOf({ health }: PageHealth): Colour {
  if (health.light === 'reading') return 'green';
  if (health.light === 'changed') return 'red';
  return health.why === 'captions-off' ? 'yellow' : 'grey';
}

export function healthLine({ site, health }: PageHealth): string {
  if (health.light === 'reading') return `Reading ${site}.`;
  if (health.light === 'resting')
    return health.why === 'captions-off' ? `${RESTING['captions-off']} ${howFor(site)}` : RESTING[health.why];
  return `${site} has changed: ${health.missing.join(', ')} was not found, so nothing is read.`;
}
