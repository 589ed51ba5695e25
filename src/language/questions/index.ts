/**
 * The door of the questions: what to ask about a no, and how to close where nothing is to be asked.
 *
 * Three jobs in a fixed order: understand – look for the change – tell the impossible from the difficult, or leave
 * room. Their own words come first; a plain question of the kind takes the place of what cannot be said well.
 */
import type { Kind, Refusal } from '../words';
import { CLOSINGS } from './closings';
import { type Echo, echo } from './echo';
import { ANYWHERE, JOBS, type Job, PLAIN } from './lexicon/plain';
import { isTender, tenderly } from './lexicon/tender';
import { breaksVoice } from './voice';

export { breaksVoice };

/** The same words always speak with the same variant. */
export function variantOf(words: string, many: number): number {
  let sum = 7;
  for (const letter of words.slice(0, 400)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % many;
}

/** All that may be asked for one job, best first. */
function candidates(
  job: Job,
  kind: Exclude<Kind, 'boundary'>,
  echoed: Echo | null,
  tender: boolean,
): readonly string[] {
  if (tender) return tenderly(job);
  return [...(echoed?.[job] ?? []), ...PLAIN[kind][job], ...ANYWHERE[job]];
}

const bare = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where all was asked: the next one round that this card does not hold yet. */
const varied = (all: readonly string[], chosen: readonly string[], turn: number): string => {
  const free = all.filter((question) => !chosen.includes(question));
  return free[turn % Math.max(1, free.length)] ?? '';
};

/**
 * @param refusal the no
 * @param text the whole text it was found in
 * @param previous what the user said just before, where known
 * @param asked questions that were shown already; none of them comes again
 * @returns exactly three questions, best first; none for a boundary
 */
export function questionsFor(
  refusal: Refusal,
  text: string,
  previous: string | null,
  asked: readonly string[],
): string[] {
  const kind = refusal.kind;
  if (kind === 'boundary') return [];
  const tender = isTender(refusal.words, text);
  const echoed = tender ? null : echo(refusal.words, kind, previous);
  const used = new Set(asked.map(bare));
  const chosen: string[] = [];
  for (const job of JOBS) {
    const all = candidates(job, kind, echoed, tender);
    const next =
      all.find((question) => !used.has(bare(question))) ??
      JOBS.flatMap((other) => candidates(other, kind, echoed, tender)).find(
        (question) => !used.has(bare(question)),
      ) ??
      varied(all, chosen, asked.length);
    used.add(bare(next));
    chosen.push(next);
  }
  return chosen;
}

/**
 * @param refusal a boundary
 * @returns the one courteous line that answers it
 */
export function closingFor(refusal: Refusal): string {
  const closing = CLOSINGS.find(({ when }) => when.test(refusal.words));
  const lines = closing?.lines ?? ['Understood.'];
  return lines[variantOf(refusal.words, lines.length)] ?? 'Understood.';
}
