/**
 * Is this no the second one on the same matter?
 *
 * After a second no the kindest help is to leave it to the one who said it. The reason that somebody gives when asked
 * after a no is no second no: it is the answer that the question was for.
 */
import { contentWords } from './grammar';
import type { Earlier, Reading, Refusal, Utterance } from './words';

/** What a reading of a second no says in place of its reframe and questions. */
export const SECOND: Pick<Reading, 'reframe' | 'closing'> = {
  reframe:
    'This is the second no on the same matter. It is theirs to open again; leave the next step to them.',
  closing: "Understood. I'll leave it with you, and you can come back to it whenever you like.",
};

/** Their own word for it: they said it before. */
const SAID_BEFORE =
  /\b(?:(?:as|like) (?:i|we)(?:'ve| have)? (?:already )?(?:said|told|mentioned|wrote|explained)|(?:i|we)(?:'ve| have)? already (?:said|told|answered|declined|explained)|(?:again|once more),? no\b|no,? again\b|still (?:a )?no\b|(?:the |my |our )?answer is still|(?:i|we) said no\b|(?:for the )?(?:second|third|last) time\b|nothing has changed|hasn't changed)/iu;
/** An open question asks for the reason, or for another way. */
const OPEN_QUESTION = /\b(?:what|which|how|when|where|who)\b[^.!?]*\??\s*$/iu;
/** Said in any no, whatever it is about. */
const LIGHT = new Set(
  'no not yes be do have can will would could may might must shall should get go make take give need want like think know say tell see look work come let try mean feel thing way time moment point matter question answer idea bit lot kind sort sorry afraid unfortunately thank thanks please okay really just still too much more now today right good great sure possible impossible able people someone everyone'.split(
    ' ',
  ),
);

const matterOf = (text: string): Set<string> =>
  new Set([...contentWords(text)].filter((word) => !LIGHT.has(word)));

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/** Between two noes in a call the user said something: without that the second is still the first answer. */
const isSameAnswer = (one: Earlier, { previous, register }: Utterance): boolean =>
  register !== 'email' && (previous === null || one.previous === previous);

/** @returns true where one of the earlier noes was on the same matter */
export function isSecondNo(refusal: Refusal, utterance: Utterance, earlier: readonly Earlier[]): boolean {
  const { text, previous, register } = utterance;
  if (earlier.length === 0 || (previous !== null && OPEN_QUESTION.test(previous.trim()))) return false;
  if (SAID_BEFORE.test(text)) return true;
  const words = matterOf(refusal.words);
  const proposal = matterOf(previous ?? '');
  // Of a mail the question it answers is not known: more has to speak for it.
  const enough = register === 'email' ? 2 : 1;
  return earlier
    .filter((one) => !isSameAnswer(one, utterance))
    .some(
      (one) =>
        shared(words, matterOf(one.words)) >= enough || shared(proposal, matterOf(one.previous ?? '')) >= 2,
    );
}
