/** Moves that press: a deadline, a threat, guilt, the same ask again; after a limit, any further question or offer. */
import { type CueRow, cues } from './cue';

const ROWS: readonly CueRow[] = [
  [
    'p.deadline',
    'sets a date by which they must answer',
    String.raw`(?:by|until|before|within|no later than|at the latest|latest|not later than|till|only until|up to) (?:(?:the|this|next|close of|end of|end|tomorrow|\w+) ){0,3}?{moment}|deadline|at the latest|eod|month end`,
    'I need it by Friday.',
    'By the way, thank you.',
  ],
  [
    'p.soon',
    'wants it now',
    String.raw`{soon}|on (?:<day>|the <num>)|at (?:<num>|nine|ten|six|four|eight|noon|two|three)`,
    'Could you ask him right now?',
    'I will leave it with you.',
  ],
  [
    'p.scarce',
    'says that it will soon be gone',
    String.raw`(?:offer|price|discount|slot|deal|place|date|option|window|team)s? (?:\w+ ){0,3}(?:expires?|gone|ends?|runs out|goes|away|taken|closes|up)|is gone|it is gone|last chance|only (?:hold|keep|valid)|hold (?:the|it|that)|others? (?:\w+ ){0,3}(?:interested|waiting|want|eager|are)|after that|(?:to|with) (?:someone|somebody|another|the next) (?:else|\w+)|another (?:house|bidder|family|party|site)|one-time|limited time|today only|eager to|before (?:it is )?(?:too late|gone|then)|too late|next bidder|competitor is|goes up`,
    'I can only hold the price until noon.',
    'What would hold you back?',
  ],
  [
    'p.threat',
    'says what happens otherwise',
    String.raw`otherwise|or (?:else|i|we) (?:\w+ )?(?:have|will|go|lose|can|must|give|take|ask)?|failing which|unless (?:you|something|it|we|i)|if (?:you|i|we|it|that|this|the money|there) (?:\w+ ){0,3}?(?:not|back out|cancel)|if (?:this|it|the \w+) is not|escalat\w+|legal action|lawyer|governors|to the press|newspaper|over your head|serve notice|collection agency|(?:will|shall|would) (?:then )?have to (?:tell|report|charge|bill|give|look|ask|go|escalate|pull|hand)|will pull|take it to|will be (?:joining|telling)|i am telling|charge you|cancellation fee|depends? on it|consequences|will be sorry|be sorry|regret|look odd|collapses|stop working|with or without you|as a last resort`,
    'Otherwise I have to give the crew to another site.',
    'If not, that is fine too.',
  ],
  [
    'p.plead',
    'begs',
    String.raw`please please|pleas\w*e+e|i beg|begging|come on|do try|for (?:my|our|her|his|old times) sake|do it for|for (?:me|us|once) [,.!?]|just (?:this|for) (?:once|time|one|me)|just this|just once|this (?:one|once) (?:folder|time)?|do the decent|i urge|have a heart|a favou?r|make an exception|an exception|say (?:yes|something)|give (?:me|us|it|him|her) (?:\w+ )?(?:a chance|chance|one more|try|more|half)|can not you|could not you|can you not|could you not|surely|as a friend|sake|desperate|just live with|owe you|dropped us`,
    'Please, just this once.',
    'Please take your time.',
  ],
  [
    'p.imperative',
    'tells them what to do',
    String.raw`(?:^|[,;:.–] |please |and |so |kindly |then )(?:please |kindly |just |do |now |at least )*(?:send|sign|give|confirm|approve|arrange|ask|call|ring|talk|think|try|reconsider|make|put|let me|let us|find|take|come|test|tell|say|get|sleep on|sneak|accept|pay|decide|check with|go back|do the needful|click|reply|print|bring|test|accept|look into|sort|help me|skip|hurry|compare|trust me)`,
    'Please send me two sentences.',
    'Thank you for sending it.',
  ],
  [
    'p.again',
    'asks once more',
    String.raw`reconsider\w*|think (?:\w+ )?(?:again|it over|about it again|twice)|(?:once|one) more|one (?:last|final|more|tiny|quick)|change (?:your|her|his|their) mind|go back to|back to (?:your|finance|her|him)|sleep on it|ask (?:\w+ )?again|talk to (?:your|her|him|them|ruth|\w+) (?:manager|again|boss)?|at least|again (?:tomorrow|today|tonight)|last word|still (?:like|love|hope|want)|are you sure|(?:half|quarter|smaller|trial) (?:then|order|package)?|before i go|and then i|try (?:it|once|again|the|us|me)|after all|not even (?:heard|looked)|go back in|last thing`,
    'One last thing then.',
    'What would be the next step?',
  ],
  [
    'p.may-i',
    'asks for a yes or a small step',
    String.raw`(?:^ |[,;:.–] |and |so |then |but |please )(?:can|could|will|would|may|shall|should|might|do|does|did|is|are|have|how about|what about|what if|why not) (?:not )?(?:you|we|i|one|your|there|it|that|us|he|she|they|someone|sir|madam)(?: \S+)*? [?]|(?:ok|okay|agreed|right|deal|yes|will you|would you|can we|please|eh|is it|yeah) [?]|or a (?:quarter|half)|when can i|how much longer|yes or no|do we have a deal`,
    'Can I put you down for Tuesday?',
    'How would you like to go on?',
  ],
  [
    'p.assumes',
    'acts as if it were a yes',
    String.raw`(?:have|had|am|already|has)(?: \w+){0,2} (?:put|pencilled|booked|drafted|filled|kept|reserved|told|arranged|asked|scheduled|refused|counted|bought|loaded|ordered|prepared|signed you|invited|promised|saved)|gone ahead|(?:i will|i am going to|we will|i would|let me) (?:\w+ )?(?:come|call|ring|drop|wait|be there|ask|bring|try|send|put|swing|pop|visit|do it|just do|pray|charge|beat|match)|only have to|all you have to|you only|just sign|down for|your name|no arguing|anyway|regardless|in your (?:calendar|area)|all booked|expect (?:you|the|your|a)|thank me later`,
    'I have already put you down for Monday.',
    'I have read it, thank you.',
  ],
  [
    'p.must',
    'demands',
    String.raw`you (?:have to|must|need to|will have to|should(?! not)|had better|can not (?:cancel|say no|leave|back)|only have|owe|promised|really)|(?:it|that|this) (?:has to|must|needs to) |must be|i (?:really |would |will )?(?:need|require|must|insist|expect|have to|want)|i really|we (?:really )?(?:need|expect|require|must|have to|can not wait)|needs? (?:you|your|the|an|it|to)|are (?:requested|expected|required)|can not accept (?:that|this)|no other way|have (?:no|not got) (?:any )?(?:other )?(?:choice|time|way)|i do not have|we do it now`,
    'You have to, there is no other way.',
    'You should not feel bad about it.',
  ],
  [
    'p.guilt',
    'makes them feel guilty',
    String.raw`(?:count|counting|rely|relying|depend|depending|depends) (?:\w+ )?on (?:you|this|it|me|us)|disappoint\w*|heartbroken|let (?:me|us|them|her|him|everyone) down|(?:is|are|been|be|sat|sitting) (?:\w+ )?(?:waiting|alone|asking|counting)|cry\w*|lonely|kids|children|family to feed|pay my rent|pay the rent|my rent|younger|because of you|you owe|owe me|under (?:a lot of )?pressure|is finished|(?:what|how) (?:will|shall|am|do) i|do not know what i|nobody else|no one else|got nobody|lose (?:their|my|our|the)|hurt us|you promised|helped you|i drove|have told everybody|for nothing|go on like this|are not getting|stand in front|what happens to me|only brother|bonus|depending|the dress`,
    'She will be sitting there alone, just so you know.',
    'What do they like most?',
  ],
  [
    'p.bargain',
    'raises or trades the offer to get the yes',
    String.raw`if i (?:gave|give|match|found|add|pay|leave|can|lower|throw)|i (?:can|could|will) (?:do|give|add|pay|throw|offer|match|take|go down)|(?:<num>|<pct>|<money>|percent) off|(?:a|the) discount of|credit|smaller package|special (?:price|offer)|for free|free (?:month|trial|of charge)|only (?:two|<num>|<money>) (?:hundred)?|would you (?:switch|sign|take|say|accept)|half (?:now|then)|and i will|what if (?:i|we)|let me (?:send|just|do|at)|win you back|sample|taster`,
    'Would you switch if I gave you 20 percent off?',
    'What discount did they offer?',
  ],
  [
    'p.offer-later',
    'keeps the door ajar',
    String.raw`if you (?:ever |do |should )?(?:change|think|want|need|would like|happen|feel)|let (?:me|us) know|(?:would|will) (?:love|be (?:happy|glad|delighted|pleased))|happy to|feel free|reach (?:me|us|out)|stay in touch|in touch|next {season}|in (?:a (?:few|year|couple|while)|{season}|the (?:fall|autumn|spring|summer|meantime|new year))|check (?:back|in)|try again|come back|another time|again (?:in|next|when)|one day|link|here is (?:the|my|a|our)|i am here|write to you again|look in|meantime|perhaps|maybe|instead|we could|i could|still like|should i|just in case|if circumstances`,
    'Let me know if you change your mind.',
    'It stops here.',
  ],
];

export const PRESSING = cues(ROWS);
