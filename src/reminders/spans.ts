/**
 * Times that people name in a no and that no date library knows: quarters, seasons, the holidays, the new year.
 *
 * Data: each span has its words, when to come back, and an example.
 */

export interface Span {
  readonly words: RegExp;
  /** @returns the first day on which it is time again */
  at(now: Date, match: RegExpExecArray): Date;
  readonly example: string;
}

const day = (year: number, month: number, date = 1): Date => new Date(year, month, date);
const ahead = (date: Date, now: Date): Date =>
  date > now ? date : day(date.getFullYear() + 1, date.getMonth(), date.getDate());
const quarterAfter = (now: Date, further = 1): Date =>
  day(now.getFullYear(), (Math.floor(now.getMonth() / 3) + further) * 3);

const UNITS: Record<string, (now: Date) => Date> = {
  week: (now) => day(now.getFullYear(), now.getMonth(), now.getDate() + 7 - ((now.getDay() + 6) % 7)),
  month: (now) => day(now.getFullYear(), now.getMonth() + 1),
  quarter: (now) => quarterAfter(now),
  year: (now) => day(now.getFullYear() + 1, 0, 4),
};
const SEASONS: Record<string, number> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

function inQuarter(now: Date, match: RegExpExecArray): Date {
  const [, after, number, year] = match;
  const month = (Number(number) - 1 + (after ? 1 : 0)) * 3;
  return year ? day(Number(year), month) : ahead(day(now.getFullYear(), month), now);
}

function inSeason(now: Date, match: RegExpExecArray): Date {
  const [, before = '', season = ''] = match;
  const month = SEASONS[season.toLowerCase()] ?? 0;
  return ahead(day(now.getFullYear(), /after|over|past/i.test(before) ? month + 3 : month), now);
}

export const SPANS: readonly Span[] = [
  {
    words: /\b(?:this|the current)\s+(week|month|quarter|year)\b(?!['’]s)/i,
    at: (now, [, unit = '']) => (UNITS[unit.toLowerCase()] ?? ((same: Date) => same))(now),
    example: 'Not this quarter.',
  },
  {
    words: /\bafter\s+next\s+quarter\b/i,
    at: (now) => quarterAfter(now, 2),
    example: 'After next quarter, perhaps.',
  },
  {
    words: /\b(?:next|following|coming)\s+quarter\b/i,
    at: (now) => quarterAfter(now),
    example: "Let's revisit next quarter.",
  },
  {
    words: /\b(?:(after|past)\s+)?(?:in\s+)?q([1-4])(?:\s*,?\s*(?:of\s+)?(20\d\d))?\b/i,
    at: inQuarter,
    example: 'Maybe in Q2.',
  },
  {
    words: /\b(first|second)\s+half\b/i,
    at: (now, [, half = '']) => ahead(day(now.getFullYear(), half.toLowerCase() === 'first' ? 0 : 6), now),
    example: 'In the second half of the year.',
  },
  {
    // "may" alone is a verb more often than a month, so date libraries leave it.
    words: /\b([Ii]n|[Aa]fter|[Uu]ntil|till|[Bb]efore|by|from|come)\s+(?:late\s+|early\s+)?May\b(?!\s+\d)/,
    at: (now, [, before]) => ahead(day(now.getFullYear(), before?.toLowerCase() === 'after' ? 5 : 4), now),
    example: 'Not in May.',
  },
  {
    words: /\b(?:end\s+of\s+(?:the|this)\s+year|year[- ]end)\b/i,
    at: (now) => UNITS.year?.(now) ?? now,
    example: 'We are frozen until year end.',
  },
  {
    words: /\b(?:new|next|coming)\s+(?:(?:fiscal|financial|budget|calendar|school)\s+)?year\b/i,
    at: (now) => UNITS.year?.(now) ?? now,
    example: 'Try again in the new year.',
  },
  {
    words: /\b(?:after|over|past|until\s+after)\s+(?:the\s+)?(?:christmas|holidays?|festive\s+season)\b/i,
    // In summer people mean the summer's holidays.
    at: (now) =>
      now.getMonth() >= 5 && now.getMonth() <= 7
        ? day(now.getFullYear(), 8)
        : ahead(day(now.getFullYear(), 0, 7), now),
    example: 'After the holidays.',
  },
  {
    words:
      /\b(in|after|over|past|until|till|before|this|next|by|come)\s+(?:the\s+)?(spring|summer|autumn|fall|winter)\b/i,
    at: inSeason,
    example: 'Not until after the summer.',
  },
];

/** Something will have happened, and nobody knows when: a guess that is there to be changed. */
export const EVENT =
  /\b(?:after|once|until|till|following|pending)\s+(?:(?:the|our|my|this|that|your|their)\s+)+[\p{L}][\p{L}-]*(?:\s+(?!is\b|are\b|and\b|or\b|but\b|so\b|we\b|i\b)[\p{L}-]+){0,2}/iu;
export const EVENT_TAKES = 14;
