/** Rules for limits: words that ask to stop; what the fields mean is said in rules.ts. */
import type { Rule } from './rules';

export const LIMITS: readonly Rule[] = [
  // stop: a limit
  {
    id: 'stop-contact',
    sure: true,
    reason: 'asks for contact to stop',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:stop|quit|cease) (?:\w+ )?(?:contacting|calling|emailing|mailing|writing|messaging|texting|sending (?!test)(?:me|us|these|this|those|your|any|it|them)|asking|ringing|pushing|bothering|chasing)|(?:do not|never) (?:ever )?(?:contact|call|email|write|message|text|ring|phone|ask|approach|bother) (?:to )?(?:me|us|my|this|our|him|her|again)(?! (?:how|why|what|where|when))|do not (?:raise|bring|mention|ask|call|write|come|send (?:me|us)|contact|try|pitch)\b.{0,50} (?:again|up|any ?more)|do not (?:call|come|ring) back)/,
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
      / (?:(?:remove|take|strike|drop|delete) (?:me|us|my (?:\w+ ){1,3}|our (?:\w+ ){1,3}|this (?:\w+ ){1,2})(?: ?\w+)? ?(?:off|from|out of) (?:your|the|this|that|any|all|whatever|every)|(?<!can )unsubscribe (?:me|us)|(?:delete|erase|lose) (?:my|our|this) (?:number|details|data|contact|address|record|email))/,
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
      / (?:(?:final|last) (?:answer|word)(?! ?:)|i (?:already )?(?:said|have said|told you|have told you) (?:you )?(?:no|twice)|(?:is|am|are|consider (?:this|it|the \w+)) (?:now )?(?:not up for (?:discussion|debate|negotiation)|not open (?:for|to) (?:discussion|debate|negotiation)|off the table|off limits|done here(?! (?:for|until))|done talking|done discussing|not negotiable|non negotiable)|(?:matter|subject|discussion|topic|case|chapter|question) (?:is|are) (?:now )?closed|consider (?:this|it|the \w+) (?:now )?closed|no means no|leave (?:me|us|it|him|her|my family) (?:alone|there|at that|out of)|end of (?:story|discussion|conversation)|this conversation is over|will not (?:discuss|be discussing|talk about|be talking about|revisit|go into))/,
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
      / (?:(?:am|are|be) not (?:\w+ )?(?:comfortable|willing|prepared|going to|happy) (?:to )?(?:discuss|discussing|talk|talking|share|sharing|go|going|get|getting|answer|answering)|none of your business|(?:that is|it is|this is|(?:life|family|health|divorce|marriage|salary|money|past) (?:is|are)) (?:private|personal)|is between me and|keep (?:my|the) (?:\w+ ){1,2}out of)/,
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
  {
    id: 'stop-alone',
    sure: true,
    reason: 'says stop and nothing else',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      /^ (?:(?:please|just|kindly|ok|no) (?:[,.] )?)*stop(?: (?:it|that|this|now|please|there))* (?:[.!,] )*$/,
    hit: 'Please stop.',
    miss: 'The next stop is ours.',
  },
  {
    id: 'keep-away',
    sure: true,
    reason: 'asks to be left alone',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:leave (?:me|us|them|him|her|my \w+) in peace|let (?:me|us) be\b|(?:keep|stay|steer) (?:well )?(?:away|clear) from (?:me|us|my|our)|(?:is|are) to (?:cease|stop) (?:now |at once |immediately )?(?:[.!] )?|please (?:to )?(?:stop|quit|cease) (?:to |with )|quit (?:\w+ing) (?:around|about|in|into|at) (?:in )?(?:me|my|us|our)|i have blocked|(?:goes|go|going) through my (?:solicitor|lawyer|attorney|union|agent)|require you to (?:stop|cease|delete|remove))/,
    hit: 'I would like you to leave me in peace.',
    miss: 'They left in peace and quiet.',
  },
  {
    id: 'not-a-topic',
    sure: true,
    reason: 'will not have this talked about',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:am|are) not (?:talking|speaking|going to talk) about (?:\w+ ){1,4}(?:not|ever|with you|at all|again)|(?:do|will) not (?:want to |wish to |care to )?(?:talk|speak) about (?:it|that|this|my \w+) (?:here|at work|at all|with|to|again|any)|not (?:another|one more) word|no go (?:topic|area|subject)|about (?:\w+ ){1,7}(?:i|we) do not (?:talk|speak|discuss)|not (?:a|your) (?:topic|subject) (?:for|with|here)|taboo)/,
    hit: 'About my family I do not talk at work.',
    miss: 'We talked about the plan again.',
  },
  {
    id: 'off-named-list',
    sure: true,
    reason: 'asks to be taken off a list',
    kind: 'boundary',
    firmness: 'final',
    pattern:
      / (?:(?:please|kindly|must|to) (?:remove|take|strike|delete|drop) (?!the )(?:\w+ ){1,8}(?:from|off) (?:your|this|the|any|all) (?:\w+ ){0,2}(?:lists?|mailings?|newsletters?|distribution|database|campaign|outreach|calls?)|remove (?:both|all|each) (?:\w+ ){0,2}(?:my|our) (?:addresses|names|numbers|details)|switch me off|(?:send|sends) (?:me|us) (?:no|nothing) (?:more|further)|no more (?:offers|calls|mails|emails|messages|visits|letters|pitches|quotes|follow ups)|i (?:have )?said (?:cancel|stop|leave)|finished with (?:you|your \w+))/,
    hit: 'Please remove Anna from your mailing list.',
    miss: 'Please remove the old file from the list of drafts.',
  },
];
