/** When to come back, from their own words where they name a time, else from a few plain presets. Always to be edited. */
import { type ParsedResult, parse } from 'chrono-node/en';
import type { Kind } from '../language/words';
import { EVENT, EVENT_TAKES, SPANS } from './spans';
import { type Wall, wallOf } from './wall';

export const PRESETS = ['tomorrow', 'in-a-week', 'in-a-month', 'next-quarter'] as const;
export type Preset = (typeof PRESETS)[number];

export interface Suggestion {
  readonly at: Wall;
  /** Where it comes from: their very words, or the name of a preset. */
  readonly from: { readonly words: string } | { readonly preset: Preset };
  /** True where they asked for it: before that time it is too soon. */
  readonly asked: boolean;
}

const MORNING = 9;
const SATURDAY = 6;

/** Mornings of working days: nobody wants to be asked on a Sunday. */
export function workingMorning(date: Date): Date {
  const past = (date.getDay() + 1) % 7;
  const add = date.getDay() === SATURDAY || date.getDay() === 0 ? 2 - past : 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + add, MORNING);
}

const later = (now: Date, months: number, days: number): Date =>
  new Date(now.getFullYear(), now.getMonth() + months, now.getDate() + days);
const WHEN: Record<Preset, (now: Date) => Date> = {
  tomorrow: (now) => later(now, 0, 1),
  'in-a-week': (now) => later(now, 0, 7),
  'in-a-month': (now) => later(now, 1, 0),
  'next-quarter': (now) => new Date(now.getFullYear(), (Math.floor(now.getMonth() / 3) + 1) * 3),
};

interface Found {
  readonly index: number;
  readonly words: string;
  readonly at: Date;
  readonly asked: boolean;
}

const bySpans = (text: string, now: Date): Found[] =>
  SPANS.flatMap(({ words, at }) => {
    const match = words.exec(text);
    return match
      ? [{ index: match.index, words: match[0], at: workingMorning(at(now, match)), asked: true }]
      : [];
  });

/** In lower case and alone these are other words ("I have to march on", "we sat down", "it may work"). */
const AMBIGUOUS = /^(?:march|may|mar|sat|sun|mon|wed|second|now|today|tonight|the (?:week|month|year))$/;
const LEADS_IN = /\b(?:in|on|until|till|after|by|before|since|from|through|next|last)\s+$/i;
const LEADS_PAST = /\b(?:after|past|through|end of)\s+(?:the\s+)?$/i;
const IS_END = /\bend of\b/i;

/** The day after that day, or the month after that month, where they say "after" or "until the end of". */
function whenOver({ start }: ParsedResult): Date {
  const date = start.date();
  const wholeMonth = !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month');
  return wholeMonth
    ? new Date(date.getFullYear(), date.getMonth() + 1)
    : new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
}

function isDate({ text: words, index, start }: ParsedResult, text: string): boolean {
  if (AMBIGUOUS.test(words)) return LEADS_IN.test(text.slice(0, index)) && !/^(?:now|today)$/.test(words);
  if (/^(?:right )?now$|^today$|^(?:this|last|past)\b|\bago\b/i.test(words)) return false;
  // A bare hour is the time of a meeting, not of a return.
  return (
    (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part)) ||
    /\b(?:in|next)\b/i.test(words)
  );
}

function byDates(text: string, now: Date): Found[] {
  return parse(text, now, { forwardDate: true })
    .filter((found) => isDate(found, text))
    .map((found) => {
      const { index, start } = found;
      const words = found.text.replace(/[,;.\s]+$/, '');
      const over = LEADS_PAST.test(text.slice(0, index)) || IS_END.test(words);
      const hour = start.isCertain('hour') && !over;
      const at = hour ? start.date() : workingMorning(over ? whenOver(found) : start.date());
      return { index, words: withLead(text, index, words), at, asked: true };
    });
}

/** "after 12 January" says more than "12 January". */
const withLead = (text: string, index: number, words: string): string =>
  (/\b(?:(?:not )?(?:until|till|before|after|through|in|on)\s+(?:the\s+)?)$/i.exec(
    text.slice(0, index),
  )?.[0] ?? '') + words;

function byEvent(text: string, now: Date): Found[] {
  const match = EVENT.exec(text);
  if (!match) return [];
  const at = workingMorning(later(now, 0, EVENT_TAKES));
  return [{ index: match.index, words: match[0], at, asked: false }];
}

const overlaps = (one: Found, other: Found): boolean =>
  one.index < other.index + other.words.length && other.index < one.index + one.words.length;

/** What they named, the more certain source first; of two that overlap the first counts. */
function named(text: string, now: Date): Found[] {
  const found: Found[] = [];
  for (const candidate of [...bySpans(text, now), ...byDates(text, now)])
    if (candidate.at > now && !found.some((other) => overlaps(other, candidate))) found.push(candidate);
  return found.length > 0 ? found : byEvent(text, now);
}

/** More than this from one sentence is noise. */
const MOST_NAMED = 2;

/**
 * @param text their words, with what stands around them
 * @returns best first; nothing on a boundary, which is not come back to
 */
export function suggestions(text: string, kind: Kind, now: number): Suggestion[] {
  if (kind === 'boundary') return [];
  const today = new Date(now);
  const theirs = named(text, today)
    .slice(0, MOST_NAMED)
    .map(({ at, words, asked }): Suggestion => ({ at: wallOf(at), from: { words }, asked }));
  const presets = PRESETS.map(
    (preset): Suggestion => ({
      at: wallOf(workingMorning(WHEN[preset](today))),
      from: { preset },
      asked: false,
    }),
  );
  const all = [...theirs, ...presets];
  return all.filter(({ at }, index) => all.findIndex((other) => other.at === at) === index);
}
