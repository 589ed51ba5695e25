/**
 * The door of the engine: an utterance in, readings out. Pure: no page, no browser, no clock.
 */
import { closingFor, questionsFor } from './questions/index';
import { reframeFor } from './reframe/index';
import { findRefusals } from './refusal/find';
import { isSecondNo, SECOND } from './second-no';
import { understood } from './understood';
import {
  type Earlier,
  type Outcome,
  type Reading,
  type Refusal,
  SURE,
  THRESHOLD,
  type Utterance,
} from './words';

export { couldBeRefusal } from './gate';
export { understood } from './understood';
export * from './words';

/** How readily a no is shown: the least certainty of a reading. */
export const SENSITIVITIES = { careful: SURE, normal: THRESHOLD, eager: 0.35 } as const;
export type Sensitivity = keyof typeof SENSITIVITIES;

export interface ReadOptions {
  /** Questions shown lately; they are not repeated. */
  readonly asked?: readonly string[];
  readonly sensitivity?: Sensitivity;
  /** True for words that the user said are not a no: they are none, and set no limit. */
  readonly dismissed?: (words: string) => boolean;
  /** Noes that the same person said before, in this visit. */
  readonly earlier?: readonly Earlier[];
}

function readingOf(refusal: Refusal, utterance: Utterance, asked: string[]): Reading {
  if (refusal.kind === 'boundary')
    return { refusal, reframe: null, questions: [], closing: closingFor(refusal), again: false };
  const questions = questionsFor(refusal, utterance.text, utterance.previous, asked);
  asked.push(...questions);
  return { refusal, reframe: reframeFor(refusal, utterance.text), questions, closing: null, again: false };
}

/** A second no is said to be one, and left to the one who said it. */
const afterSecond = (reading: Reading): Reading => ({ ...reading, ...SECOND, questions: [], again: true });

/** @returns the line that answers a limit which was set in these readings, if one was */
export const limitIn = (readings: readonly Reading[]): string | null =>
  readings.find(({ refusal }) => refusal.kind === 'boundary' && refusal.certainty >= SURE)?.closing ?? null;

/**
 * Where somebody set a limit, nothing that they say beside or after it is explored.
 * @param limit the line that answers the limit, or null where none was set
 */
export const afterLimit = (readings: readonly Reading[], limit: string | null): readonly Reading[] =>
  limit === null
    ? readings
    : readings.map((one) => ({ ...one, reframe: null, questions: [], closing: one.closing ?? limit }));

/**
 * Reads what one person said.
 * @param utterance the user's own words (`side: 'me'`) are never read as a no
 */
export function read(utterance: Utterance, options: ReadOptions = {}): Outcome {
  const language = understood(utterance.text);
  if (language !== 'english' || utterance.side === 'me') return { understood: language, readings: [] };
  const asked = [...(options.asked ?? [])];
  const found = findRefusals(utterance, SENSITIVITIES[options.sensitivity ?? 'normal']).filter(
    ({ words }) => !options.dismissed?.(words),
  );
  const { earlier = [] } = options;
  const readings = found.map((refusal) => {
    const reading = readingOf(refusal, utterance, asked);
    return refusal.kind !== 'boundary' && isSecondNo(refusal, utterance, earlier)
      ? afterSecond(reading)
      : reading;
  });
  return { understood: language, readings: afterLimit(readings, limitIn(readings)) };
}
