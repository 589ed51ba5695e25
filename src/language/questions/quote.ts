/**
 * The last way to hand their words back, where no frame knows the clause.
 *
 * A noun is asked about where it can be the matter of the talk: known as one, named by the user before, or what the
 * clause speaks of. A short remark is given back in quotation marks, as it was said. Figures of speech stay alone.
 */
import { parse, type Term } from '../grammar';
import type { Kind } from '../words';
import type { Echo } from './echo';
import { isEvent, isMatter, isPerson } from './lexicon/matters';
import { DECIDER_NOUNS, DECIDERS } from './lexicon/parties';
import { isNounPhrase } from './phrase';
import { turnRound } from './turn';
import { breaksVoice } from './voice';

/** Words that say nothing by themselves, and parts of a body: a question about them would be about nothing. */
const EMPTY =
  /^(?:thing|things|lot|lots|way|bit|one|ones|two|three|sort|kind|stuff|point|guys?|mate|folks|man|friend|brother|bro|sir|madam|lah|babe|love|dear|moment|while|times?|days?|today|tomorrow|tonight|yesterday|years?|months?|weeks?|hours?|minutes?|anything|something|everything|nothing|nobody|somebody|someone|everyone|people|person|fact|case|side|part|half|rest|end|top|place|hands?|heads?|hearts?|hips?|knees?|feet|foot|gut|eyes?|minds?|words?|reason|problem|issue|answer|question|course|chance|god|heaven|luck|no|yes|not|thanks|name|idea|matter|us|you|him|her|them|body|life|trick|star|needle|boat|ship|sky|moon|sun|devil|bullet|cake|fish|consideration|respect|pleasure|joy|will|world|other|others|pause|pass|say|vote|view|hat|nose|toy|song|story|pocket|dream|animal|imagination|town|road|wall|door|train|station|lifetime|crowd|mug|meal|dinner|seat|seats|size|morning|afternoon|evening|pub|coffee|tea|scone)$/i;
const PRONOUN =
  /\b(?:i|i'\w+|we|we'\w+|me|us|my|our|mine|ours|myself|ourselves|you|you'\w+|your|yours|he|she|him)\b/i;
const OF_A_NOUN = ['Determiner', 'Adjective', 'Noun', 'Value', 'Possessive', 'Money', 'Percent'];

const OWNERS = /^(?:our|my|your|their|his|her|its)$/;
const inNoun = (term: Term): boolean =>
  OWNERS.test(term.normal) ||
  (term.text !== '' &&
    OF_A_NOUN.some((tag) => term.tags.has(tag)) &&
    !term.tags.has('Pronoun') &&
    !term.tags.has('Negative'));

interface Noun {
  readonly phrase: string;
  /** It opens the clause and a verb follows: what is spoken of. */
  readonly subject: boolean;
}

/** Runs of words that make a noun phrase, in the order in which they were said. */
function runs(clause: string): Noun[] {
  const found: Noun[] = [];
  for (const { terms } of parse(clause)) {
    let from = 0;
    terms.forEach((term, at) => {
      const next = terms[at + 1];
      const joins = term.tags.has('Gerund') && at > from && next !== undefined && inNoun(next);
      if (!inNoun(term) && !joins) from = at + 1;
      else if (joins || next?.tags.has('Gerund')) return;
      else if (
        !next ||
        !inNoun(next) ||
        next.tags.has('Determiner') ||
        OWNERS.test(next.normal) ||
        /[,;:.!?]/.test(term.post)
      ) {
        const phrase = clause.slice(terms[from]?.start ?? 0, term.end);
        found.push({ phrase, subject: from === 0 && Boolean(next?.tags.has('Verb')) });
        from = at + 1;
      }
    });
  }
  return found;
}

/** Whoever decides is no matter of the talk. */
const DECIDES = new RegExp(`(?:^| )(?:${DECIDER_NOUNS}|${DECIDERS})$`, 'i');

/** People's names, also in captions without capitals. */
const isNamed = (phrase: string): boolean =>
  parse(phrase).some(({ terms }) => terms.some(({ tags }) => tags.has('FirstName') || tags.has('Person')));

function usable(phrase: string): boolean {
  const said = phrase.split(' ');
  const head = said.at(-1) ?? '';
  return (
    said.length <= 5 &&
    head.length > 2 &&
    !EMPTY.test(head) &&
    !/^\p{L}+ing /iu.test(phrase) &&
    !isNamed(phrase) &&
    !/^[\d.,]+$/.test(phrase) &&
    !/['’]s?$/.test(head) &&
    !PRONOUN.test(phrase.replace(/^(?:our|my|your) /i, '')) &&
    isNounPhrase(phrase) &&
    !isPerson(phrase) &&
    !DECIDES.test(phrase)
  );
}

const isFigure = (phrase: string): boolean =>
  parse(phrase).every(({ terms }) => terms.every(({ tags }) => tags.has('Value')));

const stem = (word: string): string => word.toLowerCase().replace(/(?:'s|s)$/, '');

/** Did the user name it just before? */
function namedBefore(phrase: string, previous: string | null): boolean {
  const said = new Set((previous ?? '').split(/[^\p{L}\p{N}'-]+/u).map(stem));
  return said.has(stem(phrase.split(' ').at(-1) ?? ''));
}

const SPOKEN_OF = /^(?:the|an?|this|that|those|these|your|two|three|four|five|six) \S+ ?\S*/i;

/** The noun that can be asked about, the surest first. */
function nounOf(clauses: readonly string[], kind: Kind, previous: string | null): string | null {
  const all = clauses
    .flatMap(runs)
    .filter(({ phrase }) => usable(phrase) && (kind === 'conditions' || !isFigure(phrase)));
  if (kind === 'need')
    return (
      all.find(({ phrase }) => !/^(?:our|my) /i.test(phrase) && namedBefore(phrase, previous))?.phrase ?? null
    );
  const found =
    (kind === 'time' ? all.find(({ phrase }) => isEvent(phrase)) : undefined) ??
    all.find(({ phrase }) => isMatter(phrase) && !/^(?:an?|some|another) /i.test(phrase)) ??
    all.find(({ phrase }) => namedBefore(phrase, previous)) ??
    (kind === 'form' || kind === 'conditions'
      ? all.find(({ phrase, subject }) => subject && SPOKEN_OF.test(phrase))
      : undefined);
  return found?.phrase ?? null;
}

/** "a camera", "annual shutdown" → "the camera", "the annual shutdown": it is known by now. */
function known(phrase: string): string {
  if (/^(?:an?|any|some|another|no) /i.test(phrase)) return turnRound(phrase.replace(/^\w+ /, 'the '));
  const all = parse(phrase).flatMap(({ terms }) => terms);
  const named = [
    'Determiner',
    'Possessive',
    'Value',
    'Date',
    'Month',
    'ProperNoun',
    'Plural',
    'Acronym',
    'Money',
  ];
  const bare =
    /^\p{Ll}/u.test(phrase) && !named.some((tag) => all[0]?.tags.has(tag) || all.at(-1)?.tags.has(tag));
  return turnRound(
    bare && !/^(?:this|that|these|those|both|all|each|every|much|more|two|three) /.test(phrase)
      ? `the ${phrase}`
      : phrase,
  );
}

type Lines = Readonly<Record<'understand' | 'change', string>>;
const MATTERS: Lines = {
  understand: 'What about {np} matters most here?',
  change: 'What would have to change about {np}?',
};
/** What a noun is asked about, by kind; {np} is the noun, {do} its verb. */
const ABOUT: Readonly<Record<Exclude<Kind, 'boundary'>, Lines>> = {
  form: { ...MATTERS, understand: 'What about {np} does not fit?' },
  time: {
    understand: 'How {do} {np} affect the timing?',
    change: 'What would have to change to make the timing work?',
  },
  conditions: { ...MATTERS, understand: 'What about {np} does not work for you?' },
  authority: { ...MATTERS, understand: 'What role {do} {np} play in the decision?' },
  trust: { ...MATTERS, understand: 'What worries you most about {np}?' },
  need: { ...MATTERS, understand: 'What would {np} have to do to be of use?' },
  unspoken: MATTERS,
};

const plural = (np: string): boolean => {
  const head = np.split(/ (?:of|for|with|in|on|at) /)[0] ?? np;
  return parse(head).at(-1)?.terms.at(-1)?.tags.has('Plural') ?? false;
};

const fill = (line: string, np: string): string =>
  line.replace('{np}', np).replace('{do}', plural(np) ? 'do' : 'does');

const sound = (question: string): boolean => breaksVoice(question).length === 0;

/** A remark of three to seven words, as it was said: no pronoun of theirs in it, and something to it. */
function remark(words: string): string | null {
  const said = words.trim().replace(/[.,;:!]+$/, '');
  const size = said.split(/\s+/).length;
  if (size < 3 || size > 7 || PRONOUN.test(said) || /[“”"().,;:!?\n…–—]/.test(said) || BRUSHED.test(said))
    return null;
  const meaty = parse(said).some(({ terms }) =>
    terms.some(
      ({ tags, normal }) =>
        tags.has('Noun') && !tags.has('Pronoun') && normal.length > 2 && !EMPTY.test(normal),
    ),
  );
  return meaty ? said : null;
}

/** Noes without a word to hand back, and leftovers of a caption. */
const BRUSHED =
  /\b(?:no|nope|nah|sorry|thanks|thank|pass|afraid|haha|um|uh|er|hmm|like|occasion|answer)\b|^(?:can|could|would|will|should|is|are|do|does|did|what|who|how|why|when|where|which)(?:n['’]?t)?\b|\b(\w+) \1\b/i;

/**
 * @param clauses the cleaned clauses of a no
 * @param words its words, verbatim
 * @param previous what the user said just before
 * @returns what may be asked about a noun or a remark in it; null where nothing can be handed back
 */
export function quoted(
  clauses: readonly string[],
  words: string,
  kind: Kind,
  previous: string | null,
): Echo | null {
  if (kind === 'boundary') return null;
  const noun = nounOf(clauses, kind, previous);
  if (noun) {
    const understand = fill(ABOUT[kind].understand, known(noun));
    const change = fill(ABOUT[kind].change, known(noun));
    if (sound(understand)) return { understand: [understand], change: [change].filter(sound), room: [] };
  }
  const said = remark(words);
  const question = said ? `What lies behind “${said}” for you?` : null;
  return question && sound(question) ? { understand: [question], change: [], room: [] } : null;
}
