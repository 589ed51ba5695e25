/** What the turn before asked for: the same "No" is a yes, a fact or a no, depending on it. Names of acts are features. */

const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'mind',
    / (?:mind if|mind me|mind \w+ing|do you mind|would you mind|any objections?|any (?:issues?|problems?|concerns?) (?:if|with)|bother you|against|object|ok if|is it ok|all right if|okay if|happy for (?:me|us)) /,
  ],
  [
    'anything',
    / (?:any (?:other )?(?:questions?|updates?|news|changes?|issues?|luck|thoughts|comments|feedback|word|more|blockers|allergies)|anything (?:else|to|you|more|from|we|i)|is there any|are there any|have there been) /,
  ],
  [
    'fact',
    / (?:did (?:you|they|he|she|it|anyone|the)|have (?:you|they)|has (?:the|it|he|she|anyone)|is (?:it|the|that|this|he|she|there)|are (?:they|the|you (?:still|on|at|in|using|the))|was (?:it|the|that)|do (?:you (?:have|know|use|remember|see|hear)|they)|does (?:it|the|that)|been|were) /,
  ],
  [
    'ask-figure',
    / (?:how (?:much|many|long|soon|far|often)|what (?:would|price|number|figure|rate|is your|are your|budget|date|day|time)|when (?:would|could|can|do|does|is)|which) /,
  ],
  [
    'ask-reason',
    / (?:what (?:makes|exactly|is it|happened|went|stands|holds|worries|concerns|part)|why|how come|tell me more|say more) /,
  ],
  [
    'could-you',
    / (?:could (?:you|we|i)|can (?:you|we|i)|would you|will you|may (?:i|we)|might (?:you|we)|are you (?:able|willing|open|free|up|happy|ok|ready|interested)|any chance|any shot|possible to|be possible|be able|would it) /,
  ],
  [
    'proposal',
    / (?:shall (?:we|i)|should (?:we|i)|let us|how about|what about|what if|would like to|i would (?:suggest|propose|love|like)|we (?:could|would|can|suggest|propose|offer)|i (?:could|can|suggest|propose|thought|will)|my (?:offer|idea|proposal)|put you down|sign|pencil|count on|so if|would you like|want me to|we will) /,
  ],
  ['offer-money', / (?:<money>|<pct>|price|discount|per (?:seat|month|unit|year)|net <num>|fee|rate|terms) /],
  ['thanks', / (?:thank you|thanks|sorry|apologi[sz]e|my bad|my fault) /],
  ['no-of-me', /^ (?:no|sorry|unfortunately|i (?:can|am) not|we (?:can|are) not) /],
];

const WH = / (?:what|when|where|who|whose|which|how|why) /;
const ASKS =
  / (?:(?:could|can|would|will|may|might|shall|should) (?:you|we|i|us|they|the|it|your|our|that|this|my|someone|somebody)|are you (?:able|willing|open|free|up|in|happy|ok|ready|interested|coming|joining|game|on for|keen)|want (?:to|me|us|my|a|the|some|one)|fancy|care (?:to|for)|interested in|let us|let me|how about|what about|what if|why not|why do not|would like (?:you|to)|i would (?:suggest|propose|love|like|need)|(?:we|i) (?:suggest|propose|need|want|thought|hope|offer|can offer|could|can|will)|please|any (?:chance|shot|way)|possible|deal|agree|ok with|all right with|put you down|sign|pencil|count on|up for|do you (?:want|need|fancy)|you (?:could|should|can|will|get|take|pay)|then (?:we|you|i)|so (?:we|you|i)|just|try|join|take|book|buy|switch|come|give) /;
const SURELY_FACT =
  / (?:will it (?:hurt|rain|snow|take|cost|break)|do i (?:need|have) to|should i (?:be|worry)|am i|(?:can|could) you (?:see|hear|read)|will (?:that|this|it) be a problem|will you be late|did (?:you|they|he|she|it|the|anyone|anybody|everyone)|have (?:you|they|we)|has (?:the|it|he|she|anyone|your)|was|were|does|do (?:they|we have|you (?:have|know|use|remember|see|hear|think|get|still|already))|is (?:there|it|that|the|this|he|she|your|anyone)|are (?:there|they|the|you (?:still|at|using))|anything|any (?:other |more )?(?:questions|news|updates?|word|luck|allergies|issues|changes)) /;

/** The last thing asked or said in the turn before: what is answered first. */
export function lastOf(before: string): string {
  const parts = before.trim().split(/(?<= [.?!…]) /);
  return ` ${parts.at(-1) ?? ''} `;
}

/** What the turn before wants, in one word: the frame in which any reply is read. */
export function demand(before: string | null): string {
  if (before === null) return 'none';
  const last = lastOf(before);
  const mind = ACTS[0]?.[1].test(last);
  if (mind) return 'mind';
  if (WH.test(last.slice(0, 40)) && !/ (?:how about|what about|what if|why not|why do not) /.test(last))
    return 'open';
  if (SURELY_FACT.test(last.slice(0, 60)) && !/ (?:can|could|would|will) (?:you|we|i) /.test(last))
    return 'fact';
  if (ASKS.test(last)) return 'ask';
  if (ASKS.test(before)) return 'ask-early';
  return last.includes(' ? ') ? 'question' : 'say';
}

const ACCEPTS =
  / (?:yes|sure|of course|absolutely|definitely|certainly|gladly|happy to|deal|sold|agreed|works|fine|great|perfect|lovely|sounds good|no problem|will do|done|count (?:me|us) in|go ahead|let us do|go for it|why not|by all means|with pleasure|good idea|excellent|brilliant|super|can do|consider it done|you got it|on it|ok|cool|love to|approved|confirmed|attached|sent|noted|booked) /;

/** How a reply stands to what was asked, from its opening and a few marks. */
export function stance(reply: string): string {
  const opening = reply.slice(0, 34);
  if (/^ (?:no|not|never) /.test(reply)) return ACCEPTS.test(reply) ? 'no-yes' : 'no';
  if (ACCEPTS.test(opening))
    return / (?:but|only|though|unless|except|however) /.test(reply) ? 'yes-but' : 'yes';
  if (ACCEPTS.test(reply)) return 'yes-late';
  if (reply.endsWith(' ? ')) return 'asks';
  if (/^ (?:<\w+>|[\w' ]{1,12}) (?:[.,] )?$/.test(reply)) return 'short';
  if (/ (?:not|no|never|nothing|without|hardly) /.test(reply)) return 'negative';
  if (/ (?:but|too|only|already|unless|instead|rather|until|just) /.test(reply)) return 'turn';
  return 'plain';
}

/**
 * @param before the normal line of the turn before, or null
 * @returns the acts it may be, most telling first; `none` where there is no such turn
 */
export function acts(before: string | null): string[] {
  if (before === null) return ['none'];
  const found = ACTS.filter(([, pattern]) => pattern.test(before)).map(([name]) => name);
  if (before.includes(' ? ')) found.push('question');
  return found.length > 0 ? found : ['statement'];
}
