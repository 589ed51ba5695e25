/**
 * What a cue is: one move of language that a draft can make, as data.
 *
 * A cue is evidence, never a verdict: how much each weighs for each flag is learned. Patterns are matched against the
 * normal line of a sentence (lower case, contractions opened, figures and days under one name, a space at both ends)
 * and are whole words; `{name}` stands for a set of words in SETS.
 */
import { line, tokens } from '../refusal/tokens';

export interface Cue {
  readonly id: string;
  /** What the move does, in plain words. */
  readonly why: string;
  readonly when: RegExp;
  /** A sentence that makes the move, and one that looks like it and does not. */
  readonly hit: string;
  readonly miss: string;
}

/** id, why, pattern, hit, miss. */
export type CueRow = readonly [id: string, why: string, pattern: string, hit: string, miss: string];

const SETS: Readonly<Record<string, string>> = {
  few: '(?:a few|an?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|half an|<num>)',
  span: '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|pages?|lines?|steps?|questions?|calls?)',
  people:
    '(?:clients?|customers?|competitors?|competition|rivals?|colleagues?|firms?|companies|company|people|neighbours?|neighbors?|agency|agencies|suppliers?|schools?|parents|tenants|families|family|users?|guests?|teams?|banks?|reviewers?|candidates?|employees|freelancers|landlords?|households?|kids?|class|students?|members?|sponsors?|shops?|restaurants?|departments?|places|men|women|owners|patients|buyers|couples|readers)',
  moment:
    '(?:<day>|<month>|<num>|tomorrow|tonight|today|noon|midnight|morning|afternoon|evening|lunch|lunchtime|dinnertime|weekend|week|month|eod|eow|close of|end of|the end|then|six|five|the hour|an hour|that|christmas|easter)',
  soon: '(?:today|tonight|tomorrow|right now|right away|straight away|immediately|at once|now|this week|this afternoon|this evening|this minute|this month|still today|asap|urgently)',
  season:
    '(?:spring|summer|autumn|fall|winter|january|<month>|march|may|<day>|<num>|christmas|easter|the new year|new year|the holidays|quarter|year|month|week|time|season|term)',
  who: '(?:i|we|he|she|they|you|it|that|this|there)',
};

const open = (pattern: string): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => SETS[name] ?? '');

/** @param rows the cues as they stand in their file */
export const cues = (rows: readonly CueRow[]): Cue[] =>
  rows.map(([id, why, pattern, hit, miss]) => ({
    id,
    why,
    hit,
    miss,
    when: new RegExp(`(?<![a-z'<])(?:${open(pattern)})(?:(?<= )|(?![a-z'>]))`),
  }));

/** Does the cue stand in this sentence? For tests and for showing why. */
export const stands = (cue: Cue, sentence: string): boolean => cue.when.test(line(tokens(sentence)));
