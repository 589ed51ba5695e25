/** Names become initials where a ledger leaves the browser. */

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

/** "Ana Ruiz" → "A. R."; an address gives its first letter. */
export function initials(name: string): string {
  const parts = name.replace(/@.*/, '').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return parts.map((part) => `${[...part][0]?.toUpperCase()}.`).join(' ');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words in that very case: a first name such as "Will" is no "will". */
const anyOf = (names: readonly string[]): RegExp | null =>
  names.length === 0
    ? null
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${[...names]
          .sort((one, other) => other.length - one.length)
          .map(escaped)
          .join('|')})(?![\\p{L}\\p{N}])`,
        'gu',
      );

const partsOf = (name: string): string[] =>
  (name.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []).filter((part) => part !== name);

/**
 * Takes names out of free text: the whole names of all people, and the first and last name of the one who spoke.
 * @param people every name in the ledger
 */
export function withoutNames(people: readonly string[]): (text: string, person: string) => string {
  const all = anyOf(people.filter((name) => name.length > 2));
  return (text, person) => {
    const own = anyOf(partsOf(person));
    const addressed = text.replace(ADDRESS, initials);
    const whole = all ? addressed.replace(all, initials) : addressed;
    return own ? whole.replace(own, initials) : whole;
  };
}
