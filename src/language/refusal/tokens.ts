/**
 * Cheap words: a text as a list of normalised tokens with their places, made without compromise.
 *
 * Contractions are opened ("can't" = "can not"), fillers and stutters of captions are dropped, figures, days and
 * months are put under one name, so that rules and the network see grammar and not dates.
 */

export interface Token {
  /** Lower case, normalised: a word, a punctuation mark or a class such as `<num>`. */
  readonly norm: string;
  /** Offsets in the text; two halves of a contraction share them. */
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /[€$£]\s?\d[\d.,]*[km]?\b|\d[\d.,:]*(?:\s?(?:€|£|%|percent\b|euros?\b|dollars?\b|grand\b)|[a-z]{1,2}\b)?|[\p{L}]+(?:['’][\p{L}]+)*|\?|!|\.{2,}|…|[.,;:–—]|\s-{1,2}\s/giu;

const WHOLE: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  dont: 'do not',
  wont: 'will not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  couldnt: 'could not',
  wouldnt: 'would not',
  im: 'i am',
  ive: 'i have',
  thats: 'that is',
  "won't": 'will not',
  "can't": 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gotten: 'got',
  kinda: 'kind of',
  sorta: 'sort of',
  dunno: 'do not know',
  nope: 'no',
  nah: 'no',
  nay: 'no',
  yep: 'yes',
  yup: 'yes',
  yeah: 'yes',
  yea: 'yes',
  okay: 'ok',
  alright: 'ok',
  unfortunatly: 'unfortunately',
  cos: 'because',
  cuz: 'because',
  til: 'until',
  till: 'until',
  u: 'you',
  ur: 'your',
  thx: 'thanks',
  pls: 'please',
};

const TAILS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};

const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'umm', 'ah', 'eh', 'hm', 'hmm', 'mhm']);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const MONTHS =
  /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)$/;

/** The normal words of one piece of text. */
function normals(piece: string): string[] {
  const first = piece.charCodeAt(0);
  const word = piece.toLowerCase().replaceAll('’', "'").trim();
  if (/[€$£]/.test(word)) return ['<money>'];
  if (first >= 48 && first <= 57)
    return [
      /(?:percent|%)$/.test(word) ? '<pct>' : /(?:k|grand|euros?|dollars?)$/.test(word) ? '<money>' : '<num>',
    ];
  if (word === '…' || word.startsWith('..')) return ['…'];
  if (word === '–' || word === '—' || word.startsWith('-')) return ['–'];
  if (Object.hasOwn(WHOLE, word)) return (WHOLE[word] as string).split(' ');
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const quote = word.indexOf("'");
  if (quote > 0) {
    const tail = word.slice(quote);
    if (Object.hasOwn(TAILS, tail)) return [word.slice(0, quote), TAILS[tail] as string];
    if (tail === "'s")
      return /^(?:that|it|he|she|there|what|here|who|where|how|this)$/.test(word.slice(0, quote))
        ? [word.slice(0, quote), 'is']
        : [word.slice(0, quote), "'s"];
    return [word.replaceAll("'", '')];
  }
  if (DAYS.test(word)) return ['<day>'];
  if (MONTHS.test(word)) return ['<month>'];
  return [word];
}

/**
 * @param text any text
 * @param offset added to every place, so that tokens of a sentence can point into its passage
 */
export function tokens(text: string, offset = 0): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const start = offset + (match.index ?? 0);
    const end = start + match[0].length;
    for (const norm of normals(match[0].slice(0, 60))) {
      if (FILLERS.has(norm)) continue;
      const last = out.at(-1)?.norm;
      if (last === norm && norm !== 'no' && !/^[<.?!]/.test(norm)) continue;
      out.push({ norm, start, end });
    }
  }
  return out;
}

/** The normal words as one line with a space at both ends: what the rules are matched against. */
export const line = (list: readonly Token[]): string => ` ${list.map((token) => token.norm).join(' ')} `;
