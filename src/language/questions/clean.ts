/**
 * From the words of a no to clauses that can be handed back: fillers, stutters and openings go, contractions open.
 */

const FILLERS =
  /\b(?:um+|uh+m*|erm*|hmm*|mm+|ah+|you know|i mean|to be (?:honest|fair|frank|candid)|tbh|ngl|imo|lol|rn|atm|lah|la|leh|lor|bro|abeg|haha+|if i(?:'m| am) honest|pls|plz|thx|isn't it)\b[, ]*/gi;
const ADVERBS =
  /\b(?:honestly|frankly|simply|really|actually|basically|literally|definitely|certainly|absolutely|obviously|clearly|quite simply|just|kind of|kinda|sort of|unfortunately|regrettably|sadly|currently|also|even|still|truly|possibly|only ever|in all honesty|at all)\b[,]? ?/gi;
const OPENINGS =
  /^(?:(?:no|nope|nah|yeah|yes|oh|ah|well|so|ok|okay|look|see|hey|hi|sorry|thanks|thank you|but|and|because|mate|listen|right|then|now|fyi|technically|with respect|for us|i(?:'m| am) (?:so |very )?(?:sorry|afraid)|i(?:'m| am) afraid(?: that)?|i(?:'d| would) say|i fear|i (?:do)?\s?think(?! (?:about|it over))|we feel(?: that)?|the thing is|the (?:thing|fact) is|it is that|as much as [^,]+|first of all|for (?:now|the moment))(?:[,:.!–—-]+\s*|\s+))+/i;
const ENDINGS =
  /[\s,]+(?:sorry|thanks?(?: you)?|thank you very much|please|mate|my friend|bro|sir|ma'am|madam|yet|i(?:'m| am) afraid|to be honest|ok|okay|right|so|yeah|no|love|as it stands|for now|though|either|neither|anyway|any ?more|any longer|at all|whatsoever|guys|folks|again)$/i;

/** Order matters: "won't" before "n't". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/[’`]/g, "'"],
  [/\bma'am\b/gi, 'madam'],
  [/\bwon'?t\b/gi, 'will not'],
  [/\bcan'?t\b/gi, 'can not'],
  [/\bcannot\b/gi, 'can not'],
  [/\bshan't\b/gi, 'shall not'],
  [/\b(do|does|did|is|are|was|were|would|could|should|have|has|had)n'?t\b/gi, '$1 not'],
  [/\bmustn't\b/gi, 'must not'],
  [/\bain't\b/gi, 'is not'],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'have to'],
  [/\bi'?m\b/gi, 'I am'],
  [/\b(we|you|they)'re\b/gi, '$1 are'],
  [/\b(\w+)'ve\b/gi, '$1 have'],
  [/\b(\w+)'ll\b/gi, '$1 will'],
  [/\b(i|we|you|they|he|she|it|that|there)'d\b/gi, '$1 would'],
  [/\b(it|that|there|this|he|she|here|what|who)'s (got|been|had)\b/gi, '$1 has $2'],
  [/\b(it|that|there|this|he|she|here|what|who|nobody|everything)'s\b/gi, '$1 is'],
  [/\byrs?\b/gi, 'years'],
  [/\bthats\b/gi, 'that is'],
  [/\bi\b/g, 'I'],
];

const CAPITALS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter|q[1-4]|english|german|french|hr|it(?= department))\b/gi;

/** Months that are words as well are names after these. */
const MONTHS = /\b(?<=(?:in|by|before|until|till|after|since|do|early|late|mid|of) )(?:march|may|august)\b/gi;

const capital = (word: string): string =>
  /^(?:q\d|hr|it)$/i.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);

/** "we we can't we can't take it" → "we can't take it": runs of one to four words said twice. */
export function unstutter(text: string): string {
  let now = text;
  for (let size = 4; size > 0; size--) {
    const run = new RegExp(`\\b((?:[\\w'$€£%.-]+ ){${size - 1}}[\\w'$€£%-]+)(?:[ ,]+\\1\\b)+`, 'gi');
    now = now.replace(run, '$1');
  }
  return now;
}

/** Contractions opened, so that one pattern fits all their spellings. */
export function expand(text: string): string {
  return CONTRACTIONS.reduce((now, [from, to]) => now.replace(from, to), text);
}

/** One pass after another until nothing more falls off. */
function peel(text: string): string {
  let now = text.trim();
  for (let pass = 0; pass < 6; pass++) {
    const next = now
      .replace(OPENINGS, '')
      .replace(ENDINGS, '')
      .replace(/^[\s,.:;–—-]+|[\s,.:;!–—-]+$/g, '');
    if (next === now) break;
    now = next;
  }
  return now;
}

/** Raw captions have neither capitals nor stops; their "like" is a filler. */
const raw = (text: string): boolean => !/[A-Z.,;!?]/.test(text.replace(/\bI\b/g, ''));

const BREAK =
  /\s*[.;!?…:\n]+\s+|\s+[–—-]+\s+|,\s+(?=(?:so|but|because|since|as|and|which|though|although|i|we|they|it|he|she|there|that|this|you|the|our|my|an?|your|these|those|nobody|half|not|only)\b)|\s+(?=(?:but|because|although|however|therefore)\b)|\s+(?=(?:so|and) (?:i|we|it|that|they|you|nobody) )/i;

/**
 * @param words the words of a refusal, verbatim
 * @returns its clauses, cleaned and with contractions opened, in order; empty where nothing is left
 */
export function clausesOf(words: string): string[] {
  const flat = words
    .slice(0, 600)
    .replace(/[^\p{L}\p{N}\p{M}\p{P}$€£+°\s]/gu, ' ')
    .replace(/\[[^\]]*\]|["“”*_<>{}()[\]|\\^~]/g, ' ')
    .replace(/\s+/g, ' ');
  const isRaw = raw(flat);
  const spoken = unstutter(flat.replace(FILLERS, '')).replace(
    isRaw ? /\blike (?=a |an |\w+teen|\d)/g : /$^/g,
    '',
  );
  const open = expand(spoken).replace(ADVERBS, '').replace(CAPITALS, capital).replace(MONTHS, capital);
  return open
    .split(BREAK)
    .map((clause) => lowerFirst(peel(unstutter(clause.replace(/\s+/g, ' ')))))
    .filter((clause) => /\p{L}/u.test(clause));
}

const FUNCTION_WORD =
  /^(?:the|a|an|we|it|that|this|these|those|our|my|your|not|never|no|nobody|none|there|they|he|she|you|what|if|when|until|before|after|at|in|on|for|with|as|any|all|every|each|some|most|only|too|both|neither|such|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|weekends?|once|while|since|under|over|above|below|between|from|to|by|per|about|here|now|today|more|less|many|much|few|several|from|because|although|though|unless|whether|exclusivity|payment|pricing|training|support|insurance|procurement|sales|head|yes|do|does|did|is|are|was|were|has|have|had|please|maybe|perhaps|every|everything|everyone|somebody|someone|anybody|anyone|something|company|head|can|could|would|will|let|ask|put|given|anything|next|last|legal|finance|management|procurement|compliance|weekly|monthly|daily|delivery)$/i;

/** A capital at the start of a sentence is lowered where the word is known to be no name. */
function lowerFirst(clause: string): string {
  const first = clause.split(' ', 1)[0] ?? '';
  return FUNCTION_WORD.test(first.replace(/(?:'s|-.*)$/, '')) || /^[A-Z][a-z]{2,}ing$|^Bids?$/.test(first)
    ? clause.charAt(0).toLowerCase() + clause.slice(1)
    : clause;
}
