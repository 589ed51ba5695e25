/** The door of the draft check: what the user's own reply to a no does, and what could be asked instead. */
import { closingFor, questionsFor } from '../questions';
import { reframeFor } from '../reframe';
import type { Kind, Refusal } from '../words';
import { type DraftCheck, DraftWatch } from './check';

export { type DraftCheck, DraftWatch, type RaisedFlag } from './check';
export { FLAGS, type Flag } from './network';
export { STRENGTHS, type Strength } from './strengths';

/** @returns the questions that a reply to this no could ask; none after a boundary */
export const questionsInstead = (no: string, kind: Kind): readonly string[] =>
  kind === 'boundary' ? [] : questionsFor(asRefusal(no, kind), no, null, []);

/** How a no could be answered. */
export interface Better {
  /** Best first; none after a boundary. */
  readonly questions: readonly string[];
  /** The one line that answers a boundary, else null. */
  readonly closing: string | null;
  /** A kinder reading of it; null after a boundary. */
  readonly reframe: string | null;
}

/** @returns how a no of this kind could be answered, as its card would say */
export function betterAnswers(no: string, kind: Kind): Better {
  const refusal = asRefusal(no, kind);
  const isLimit = kind === 'boundary';
  return {
    questions: questionsInstead(no, kind),
    closing: isLimit ? closingFor(refusal) : null,
    reframe: isLimit ? null : reframeFor(refusal, no),
  };
}

/**
 * Checks a draft once. Beside an editor, keep a `DraftWatch` instead: it judges only what changed.
 * @param no the words of the no that is answered
 * @param kind its kind
 * @param draft the user's reply, as it stands
 */
export function checkDraft(no: string, kind: Kind, draft: string): DraftCheck {
  return new DraftWatch(no, kind, questionsInstead(no, kind)).check(draft);
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
