/** Is this a whole phrase of its sort? compromise's tags say so; a leftover of a sentence is not handed back. */
import { parse, type Term } from '../grammar';

/** A hyphen makes one word: "set-up" is no "set" and "up". */
const terms = (phrase: string): readonly Term[] =>
  parse(phrase.replace(/(?<=\p{L})-(?=\p{L})/gu, ''))
    .flatMap((sentence) => sentence.terms)
    .filter((term) => term.normal !== '');

const is = (term: Term | undefined, ...tags: readonly string[]): boolean =>
  tags.some((tag) => term?.tags.has(tag));

/** Verbs that stand for themselves inside a noun phrase: "the signed contract", "edit rights", "weekly meeting". */
const LIKE_A_NOUN = ['Gerund', 'Participle', 'Infinitive'];
const STARTS_A_CLAUSE =
  /^(?:once|while|whether|although|though|unless|until|because|if|when|where|why|how|every time|each time|as|than|like|just|even|still|already|maybe|perhaps|please|next|last|about|or|nor|yes|no|here|there|nothing|nobody|someone|somebody|anyone|anybody|everyone|everybody)\b/i;
const ENDS_OPEN =
  /\b(?:already|too|also|either|yet|now|then|there|here|rn|is|are|was|were|be|been|has|have|and|or|of|to|for|with|in|on|at|by|from|that|which|who|not|never|else|ever|as|than|like|so)$/i;

/** A second determiner with nothing to join it: "our software the portal". */
const TWO_NOUNS =
  /\S(?<!\b(?:of|for|with|in|on|at|by|from|to|as|about|than|and|or|per|over|under|between|before|after|both|all|half|\w+ing)) (?:the |our |your |my |a (?!(?:month|year|week|day|hour|seat|head|person|user|piece|night|unit|word|ticket|pop)\b)|an (?!hour\b))/i;

/** True of "the price for the second year"; not of "once the auditors", "people who", "two already and one desk". */
export function isNounPhrase(phrase: string): boolean {
  if (
    STARTS_A_CLAUSE.test(phrase) ||
    ENDS_OPEN.test(phrase) ||
    /\b(?:already|nobody|rn|and i|what|who)\b/i.test(phrase)
  )
    return false;
  if (TWO_NOUNS.test(phrase)) return false;
  const all = terms(phrase);
  if (is(all[0], 'PastTense', 'Participle') && !is(all[0], 'Adjective', 'Noun')) return false;
  const odd = all.some(
    (term, at) =>
      (is(term, 'Pronoun') &&
        !/^(?:this|that|these|those|one|us|you|your|our|its|their|his|her|my)$/.test(term.normal)) ||
      (is(term, 'PastTense', 'PresentTense', 'Modal', 'Copula', 'Auxiliary') &&
        !is(term, 'Noun', 'Adjective', ...LIKE_A_NOUN) &&
        at > 0),
  );
  return (
    !odd && is(all.at(-1), 'Noun', 'Value', 'Gerund', 'Money', 'Date', 'Percent', 'NumericValue', 'Unit')
  );
}

const MARKED =
  /^(?:not |too |way |far |a bit |much |just |rather |very |quite |so |more |less |simply |out of |off |beyond |over |under |below |above |no longer |on hold|nonsense|overkill|an? (?:no-go|non-starter|deal-?breaker|problem|issue|challenge|concern|risk|stretch|lot|sticking point|long shot|hard sell|big ask|tall order|step too far|bridge too far|bad \w+|poor \w+|wrong \w+|hassle|headache|burden|nightmare|mess|worry))/i;
const LOOKS_ADJECTIVE =
  /^[\p{L}-]+(?:able|ible|ive|ous|ful|less|ic|ical|ary|ish|ky|sy|ty|ny|py|dy|zy|gy|ed|ing|al|ant|ent|ar|ate|ed)\b/iu;

/** True of "too heavy for us" and "a no-go"; not of "two days before", "sacred she says", "better she hears". */
export function isAdjectivePhrase(phrase: string): boolean {
  if (/^[\p{L}-]+ (?:the|our|your|my) /iu.test(phrase)) return false;
  const all = terms(phrase);
  const first = all[0];
  const stray = all.some(
    (term, at) =>
      /^(?:i|we|he|she|they|it|nobody|there)$/.test(term.normal) ||
      (at > 0 && is(term, 'Copula', 'Modal', 'Auxiliary') && !/^(?:be|been|being)$/.test(term.normal)),
  );
  if (
    stray ||
    (is(first, 'Value', 'NumericValue', 'Pronoun', 'Determiner', 'Date', 'Money') && !MARKED.test(phrase))
  )
    return false;
  return is(first, 'Adjective') || MARKED.test(phrase) || LOOKS_ADJECTIVE.test(phrase);
}

const NO_PREDICATE =
  /\b(?:nothing|nobody|none|neither|nor)\b|\b(?:that|it|this|here|and|so) there (?:is|are|was)\b|^(?:be|do|have|get|go)$/i;

/** True of "sign that off"; not of "further to our customers", "promise nothing", "approve it like that there is". */
export function isVerbPhrase(phrase: string): boolean {
  if (NO_PREDICATE.test(phrase)) return false;
  const [first, second] = terms(phrase);
  if (
    is(
      first,
      'Gerund',
      'PastTense',
      'Pronoun',
      'Determiner',
      'Value',
      'Conjunction',
      'Modal',
      'Copula',
      'Date',
      'Preposition',
    )
  )
    return false;
  if (first && /^(?:a|an|the|your|our|my|too|very|further|more|better)$/.test(first.normal)) return false;
  return !(second && /^(?:is|are|was|were|has|had|will|would|can|could)$/.test(second.normal));
}

/** Verbs that want an object: "place", "take over" by themselves say nothing. */
const WANTS_OBJECT =
  /^(?:take|place|give|get|make|put|bring|accept|approve|sign|offer|have|do|use|run|keep|find|move|promise|see|say|know|let|send|set|hold|pass|carry|lift|load|fit|cover|match|beat|meet|touch|allow|buy|sell|share|give up)(?: (?:over|on|out|up|off|in|further|away|back|through|forward|it out))?(?: (?:to|for|with|from) .+)?$/i;

/** True where a verb phrase has lost its object: it stood before the subject ("the verse I can't place"). */
export const lacksObject = (phrase: string): boolean => WANTS_OBJECT.test(phrase);

/** "it is the verse" → "the verse"; null where what stands before the subject is no noun phrase. */
export function fronted(lead: string): string | null {
  const bare = lead
    .replace(/^(?:it|that|this) (?:is|was) /i, '')
    .replace(/,$/, '')
    .trim();
  return !/^the same$/i.test(bare) &&
    /^(?:the|an?|your|our|my|those|these|that|this|[\d$€£][\w.,%-]*)\s/i.test(bare) &&
    isNounPhrase(bare) &&
    bare.split(' ').length <= 7
    ? bare
    : null;
}
