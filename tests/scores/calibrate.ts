/** Leave-batch-out answers, and the scaling that turns an answer into a certainty that can be trusted. */
import { answers, settingOf } from '../../src/language/refusal/judge';
import { type Network, type Scale, SETTINGS, type Setting } from '../../src/language/refusal/network';
import { partsOf } from '../../src/language/refusal/units';
import type { Passage } from './corpus';
import { type Example, examplesOf, fit, labelOf } from './fit';

/** Batches are left out by several at a time: as fair, and sooner done. */
const FOLDS = 4;

/**
 * For each batch a network that is fitted on none of its own.
 * @param make how a network is made of examples; the detector alone is enough for the scaling
 */
export function crossed(
  passages: readonly Passage[],
  make: (examples: readonly Example[]) => Network = fit,
): Map<string, Network> {
  const names = [...new Set(passages.map((passage) => passage.batch))];
  const examples = passages.flatMap(examplesOf);
  const out = new Map<string, Network>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = names.filter((_, at) => at % FOLDS === fold);
    if (left.length === 0) continue;
    const network = make(examples.filter(({ batch }) => !left.includes(batch)));
    for (const batch of left) out.set(batch, network);
    console.error(`fitted without ${left.join(' ')}`);
  }
  return out;
}

export interface Answered {
  readonly setting: Setting;
  readonly answer: number;
  readonly right: boolean;
}

/** Each sentence of a mail, and each remark as a whole, with its answer by a network that never saw its batch. */
export const answered = (passages: readonly Passage[], networks: ReadonlyMap<string, Network>): Answered[] =>
  passages
    .filter((passage) => passage.side === 'them' && passage.batch !== 'outside')
    .flatMap((passage): Answered[] => {
      const parts = partsOf(passage.text, passage.previous, passage.register);
      const judged = answers(parts, networks.get(passage.batch) as Network);
      if (judged.length === 0) return [];
      const setting = settingOf(passage.speaker, passage.register, parts.many);
      const each = judged.map(({ candidate, mark }) => ({
        setting,
        answer: mark,
        right: labelOf(passage, candidate.start, candidate.text.length, parts.many === 1) !== null,
      }));
      if (passage.from === 'email') return each;
      const answer = Math.max(...each.map((one) => one.answer));
      return [{ setting, answer, right: passage.labels.length > 0 }];
    });

/** Platt: the slope and shift under which the answers are most likely. */
export function platt(list: readonly Answered[]): Scale {
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

/** @returns the scaling in each setting for networks that never saw what they are asked about */
export function scalesOf(
  passages: readonly Passage[],
  networks: ReadonlyMap<string, Network>,
): Record<Setting, Scale> {
  const list = answered(passages, networks);
  const of = (setting: Setting) => platt(list.filter((one) => one.setting === setting));
  return Object.fromEntries(SETTINGS.map((setting) => [setting, of(setting)])) as Record<Setting, Scale>;
}

/** The networks of `crossed`, each with the scaling that all of them together ask for. */
export function calibrated(passages: readonly Passage[]): Map<string, Network> {
  const networks = crossed(passages);
  const scales = scalesOf(passages, networks);
  return new Map([...networks].map(([batch, network]) => [batch, { ...network, scales }]));
}
