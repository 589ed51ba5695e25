/** Frames of time, load, money and need. */
import type { Frame } from './frame';

const CALMER = ['Would it help to come back to this when things are calmer?'];

export const OCCASION: readonly Frame[] = [
  {
    id: 'bare-no',
    tier: 'strong',
    when: '^(?:no|nope|nah|not|never|(?:no )?(?:I|we) (?:do not think so|think not|do not believe so)|(?:I|we) (?:do not|would not) think|not really|not happening|(?:hard |firm )?pass|not (?:me|us|today|interested|for (?:me|us))|count (?:me|us) out|(?:(?:I|we) )?(?:would )?(?:rather|prefer) not(?: to)?|(?:I|we) (?:can|could|will|would|do|am|are|must|should) not|the answer is(?: (?:still|a))?(?: (?:no|pass))?|(?:it|that|this) is(?: (?:a|an|still))?(?: (?:hard|firm|big|flat|polite|clear|definite|quick))? (?:no|pass)|(?:it|that) is (?:so )?not (?:happening|going to happen)|no thank you|no thanks|no way|no chance|no just no)(?: {this time})?$',
    hit: 'the answer is no this time',
    miss: 'no budget for consultants',
    ask: {},
  },
  {
    id: 'loaded',
    tier: 'strong',
    when: '^(?:(?<subject>.+?)|{I}) (?:am|are|is|have been|is going to be|will be|be)(?: (?:all|so|too|a bit|pretty|totally|completely|rather|already|fully|quite|absolutely))? (?<load>{loaded})(?: (?:right|just) now)?(?: (?:with|by|in|on|under|from) (?<obj>.+?))?(?: (?:until|till|til|through|right now|at|this|for|next|and|until) ?.*)?$',
    hit: 'we are swamped with the harvest',
    miss: 'we are happy',
    ask: {
      understand: [
        'How long will {work} keep {subject} {plainLoad}?',
        'How long do you expect {subject} to be {plainLoad}?',
        'How long will {work} keep you {plainLoad}?',
        'How long do you expect {work} to take?',
        'How long do you expect to be {plainLoad}?',
        'When do you expect things to be calmer?',
      ],
      change: ['When do you expect to be less {busy}?', 'What would have to move to make room for it?'],
      room: CALMER,
    },
  },
  {
    id: 'no-money',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:do not have|have not(?: got)?|have no|have got no|lack)|there is (?:no|not)|no)(?: any| the| enough| more| left| kind of)* (?<noun>{money})(?: left)?(?<rest> (?:for|in|on) .*?)?(?: (?:to|left|available|this|at|until|before|right) ?.*)?$',
    hit: 'we have no budget for consultants',
    miss: 'we have no idea',
    ask: {
      understand: ['How is the {noun}{rest} decided?', 'How is the {noun} for this decided?'],
      change: ['When will the {noun}{rest} be looked at again?', 'When will the {noun} be looked at again?'],
      room: ['What could be done within the {noun} there is, if anything?'],
    },
  },
  {
    id: 'no-capacity',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:do not have|have not(?: got)?|have no|have got no|lack)|there is (?:no|not)|no|zero)(?: any| the| enough| more)* (?<noun>{time})(?<rest> (?:for|in|on) .*?)?(?: (?:to|left|available|this|at|until|before|right|free) ?.*)?$',
    hit: 'we have no capacity for user tests right now',
    miss: 'we have no interest',
    ask: {
      understand: ['What would it take to have {noun}{rest}?', 'What would it take to have {noun} for it?'],
      change: ['When will there be more {noun}{rest}?', 'What would free up {noun}{rest}?'],
      room: CALMER,
    },
  },
  {
    id: 'no-need',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:do not (?:need|require)|have no (?:need|use|call) (?:for|of)|see no need for|no longer need|can do without)|no (?:need|use) (?:for|of)) (?<thing>(?!to\\b|it$|that$|this$|any of|you\\b).+)$',
    hit: 'we have no use for a second piano',
    miss: 'we need a piano',
    ask: {
      understand: ['How do you manage without {thing} today?', 'What do you use in place of {thing}?'],
      change: ['What would have to change to make {thing} useful?', 'When would {thing} be of use to you?'],
    },
  },
  {
    id: 'happy-with',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:are|am) |all )?(?:very |quite |perfectly |pretty |all |already |fine|well)?\\s?(?:happy|fine|good|set|satisfied|covered|served|sorted|content|pleased|looked after|okay|ok) ?(?:with|by) (?<thing>.+?)(?: (?:and|thanks|for) .+)?$',
    kinds: ['need', 'unspoken', 'trust'],
    hit: 'we are happy with our current vendor',
    miss: 'we are happy',
    ask: {
      understand: ['What do you value most about {thing}?', 'What works well with {thing}?'],
      change: [
        'What would you improve about {thing}, if anything?',
        'What would have to change about {thing}?',
      ],
    },
  },
  {
    id: 'already-one',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:have )?(?:already )?(?:have|got) (?:already )?(?:one|it covered|that covered|something|that|ours)\\b.*$',
    hit: 'we already have one',
    miss: 'we have it',
    ask: {
      understand: ['What works well with the one you have?'],
      change: ['What would you improve about the one you have, if anything?'],
    },
  },
  {
    id: 'already-have',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:have )?(?:already (?:use|have|got|work with|run|buy from|subscribe to|pay for)|use|work with|just (?:renewed with|signed with|bought)|have got|built|bought|renewed with|signed with|subscribe to|have (?=(?:our|my) own|someone|somebody)|run (?=on |our|my|the )) (?<thing>(?!(?:been|to|no|not|any|done|had|got|it|that|this|one|some|nothing|never|enough|\\d\\S*|two|three|four|five|six)\\b|[a-z]+(?:ed|ing)\\b).+)$',
    kinds: ['need'],
    hit: 'we already use Odoo for all of this',
    miss: 'we may use Odoo',
    ask: {
      understand: ['What do you value most about {thing}?', 'What works well with {thing}?'],
      change: [
        'What would you improve about {thing}, if anything?',
        'What would have to change about {thing}?',
      ],
    },
  },
  {
    id: 'not-without',
    tier: 'strong',
    when: '^(?:not|nothing|never) (?:[a-z]+ )?without (?<thing>(?!(?:me|us|him|her|them|you|it)$)(?!.*ing\\b).+)$',
    hit: 'not without a security review',
    miss: 'not without us',
    ask: {
      understand: ['What would {evidence} need to show?', 'What makes {thing} important here?'],
      change: ['What would it take to get {thing}?'],
      room: ['Which part could go ahead without {thing}, if any?'],
    },
  },
  {
    id: 'not-when',
    tier: 'strong',
    when: '^not (?<pp>(?:before|until|till|this|next|at|on|in|during|by|under|after|for (?=.*\\d))\\b(?! a (?:good|bad|nice) way| (?:my|our) (?:life|watch|name)).+)$',
    hit: 'not before Ramadan is over',
    miss: 'not sure',
    ask: {
      understand: ['What makes it difficult {pp}?', 'What would be difficult about it {pp}?'],
      change: ['What would have to change to make it possible?', 'What would work instead?'],
    },
  },
  {
    id: 'at-that-figure',
    tier: 'strong',
    when: '^(?:.* )?at (?<amount>(?:that (?:price|rate|figure|level)|[$€£]?\\d[\\w.,/%]*(?: (?:a|an|per) \\w+)?|(?:forty|fifty|sixty|seventy|eighty|ninety|twenty|thirty|ten|fifteen|twelve|a hundred)(?: \\w+){0,3}?)),? (?:I|we|it) .*\\b(?:not|never|no|lose|losing|nothing|part|rather|too|hard)\\b.*$',
    hit: 'at 41k I can not make the move',
    miss: 'at the weekend we rest',
    ask: {
      understand: [
        'What makes it difficult at {amount}?',
        'How does {amount} compare with what you had in mind?',
      ],
      change: ['Which figure would work for you?', 'What would have to be included at {amount}?'],
    },
  },
  {
    id: 'come-back-when',
    tier: 'strong',
    when: '^(?:.*\\b)?(?:revisit|come back|get back|ask|asking|call|ping|hit|talk|speak|pick|check|return|circle|touch|write|contact|reconnect|resume|wait|leave|park|parking|postpone|push|delay|catch|meet|maybe|perhaps|earliest)\\b.*? (?<when>(?:after|until|till|next (?:week|month|year|quarter|season|spring|summer|autumn|fall|winter|term|semester|time|round|fiscal|financial|monday|tuesday|wednesday|thursday|friday)|once|when|in (?:the (?:new|spring|summer|autumn|fall|winter)|\\w+ (?:weeks|months)|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\\d\\d)) ?(?!it$|that$|this$|you$|me$|us$).*)$',
    kinds: ['time', 'unspoken'],
    hit: 'let us pick this up again after the summer',
    miss: 'we look for dogs',
    ask: {
      understand: ['What will be different {later}?'],
      change: [
        'What would have to change for it to fit {later}?',
        'When would be a good moment to come back to it?',
      ],
      room: ['Would it help to come back to this {later}?'],
    },
  },
  {
    id: 'if-only',
    tier: 'strong',
    when: '^(?:only )?if (?<clause>(?:it|this|that|the|they|there|you|we|I|your|our) .+?)(?: then)?,? (?:I|we|it|that|this|you) (?:would|could|might|will|can)\\b.*$',
    hit: 'if it plugged straight into our ticketing system I would have said yes',
    miss: 'if you want requirements get on a call',
    ask: {
      understand: ['What would be possible if {clause}?'],
      change: ['What would it take to get there?', 'What else would have to change, if anything?'],
    },
  },
  {
    id: 'only-if',
    tier: 'strong',
    when: '^(?:.* )?(?:only if|unless|as long as|provided) (?<clause>(?:it|this|that|the|they|there|you|we|I|your|our) .+)$',
    hit: 'we would sign only if the indemnity were capped',
    miss: 'if you want',
    ask: {
      understand: ['What would change for you if {clause}?'],
      change: ['What would it take to get there?', 'What else would have to change, if anything?'],
    },
  },
  {
    id: 'we-offer',
    tier: 'strong',
    when: '^(?:.* )?(?:what (?:we|I) (?:could|can) (?:do|offer|pay|live with) is|our (?:ceiling|limit|maximum|cap|top) is|(?:we|I) (?:can|could|would) (?:do|pay|offer|go (?:to|up to)|manage|stretch to)|(?:we|I) pay|(?:we|I) would need to (?:land|be|come in) at) (?<amount>[$€£]?\\d[\\w.,/%]*(?: (?:a|an|per) \\w+| all in)?).*$',
    hit: 'what we could do is 480 all in',
    miss: 'what we could do',
    ask: {
      understand: ['How did you arrive at {amount}?'],
      change: [
        'What would have to be different to go beyond {amount}?',
        'What would have to be part of it at {amount}?',
      ],
    },
  },
];
