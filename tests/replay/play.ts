/** Draws a call as it is heard, in whatever time: in jsdom on a clock of its own, in a browser faster than people speak. */
import type { DrawnCall, Names } from './manner';
import type { Hearing } from './recogniser';
import { type Transcript, USER } from './transcript';

/** How often something in the middle of the call happens, in milliseconds. */
const DISTURBED_EVERY = 20_000;
/** How often fading rows are looked at. */
const PASS_MS = 500;

/**
 * Draws what is heard, at the time it is heard.
 * @param wait resolves at that moment of the call; in a browser divide by the speed that is wanted
 */
export async function play(
  call: DrawnCall,
  heard: readonly Hearing[],
  wait: (at: number) => Promise<void>,
  disturbed = true,
): Promise<void> {
  let disturbance = DISTURBED_EVERY;
  let passed = 0;
  const last = heard.at(-1)?.at ?? 0;
  const passUntil = async (time: number) => {
    for (; passed + PASS_MS < time; passed += PASS_MS) {
      await wait(passed + PASS_MS);
      call.pass(passed + PASS_MS);
    }
    await wait(time);
  };
  for (const hearing of heard) {
    await passUntil(hearing.at);
    if (disturbed && hearing.at > disturbance) {
      call.disturb();
      disturbance += DISTURBED_EVERY;
      await wait(hearing.at + 1);
    }
    call.hear(hearing);
  }
  await passUntil(last + 12_000);
}

/** @returns the names of a call as this client shows them */
export const namesOf = ({ turns }: Transcript, user: string): Names => ({
  all: [...new Set(turns.map(({ speaker }) => speaker))],
  shown: (speaker) => (speaker === USER ? user : speaker),
});
