/** Moves that close the door, and the courteous ones that look like them: space with a plan, thanks, an open question. */
import { type CueRow, cues } from './cue';

const ROWS: readonly CueRow[] = [
  [
    'g.forget',
    'drops the matter',
    'forget (?:it|about|i|that|the)|never mind|nevermind|drop (?:it|the|this)|scrap (?:it|the|that)|bury|bin the|(?:let|leave) (?:us |it |that |them |this |just )*(?:be|drop|go|call it|leave it|end|stop|not|let it go|rest) ?(?:it|here|there|off|altogether)?|leave it (?:there|be|at that|altogether|like|then)|call it (?:off|a day|quits)|no (?:point|use|deal|sense|contract|trip|delivery)|pointless|not needed|no longer|any ?more|that is (?:that|it|the end|it then|so that)|s that|end of (?:story|conversation|it|discussion)|so be it|never again|i (?:give up|quit|surrender)|(?:i am|we are|i m) (?:out|done|off|resigning|through)|it is off|settles it|we are of no|come to anything|never made|bow out|off then|that settles|stop (?:here|right here)|what a pity',
    'Okay, then forget it.',
    'I will not forget your help.',
  ],
  [
    'g.cancel',
    'cancels or withdraws',
    String.raw`cancel\w*|withdraw\w*|withdrawn|(?:delet\w+|clos\w+|archiv\w+|tear\w*|releas\w+|remov\w+|eras\w+|cross\w*|strik\w*|strike|tak\w+|pull\w*|end\w*) (?:\w+ ){0,5}?(?:off|out|file|files|offer|folder|group|list|pipeline|tour|number|numbers|bid|application|project|negotiations|talks|plans|name|accounts?|seats|table|request|contract|job|back|elsewhere|records|drawings|database|here)|resign\w*|resignation|end the (?:talks|friendship|conversation)|consider\w* (?:\w+ ){0,4}(?:closed|withdrawn|made|cancelled|over|settled)|matter closed|take (?:my|our) \w+ elsewhere|hereby`,
    'I withdraw my application.',
    'What would it take?',
  ],
  [
    'g.elsewhere',
    'turns to others',
    String.raw`(?:look\w*|go|going|turn|ask) (?:\w+ )?(?:for|elsewhere|with|to) (?:another|someone|somebody|something|elsewhere|your comp\w*|customers|other\w*)|find (?:some\w+|another|a different)|need another|next (?:candidate|person|family|in line)|(?:give|given|offer|gave) (?:\w+ ){0,4}to (?:the next|someone|somebody|another|the other)|else then|elsewhere|without (?:you|me) ?,?|do it without|another (?:agency|speaker|town|supplier|flat|firm|venue|candidate)|take the other one|better when you look|with someone else|go (?:cut|ask) |part ways|separate ways|not together|wrong door`,
    'We will look for another agency.',
    'Who else could I ask?',
  ],
  [
    'g.never-again',
    'promises not to come again',
    String.raw`(?:will|shall|would|do|need|is|can|and|should) (?:not|never|no longer) (?:\w+ ){0,4}?(?:bother|trouble|bring|ask|hear|write|waste|raise|contact|follow|bug|call|offer|mention|disturb|try|invite|knock|send|make|happen|come|need|convince|take up|pester|do anything)|not (?:bother|trouble|ask|write)|no (?:more|further|longer) (?:\w+ )?(?:emails?|calls?|from|offers?|letters?|messages?|reminders?|follow-ups?)|for good|ever again|in peace|last (?:message|mail|email|note)|hear(?:s)? (?:from (?:me|us) again|nothing)|no more|nothing (?:else|more|further)|never (?:ask|write|call|talk)|do not bother|no need to reply|won t`,
    'Then I will not trouble you again.',
    'Will you let me know?',
  ],
  [
    'g.then',
    'draws the line at once',
    String.raw`^ (?:(?:ok|alright|all right|right|fine|well|oh|pity|good|no|so|thanks|thank you|i see|got it|sorry|noted|ah|fair enough|what a pity|oh well|i understand|very well) [,.]? ?)*(?:then|in that case|so)|, (?:then|so then)|then (?:it|we|i|there|no|that|let|do|take|not|come)|nothing (?:left|to talk|to offer|to do|more to|further)|there is no|take (?:it|that) as a no|will assume|not interested and|suit your\w*|as you like|as you wish`,
    'Then there is nothing more to talk about.',
    'What happens then?',
  ],
  [
    'g.bye',
    'says goodbye',
    'good ?bye|farewell|bye|good luck|best of luck|have a (?:nice|good) life|take care|(?:all the|with best|best) (?:best|wishes)|wish you|every success|so long',
    'Goodbye and good luck.',
    'Good to hear from you.',
  ],
  [
    'k.plan',
    'leaves room with a plan to come back',
    String.raw`(?:until|till|after|once|when|whenever|as soon as|unless) (?:then|that|you|it|the|things|this|your|they|everything|she|he|there|i)|(?:again|back|touch|ask|write|ring|call|look|check|knock|talk|note|line|hear|get) (?:\w+ ){0,4}?(?:in|around|after|next|when|once|mid|around|at the start|on the|the week|before) (?:the |mid |early |late |around )*(?:{season}|first|second|start|end|week|third|turn|half|you|it|they|we|things)|(?:if|should) (?:\w+ ){0,3}ever|(?:my|our) door|hear(?:ing)? from you|not (?:before|sooner|a day sooner)|you know where|shout|give me a sign|in your own time|for when you|here (?:whenever|if|next|when)|back to you|in touch again|whenever`,
    'I will ring again after the audit.',
    'I will not write again.',
  ],
  [
    'k.no-rush',
    'takes the pressure off',
    'no (?:rush|hurry|pressure|worries|problem|stress|bother|need|trouble|hard feelings|issue|issues|clock)|not to worry|(?:take|need) (?:all |as long|your|the|every|as much)(?: the)? (?:time|as|weeks|day|days)|take your time|as long as you|all the time|(?:that|it) (?:is|would be) (?:all right|fine|ok|okay|completely|absolutely|quite|understandable|totally|perfectly|fair|more than)|rather not|sooner keep|if not ,|do not have to|feel bad|leave you|in peace until|leave it with you|nothing is on fire|up to you|your (?:decision|call|choice)|you decide|quiet',
    'No rush at all.',
    'We rush orders.',
  ],
  [
    'k.thanks',
    'thanks or shows that the no was heard',
    '^ (?:(?:hi|hello|dear|hey|morning|hallo|ok|ah|oh|well|yes)(?: [a-z.]+){0,3} ,? ?)?(?:thanks?|thank you|many thanks|cheers|understood|of course|i (?:(?:do|fully|quite|completely|totally|can|really|also|well) ){0,2}(?:understand|see (?:,|your|the|that|[.])|hear you|respect|appreciate|get (?:it|that)|accept|believe you)|fair|makes sense|that (?:makes|sounds|helps|is (?:good|fair|clear|helpful|understandable|useful|lovely|great|all right|fine|ok|completely))|good (?:to|that|for|point)|glad|noted|sure|absolutely|certainly|gladly|you are (?:right|quite)|got it|totally|no (?:problem|worries|bother)|not to worry|all (?:right|good)|ok (?:,|[.]|$)|understandable|done)|(?:grateful|appreciate|understand|i see|thank you|thanks for|thank you for|respect|your decision|fair point|fair doubts|comes? first|goes first|sensible)',
    'Thanks for being straight with me.',
    'What do you see in it?',
  ],
  [
    'k.sorry',
    'apologises or owns a mistake',
    String.raw`sorry|apolog\w*|my mistake|you (?:are|were|may well be) (?:quite )?right|should have|ought to have|out of line|excuse me|forgive|my fault|careless|thoughtless|missed it|wrong end|intrusion|disturbance`,
    'I apologise for the disturbance.',
    'What went wrong?',
  ],
  [
    'k.done',
    'does what a limit asks for',
    String.raw`(?:done|stops?|stopping|stopped|remov\w+|deleted|taken|untagged|erased|off (?:my|the|our|every|limits)) |(?:will|shall|would) (?:not|never) |(?:i|we) will (?:stop|respect|leave|keep|phone|let it|remove|take you|delete|close)|accept (?:it|that|your)|respect (?:it|that|the|your)|(?:your|the) (?:number|data|address|details|name) (?:\w+ ){0,2}(?:removed|deleted|erased)|as you wish|all the best|wish you|take care|leave it`,
    'I have removed your number.',
    'It is a question of time.',
  ],
  [
    'k.wants-to-know',
    'asks in order to understand',
    String.raw`(?:like|love|glad|want|need|help me|try|curious|interested) to (?:understand|know|hear|learn)|(?:glad|happy|love) to hear|(?:may|could|can|might) i (?:ask|know) (?:what|which|how|where|who|when|whether)|if you (?:do not mind|are open|are willing|are able|like|wish|have a minute|feel like|would|can say)|if i may|(?:tell|help) me (?:\w+ ){0,3}(?:what|which|how|understand|some time|about)|i (?:might|may) (?:well )?be|(?:what|which|how|who|when|where|whom|whose) (?:\w+ )+[?]|compared to what`,
    'I would like to understand which part is difficult.',
    'Would you sign?',
  ],
  [
    'g.hand-over',
    'hands it to others or tears it up',
    String.raw`(?:give|giving|gave|put|putting|sold|offer|pass) (?:\w+ ){0,5}(?:to the|to another|someone else|somebody else|in that slot|next)|(?:stop|end|remove|uninvit\w+|drop|close|closing|clos\w+|throwing in|tear\w*|tore|torn) (?:\w+ ){0,2}(?:inviting|looking|trying|talks?|family|everybody|correspondence|towel|up|it before|all|contract|void|back)|ask (?:somebody|someone) else|(?:do|feed|draw|drive) (?:\w+ ){1,4}(?:yourself|your own|without me)|then (?:take|do|feed|order|come|do not|use|go|ask|find|keep)|(?:deal|it|contract) (?:is |s )?off|lose my|out of the question|not your man|(?:we|i) (?:only do|do not have any|will rent)|next please|void|(?:skip|count me)|that (?:is|does) not exist|pack up|pull\w* out|off my desk|anything else from (?:me|us)|ever [.!]`,
    'I am giving the slot to the next builder.',
    'What would you do next?',
  ],
  [
    'k.free',
    'leaves it to them in so many words',
    String.raw`(?:is|are|be) (?:fine|ok|all right|welcome|good|completely fine|easy) (?:with|by|for)? ?(?:me|us)?|you are free|you do not (?:have|owe|need)|whatever you|(?:can|could) (?:also )?(?:wait|leave it|live with)|stand corrected|rather (?:hear|know)|(?:enjoy|have) (?:a |the |your |every )(?:\w+ )?(?:day|week|weekend|evening|summer|trip|time|holidays?|fair|leave)|i (?:like|would probably|take your|had a feeling|had hoped|am a little)|good (?:luck|hands)|happy for you|one thing less|no trouble|it will keep|in good hands|your good right|for (?:the )?times|not a fan|i (?:am )?(?:a bit |new|no expert)|hope (?:you|nothing|they|it)|say hello|see you`,
    'Whatever you decide is fine with me.',
    'The price went up.',
  ],
];

export const LEAVING = cues(ROWS);
