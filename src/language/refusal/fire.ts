/** Which rules speak in a line: each is a pattern over normal words. */
import { RULES, type Rule } from './rules';

/** Each pattern ends where a word ends. */
const PATTERNS = RULES.map((rule) => ({
  rule,
  whole: new RegExp(`(?:${rule.pattern.source})(?:(?<= )|(?![a-z']))`),
}));

/** A sentence is looked at as itself, as a neighbour and as part of a whole: its rules are tried once. */
const tried = new Map<string, Rule[]>();
const MOST_KEPT = 100;

/** The rules whose pattern is in a normal line. */
export function fire(normal: string): Rule[] {
  const known = tried.get(normal);
  if (known) return known;
  const fired = PATTERNS.filter(({ whole }) => whole.test(normal)).map(({ rule }) => rule);
  if (tried.size >= MOST_KEPT) tried.clear();
  tried.set(normal, fired);
  return fired;
}
