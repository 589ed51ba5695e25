/**
 * What is said beside a call (see `call-guide.ts`) comes with its first use: a call in which captions are on and nobody
 * refuses never pays for it. Until then what happened waits on this desk, in the extension's own world of the page.
 */
import { askBackground } from '../browser/messages';
import type { Heard } from '../pages/page';
import type { Panel } from '../surfaces/in-page-panel';
import type { Follower } from './visit-parts';

export interface CallDesk {
  readonly panel: Pick<Panel, 'suggest'>;
  /** How captions are turned on in this client. */
  readonly how: string;
  /** Takes a heard utterance back, or changes it. */
  hear(heard: Heard): void;
  readonly signal: AbortSignal;
  /** What happened before the guide was there, oldest first. */
  readonly happened: ((guide: Follower) => void)[];
  guide?: Follower;
}

/** What is on the desk between the scripts. */
export interface CallWorld {
  howElseCall?: CallDesk;
}

/** @returns what follows the visit of a call */
export function keepCallDesk(parts: Pick<CallDesk, 'panel' | 'how' | 'hear' | 'signal'>): Follower {
  const desk: CallDesk = { ...parts, happened: [] };
  (globalThis as CallWorld).howElseCall = desk;
  let asked = false;
  const tell = (isNeeded: boolean, what: (guide: Follower) => void): void => {
    if (desk.guide) return what(desk.guide);
    desk.happened.push(what);
    if (!isNeeded || asked) return;
    asked = true;
    askBackground('call-guide', {}).catch(() => {
      asked = false;
    });
  };
  return {
    health(health) {
      const at = Date.now();
      tell(health.light === 'resting' && health.why === 'captions-off', (guide) => guide.health(health, at));
    },
    shown: (heard, noes) => {
      // Most of what is said is no no: the guide would not remember it either.
      if (noes.length > 0 || asked) tell(true, (guide) => guide.shown(heard, noes));
    },
    strangers: (names) => tell(names.length > 1, (guide) => guide.strangers(names)),
  };
}
