/**
 * How likely each sentence of a passage is a no: the learned answers, rules that are enough by themselves, and the
 * scaling to a certainty, which depends on where the words were said.
 */

import type { Register } from '../words';
import { detect } from './detector';
import type { Unit } from './features';
import type { Network, Scale, Setting } from './network';
import { demand } from './previous';
import { line } from './tokens';
import type { Candidate, Parts } from './units';

/** More sentences than this open a mail, not a remark. */
const REMARK = 4;

/**
 * In calls and mails that are read as they come, few sentences are a no; words that somebody looks up often are.
 * @param speaker the name of who said it, null where words are looked up by themselves
 */
export function settingOf(speaker: string | null, register: Register, many: number): Setting {
  if (register === 'email') return speaker !== null || many > REMARK ? 'mail' : 'alone';
  return speaker !== null ? 'turn' : 'alone';
}

/** A sentence with how far its evidence speaks for a no. */
export interface Judged {
  readonly candidate: Candidate;
  readonly unit: Unit;
  readonly mark: number;
}

/** What a short passage says as a whole weighs as much as its strongest sentence. */
const WHOLE = 0.5;

/** What has less than this without any rule is not made a no by one: rules cost more than all the rest. */
const FAR = -3.5;

/** A first glance at a sentence, or at a short passage as a whole: may it be a no? */
export const isNear = (unit: Unit, net: Network): boolean => detect(unit, net.detector) >= FAR;

/** A first glance without rules; where it is not far from a no, a second one with them. */
function judged(candidate: Candidate, net: Network, near: boolean): Judged {
  const unit = candidate.unit(false);
  const mark = detect(unit, net.detector);
  if (!near && mark < FAR) return { candidate, unit, mark };
  const ruled = candidate.unit();
  return { candidate, unit: ruled, mark: detect(ruled, net.detector) };
}

/** The learned answer for each sentence of a passage. */
export function answers({ list, whole }: Parts, net: Network): Judged[] {
  const near = whole !== null && isNear(whole(false), net);
  const each = list
    .map((candidate) => judged(candidate, net, near))
    .filter(({ unit }) => unit.list.length > 0);
  if (whole === null || each.length === 0) return each;
  const best = Math.max(...each.map(({ mark }) => mark));
  const shift = WHOLE * (detect(whole(near), net.detector) - best);
  return each.map((one) => ({ ...one, mark: one.mark + shift }));
}

const probability = (raw: number, { slope, shift }: Scale): number =>
  1 / (1 + Math.exp(-(slope * raw + shift)));

/**
 * Added to the answers beside what calibration asks for: chosen on batches that were left out, for few false alarms
 * among words that are looked up, and in a mail, where few sentences are a no, against too much silence.
 */
const LEAN: Readonly<Record<Setting, number>> = { alone: -0.1, turn: -0.4, mail: 0.25 };

/** @returns how sure it is that a sentence with this answer is a no */
export const certaintyOf = (raw: number, setting: Setting, net: Network): number =>
  probability(raw + LEAN[setting] / net.scales[setting].slope, net.scales[setting]);

/** The least certainty where a sure rule speaks and nothing speaks against it. */
const SURELY = 0.8;

/**
 * In a mail only limits, and what opens with a no, are taken from the rules alone: elsewhere in it "not allowed" is
 * mostly house rules, and "No." an answer to a question that is not there.
 * @returns the least certainty that the rules alone ask for
 */
export function leastByRules(unit: Unit, setting: Setting): number {
  const quiet = unit.fired.some((rule) => rule.id.startsWith('quiet-'));
  const asked = demand(unit.before.length === 0 ? null : line(unit.before));
  const bare = asked === 'none' || asked === 'ask';
  const sure = unit.fired.find((rule) => rule.sure || (bare && rule.id === 'bare-no'));
  if (!sure) return 0;
  const opens = sure.id !== 'bare-no' && unit.fired.some((rule) => rule.id === 'opens-no');
  if (sure.kind !== 'boundary' && (quiet || (setting === 'mail' && !opens))) return 0;
  return quiet ? 0.5 : SURELY;
}
