/** From the words of a no to the questions that hand them back: the first frame that fits a clause speaks. */
import type { Kind } from '../words';
import { clausesOf } from './clean';
import { ABILITY } from './frames/ability';
import { BEING } from './frames/being';
import type { Frame, Tier } from './frames/frame';
import { OCCASION } from './frames/occasion';
import { PEOPLE } from './frames/people';
import { JOBS, type Job } from './lexicon/plain';
import { compile } from './macros';
import { quoted } from './quote';
import { type Slots, slotsOf } from './slots';
import { breaksVoice } from './voice';

/** All frames in the order in which they are tried. */
export const FRAMES: readonly Frame[] = [...OCCASION, ...PEOPLE, ...ABILITY, ...BEING];
const COMPILED = FRAMES.map((frame) => ({ frame, when: compile(frame.when) }));
const TIERS: readonly Tier[] = ['strong', 'weak', 'mention'];

type Groups = Readonly<Record<string, string | undefined>>;

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

function ask(frame: Frame, groups: Groups): Echo {
  const slots = slotsOf(groups);
  const lines = JOBS.map((job) => {
    const filled = (frame.ask[job] ?? []).map((line) => fill(line, slots));
    return [job, filled.filter((line): line is string => line !== null)] as const;
  });
  return Object.fromEntries(lines) as unknown as Echo;
}

/** @returns the frames of a tier that fit a cleaned clause, with their groups */
export function framesOf(clause: string, kind: Kind, tier: Tier): { frame: Frame; groups: Groups }[] {
  return COMPILED.flatMap(({ frame, when }) => {
    if (frame.tier !== tier || (frame.kinds && !frame.kinds.includes(kind))) return [];
    const found = when.exec(clause);
    return found ? [{ frame, groups: { ...found.groups } }] : [];
  });
}

/**
 * @param words the words of a refusal, verbatim
 * @param kind its kind
 * @param previous what the user said just before, where known
 * @returns what may be asked with their own words; null where nothing can be handed back
 */
export function echo(words: string, kind: Kind, previous: string | null = null): Echo | null {
  const clauses = clausesOf(words);
  for (const tier of TIERS) {
    for (const clause of clauses) {
      for (const { frame, groups } of framesOf(clause, kind, tier)) {
        if (frame.id === 'bare-no') {
          if (clauses.length === 1) return null;
          break;
        }
        const asked = ask(frame, groups);
        if (asked.understand.length > 0) return asked;
      }
    }
  }
  return quoted(clauses, words, kind, previous);
}
