/** Leave-batch-out answers, and the scaling that turns an answer into a certainty that can be trusted. */
import { answer, type Network } from '../../src/language/refusal/network';
import { candidates } from '../../src/language/refusal/units';
import type { Passage } from './corpus';
import { examplesOf, fit, labelOf } from './fit';

/** One network for each batch, fitted on all the others. */
export function crossed(passages: readonly Passage[]): Map<string, Network> {
  const out = new Map<string, Network>();
  for (const batch of new Set(passages.map((passage) => passage.batch))) {
    const rest = passages.filter((passage) => passage.batch !== batch).flatMap(examplesOf);
    out.set(batch, fit(rest));
    console.error(`fitted without ${batch}`);
  }
  return out;
}

export interface Judged {
  readonly passage: Passage;
  readonly answer: number;
  readonly right: boolean;
  readonly text: string;
}

/** Every unit of the passages with its answer by a network that never saw its batch. */
export const judged = (passages: readonly Passage[], networks: ReadonlyMap<string, Network>): Judged[] =>
  passages
    .filter((passage) => passage.side === 'them')
    .flatMap((passage) => {
      const list = candidates(passage.text, passage.previous, passage.register);
      return list.map((candidate) => ({
        passage,
        text: candidate.text,
        answer: answer(candidate.unit(), networks.get(passage.batch) as Network)[0] as number,
        right: labelOf(passage, candidate.start, candidate.text.length, list.length === 1) !== null,
      }));
    });

/** Platt: the slope and shift under which the answers are most likely. */
export function platt(list: readonly { answer: number; right: boolean }[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 4000; round++) {
    let a = 0;
    let b = 0;
    for (const { answer: x, right } of list) {
      const error = 1 / (1 + Math.exp(-(slope * x + shift))) - (right ? 1 : 0);
      a += error * x;
      b += error;
    }
    slope -= (0.5 * a) / list.length;
    shift -= (0.5 * b) / list.length;
  }
  return { slope, shift };
}

/** @returns the scaling for a network fitted on all of `passages` */
export const calibrate = (passages: readonly Passage[]): { slope: number; shift: number } =>
  platt(judged(passages, crossed(passages)));

/** The networks of `crossed`, each with the scaling that all of them together ask for. */
export function calibrated(passages: readonly Passage[]): Map<string, Network> {
  const networks = crossed(passages);
  const scale = platt(judged(passages, networks));
  return new Map([...networks].map(([batch, network]) => [batch, { ...network, ...scale }]));
}
