/**
 * Turning words round: what they said of themselves is said to them ("my director" → "your director"), and
 * what they said of us is said of us ("your terms" → "our terms").
 */

const TURNS: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
  yourselves: 'ourselves',
};

/** "you" is a subject before these, and then "we"; elsewhere it is an object, and then "us". */
const FINITE =
  /^(?:are|were|have|had|can|could|will|would|do|did|should|may|might|must|want|need|offer|offered|ask|asked|sent|send|propose|proposed|suggest|suggested|mentioned|quoted|described|say|said|sell|make|made|give|gave|put|get|got)\b/i;

/** What belongs to one person and not to a firm. */
const CLOSE =
  /^ (?:own )?(?:father|mother|dad|mum|mom|wife|husband|son|daughter|brother|sister|kids?|children|boss|uncle|aunt|cousin|nephew|niece|dog|cat|birthday|girlfriend|boyfriend)\b/i;

/** After these a clause begins, and "you" is its subject. */
const OPENS = /\b(?:if|that|when|because|once|unless|until|what|which|how|whether|where|while|and|but|so) $/i;

/**
 * @param phrase a stretch of their words, contractions opened
 * @returns the same stretch as we would say it back to them
 */
export function turnRound(phrase: string): string {
  const turned = phrase.replace(/\b[A-Za-z]+\b(?!['’])/g, (word: string, at: number) => {
    const lower = word.toLowerCase();
    if (lower === 'us' && word === 'US') return word;
    if (lower === 'your' && CLOSE.test(phrase.slice(at + word.length))) return 'my';
    if (lower !== 'you') return TURNS[lower] ?? word;
    const subject = at === 0 || OPENS.test(phrase.slice(0, at));
    return subject || FINITE.test(phrase.slice(at + word.length).trimStart()) ? 'we' : 'us';
  });
  return agree(turned);
}

/** "you am" → "you are": agreement after the turn. */
function agree(phrase: string): string {
  return phrase
    .replace(/\byou am\b/gi, 'you are')
    .replace(/\byou was\b/gi, 'you were')
    .replace(/\bam\b/g, 'are');
}

const DOUBLES =
  /^(?:get|put|set|cut|let|run|sit|stop|plan|drop|swap|ship|begin|win|bid|hit|split|submit|commit|permit|refer|quit|chat|cap)$/;
const BARE_VERB = /^[a-z]+$/;

/** "sign this" → "signing this"; null where the phrase does not begin with a plain verb. */
export function gerund(phrase: string): string | null {
  const [verb = '', ...rest] = phrase.split(' ');
  if (
    !BARE_VERB.test(verb) ||
    /^(?:be|have|do|can|will|would|seem|know|just|really|ever|\w+ly)$/.test(verb) ||
    /\w(?:ed|ing)$/.test(verb.replace(/^(?:need|bring|feed|speed|proceed|exceed)$/, ''))
  )
    return null;
  const stem = DOUBLES.test(verb)
    ? verb + verb.slice(-1)
    : /ie$/.test(verb)
      ? `${verb.slice(0, -2)}y`
      : /[^eoy]e$/.test(verb)
        ? verb.slice(0, -1)
        : verb;
  return [`${stem}ing`, ...rest].join(' ');
}
