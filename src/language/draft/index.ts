/** The door of the draft check: what the user's own reply to a no does, and what could be asked instead. */
import { questionsFor } from '../questions';
import type { Kind, Refusal } from '../words';
import { type DraftRule, FLAG_RULES, type Flag, STRENGTH_RULES, type Strength } from './rules';

export type { Flag, Strength };

export interface DraftCheck {
  /** Each flag once, with the words that raised it, verbatim. */
  readonly flags: { flag: Flag; words: string }[];
  readonly strengths: Strength[];
  /** Questions that could stand in place of what was flagged; none after a boundary. */
  readonly instead: string[];
}

const LONGEST = 20_000;

/** The sentences of a draft, verbatim and trimmed. */
function sentencesOf(draft: string): string[] {
  const pieces = draft.slice(0, LONGEST).match(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]+)*[.!?]*/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** The first sentence that each rule hits, one for each name. */
function hits<Name extends string>(
  rules: readonly DraftRule<Name>[],
  sentences: string[],
  kind: Kind,
): Map<Name, string> {
  const found = new Map<Name, string>();
  const side = kind === 'boundary' ? 'boundary' : 'other';
  for (const rule of rules) {
    if (found.has(rule.name) || (rule.after && rule.after !== side)) continue;
    const sentence = sentences.find((one) => rule.when.test(one));
    if (sentence !== undefined) found.set(rule.name, sentence);
  }
  return found;
}

/** A no that asks to be shown something: what is sent then is an answer, not an argument. */
const ASKED_FOR = /\b(?:could|can|would) you (?:send|show|share|give)\b|\bsend me\b|\bshow (?:me|us)\b/i;

/**
 * @param no the words of the no that is answered
 * @param kind its kind
 * @param draft the user's reply, as it stands
 */
export function checkDraft(no: string, kind: Kind, draft: string): DraftCheck {
  const sentences = sentencesOf(draft);
  const flags = hits(FLAG_RULES, sentences, kind);
  if (ASKED_FOR.test(no)) flags.delete('arguing');
  const strengths = hits(STRENGTH_RULES, sentences, kind);
  if (flags.has('giving-up') && !/\b(?:bring it up|leave it)\b/i.test(draft)) strengths.delete('gives-space');
  return {
    flags: [...flags].map(([flag, words]) => ({ flag, words })),
    strengths: [...strengths.keys()],
    instead: flags.size > 0 ? questionsFor(asRefusal(no, kind), no, null, []) : [],
  };
}

function asRefusal(no: string, kind: Kind): Refusal {
  return {
    words: no.trim(),
    start: 0,
    kind,
    also: [],
    firmness: kind === 'boundary' ? 'final' : 'firm',
    certainty: 1,
    rule: 'given',
    reasons: [],
  };
}
