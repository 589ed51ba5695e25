/** From the words of a no to the questions that hand them back: the first frame that fits a clause speaks. */
import type { Kind } from '../words';
import { clausesOf } from './clean';
import { FRAMES, type Frame } from './lexicon/frames';
import { JOBS, type Job } from './lexicon/plain';
import { compile } from './macros';
import { type Slots, slotsOf } from './slots';
import { breaksVoice } from './voice';

const COMPILED = FRAMES.map((frame) => ({ frame, when: compile(frame.when) }));
/** The last frame only mentions a noun; every clause is tried with the others first. */
const LAST_RESORT = 'mention';

/** Questions by job; each list may be empty. */
export type Echo = Readonly<Record<Job, readonly string[]>>;

/** Fills one line of a frame; null where a slot is empty or the voice is broken. */
function fill(line: string, slots: Slots): string | null {
  let whole = true;
  const filled = line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const said = slots[name];
    if (said === null || said === undefined) whole = false;
    return said ?? '';
  });
  if (!whole) return null;
  const question = filled.replace(/\s+/g, ' ').replace(/[.,;:]+\?$/, '?');
  return breaksVoice(question).length === 0 ? question : null;
}

function ask(frame: Frame, groups: Record<string, string | undefined>): Echo {
  const slots = slotsOf(groups);
  const lines = JOBS.map((job) => {
    const filled = (frame.ask[job] ?? []).map((line) => fill(line, slots));
    return [job, filled.filter((line): line is string => line !== null)] as const;
  });
  return Object.fromEntries(lines) as unknown as Echo;
}

/** @returns the id of the frame that fits a cleaned clause, and its groups */
export function frameOf(clause: string, kind: Kind): { frame: Frame; groups: Record<string, string> } | null {
  for (const { frame, when } of COMPILED) {
    if (frame.kinds && !frame.kinds.includes(kind)) continue;
    const found = when.exec(clause);
    if (found) return { frame, groups: { ...found.groups } };
  }
  return null;
}

/**
 * @param words the words of a refusal, verbatim
 * @param kind its kind
 * @returns what may be asked with their own words; null where nothing can be handed back
 */
export function echo(words: string, kind: Kind): Echo | null {
  const found = clausesOf(words)
    .map((clause) => frameOf(clause, kind))
    .filter((match) => match !== null);
  const named = found.filter((match) => match.frame.id !== LAST_RESORT);
  for (const match of [...named, ...found]) {
    const asked = ask(match.frame, match.groups);
    if (asked.understand.length > 0) return asked;
  }
  return null;
}
