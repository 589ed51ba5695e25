/** Which kind of no it is: the network's answer, with the limits (`boundary`) decided first. */
import type { Rule } from '../refusal/rules';
import { KINDS, type Kind } from '../words';

/** A second kind is shown as well where it is at least this likely beside the first. */
const ALSO = 0.6;
/** A limit is seen earlier than any other kind: to overlook one is the worst mistake. */
const LIMIT = { alone: 0.3, withRule: 0.03 } as const;

function shares(raw: Float32Array): number[] {
  const part = [...raw.subarray(1, 9)];
  const top = Math.max(...part);
  const powers = part.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

/**
 * @param raw the network's answers
 * @param rules the rules that speak for a no in the sentence
 */
export function kindsOf(raw: Float32Array, rules: readonly Rule[]): { kind: Kind; also: Kind[] } {
  const likely = shares(raw);
  const limit = likely[KINDS.indexOf('boundary')] as number;
  const ruled = rules.some((rule) => rule.kind === 'boundary');
  if (limit >= (ruled ? LIMIT.withRule : LIMIT.alone)) return { kind: 'boundary', also: [] };
  const order = KINDS.map((kind, at) => ({ kind, share: likely[at] as number }))
    .filter((entry) => entry.kind !== 'boundary')
    .sort((a, b) => b.share - a.share);
  const [first, second] = order as [(typeof order)[number], (typeof order)[number]];
  return { kind: first.kind, also: second.share >= ALSO * first.share ? [second.kind] : [] };
}
