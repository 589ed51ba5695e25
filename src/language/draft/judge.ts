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

/** @param sentence one sentence, trimmed */
export function judge(sentence: string, to: Answered, { table }: Network): Judged {
  const normal = line(tokens(sentence));
  return {
    answers: weigh(evidenceOf(sentence, to), table),
    question: questionOf(normal),
    asks: asksOpenly(normal),
    plans: PLAN.test(normal),
    strengths: strengthsOf(normal, to),
  };
}

/** How far each flag is above its bar; at 0 or below it is not raised. */
function above(
  { answers, question }: Judged,
  around: ArrayLike<number>,
  to: Answered,
  { bars }: Network,
): number[] {
  const own = FLAGS.map((_, k) => (answers[k] as number) + (around[k] as number) - (bars[k] as number));
  const out = own.map((x, k) => {
    const other = Math.max(...own.map((y, i) => (i === k ? 0 : y)));
    return x - COMPETING * Math.max(0, other - Math.max(0, x));
  });
  if (!to.limit) return out;
  out[3] = -9;
  if (question !== 'none' && (out[2] as number) < 0) out[1] = Math.max(0.5, out[1] as number);
  return out;
}

/** The narrowest run of clauses at the end or the start of a sentence that raises a flag by itself. */
export function narrowed(sentence: string, flag: number, to: Answered, network: Network): Stretch {
  const whole = { text: sentence, start: 0 };
  const parts = clauses(whole, false);
  if (parts.length < 2 || parts.length > 6) return whole;
  const alone = (text: string) => above(judge(text, to, network), NOTHING, to, network)[flag] as number;
  const runs = parts.flatMap((from, i) =>
    parts.slice(i).map((last) => {
      const end = last.start + last.text.length;
      return { text: sentence.slice(from.start, end), start: from.start };
    }),
  );
  const strong = runs
    .filter(({ text }) => text.length >= 12 && alone(text) > 0.5)
    .sort((a, b) => a.text.length - b.text.length);
  return strong[0] ?? whole;
}

/** The sentence that raises each flag, by its place in the list; -1 where none does. */
export function raised(parts: readonly Judged[], to: Answered, network: Network): number[] {
  const room = parts.some(({ asks, plans }) => asks || plans) ? ROOM_LEFT : 0;
  const around = weigh(aroundOf(strengthsIn(parts), to), network.table);
  const figures = parts.map((part) => above(part, around, to, network));
  return FLAGS.map((flag, k) => {
    let [at, most] = [-1, flag === 'giving-up' ? room : 0];
    for (const [i, figure] of figures.entries())
      if ((figure[k] as number) > most) [at, most] = [i, figure[k] as number];
    return at;
  });
}

/** The strengths of a draft from those of its sentences. */
export function strengthsIn(parts: readonly Judged[]): Strength[] {
  const found = new Set(parts.flatMap(({ strengths }) => strengths));
  return STRENGTHS.filter((one) => found.has(one));
}
