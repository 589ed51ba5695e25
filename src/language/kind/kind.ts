/** Which kind of no it is: a limit where a rule or the words say so, else what the words are likeliest to be about. */
import type { Unit } from '../refusal/features';
import { KINDS, type Kind } from '../words';
import { LIMIT_SURE } from './limit';
import { type KindWeights, seen } from './weigh';

/** A second kind is shown as well where it is at least this likely beside the first. */
const ALSO = 0.5;
/** A limit is seen earlier than any other kind: to overlook one is the worst mistake. */
const LIMIT = 0.42;
const BOUNDARY = KINDS.indexOf('boundary');
/** How much the words' own classes count against the answers of the detection; both together do better than either. */
const OWN = 0.55;

/** The two opinions as one, in proportions that add up to one. */
function together(own: readonly number[], marks: readonly number[]): number[] {
  const top = Math.max(...marks);
  const sum = marks.reduce((all, mark) => all + Math.exp(mark - top), 0);
  const powers = own.map(
    (share, at) => share ** OWN * (Math.exp((marks[at] as number) - top) / sum) ** (1 - OWN),
  );
  const whole = powers.reduce((a, b) => a + b, 0) || 1;
  return powers.map((power) => power / whole);
}

/** A "No." and nothing else closes nothing for good, whatever stands beside it. */
export const isBareNo = ({ fired }: Unit): boolean => fired.some(({ id }) => id === 'bare-no');

/**
 * @param unit the sentence that holds the no, with the rules that fired in it
 * @param marks what the detection holds of each kind, in the order of KINDS
 * @param table other weights than those that ship: for scoring
 */
export function kindsOf(
  unit: Unit,
  marks: readonly number[],
  table?: KindWeights,
): { kind: Kind; also: Kind[] } {
  const own = seen(unit, table);
  const shares = together(own.shares, marks);
  const ruled = unit.fired.some((rule) => rule.kind === 'boundary' && rule.sure);
  const limited = own.limit >= LIMIT_SURE || (shares[BOUNDARY] as number) >= LIMIT;
  if (ruled || (limited && !isBareNo(unit))) return { kind: 'boundary', also: [] };
  const order = KINDS.map((kind, at) => ({ kind, share: shares[at] as number }))
    .filter((entry) => entry.kind !== 'boundary')
    .sort((a, b) => b.share - a.share);
  const [first, second] = order as [(typeof order)[number], (typeof order)[number]];
  return { kind: first.kind, also: second.share >= ALSO * first.share ? [second.kind] : [] };
}
