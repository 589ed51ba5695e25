/** Filling the slots of a question: trimming what was said, turning it round, finding the other end of a word. */
import { parse } from '../grammar';
import { isDecision, isEvidence, isJudgement, isMatter, isPerson, isServing } from './lexicon/matters';
import { OPPOSITES } from './lexicon/opposites';
import { fronted, isAdjectivePhrase, isNounPhrase, isVerbPhrase, lacksObject } from './phrase';
import { count, trim } from './trim';
import { gerund, turnRound } from './turn';

const DEGREE =
  /^(?:(?:too|a bit|a little|a lot|very|way|rather|somewhat|far|quite|so|pretty|much|more than|totally|completely|simply|just|not|a bit of|frankly|still|all|utterly|entirely|always) )+/i;

/** "too expensive for us" → "affordable"; null where nobody can say. */
export function oppositeOf(adj: string): string | null {
  const short = adj
    .replace(/\s+(?:for|to|with|in|on|at|by|this|right|compared|given|from|as|about|here)\b.*$/i, '')
    .trim();
  const bare = short.replace(DEGREE, '').trim().toLowerCase();
  const known = OPPOSITES[bare] ?? OPPOSITES[bare.replace(/^(?:the|an?) /, '')];
  if (/^not (?:a |an |the |enough|only)/i.test(short)) return /^not enough$/i.test(short) ? 'enough' : null;
  if (/^not /i.test(short)) return /^[a-z-]+(?: enough)?$/.test(bare) ? bare : null;
  if (known) return known;
  return ADJECTIVE.test(bare) ? `less ${bare}` : null;
}

const ADJECTIVE =
  /^(?:[a-z-]+(?:ive|ous|ful|less|able|ible|ic|ical|ant|ent|ary|ing|y|al|ish|id|ky|sy|ty)|vague|thin|strict|crude|loud|bare|rigid|abstract|bold|dark|dense|formal|broad|narrow|wide|deep|cheap|harsh|blunt|odd|strange|remote|rushed|hot|cold|limited|one-sided|open-ended)$/;

/** "a hiring freeze" → "the hiring freeze", and nothing with a "no" in it. */
function definite(np: string): string | null {
  if (/^(?:no|not|nothing|nobody|too|so|more|less|enough|only|always|never|just)\b/i.test(np)) return null;
  return /^(?:a|an|any|some) /i.test(np)
    ? np.replace(/^\w+ /, 'the ')
    : /^(?:the|your|our|this|that|these|those)\b/i.test(np)
      ? np
      : `the ${np}`;
}

/** "commit to twelve months" → verb "commit to", object "twelve months". */
export function verbAndObject(vp: string): { verb: string; object: string } | null {
  const match =
    /^(?<verb>[a-z]+(?: (?:to|on|for|with|into|over|at|from|about|off|out|in|up|down|back|of|after))?(?: (?:to|with|for|on))?) (?<object>(?:(?:the|our|your|these|those|both|all|[\d$€£][\w.,%/]*|two|three|four|five|six|seven|eight|nine|ten|twelve|net|more) )(?:[\p{L}\p{N}$€£%'’/.-]+ ?){1,3})$/iu.exec(
      vp,
    );
  if (!match?.groups) return null;
  const { verb, object } = match.groups as { verb: string; object: string };
  return /\b(?:of|to|for|with|in|on|at|by|and|or|as|before|until|after|from|than|about|it|be|not|same|is|are|was|were)\b/i.test(
    object,
  ) || /^(?:be|have|get|make|let|give|tell|see|help|do)\b/.test(verb)
    ? null
    : { verb, object: object.trim() };
}

export type Slots = Readonly<Record<string, string | null>>;

const NOT_A_NOUN =
  /^(?:i|we|you|they|he|she|me|us|him|them|it|that|this|there|though,?|if|when|until|after|before|because|so|and|but|what|where|who|how|which|with|without|for|in|on|at|by|from|to|of|as|not|no|nothing|nobody|none|never|only|also|maybe|since|while|then|than|neither|either|one of|better|today|tomorrow|anything|everything|something|such|until|above|below|under|over|here|now)$/i;
const CLAUSE_INSIDE =
  /\b(?:i|we|they|he|she|you|who|which|if|when|because|is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|goes|says|said|not|wants?|needs?|puts?|takes?|keeps?|gave|went|came|made|got|told|threw)\b/i;
const BARE_DETERMINER = /^(?:the|an?|your|our|my)$/i;

/** A phrase that can stand where a noun stands: no clause in it, no pronoun before it. */
export function isNoun(phrase: string): boolean {
  const first = phrase.split(' ', 1)[0] ?? '';
  return (
    (!NOT_A_NOUN.test(first) ||
      /^(?:this|that) (?!is|was|will|would|can|does|one\b)[\p{L}-]+$/iu.test(phrase)) &&
    !BARE_DETERMINER.test(phrase) &&
    !CLAUSE_INSIDE.test(phrase) &&
    /[\p{L}\d]/u.test(phrase)
  );
}

const NOT_A_COMPLEMENT =
  /^(?:not )?(?:i|we|me|us|him|her|them|both|nothing|rather|ten|all|you|they|he|she|it|that|this|there|the|what|where|who|how|why|which|when|if|because|going|gonna|been|being|to|for|in|on|at|by|from|with|about|like|as|up|down|no|yes|so|then|until|after|before|since|nowhere|here|today|tomorrow|already|supposed|done|given|taken|made|known|coming|getting|having|\d\S*|only|more like|why|because|not|happening|our|your|my|now|already|doing|making)(?: |$)/i;
const PASSIVE =
  /^(?:[a-z]+(?:ed|ing)|sold|run|built|bought|paid|set|put|held|cut|lost|left|gone) (?:by|into|to|through|since|until|for|last|in|at|on)\b/i;

/** A phrase that can stand after "to make it": an adjective or "a …", not a clause or a passive. */
function isComplement(phrase: string): boolean {
  return (
    !NOT_A_COMPLEMENT.test(phrase) &&
    !PASSIVE.test(phrase) &&
    !/\b(?:is|are|was|were|does|do|did|will)\b/i.test(phrase)
  );
}

/** What is left of "I'd rather not" or "no more" is no verb phrase. */
const NO_VERB =
  /^(?:not|never|no|nor|to|than|if|and|or|so|too|yet|ever|any|even|at all)\b|\b(?:not|never|even|ever)$/i;

/** "Legal" at the start of a sentence is no name; "HR" is one anywhere. */
const department = (party: string): string =>
  /^(?:legal|finance|procurement|purchasing|compliance|accounts|accounting|controlling|security|infosec|management|leadership|corporate|facilities|marketing|sales|operations|engineering|treasury|payroll|editorial)$/i.test(
    party,
  )
    ? party.toLowerCase()
    : party;

const NOUN_SLOTS = ['np', 'party', 'decider', 'subject', 'thing', 'topic', 'obj', 'rule', 'amount'];

/** A verb whose object was cut away. */
const BROKEN_OFF =
  /^(?:(?:clear|write|place|put|bring|accept|give|carry|lift|fill up|take over|take on|hand over|pass on|approve|see|have|make|get|keep|find)(?: away| further)?|fill)$/i;

/** What was said, trimmed and turned round; null where it is no phrase of the sort that the slot wants. */
function pieceOf(name: string, said: string): string | null {
  const piece = trim(said, MOST[name] ?? 8);
  if (piece === null) return null;
  const they = name === 'party' && /^(?:they|he|she)$/i.test(piece);
  const whole = name === 'party' || name === 'decider' || isNounPhrase(piece);
  if (NOUN_SLOTS.includes(name) && !they && !(isNoun(piece) && whole)) return null;
  if (
    name === 'np' &&
    count(piece) > 4 &&
    !/^(?:the|an?|our|your|my|this|that|these|those|all|both|half|two|three|four|five|six|ten|[\d$€£]|(?!spring)\p{L}+ing\b)/iu.test(
      piece,
    )
  )
    return null;
  if (
    name === 'pp' &&
    /(?<!^(?:before|until|till|after|when|once|if|as|while) )\b(?:they|I|he|she) /i.test(piece)
  )
    return null;
  if (name === 'adj' && !(isComplement(piece) && isAdjectivePhrase(piece))) return null;
  if (name === 'vp' && (NO_VERB.test(piece) || BROKEN_OFF.test(piece) || !isVerbPhrase(piece))) return null;
  if (name === 'clause' && !/ /.test(piece)) return null;
  const turned = turnRound(piece);
  if (name === 'party' || name === 'decider')
    return /^(?:any|no|every)/i.test(turned) ? null : department(turned);
  return turned;
}

/** All that a question may hold, from the named groups of a frame. */
export function slotsOf(groups: Readonly<Record<string, string | undefined>>): Slots {
  const slots: Record<string, string | null> = { rest: '' };
  for (const [name, said] of Object.entries(groups)) {
    if (said !== undefined && name !== 'lead') slots[name] = pieceOf(name, said);
  }
  const lead = groups.lead ? fronted(groups.lead) : null;
  const bare = groups.vp ? trim(groups.vp, MOST.vp ?? 9) : null;
  const lost = groups.lead && bare && lacksObject(bare) && isVerbPhrase(bare) ? turnRound(bare) : null;
  slots.lost = lead && lost;
  slots.lead = lead ? turnRound(lead) : null;
  if (lost) slots.vp = null;
  if (slots.rest) slots.rest = ` ${slots.rest}`;
  const split = slots.vp ? verbAndObject(slots.vp) : null;
  return {
    ...slots,
    verb: split?.verb ?? null,
    object: split?.object ?? null,
    opposite: slots.adj ? oppositeOf(slots.adj) : null,
    doNp: slots.np
      ? /[^su]s$|people$/i.test(slots.np.split(/ (?:of|for|with|in|on|a|per) /)[0] ?? '')
        ? 'do'
        : 'does'
      : null,
    does: groups.aux ? (groups.aux.toLowerCase() === 'do' ? 'does' : groups.aux.toLowerCase()) : null,
    doRule: slots.rule ? (/[^su]s$/i.test(slots.rule) ? 'do' : 'does') : null,
    the: slots.np ? definite(slots.np) : null,
    mention: groups.said
      ? only((np) => isMatter(np) && !/^an? | alone /i.test(np), mentionIn(turnRound(groups.said)))
      : null,
    later: slots.when ? moment(slots.when) : null,
    whom: slots.party ? whom(slots.party) : null,
    decision: only(isDecision, slots.vp),
    serves: only(isServing, slots.vp),
    gerund: slots.vp ? gerund(slots.vp) : null,
    matter: only(isMatter, slots.np),
    theMatter: slots.np && isMatter(slots.np) ? definite(slots.np) : null,
    plainAdj: only(
      (adj) => !DETERMINED.test(adj) || isJudgement(adj) || adj.toLowerCase() in OPPOSITES,
      slots.adj,
    ),
    thingNp: only((np) => !isPerson(np), slots.np),
    judged: only((adj) => isJudgement(adj) && !isPerson(slots.np ?? ''), slots.adj),
    evidence: only(isEvidence, slots.thing),
    work: only((obj) => !isPerson(obj), slots.obj),
    plainLoad: only((load) => !OVERWHELMED.test(load), slots.load),
    busy: only((load) => GRADED.test(load), slots.load),
  };
}

/** A slot where it passes, null elsewhere. */
const only = (fits: (said: string) => boolean, said: string | null | undefined): string | null =>
  said && fits(said) ? said : null;

/** "our policy", "a parliament": what it is, not how it is. */
const DETERMINED = /^(?:an?|the|our|your|their|his|her|[\p{L}]+['’]s) /iu;

/** "they" after a preposition. */
const whom = (party: string): string =>
  ({ they: 'them', he: 'him', she: 'her' })[party.toLowerCase()] ?? party;

/** Images of too much to do that are not handed back, and words of it that have a "less". */
const OVERWHELMED = /drown|buried|water|neck|feet|knee|spoken for|at the limit|committed|heads down/i;
const GRADED = /^(?:swamped|slammed|tied up|stretched|overloaded|busy|booked up|overstretched)$/i;

/** "until the audit" → "after the audit": what will be different is different from then on. */
function moment(when: string): string {
  const rest = /^(?:until|till) (.+)$/i.exec(when)?.[1];
  if (!rest) return when;
  if (/\b(?:is|are|am|has|have|you|they|he|she|it|comes?|gets?|knows?)\b/i.test(rest)) return `once ${rest}`;
  if (/^(?:next|in|after|later)\b/i.test(rest)) return rest;
  return `after ${rest}`;
}

const MOST: Readonly<Record<string, number>> = {
  vp: 9,
  np: 7,
  adj: 8,
  party: 5,
  decider: 6,
  rest: 7,
  pp: 8,
  clause: 9,
  when: 7,
  load: 3,
  ing: 10,
  thing: 7,
};

/** Figures of speech and half nouns that are not worth handing back. */
const IDIOM =
  /['’]s$|s['’]$|\b(?:moon|body|think|no|rather|about|here|there|single|shelf|world|needle|way|lot|hat|head|heart|feeling|call|you|me|them|us|love|day)\b/i;

/** A noun phrase with its own determiner, short and without a verb in it. */
function mentionIn(phrase: string): string | null {
  const found =
    /\b(?:the|an?|our|your|these|those|this|that|my) (?!(?:is|was|are|one|way|same|thing|lot|bit|few|time|moment)\b)(?:[\p{L}\p{N}$€£%'’/-]+){1}(?: (?!(?:is|was|are|were|has|have|had|will|would|can|could|do|does|did|not|to|for|with|in|on|at|by|and|or|of|from|as|that|which|who|we|you|they|it|he|she|if|when|so|but|up|down|out|off|until|before|after|into|than|only|already|still|goes|takes|keeps|came|went|says|said|works|needs|wants)\b)[\p{L}\p{N}$€£%'’/-]+){0,2}/iu.exec(
      phrase,
    )?.[0];
  const noun = found ? untilVerb(found) : null;
  return noun && isNoun(noun) && !IDIOM.test(noun) ? noun : null;
}

/** "your niece took" → "your niece": cut before the first verb or adverb; null where no noun is left. */
function untilVerb(phrase: string): string | null {
  const terms = parse(phrase)[0]?.terms ?? [];
  const verb = terms.findIndex(
    ({ tags }, at) =>
      at > 0 && ['PastTense', 'PresentTense', 'Adverb', 'Pronoun'].some((tag) => tags.has(tag)),
  );
  const kept = verb < 0 ? terms : terms.slice(0, verb);
  const last = kept.at(-1);
  return kept.length > 1 && last?.tags.has('Noun') ? phrase.slice(0, last.end).trim() : null;
}
