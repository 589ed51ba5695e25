/**
 * The grammar of a no, as data: what the words do, why that is a no, a sentence that hits and one that must not.
 *
 * A pattern is matched against the normal line of a sentence (see tokens.ts): lower case, contractions open, one space
 * between words, figures as `<num>`. A rule is evidence that the network weighs, and the reason shown on a card.
 */
import type { Firmness, Kind } from '../words';

export interface Rule {
  readonly id: string;
  /** Why this is a no, for the reader of the card. */
  readonly reason: string;
  readonly kind?: Kind;
  readonly firmness?: Firmness;
  readonly pattern: RegExp;
  /** Enough by itself where nothing speaks against it: its precision on the corpora is about 0.8 or better. */
  readonly sure?: true;
  readonly hit: string;
  readonly miss: string;
}

const I = '(?:i|we)';
const ADV =
  '(?:(?:just|really|simply|honestly|also|still|currently|probably|unfortunately|sadly|at all|frankly) )*';

export const RULES: readonly Rule[] = [
  // stop: a limit
  {
    id: 'stop-contact',
    sure: true,
    reason: 'asks for contact to stop',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:stop|quit|cease) (?:\w+ )?(?:contacting|calling|emailing|mailing|writing|messaging|texting|sending|asking|ringing|pushing|bothering|chasing)|(?:do not|never) (?:ever )?(?:contact|call|email|write|message|text|ring|phone|ask|approach|bother) (?:to )?(?:me|us|my|this|our|him|her|again)|do not (?:raise|bring|mention|ask|call|write|come|send|contact|try|pitch)\b.{0,50} (?:again|back|up|any ?more|any more))/,
    hit: 'Please stop calling me at work.',
    miss: "Don't forget to call me.",
  },
  {
    id: 'off-list',
    sure: true,
    reason: 'asks to be taken off a list',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:remove|take|strike|drop|delete) (?:me|us|my (?:\w+ ){1,3}|our (?:\w+ ){1,3}|this (?:\w+ ){1,2})(?: ?\w+)? ?(?:off|from|out of) (?:your|the|this|that|any|all|whatever|every)|unsubscribe (?:me|us)|(?:delete|erase|lose) (?:my|our|this) (?:number|details|data|contact|address|record|email))/,
    hit: 'Remove me from your mailing list.',
    miss: 'Remove the draft from the folder.',
  },
  {
    id: 'final-word',
    sure: true,
    reason: 'closes the matter for good',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:final|last) (?:answer|word)|i (?:already )?(?:said|have said|told you|have told you) (?:you )?(?:no|twice)|(?:is|am|are|consider (?:this|it|the \w+)) (?:now )?(?:closed|not up for (?:discussion|debate|negotiation)|not open (?:for|to) (?:discussion|debate|negotiation)|off the table|off limits|done here|done talking|done discussing|not negotiable|non negotiable)|no means no|leave (?:me|us|it|him|her|my family) (?:alone|there|at that|out of)|end of (?:story|discussion|conversation)|this conversation is over|will not (?:discuss|be discussing|talk about|be talking about|revisit|go into))/,
    hit: "That's my final answer.",
    miss: 'The final version is attached.',
  },
  {
    id: 'not-comfortable',
    sure: true,
    reason: 'names a limit of their own',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:am|are|be) not (?:\w+ )?(?:comfortable|willing|prepared|going to|happy) (?:to )?(?:discuss|discussing|talk|talking|share|sharing|go|going|get|getting|answer|answering)|none of your business|(?:is|that is|it is) (?:private|personal|between me and)|keep (?:my|the) (?:\w+ ){1,2}out of)/,
    hit: "I'm not comfortable discussing that.",
    miss: 'I am happy to discuss that.',
  },
  {
    id: 'private-matter',
    sure: true,
    reason: 'keeps a private matter out of the talk',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:do|will|am|are|can|would|does|going|is|rather|never) (?:not |never )?(?:\w+ ){0,3}(?:discuss|discussing|talk|talking|get into|go into|share|sharing|explain|answer|answering|speak|give|something i discuss|do) (?:\w+ ){0,5}(?:family|kids|children|health|medical|salary|religion|politics|private|personal|marital|divorce|faith|income|pay|age|wife|husband|marriage|pregnan\w+|diagnosis|salar\w+|address|names)|(?:family|kids|children|health|medical \w+|private life|marital status|salary|religion|divorce|faith|what i earn|diagnosis|personal \w+) (?:\w+ ){0,8}(?:not (?:a topic|part of|something|for|up|open|your|on)|stays? (?:out|outside|private)|off limits|my own (?:business|affair)|nobody 's))/,
    hit: "I don't discuss my kids at work.",
    miss: 'My kids are at school.',
  },
  {
    id: 'drop-it',
    sure: true,
    reason: 'asks to leave the matter',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:please|kindly|so|just|and|to|you) (?:drop|leave) (?:it|this|that|the \w+)(?: (?:now|alone|there|at that|be|please))? [.!]|leave (?:it|this|that|him|her|me|us|them|my \w+|\w+) (?:\w+ )?(?:alone|be please|out of (?:this|it))|let (?:it|this) (?:lie|rest|be)|let us not go there|we do not go (?:into|there)|(?:are|am|is) (?:done|finished) (?:with (?:this|that|it)|here|talking)|move on please|where it stops|stop (?:you )?(?:right )?there|keep (?:\w+ ){1,3}out of (?:this|it|interviews))/,
    hit: 'Leave my colleague out of this, please.',
    miss: 'Please leave the keys on the desk.',
  },
  {
    id: 'never-again',
    sure: true,
    reason: 'says: not again',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:not|never|nobody|no one|will not|ask(?:ed)? you (?:not|never)) (?:to )?(?:(?!happen|see|have|find|open|print|work)\w+ ){0,7}(?:again|never again|ever again|any further|now or in future|a third time|any more)|(?:no|any) (?:further|more) (?:emails?|calls?|messages?|visits?|contact|approach\w*|outreach|questions|letters?|requests?|texts?)|(?:desist|refrain|cease) (?:from )?(?:\w+)|please never|never raise|not to (?:write|call|contact|telephone|visit|approach))/,
    hit: "I won't be asked about it again.",
    miss: 'It will not happen again.',
  },
  {
    id: 'last-time',
    sure: true,
    reason: 'says it for the last time',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:for the last time|the last time i|last (?:and final )?(?:request|letter|message|warning|word|i will say)|final (?:request|warning|notice|decision)|decision is final|closed chapter|(?:asked|told|said|written|written to|been) (?:you |me |us |this |it |\w+ )?(?:twice|<num> times|three times|four times|five times|six times|often enough|enough)|not for sale|matter (?:is )?closed|conversation is (?:over|closed)|(?:ending|end) (?:the|this) (?:chat|call|conversation))/,
    hit: 'For the last time: the house is not for sale.',
    miss: 'The last parcel came on Monday.',
  },
  {
    id: 'consequence',
    reason: 'names what follows if it does not stop',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:forwarded|go|goes|passed|reported|referred|copy|hear from|call|calling|involve|report) (?:\w+ ){0,3}(?:attorneys?|solicitors?|lawyers?|police|hr|authorities|ombudsman|regulator|harassment)|treated as (?:trespass|harassment|spam)|(?:i|we) (?:will )?(?:block|report) (?:this|you|your)|i (?:close|hang up|leave|stand up|walk))/,
    hit: 'Further calls will be reported to the police.',
    miss: 'The police station is on the left.',
  },
  // performatives
  {
    id: 'decline',
    reason: 'says outright that they decline',
    firmness: 'firm',
    pattern:
      / (?:i|we|have to|will|must|to|would|respectfully|politely|going to|gotta|might|let me|need to) (?:\w+ )?(?:decline|pass on|pass\b|turn (?:this|it|that|you|the \w+) down|say no|bow out|opt out|sit (?:this|that|it) (?:one )?out|back out|pull out|step back|withdraw|hold off|skip (?:this|that|it)|give (?:it|this|that) a miss|stay out)/,
    hit: "I'll have to decline.",
    miss: 'Their board turned it down last year.',
  },
  {
    id: 'decided-against',
    reason: 'the decision went against it',
    firmness: 'firm',
    pattern:
      / (?:decided|chosen|opted|elected|voted|agreed|concluded) (?:\w+ ){0,2}(?:not to|against|to pass|to stay with|to stick with|to hold|to go (?:with|another|in (?:a|another))|to keep|to leave)| (?:went|going|gone|go) (?:with|in) (?:another|someone else|a different|somebody else|a competitor)| not (?:be )?(?:moving|proceeding|going|taking (?:it|this|that)|pursuing|move|proceed|pursue)(?: forward| ahead| further)?/,
    hit: "We've decided to go with another firm.",
    miss: 'We decided to meet on Tuesday.',
  },
  // negated ability and willingness
  {
    id: 'unable',
    reason: 'says they cannot',
    firmness: 'firm',
    pattern: new RegExp(
      ` ${I} ${ADV}(?:can|could|will|would|shall|might|may) ${ADV}(?:not|never) ${ADV}(?:\\w+)|(?:am|are|is|be|was) (?:not|un) ?able to|unable to|not in a position to|no way (?:i|we|to)\\b|(?:is|are) not something (?:i|we)|hands are tied`,
    ),
    hit: "We can't commit to twelve months.",
    miss: 'Could you commit to Friday?',
  },
  {
    id: 'unwilling',
    reason: 'says they will not or do not want to',
    firmness: 'firm',
    pattern: new RegExp(
      ` ${I} ${ADV}(?:do|did|would|will|am|are|have) ${ADV}not ${ADV}(?:want|wish|need|plan|intend|care|like|see|feel|think|believe|accept|agree|support|do|offer|take|work|sign|buy|pay|go|have|looking|interested|convinced|ready|sure|keen|going)`,
    ),
    hit: "We don't want another tool.",
    miss: 'I think we want the blue one.',
  },
  {
    id: 'rather-not',
    sure: true,
    reason: 'would rather not',
    pattern:
      / (?:would|will|had|i) (?:much )?(?:rather|sooner|prefer)(?: \w+){0,3} (?:not|stay|keep|stick|leave|wait|do it|go|have)| prefer (?:not|to (?:keep|stay|stick|leave|wait))| rather not/,
    hit: "I'd rather not.",
    miss: 'It was a rather good talk.',
  },
  {
    id: 'not-interested',
    reason: 'says there is no interest',
    kind: 'need',
    firmness: 'firm',
    pattern:
      / (?:not|no|never|is not|are not) (?:\w+ )?(?:interest(?:ed)?|for (?:us|me)|a (?:good )?(?:fit|priority|match)|relevant|our thing|my thing|in the market|something (?:i|we) (?:need|want|use))|not (?:really )?what (?:we|i) (?:need|want|are looking)|no (?:need|use|appetite|call|demand) (?:for|of)|(?:do|does|did|would) not (?:really )?(?:need|require)/,
    hit: "We're not interested.",
    miss: 'He is interested in the demo.',
  },
  {
    id: 'already-have',
    reason: 'already has one',
    kind: 'need',
    pattern:
      / (?:all set|(?:are|am) (?:\w+ )?(?:covered|sorted|fine|good|happy|set|well served|looked after|pretty set|locked in)(?: (?:with|for|as|on|where)|,| \.| $)|already (?:have|has|use|using|got|do|pay|run|own|work|signed|work(?:ing)? with|covered)|got (?:that|this|it) covered|(?:current|existing|own|in house|inhouse) (?:vendor|supplier|provider|tool|system|partner|team|setup|agency|solution|guy|people)|(?:does|do|doing|handles?|comes?|built|build) (?:that|this|it|ours) (?:for us|in house|ourselves|for free)|stick(?:ing)? with|staying (?:put|with))/,
    hit: "We're happy with our current vendor.",
    miss: 'The current page is four.',
  },
  // time
  {
    id: 'not-now',
    reason: 'not at this time',
    kind: 'time',
    pattern:
      / (?:not (?:right )?(?:now|yet|today|tomorrow|this|before|until|in|at (?:this|the)|for (?:a|another|now)|on|next|<month>|<day>)|(?:too|a bit|very) (?:soon|early|late|tight|short notice)|bad time|(?:wrong|bad|terrible|worst|awkward) (?:time|timing|moment|week|month|quarter))/,
    hit: 'Not this quarter.',
    miss: 'This quarter went well.',
  },
  {
    id: 'busy',
    reason: 'is too busy for it now',
    kind: 'time',
    pattern:
      / (?:swamped|snowed under|slammed|buried|flat out|underwater|under water|heads? down|stretched|maxed out|up to (?:my|our) (?:eyes|neck|ears|eyeballs)|full (?:up|until|plate|calendar|diary)|plate is full|booked (?:solid|up|out|until|through)|back to backs?|no (?:time|bandwidth|capacity|room)|(?:not|never) (?:\w+ ){0,3}(?:time|bandwidth|capacity)|tied up|in the middle of|drowning|overloaded|run off (?:our|my) feet)/,
    hit: "We're swamped until May.",
    miss: 'The plate is on the table.',
  },
  {
    id: 'later',
    reason: 'puts it off',
    kind: 'time',
    firmness: 'soft',
    pattern:
      / (?:(?:revisit|come back|circle back|pick (?:this|it|that) (?:back )?up|talk|speak|try (?:me|us)|ask (?:me|us)|call (?:me|us)|ping (?:me|us)|check (?:back|in)|get back|reconnect|look at (?:it|this|that)|touch base|return to (?:it|this)|raise it|remind me|park|reach out|take (?:it|this) up) (?:\w+ ){0,5}(?:again|later|after|next|once|when|in (?:the|a|<month>|<num>|q|autumn|spring|january)|another|back up)|(?:maybe|perhaps|possibly) (?:next|later|another|some ?day|some (?:time|other)|in)|down the (?:road|line|track)|another (?:time|day|year)|some other time|rain check|on (?:the )?back burner|put (?:it|this|that) on (?:hold|ice)|on hold|on ice|on pause|paused?|postpone|defer(?:red)?|push (?:it|this|that) (?:back|out)|later (?:in|this) |wait until|after the (?:audit|summer|holidays|year|budget|election|review|merger|launch|move|season|harvest|reorg))/,
    hit: "Let's revisit next quarter.",
    miss: 'See you next quarter.',
  },
  {
    id: 'impossible-date',
    reason: 'the dates do not work',
    kind: 'time',
    pattern:
      / (?:(?:date|dates|deadline|timeline|schedule|weeks?|days?|month|<day>|<month>|year end|monday|notice|timing) (?:\w+ ){0,4}(?:is not|are not|will not|does not|do not|would not|impossible|unrealistic|too (?:tight|short|soon|early|aggressive)|optimistic|out of the question)|need(?:s)? (?:\w+ ){0,3}(?:more time|longer|another (?:week|month|year)))/,
    hit: 'Those dates are impossible.',
    miss: 'Those dates are in the calendar.',
  },
  // conditions
  {
    id: 'too-dear',
    reason: 'the price is too high',
    kind: 'conditions',
    pattern:
      / (?:too (?:expensive|high|much|steep|dear|rich|pricey|costly|big)|(?:out of|above|beyond|over|outside) (?:our|my|the|what) (?:\w+ )?(?:budget|range|reach|means|price|limit|we|i)|(?:more|higher|twice|double|triple) (?:than|what) (?:\w+ ){0,3}(?:pay|spend|afford|budget|paying|have)|(?:can|could) not (?:\w+ )?(?:afford|justify|stretch|go (?:to|above|over|higher|that|below|under|lower)|pay|spend|match|do (?:<money>|<num>|<pct>))|expensive|pricey|eye watering|daylight robbery|price tag|sticker shock|cost(?:s)? (?:more|an arm|a fortune))/,
    hit: "That's too expensive.",
    miss: 'How much is it?',
  },
  {
    id: 'no-budget',
    reason: 'there is no budget for it',
    kind: 'conditions',
    pattern:
      / (?:(?:no|not|without|zero) (?:\w+ ){0,5}(?:budget|money|funds?|funding|cash|wiggle room)|budget(?:s)? (?:\w+ ){0,4}(?:gone|spent|frozen|cut|tight|closed|allocated|committed|empty|exhausted|stops?|ends?|is <|tops out|locked|not)|(?:spending|hiring|capex|budget) freeze|purse strings|wish (?:i|we) had the (?:budget|money)|coffers)/,
    hit: 'There is no budget for it.',
    miss: 'The budget meeting is on Monday.',
  },
  {
    id: 'condition',
    reason: 'asks for another condition in place of a yes',
    kind: 'conditions',
    pattern:
      / (?:only if|unless|not without|(?:would|will|must|have to|has to|need to|needs to|had to) (?:need to |have to )?(?:be|see|come|drop|land|get|include|cover|go) (?:\w+ ){0,4}(?:<money>|<num>|<pct>|before|first|lower|down|cheaper|half)|at that (?:rate|price|level|figure)|(?:best|most|highest|lowest|max|maximum|furthest|ceiling|floor|cap) (?:i|we|is|at|here|you)|nothing (?:over|above|under|below|less|more))/,
    hit: 'Only if you halve the price.',
    miss: 'It will be there on Friday.',
  },
  // authority
  {
    id: 'not-mine',
    reason: 'not theirs to decide',
    kind: 'authority',
    pattern:
      / (?:not (?:\w+ ){0,2}(?:mine|my (?:call|decision|place|department|area)|up to me|for me to|authorized|authorised|allowed|permitted|empowered|within my)|above my (?:pay|grade|head)|out of my hands|over my head|(?:would|will|have|has|need|needs|must|goes?|going|got) (?:\w+ ){0,3}(?:approve|approval|sign ?off|go (?:through|to|past)|clear|ask|check with|run (?:it|this|that) (?:by|past|up)|consult|authori[sz]e)|(?:do|does) not (?:have|hold) (?:the )?(?:authority|keys|mandate|say|power)|someone else's)/,
    hit: "It's not my decision.",
    miss: 'My decision is to go ahead.',
  },
  {
    id: 'body-says-no',
    reason: 'somebody above decides, and it is no',
    kind: 'authority',
    pattern:
      / (?:legal|procurement|compliance|finance|security|the board|board|management|head office|corporate|hr|the union|works council|my (?:boss|director|manager|wife|husband|partner|vp|ceo|cfo|cto|chief|landlord)|our (?:\w+ )?(?:lawyers?|counsel|auditors?|cfo|ceo|vp|insurers?|director|board|landlord|regulator|ciso|dpo|policy|rules)|the (?:cfo|ceo|committee|council|insurers?|bank|landlord|regulator|trustees|partners|owners?|boss|lawyers|director|policy|rules?|law|contract|bylaws?|statute|group|parent|headquarters)|it department|hq|upstairs) (?:\w+ ){0,4}(?:not|never|no|said no|won|refus\w+|forbid\w*|block\w*|veto\w*|insist\w*|rejected|reject|killed|shot|pulled|decides?|wants?|frozen?|froze|ruled|requires?|has to|have to|would have to|needs? to|sign)/,
    hit: 'Legal would never sign that.',
    miss: 'Legal is on the third floor.',
  },
  {
    id: 'policy',
    sure: true,
    reason: 'a rule does not allow it',
    kind: 'authority',
    pattern:
      / (?:(?:against|company|group|house|internal|our|school|council|bank|store|hospital) (?:\w+ )?(?:policy|rules?|regulations?)|policy (?:\w+ ){0,4}(?:not|prohibits?|forbids?|only|requires?|is that)|(?:not|never) (?:be )?(?:allowed|permitted|authori[sz]ed)|by ?laws?|regulations? (?:do|does|require|forbid)|prohibited|forbidden|rules are rules)/,
    hit: "Company policy doesn't allow it.",
    miss: 'The policy is attached.',
  },
  // trust
  {
    id: 'doubt',
    reason: 'is not convinced',
    kind: 'trust',
    pattern:
      / (?:(?:not|never|hardly|far from|yet to be|have to be) (?:\w+ ){0,3}(?:sure|convinced|certain|sold|persuaded|confident|comfortable|buy(?:ing)?|believe|trust)|doubt(?:s|ful)?|skeptical|sceptical|(?:have|had|got|has) (?:\w+ )?(?:concerns|reservations|doubts|worries|misgivings|qualms)|worr(?:y|ied|ies)|nervous|uneasy|hesitant|hard to (?:believe|see|swallow)|too good to be true|prove (?:it|that)|proof|believe it when|(?:do|would) not (?:see|know) (?:how|that|if|whether)|on the fence)/,
    hit: "I'm not sure it works for us.",
    miss: 'Sure, it works for us.',
  },
  {
    id: 'burned',
    reason: 'speaks of risk or a bad experience',
    kind: 'trust',
    pattern:
      / (?:burned|burnt|bitten|too risky|risky|(?:a|the|that|much) (?:\w+ )?(?:risk|gamble)|tried (?:that|this|it|one|something)|last (?:time|vendor|supplier|agency|year) (?:\w+ ){0,5}(?:left|failed|went|burn\w*|disaster|cost|broke|promised|lost|took)|heard (?:that|this|it) before|been (?:there|down that road|through this)|once bitten|fool me|learned the hard way|no references?|track record|roll the dice|guinea pigs?)/,
    hit: "We've been burned before.",
    miss: 'The candle is on the table.',
  },
  // form
  {
    id: 'not-this-way',
    reason: 'not in this form',
    kind: 'form',
    pattern:
      / (?:not (?:as|in|like) (?:a|an|that|this|one|the)|(?:not|never) (?:\w+ ){0,3}(?:that way|like that|this way|that format|in this form|how (?:we|things)|the way (?:we|i))|(?:will|would|does|do|is|can|could|going to) not (?:\w+ ){0,2}(?:work|fit|fly|suit|scale|integrate|hold|cut it|feasible|practical|viable|workable|be possible|possible)|(?:instead of|rather than) (?:a|the|an)|technically|too (?:complex|complicated|broad|long|many|heavy|large|small|big a)|overkill|more (?:\w+ )?than (?:we|i) (?:need|want|asked)|full (?:suite|package|day|blown)|out of scope|feasible)/,
    hit: "That design won't work for us.",
    miss: 'The design works for us.',
  },
  // reason not given
  {
    id: 'bare-no',
    reason: 'says no',
    firmness: 'firm',
    pattern:
      /^ (?:(?:well|ok|oh|hm|sorry|look|yes|so|hmm|honestly|[,.–…]) )*(?:no|absolutely not|definitely not|certainly not|not really|no way|no thanks?(?: you)?|no sorry|sorry no|afraid not|not a chance|never|out of the question|hard no|hard pass|nope)(?: (?:sorry|thanks?|thank you|way|no|never|[,.!–…]))* $/,
    hit: 'No.',
    miss: 'No problem.',
  },
  {
    id: 'opens-no',
    reason: 'opens with a no',
    pattern:
      /^ (?:(?:well|ok|oh|hm|sorry|look|yes|so|hmm|honestly|thanks|[,.–…]) )*(?:no|absolutely not|definitely not|certainly not|not really|no way|no thanks?(?: you)?|afraid not|never|nope) (?!problem|worries|issues?|objections?|doubt|rush|need to|idea|reply|one |longer|matter|wait|wonder|hurry|pressure|questions?|changes?|news|stress|bother|biggie|joke|charge|change|trouble|big deal|can do)/,
    hit: 'No, we can not.',
    miss: 'No problem at all.',
  },
  {
    id: 'unrealistic',
    reason: 'calls it not possible, without saying what',
    kind: 'unspoken',
    firmness: 'firm',
    pattern:
      / (?:unrealistic|impossible|unacceptable|out of the question|a non ?starter|no ?go|not (?:\w+ )?(?:possible|realistic|acceptable|happening|going to happen|on the cards|an option|doable|feasible|on)|(?:will|can) not (?:\w+ )?(?:happen|be possible)|no can do|no chance|not a chance|deal ?breaker|ridiculous|absurd|insane|forget it|dream on)/,
    hit: "No, that's unrealistic.",
    miss: 'A realistic plan is attached.',
  },
  {
    id: 'verdict',
    sure: true,
    reason: 'rejects the proposal as a whole',
    firmness: 'firm',
    pattern:
      /^ (?:(?:well|ok|oh|sorry|look|honestly|no|thanks|but|yes|hm|[,.–…]) )*(?:(?:that|this|it|those|these|which)(?: \w+)? (?:is|are|would be|will be|was|seems?|sounds?) (?:\w+ )?|i find (?:that|this|it) )?(?:unrealistic|impossible|unacceptable|out of the question|a non ?starter|not (?:\w+ )?(?:possible|realistic|acceptable|going to happen|going to work|happening|an option|doable|feasible|on the cards|for us|for me)|no can do|no chance|not a chance|a (?:hard |firm |flat )?no|a deal ?breaker|off the table) (?:for (?:us|me) |here |at all |i am afraid |sorry |, (?:sorry|i am afraid) )*[.!…]? ?$/,
    hit: "No, that's unrealistic.",
    miss: 'It is not possible to print page four.',
  },
  {
    id: 'think-about-it',
    reason: 'puts it off without a date',
    kind: 'unspoken',
    firmness: 'soft',
    pattern:
      / (?:(?:have to|need to|want to|let (?:me|us)|will|to) (?:\w+ )?(?:think (?:about|on|it|this|over)|sleep on|mull|sit with|consider (?:it|this)|reflect|chew on)|(?:let us|will|wait and) see(?: how| where| what)?(?: \.| $)|(?:maybe|perhaps|possibly|we will see|i will see|hard to say|not sure)(?: [.,])? $|leave it with (?:me|us)|get back to you|keep (?:you|it|this|your \w+) (?:posted|in mind|on file)|be in touch|we will let you know|i will let you know|bear it in mind|no promises)/,
    hit: "I'll have to think about it.",
    miss: 'I think about it as a tool.',
  },
  {
    id: 'regret',
    reason: 'regrets, which comes with a no',
    pattern:
      / (?:(?:afraid|sorry|regret|unfortunately|sadly|alas|apologies|apologise|apologize)(?: \w+){0,12} (?:not|no|unable|nothing|cannot|but|already|another|out|too|decline|elsewhere|never)|wish (?:i|we|it|there|you)|(?:would|might) have (?:loved|liked|said yes|been|jumped|signed|taken|gone|worked)|(?:if (?:it|this|that|you|i|we) (?:were|was|had|only)))/,
    hit: 'I wish we had the budget.',
    miss: 'Have a good weekend.',
  },
  {
    id: 'but',
    reason: 'praises it, then turns',
    pattern:
      / (?:appreciate|thank(?:s| you)|love(?:d|ly)?|like(?:d)?|great|nice|impressive|flattered|honou?red|tempting|generous|kind|sounds|looks|good|interesting|understand|hear you)\b.{0,80} (?:but|however|though|although|unfortunately|only|that said|just) /,
    hit: 'It sounds great, but the year is full.',
    miss: 'It sounds great.',
  },
  {
    id: 'alternative',
    reason: 'offers something else instead',
    pattern:
      / (?:how about|what about|what if (?:we|you)|why (?:do|not) (?:you|not)|could (?:we|you) (?:\w+ )?(?:instead|rather)|(?:you|i) (?:might|could|should|would) (?:be better|try|ask|want to (?:try|ask))|better off|try (?:asking|the)|instead(?: \.| $| of| we| i)|maybe (?:ask|try)|at most|at best)/,
    hit: "Why don't you ask Lyon?",
    miss: 'Please open the door.',
  },
  // quiet: looks like a no and is none
  {
    id: 'quiet-agreement',
    reason: 'agreement with a negative in it',
    pattern:
      / (?:no (?:problem|worries|issues?|objections?|doubt|rush|hurry|trouble|stress|bother|biggie|pressure|big deal|concerns|complaints)|not (?:a problem|at all|an issue|bad|a bad)|can not (?:wait|complain|thank|agree more|argue|fault|say enough|go wrong)|could not (?:agree|be|have (?:been|asked|said|done)) (?:more|happier|better|easier|prouder)|(?:do|would) not mind|why not|do not see why not|never better|nothing (?:against|wrong)|fine by (?:me|us)|works for (?:me|us)|happy to|go ahead|sounds good|count (?:me|us) in|deal|you are (?:right|fine|good))/,
    hit: 'No problem, Friday works.',
    miss: 'No, Friday is a holiday.',
  },
  {
    id: 'quiet-polite',
    reason: 'a polite form',
    pattern:
      / (?:(?:do|please do) not (?:hesitate|worry|forget|print|reply|respond|be (?:shy|afraid))|never ?mind|no (?:reply|action|response|answer|need to (?:reply|respond|apologi|rush|worry|bring|come|do|send|print))|no later than|intended (?:solely|only)|unsubscribe|confidential|if you (?:are|have) not|hope (?:this|you|all)|sorry (?:for|about|to|i (?:was|am) late)|not to worry|feel free)/,
    hit: "Please don't hesitate to call.",
    miss: 'Please do not call.',
  },
  {
    id: 'quiet-correction',
    reason: 'corrects itself or gives way',
    pattern:
      / (?:no (?:no )?(?:wait|you go|go ahead|sorry|i (?:mean|meant)|hang on|hold on|actually|that is (?:fine|ok|right|correct|great|perfect|all|it))|wait no|sorry no|not <\w+> (?:but|,)|i mean|i meant|scratch that|correction|let me rephrase|what i meant)/,
    hit: 'No wait, page four.',
    miss: 'No, page four is wrong for us.',
  },
  {
    id: 'quiet-question',
    reason: 'a question that asks for more',
    pattern:
      /^ (?:(?:so|and|but|wait|sorry|ok|hm|or|well|just|,) )*(?:why|what|how|when|where|who|which|is|are|was|were|do|does|did|can|could|would|will|have|has|should|any|shall)\b.* \? $/,
    hit: 'Is there no cheaper tier?',
    miss: 'There is no cheaper tier.',
  },
  {
    id: 'quiet-report',
    reason: 'tells of others or of a case',
    pattern:
      / (?:(?:he|she|they|their \w+|the (?:client|customer|other|vendor|supplier|tenant|buyer|seller|landlord|neighbours?|family|kids?|school)|his \w+|her \w+|\w+ 's \w+) (?:\w+ ){0,2}(?:said|says|told|turned|refused|declined|rejected|did|does|would|will|can|could|is|are|was|were|has|had)|if (?:they|he|she|the|anyone|anybody|someone|it|your|that|this)|apparently|according to|i heard|rumou?r)/,
    hit: 'Their board said no to the merger.',
    miss: 'We said no to the merger.',
  },
];
