/**
 * Is this no the second one on the same matter?
 *
 * After a second no the kindest help is to leave it to the one who said it. The reason that somebody gives when asked
 * after a no is no second no: it is the answer that the question was for.
 */
import { contentWords } from './grammar';
import { sameWords } from './same-words';
import type { Earlier, Reading, Refusal, Utterance } from './words';

/** What a reading of a second no says in place of its reframe and questions. */
export const SECOND: Pick<Reading, 'reframe' | 'closing'> = {
  reframe:
    'This is the second no on the same matter. It is theirs to open again; leave the next step to them.',
  closing: "Understood. I'll leave it with you, and you can come back to it whenever you like.",
};

/** Their own word for it: they refused it before. What they merely said before is nothing of that. */
const REFUSED_BEFORE =
  /\b(?:(?:as|like) (?:i|we)(?:'ve| have)? (?:already )?(?:said|told you|explained)\b[^.!?]{0,20}\b(?:no|not|can't|cannot|won't)\b|(?:i|we)(?:'ve| have)? already (?:said no|told you|answered that|declined)|again,? (?:it's )?(?:a )?no\b|no,? again\b|still (?:a )?no\b|answer is still no|answer (?:remains|stays) no|(?:i|we) said no\b|no for the (?:second|third|last) time)/iu;
/** An open question asks for the reason, or for another way; a suggestion only looks like one. */
const OPEN_QUESTION =
  /^(?:so|and|ok|okay|well|but|then|right)?[,\s]*(?:what|which|how|when|where|who)\b(?!\s+(?:about|if)\b)/iu;
const lastSentence = (text: string): string =>
  text
    .trim()
    .split(/(?<=[.!?])\s+/u)
    .at(-1) ?? '';
/** Said in any no, whatever it is about. */
const LIGHT = new Set(
  'no not yes be do have can will would could may might must shall should get go make take give need want like think know say tell see look work come let try mean feel thing way time moment point matter question answer idea bit lot kind sort sorry afraid unfortunately thank thanks please okay really just still too much more now today right good great sure possible impossible able people someone everyone expensive cheap dear costly price cost budget money risky unrealistic difficult hard busy swamped'.split(
    ' ',
  ),
);

/** Tells when, not what: it counts only beside something else. */
const WHEN = new Set(
  'year month week quarter day january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter'.split(
    ' ',
  ),
);

const matterOf = (text: string): Set<string> =>
  new Set([...contentWords(text)].filter((word) => !LIGHT.has(word)));

/** How many words two matters share; none, where they share nothing but a time. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word));
  return both.some((word) => !WHEN.has(word)) ? both.length : 0;
}

/** Between two noes in a call the user said something: without that the second is still the first answer. */
const isSameAnswer = (one: Earlier, { previous, register }: Utterance): boolean =>
  register !== 'email' && (previous === null || one.previous === previous);

/** Nothing but the no itself: what it is about is what was asked. */
const isBare = (words: ReadonlySet<string>): boolean => words.size === 0;

function onSameMatter(
  one: Earlier,
  words: ReadonlySet<string>,
  refusal: Refusal,
  utterance: Utterance,
): boolean {
  const before = matterOf(one.words);
  const proposal = shared(matterOf(utterance.previous ?? ''), matterOf(one.previous ?? ''));
  if (isBare(words) && isBare(before)) {
    const same = sameWords(one.words) === sameWords(refusal.words) && sameWords(one.words).includes(' ');
    return proposal >= 1 || (utterance.register === 'email' && same);
  }
  // Of a mail the question it answers is not known: more has to speak for it.
  return shared(words, before) >= (utterance.register === 'email' ? 2 : 1) || proposal >= 2;
}

/** @returns true where one of the earlier noes was on the same matter */
export function isSecondNo(refusal: Refusal, utterance: Utterance, earlier: readonly Earlier[]): boolean {
  const { text, previous } = utterance;
  if (earlier.length === 0 || (previous !== null && OPEN_QUESTION.test(lastSentence(previous)))) return false;
  const { start, words } = refusal;
  // "As I said, no" stands around the words as well as in them.
  if (REFUSED_BEFORE.test(text.slice(Math.max(0, start - 40), start + words.length))) return true;
  const matter = matterOf(words);
  return earlier
    .filter((one) => !isSameAnswer(one, utterance))
    .some((one) => onSameMatter(one, matter, refusal, utterance));
}
