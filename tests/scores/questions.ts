/** The questions of a set: whether the first hands back a phrase worth handing back, and whether all keep the voice. */
import { breaksVoice, questionsFor } from '../../src/language/questions';
import { given } from '../language/questions/given';
import { echoes, type Passage } from './corpus';

/** Pronouns are turned round in a question; the comparison leaves them aside. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:my|our)\b/g, 'your')
    .replace(/\b(?:i|we|me|us)\b/g, 'you');

/** @returns the share of the echo items whose first question holds an acceptable phrase */
export function echoed(): number {
  const items = echoes();
  const good = items.filter(({ text, echo }) => {
    const first = plain(questionsFor(given(text, 'unspoken'), text, null, [])[0] ?? '');
    return echo.length === 0 || echo.some((phrase) => first.includes(plain(phrase)));
  });
  return good.length / items.length;
}

/** @returns the share of the questions asked after the labelled noes of a set that keep the voice, null where none is asked */
export function wellFormed(passages: readonly Passage[]): number | null {
  const questions = passages.flatMap(({ text, previous, labels }) =>
    labels.flatMap(({ words, kind }) =>
      words === null || kind === 'boundary' ? [] : questionsFor(given(words, kind), text, previous, []),
    ),
  );
  const good = questions.filter((question) => breaksVoice(question).length === 0);
  return questions.length === 0 ? null : good.length / questions.length;
}

/** @returns how many questions are asked after the labelled limits of a set */
export const askedAtLimits = (passages: readonly Passage[]): number =>
  passages.reduce(
    (sum, { text, previous, labels }) =>
      sum +
      labels
        .filter(({ kind }) => kind === 'boundary')
        .reduce(
          (all, { words }) => all + questionsFor(given(words ?? text, 'boundary'), text, previous, []).length,
          0,
        ),
    0,
  );
