/** Plays a call in a real page: bundled, and run there by `tests/browser/replay.test.ts`. */
import { chanceOf, seedOf } from './chance';
import { MANNERS } from './manners';
import { namesOf, play } from './play';
import { hear } from './recogniser';
import type { Transcript } from './transcript';

export interface InPage {
  /** Resolves when all is said. @param speed how many times faster than people speak */
  replayCall(manner: string, transcript: Transcript, speed: number): Promise<void>;
}

const replayCall: InPage['replayCall'] = async (id, transcript, speed) => {
  const manner = MANNERS.find((one) => one.id === id);
  if (!manner) throw new Error(`no such manner: ${id}`);
  const names = namesOf(transcript, manner.user);
  const call = manner.draw(document, chanceOf(seedOf(transcript.id)), names);
  const began = performance.now();
  const wait = (at: number): Promise<void> =>
    new Promise((done) => setTimeout(done, Math.max(0, began + at / speed - performance.now())));
  await play(call, hear(transcript), wait);
};
(globalThis as unknown as InPage).replayCall = replayCall;
