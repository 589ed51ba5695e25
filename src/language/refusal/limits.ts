/**
 * Rules for limits: words that ask to stop, close a matter for good, or keep something to themselves.
 *
 * They are built from classes of words (limits-words.ts) and the grammar around them, and each is held back by what
 * makes the same words no limit: a report, a hypothetical, a question, a yes.
 */
import { CEASING } from './limits-ceasing';
import { CLOSING } from './limits-closing';
import { PRIVACY } from './limits-privacy';
import { GUARD, type Limit, open } from './limits-words';
import type { Rule } from './rules';

const BEGIN = '{begin}';
/** A match starts and ends where a word does; what stands at the beginning of a clause is looked for together. */
function whole(when: readonly string[]): string {
  const first = when.filter((way) => way.startsWith(BEGIN)).map((way) => way.slice(BEGIN.length));
  const ways = [
    ...(first.length > 0 ? [`${BEGIN}(?:${first.join('|')})`] : []),
    ...when.filter((way) => !way.startsWith(BEGIN)),
  ];
  return `(?<![\\w'])(?:${open(ways.join('|'))})(?:(?<= )|(?![a-z']))`;
}

/** The guard is looked at only where the words are there: it is the dearer half. */
const ruleOf = ({ id, reason, when, hit, miss }: Limit): Rule => ({
  id,
  sure: true,
  reason,
  kind: 'boundary',
  firmness: 'final',
  pattern: new RegExp(`^(?=.*?${whole(when)})(?!${open(GUARD)})`),
  hit,
  miss,
});

export const LIMITS: readonly Rule[] = [...CEASING, ...CLOSING, ...PRIVACY].map(ruleOf);
