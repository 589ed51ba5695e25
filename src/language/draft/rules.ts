/**
 * What a reply may do to a no, as data: each rule with its reason, a hit and a near miss.
 *
 * A rule is tried on each sentence of the draft; `after` limits it to replies to a boundary or to other noes.
 */
export type Flag = 'arguing' | 'pressing' | 'personal' | 'giving-up';
export type Strength = 'acknowledges' | 'asks' | 'gives-space';

export interface DraftRule<Name> {
  readonly name: Name;
  readonly why: string;
  readonly when: RegExp;
  readonly after?: 'boundary' | 'other';
  readonly hit: string;
  readonly miss: string;
}

export const FLAG_RULES: readonly DraftRule<Flag>[] = [
  {
    name: 'arguing',
    why: 'a "but" in place of a question',
    when: /^(?:but|yet|however)\b|[,;] ?(?:but|yet|however)\b(?! (?:that is|that's) (?:fine|okay|ok))|^however/i,
    hit: 'I hear you, but it is less than a coffee a day.',
    miss: 'If you would rather not say, that is fine too.',
  },
  {
    name: 'arguing',
    why: 'contradicts what was said',
    when: /^(?:it does|it can|we can|it is|they can|not at all|with respect|actually|that's not|that is not)\b(?=[.,]|$)|\b(?:is|are|was) (?:actually|in fact|far better|perfectly|nothing)\b|\byou(?:'ll| will) never\b|\byou (?:misunderstood|obviously|did ?n[o']t read)|\bdoesn't (?:really )?apply\b|\bstrictly speaking\b|\bthe real \w+ is\b/i,
    hit: 'May is actually the ideal month.',
    miss: 'That makes sense.',
  },
  {
    name: 'arguing',
    why: 'others as proof',
    when: /\b(?:most|many|all|every|eleven|two|three|five|other|your|my) (?:of )?(?:our |your |the |other )*(?:clients?|customers?|competitors?|rivals|colleagues|firms|companies|people|neighbours?)\b(?!.*\?)|\b(?:that's|that is) what (?:my|our|everyone)\b|\b(?:everybody|everyone|nobody) (?:does|else|has|is)\b/i,
    after: 'other',
    hit: 'Two of your competitors have done it in six weeks.',
    miss: 'What do your competitors do?',
  },
  {
    name: 'arguing',
    why: 'proof that nobody asked for',
    when: /\b(?:studies|study|report|figures|table|minutes|contract|page|section|precedent|benchmark|mirror of rents)\b.*\b(?:shows?|proves?|says?|attached|answers?|that)\b|\bso (?:there's|there is) a precedent\b|\bsee the \w+ attached\b|\bbelow average\b|\bonly takes\b|\bpays? (?:for itself|you no)\b|\bwe (?:tested|handled)\b|\bhas its price\b|\bonly (?:ten|twenty|five|\d+) (?:seconds|minutes)\b/i,
    after: 'other',
    hit: 'The Iceland study proves that output goes up.',
    miss: 'Thank you for the report.',
  },
  {
    name: 'arguing',
    why: 'the better of two, as one sees it',
    when: /\b(?:is|are) (?:far |much |way )?(?:better|cheaper|the best|ideal)\b.*\b(?:because|since|than)\b|\bwill never (?:look|be) like\b|\bbecause (?:page|your|the|it|we)\b|\blook (?:great|good) on\b/i,
    hit: 'A portal is far better, since a PDF is out of date.',
    miss: 'Which would be better for you?',
  },
  {
    name: 'pressing',
    why: 'a deadline or a threat',
    when: /\b(?:by|until|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight)\b(?!.*\bwhat\b)|\botherwise\b|\bafter that it'?s gone\b|\b(?:today|right now|this week|anyway)\b[.?]?$|\bif you don'?t\b|\blast chance\b|\bonly hold\b|\bwill regret\b|\bi'?ll be there\b|\bi'?ll wait on the line\b/i,
    after: 'other',
    hit: 'I can only hold the price until Friday noon.',
    miss: 'Which day would suit you?',
  },
  {
    name: 'pressing',
    why: 'asks again or pleads',
    when: /\b(?:please,? (?:just|reconsider|do it)|just this once|could you do it|reconsider|give me \w+ more|shall i (?:send|put)|can i put you|one last thing|once more|at least this time)\b/i,
    hit: 'Please, just this once.',
    miss: 'Please take your time.',
  },
  {
    name: 'pressing',
    why: 'guilt',
    when: /\b(?:you owe|just so you know|sitting there alone|i have (?:two|three|\w+) kids|then i don'?t know what|your conscience|drove to|how can you look)\b/i,
    hit: 'After I drove to Graz for you?',
    miss: 'Thank you for driving over.',
  },
  {
    name: 'pressing',
    why: 'a question or an offer after a boundary',
    when: /\?|\b(?:would|could|may) (?:i|we|you)\b|\bplease reconsider\b/i,
    after: 'boundary',
    hit: 'What would need to change for this to work?',
    miss: 'Understood, I will leave it there.',
  },
  {
    name: 'personal',
    why: 'hurt, blame or sarcasm',
    when: /\b(?:hurt|insult|typical|wow|sick of|how convenient|good to know|never (?:believed|wanted)|of course you|of course,? you'?re|far too important|real friends|conscience|some of us|isn'?t valued|respect\b.*\bexpected|expected a little|everything i'?ve done|in the mirror|you always|you obviously|counts for so little|owe me|hide behind|somebody like me|done with your)\b/i,
    hit: 'How convenient to hide behind HR.',
    miss: 'I respect that.',
  },
  {
    name: 'giving-up',
    why: 'closes the door at once',
    when: /\b(?:forget it|never mind|goodbye|farewell|no deal|drop it|won'?t (?:trouble|bring|ask)|close the file|can'?t do business|cancel the project|withdraw my|deleting the offer|negotiations closed|off my list|it'?s not for you|take my \w+ elsewhere|leave it at that|for good|good luck with your)\b/i,
    after: 'other',
    hit: 'Okay, then forget it.',
    miss: 'I will leave it with you and be glad to hear from you.',
  },
];

export const STRENGTH_RULES: readonly DraftRule<Strength>[] = [
  {
    name: 'acknowledges',
    why: 'shows that the no was heard',
    when: /^(?:understood|of course\b(?!,? you)|thank(?:s| you)|i (?:understand|see\b(?! who)|hear you|respect|can see)|i'?m sorry|fair enough|that makes sense|that'?s (?:good to know|a|clear)|no (?:problem|worries|bother)|sure|okay|ok\b|absolutely|all right|noted|you'?re right|good to hear|gladly|done\b|that sounds like)|\bi see\b(?! who)|\bi respect\b|\bgladly\b|\bi (?:see|hear) that\b|\bsorry i asked\b|\bgoes first\b/i,
    hit: 'Thanks for being straight with me.',
    miss: 'Not at all, others have done it.',
  },
  {
    name: 'asks',
    why: 'an open question',
    when: /\b(?:what|how|which|when|who|compared to what)\b[^?]*\?|\bmay i ask what\b/i,
    after: 'other',
    hit: 'What would need to change for this to work?',
    miss: 'Shall we say five per cent?',
  },
  {
    name: 'gives-space',
    why: 'leaves time, or leaves the matter to them',
    when: /\b(?:take (?:all the|your) time|no (?:rush|hurry)|better moment|come back to you|stay quiet|until you|whenever|won'?t (?:bring it up|ask|happen)|leave it|leave you|off (?:my|the|our) list|close the file|it stops|nothing else will|has been deleted|if you'?d rather not|that'?s fine too|comes first|once it'?s through|get your head above)\b/i,
    hit: 'Take all the time you need.',
    miss: 'I need an answer this week.',
  },
];
