/** A reading as a person likes to see it in a terminal. */
import type { Outcome, Reading } from '../language/index';

const SILENT: Readonly<Record<Outcome['understood'], string>> = {
  english: 'No refusal found.\n',
  other: 'This does not look like English; nothing is read.\n',
  unclear: 'Too little to tell.\n',
};

/** Control letters could move the cursor, marks of direction turn the line around. */
const UNPRINTED = /[\p{Cc}\p{Cf}\s]+/gu;

function card({ refusal, reframe, questions, closing }: Reading, sure: number): string {
  const kinds = [refusal.kind, ...refusal.also].join(' or ');
  const lines = [
    `“${refusal.words.replace(UNPRINTED, ' ')}”`,
    `  ${refusal.certainty >= sure ? 'a no' : 'may be a no'}: ${kinds}, ${refusal.firmness} (${Math.round(refusal.certainty * 100)} %)`,
    `  because: ${refusal.reasons.join('; ')}`,
  ];
  if (closing !== null) lines.push('', '  A limit: nothing to ask.', `  ${closing}`);
  if (reframe) lines.push('', `  ${reframe}`);
  if (questions.length > 0) lines.push('', ...questions.map((question, at) => `  ${at + 1}. ${question}`));
  return `${lines.join('\n')}\n`;
}

/**
 * @param outcome what the engine made of the words
 * @param sure below this certainty a reading says "may be a no"
 */
export const forPeople = (outcome: Outcome, sure: number): string =>
  outcome.readings.length === 0
    ? SILENT[outcome.understood]
    : outcome.readings.map((reading) => card(reading, sure)).join('\n');
