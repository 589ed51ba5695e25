/** Judges one sentence of a draft, and puts the judgements of all its sentences together. */

import { line, tokens } from '../refusal/tokens';
import { clauses, type Stretch } from '../segment';
import { type Answered, aroundOf, asksOpenly, evidenceOf, type Question, questionOf } from './evidence';
import { FLAGS, type Flag, type Network, weigh } from './network';
import { STRENGTHS, type Strength, strengthsOf } from './strengths';

/** What is known of one sentence; places are offsets in the sentence. */
export interface Judged {
  /** The answer of the network for each flag, before its bar. */
  readonly answers: ArrayLike<number>;
  readonly question: Question;
  readonly asks: boolean;
  readonly plans: boolean;
  /** A full sentence, not a greeting and not one that is still being typed. */
  readonly whole: boolean;
  /** Says that one will come back. */
  readonly returns: boolean;
  readonly strengths: readonly Strength[];
}

export interface Flagged {
  readonly flag: Flag;
  /** Verbatim: `draft.slice(start, start + words.length)`. */
  readonly words: string;
  readonly start: number;
}

/** Where an open question or a plan to come back stands beside it, a close is less of a close. */
const ROOM_LEFT = 1.2;
const PLAN =
  /\b(?:again|back|touch|ring|call|write|note|ask|check|knock|line)\b.*\b(?:in|after|next|once|when|around|until)\b/;

const NOTHING = [0, 0, 0, 0];
/** How much a flag that is much stronger in the same sentence takes from the others. */
const COMPETING = 0.25;

/**
 * A reply that neither takes up the no nor asks nor leaves room does something else: there the likeliest flag is raised
 * a little sooner.
 */
const BARE = 1;
/** After a limit, coming back is pressing. */
const RETURN =
  /(?:will|would|shall|going to) (?:\S+ ){0,3}?(?:check|call|write|ring|get|come|try|ask|look|be|reach|send|text|message|knock) (?:\S+ ){0,6}?(?:back|again|later|next|in (?:the |a )?(?:few|spring|summer|autumn|fall|winter|new|<month>|january))/;
/** What is shown to somebody who asked to see it is an answer, not an argument. */
const ANSWERS = 0.8;

/** @param sentence one sentence, trimmed */
export function judge(sentence: string, to: Answered, { table }: Network): Judged {
  const normal = line(tokens(sentence));
  return {
    answers: weigh(evidenceOf(sentence, to), table),
    question: questionOf(normal),
    asks: asksOpenly(normal),
    plans: PLAN.test(normal),
    whole: normal.length > 14 && !/, $/.test(normal),
    returns: RETURN.test(normal) && !/ (?:not|never) /.test(normal),
    strengths: strengthsOf(normal, to),
  };
}

/** How far each flag of a sentence is above its bar, written to `out`; at 0 or below it is not raised. */
function above(
  { answers, question, returns }: Pick<Judged, 'answers' | 'question' | 'returns'>,
  around: ArrayLike<number>,
  to: Answered,
  { bars }: Network,
  out: Float32Array,
): Float32Array {
  let [first, second] = [0, 0];
  for (let k = 0; k < out.length; k++) {
    const x = (answers[k] as number) + (around[k] as number) - (bars[k] as number);
    out[k] = x;
    if (x > first) [first, second] = [x, first];
    else if (x > second) second = x;
  }
  for (let k = 0; k < out.length; k++) {
    const x = out[k] as number;
    const other = x === first ? second : first;
    out[k] = x - COMPETING * Math.max(0, other - Math.max(0, x));
  }
  if (to.asked) out[0] = (out[0] as number) - ANSWERS;
  if (!to.limit) return out;
  out[3] = -9;
  if (returns) out[1] = Math.max(0.4, out[1] as number);
  if (question !== 'none' && (out[2] as number) < 0) out[1] = Math.max(0.5, out[1] as number);
  return out;
}

const LONGEST_RUN = 6;
const SHORTEST = 12;

/** The narrowest run of clauses that raises a flag by itself: what is not needed is left off in front, then behind. */
export function narrowed(sentence: string, flag: number, to: Answered, network: Network): Stretch {
  const parts = clauses({ text: sentence, start: 0 }, false).slice(0, LONGEST_RUN);
  const out = new Float32Array(FLAGS.length);
  const holds = (from: number, end: number) => {
    const text = sentence.slice(parts[from]?.start, end);
    if (text.length < SHORTEST) return false;
    const answers = weigh(evidenceOf(text, to), network.table);
    return (
      (above({ answers, question: 'none', returns: false }, NOTHING, to, network, out)[flag] as number) > 0.5
    );
  };
  let from = 0;
  while (from + 1 < parts.length && holds(from + 1, sentence.length)) from++;
  let last = parts.length - 1;
  const endOf = (at: number) => (parts[at]?.start ?? 0) + (parts[at]?.text.length ?? 0);
  while (last > from && parts.length < LONGEST_RUN && holds(from, endOf(last - 1))) last--;
  const start = parts[from]?.start ?? 0;
  const end = last === parts.length - 1 ? sentence.length : endOf(last);
  return { text: sentence.slice(start, end), start };
}

/** How much sooner the likeliest flag is raised where nothing is asked and no room is left. */
function relief(parts: readonly Judged[], strengths: readonly Strength[], to: Answered): number {
  const speaks = parts.some(({ whole }) => whole);
  return strengths.length === 0 && !to.asked && speaks ? BARE : 0;
}

/** The sentence that raises each flag, by its place in the list; -1 where none does. */
export function raised(parts: readonly Judged[], to: Answered, network: Network): number[] {
  const room = parts.some(({ asks, plans }) => asks || plans) ? ROOM_LEFT : 0;
  const strengths = strengthsIn(parts);
  const around = weigh(aroundOf(strengths, to), network.table);
  const out = new Float32Array(FLAGS.length);
  const most: number[] = FLAGS.map(() => -9);
  const at = FLAGS.map(() => -1);
  for (let i = 0; i < parts.length; i++) {
    above(parts[i] as Judged, around, to, network, out);
    if (room) out[3] = (out[3] as number) - room;
    for (let k = 0; k < out.length; k++)
      if ((out[k] as number) > (most[k] as number)) [most[k], at[k]] = [out[k] as number, i];
  }
  const best = Math.max(...most);
  const bar = best <= 0 && best > -relief(parts, strengths, to) ? best - 1e-6 : 0;
  return at.map((place, k) => ((most[k] as number) > bar ? place : -1));
}

/** The flags that a pause may mend: what is said in heat. */
const HOT: readonly number[] = [FLAGS.indexOf('pressing'), FLAGS.indexOf('personal')];

/** How often a draft presses or takes the no personally, sentence by sentence. */
export function heatOf(parts: readonly Judged[], to: Answered, network: Network): number {
  const around = weigh(aroundOf(strengthsIn(parts), to), network.table);
  const out = new Float32Array(FLAGS.length);
  const inOne = (part: Judged): number => {
    const now = above(part, around, to, network, out);
    return HOT.filter((k) => (now[k] as number) > 0).length;
  };
  return parts.reduce((heat, part) => heat + inOne(part), 0);
}

/** The strengths of a draft from those of its sentences. */
export function strengthsIn(parts: readonly Judged[]): Strength[] {
  const found = new Set<Strength>();
  for (const { strengths } of parts) for (const one of strengths) found.add(one);
  return STRENGTHS.filter((one) => found.has(one));
}
