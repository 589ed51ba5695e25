/** When a sample comes again: sooner what went badly. The rule is that of FSRS; a day is the shortest time. */
import { createEmptyCard, fsrs, type Grade, Rating, TypeConvert } from 'ts-fsrs';
import type { DraftCheck } from '../language/draft';
import type { Kind } from '../language/words';
import type { Sample } from './sample';

/** What is remembered of a sample: numbers alone, nothing that the user wrote. Times are instants. */
export interface Memory {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsed_days: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last_review: number;
}

/** How an answer went, from what the draft check says of it. */
export type Went = 'badly' | 'nearly' | 'well';
const GRADES: Readonly<Record<Went, Grade>> = {
  badly: Rating.Again,
  nearly: Rating.Hard,
  well: Rating.Good,
};
/** Longer than half a year nothing stays away; the rule itself may add a day. */
const LONGEST_DAYS = 179;
const rule = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST_DAYS });

/** Where nothing was flagged, it still matters whether it asks or leaves space; after a boundary, nothing more is due. */
export function wentOf({ flags, strengths }: DraftCheck, kind: Kind): Went {
  if (flags.length > 0) return 'badly';
  const opens = strengths.includes('asks') || strengths.includes('gives-space');
  return kind === 'boundary' || opens ? 'well' : 'nearly';
}

/** @param before what was remembered; null for a sample that was never answered */
export function remembered(before: Memory | null, went: Went, now: number): Memory {
  const card = before ? TypeConvert.card(before) : createEmptyCard(now);
  const { due, last_review, ...after } = rule.next(card, now, GRADES[went]).card;
  return { ...after, due: due.getTime(), last_review: last_review?.getTime() ?? now };
}

/** So many in one go; more of it is no better practice. */
export const ENOUGH = 6;

const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();
export type Memories = Readonly<Record<string, Memory>>;

/** How many were answered today. */
export const answeredToday = (memories: Memories, now: number): number =>
  Object.values(memories).filter(({ last_review }) => sameDay(last_review, now)).length;

/** New ones in turn, a kind after the other. */
const inTurn = (deck: readonly Sample[]): Sample[] => {
  const seen = new Map<Kind, number>();
  return deck
    .map((sample) => {
      const turn = seen.get(sample.kind) ?? 0;
      seen.set(sample.kind, turn + 1);
      return { sample, turn };
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ sample }) => sample);
};

/** @returns what to practise now: first what is due, the longest due first, then what is new; empty where nothing is */
export function comingUp(deck: readonly Sample[], memories: Memories, now: number): Sample[] {
  const dueOf = ({ id }: Sample): number => memories[id]?.due ?? Number.POSITIVE_INFINITY;
  const due = deck.filter((sample) => dueOf(sample) <= now).sort((one, other) => dueOf(one) - dueOf(other));
  const fresh = inTurn(deck.filter(({ id }) => !memories[id]));
  return [...due, ...fresh].slice(0, ENOUGH);
}

/** The soonest again, for those who want to go on although nothing is due. */
export const soonest = (deck: readonly Sample[], memories: Memories): Sample[] =>
  [...deck]
    .sort((one, other) => (memories[one.id]?.due ?? 0) - (memories[other.id]?.due ?? 0))
    .slice(0, ENOUGH);
