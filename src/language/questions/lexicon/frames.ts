/**
 * Sentence frames: how the clause of a no is built, and what is asked of it.
 *
 * `when` is a pattern over a cleaned clause with contractions opened; {names} are macros of `macros.ts`. Each
 * named group is a slot, filled after turning the pronouns round; a question whose slot cannot be filled is left
 * out. The first frame that fits wins, so the order goes from the particular to the general.
 */
import type { Kind } from '../../words';
import type { ByJob } from './plain';

export interface Frame {
  readonly id: string;
  readonly when: string;
  /** Only for these kinds, where given. */
  readonly kinds?: readonly Kind[];
  readonly hit: string;
  readonly miss: string;
  readonly ask: Partial<ByJob>;
}

export const FRAMES: readonly Frame[] = [
  {
    id: 'bare-no',
    when: '^(?:no|nope|nah|not|never|not really|not happening|hard pass|pass|the answer is no|(?:it|that) is (?:a )?(?:hard )?no|(?:it|that) is not happening|no thank you|no thanks|no way|no chance|no just no)(?: {this time})?$',
    hit: 'the answer is no this time',
    miss: 'no budget for consultants',
    ask: {},
  },
  {
    id: 'ask-somebody',
    when: '^(?:{I} (?:would |will )?(?:need to|have to|must|got to|should|want to)|let me|{I} (?:would|will)) (?:first )?(?:ask|check (?:it |this |that )?with|consult(?: with)?|run (?:it|this|that) (?:by|past)|clear (?:it|this|that) with|talk (?:to|with|it over with)|speak (?:to|with)|discuss (?:it|this|that) with|take (?:it|this|that) to|bring (?:it|this|that) to|put (?:it|this|that) to) (?<np>.+?)(?: (?:first|before .*|about .*|on .*))?$',
    hit: 'I would need to check with my partner first',
    miss: 'I need to check the figures',
    ask: {
      understand: ['What would {np} want to know first?', 'What matters most to {np} here?'],
      change: ['What would {np} need to see to agree?', 'What would have to change for {np} to agree?'],
      room: ['Which part of it could you decide without {np}?'],
    },
  },
  {
    id: 'they-must-approve',
    when: '^(?<party>{party}) (?:(?:would|will) (?:have|need)|has|have|needs|need) to (?<vp>(?:approve|sign|agree|decide|ok|okay|clear|see|confirm|authorise|authorize|review|vote|look|accept|release|be (?:asked|consulted))\\b.*)$',
    hit: 'my director would have to approve that',
    miss: 'we would have to approve that',
    ask: {
      understand: ['What would {party} need to see to {vp}?', 'What matters most to {party} here?'],
      change: ['What would have to change for {party} to {vp}?', 'What would make it easy for {party}?'],
      room: ['Which part of it could you decide without {party}?'],
    },
  },
  {
    id: 'they-will-not',
    when: '^(?<party>{party}) (?:will|would|can|could|does|do|did|is|are) {not} (?:going to |willing to |prepared to |able to |allowed to |likely to |ever )?(?<vp>(?!{notVerb}).+)$',
    hit: 'legal will not sign off',
    miss: 'the price will not move',
    ask: {
      understand: ['What would {party} need to see to {vp}?', 'What matters most to {party} here?'],
      change: ['What would have to change for {party} to {vp}?', 'What could change the view of {party}?'],
      room: ['Which part of it is impossible for {party}, and which only difficult?'],
    },
  },
  {
    id: 'they-would-never',
    when: '^(?<party>{party}) (?:never|would hardly|would rarely) (?<vp>(?!{notVerb}).+)$',
    hit: 'legal never signs',
    miss: 'we never pay deposits',
    ask: { understand: ['What matters most to {party} here?'], change: ['What would {party} need to see?'] },
  },
  {
    id: 'they-dislike',
    when: '^(?<party>{party}) (?:is|are) not (?<adj>keen|happy|comfortable|convinced|sold|interested|excited|enthusiastic|a fan)(?<rest> (?:on|of|with|about|in|by) .+)?$',
    hit: 'my wife is not keen on the neighbourhood',
    miss: 'the price is not right',
    ask: {
      understand: ['What is {party} not {adj}{rest}?', 'What makes {party} not {adj}{rest}?'],
      change: ['What would have to change for {party} to be {adj}{rest}?', 'What would {party} like to see?'],
    },
  },
  {
    id: 'rule-forbids',
    when: '^(?<party>{rule}) (?:(?:does|do|will|would|did) not (?:allow|permit|let|cover|provide for|foresee)|forbids?|prohibits?|rules? out|bars?|excludes?|prevents?) (?<np>.+)$',
    hit: 'our lease forbids subletting',
    miss: 'our landlord forbids subletting',
    ask: {
      understand: ['What exactly does {party} say about {np}?', 'What exactly {isAre} {party} say?'],
      change: ['What would {party} allow?', 'What would have to change for {party} to allow it?'],
      room: ['Which part of it does {party} leave open?'],
    },
  },
  {
    id: 'problem-is',
    when: '^(?:the|our|my|one|the only|the main|the big|the real) (?<noun>problem|issue|trouble|difficulty|snag|catch|obstacle|sticking point|hitch|rub) is (?:with )?(?<np>.+)$',
    hit: 'the problem is the liability clause',
    miss: 'the clause is a problem',
    ask: {
      understand: ['What about {np} is the {noun}?', 'What makes {np} the {noun}?'],
      change: ['What would have to change about {np}?', 'How would {np} have to look?'],
    },
  },
  {
    id: 'concern-is',
    when: '^(?:the|our|my|one|the only|the main|the big) (?:concern|worry|fear|reservation|doubt|hesitation) is (?:about |with )?(?<np>.+)$',
    hit: 'my concern is the noise on the upper floors',
    miss: 'my concern',
    ask: {
      understand: ['What about {np} concerns you most?'],
      change: ['What would have to change about {np}?', 'What would ease the concern about {np}?'],
    },
  },
  {
    id: 'doubt-that',
    when: '^{I} (?:am|are|do) (?:not|never) (?:(?:sure|convinced|certain|persuaded|confident)(?: that| if| whether)?|believe(?: that)?|think(?: that)?|feel(?: that)?|see) (?<clause>(?:I|we|it|this|that|the|our|my|your|these|those|a|an|they) .+)$',
    hit: 'I am not convinced the data is any good',
    miss: 'I am not sure',
    ask: {
      understand: ['What makes you doubt that {clause}?', 'What makes you doubtful here?'],
      change: ['What would you need to see to be sure of it?'],
      room: ['Which part of it is out of the question, and which only uncertain?'],
    },
  },
  {
    id: 'not-sure-of',
    when: '^{I} (?:am|are) (?:not|never) (?<adj>convinced|sure|sold|persuaded|comfortable|confident|certain|at ease|happy|keen|interested)(?<rest> (?:of|about|by|on|with|in|that) .+)?$',
    hit: 'we are not comfortable with the data leaving',
    miss: 'we are not here',
    ask: {
      understand: ['What makes you not {adj}{rest}?', 'What exactly are you not {adj} about?'],
      change: [
        'What would have to change for you to be {adj}{rest}?',
        'What would you need to see to be {adj}?',
      ],
    },
  },
  {
    id: 'nervous-about',
    when: '^{I} (?:am|are|would be|feel|get) (?:very |a bit |a little |rather |too |so )?(?<adj>nervous|worried|concerned|anxious|wary|uneasy|uncomfortable|afraid|sceptical|skeptical|doubtful|hesitant|reluctant)(?<rest> (?:about|of|with|to|that|at|by) .+)?$',
    hit: 'I would be nervous about letting an algorithm pick',
    miss: 'nervous times',
    ask: {
      understand: ['What makes you {adj}{rest}?', 'What exactly makes you {adj}?'],
      change: ['What would have to change for you to be less {adj}?', 'What would make you less {adj}?'],
    },
  },
  {
    id: 'cannot',
    when: '^(?:.* )?{I} {cannot} (?<vp>(?!{notVerb}).+)$',
    hit: 'we can not commit to twelve months',
    miss: 'it can not be done',
    ask: {
      understand: ['What makes {object} hard to {verb}?', 'What makes it hard to {vp}?'],
      change: [
        'What would have to change for you to {vp}?',
        'What would have to change to make it possible?',
      ],
      room: ['What makes it impossible to {vp}, or is it only difficult?'],
    },
  },
  {
    id: 'will-not',
    when: '^(?:.* )?{I} {wont} (?<vp>(?!{notVerb}).+)$',
    hit: 'I am not going to move my family for this job',
    miss: 'it will not move',
    ask: {
      understand: ['What would it mean for you to {vp}?', 'What makes you hesitate to {vp}?'],
      change: [
        'What would have to be different for you to {vp}?',
        'What would have to be different for you?',
      ],
    },
  },
  {
    id: 'decline',
    when: '^(?:.* )?{I} (?:have (?:decided |chosen )?to |must |will (?:have to )?|would (?:have to |like to )?|need to |have decided to |decided to |am going to |are going to )?(?<vp>(?:decline|reject|refuse|pass|turn down|opt out|step back|withdraw|walk away|hold off|drop|skip|leave)\\b.*)$',
    hit: 'I must decline the scope as written',
    miss: 'the decline in sales',
    ask: {
      understand: ['What leads you to {vp}?', 'What led to the decision, if I may ask?'],
      change: ['What would have to be different for you?', 'What would make it worth another look?'],
    },
  },
  {
    id: 'decided-against',
    when: '^(?:.* )?{I} (?:have )?(?<vp>(?:decided (?:against|not to)|chosen not to|opted (?:against|not to|for)|gone with|went with|settled on|picked) .+)$',
    hit: 'we have decided against extending the contract',
    miss: 'we decided to start',
    ask: {
      understand: ['What was behind it when you {vp}?', 'What led to the decision, if I may ask?'],
      change: ['What would have had to be different?', 'What would make it worth another look?'],
    },
  },
  {
    id: 'loaded',
    when: '^(?:(?<np>.+?)|{I}) (?:am|are|is|have been|is going to be|will be)(?: all| so| too| a bit| pretty| totally| completely| rather| already| fully)? (?<load>{loaded})(?<rest> .+)?$',
    hit: 'we are swamped right now',
    miss: 'we are happy',
    ask: {
      understand: [
        'What are you {load}{rest}, if I may ask?',
        'When do you expect things to be less {load}?',
      ],
      change: ['When would things be less {load}?', 'What would have to move to make room for it?'],
      room: ['Would it help to come back to this when things are calmer?'],
    },
  },
  {
    id: 'no-money',
    when: '^(?:.* )?(?:{I} (?:do not have|have not got|have no|have got no|lack)|there is (?:no|not)|no)(?: any| the| enough| more)? (?<noun>{money})(?<rest> (?:for|in|to|left|available|this|at|on) ?.*)?$',
    hit: 'we have no budget for consultants',
    miss: 'we have no idea',
    ask: {
      understand: ['How is the {noun}{rest} decided?', 'How is the {noun} for this decided?'],
      change: [
        'What would have to change for there to be a {noun}{rest}?',
        'When will the {noun} be looked at again?',
      ],
      room: ['What is there {noun} for, if anything?'],
    },
  },
  {
    id: 'no-capacity',
    when: '^(?:.* )?(?:{I} (?:do not have|have not got|have no|have got no|lack)|there is (?:no|not)|no)(?: any| the| enough| more)? (?<noun>{time})(?<rest> (?:for|in|to|left|available|this|at|on|until|before) ?.*)?$',
    hit: 'we have no capacity for user tests right now',
    miss: 'we have no interest',
    ask: {
      understand: ['What is taking up the {noun} at the moment?'],
      change: ['When will there be more {noun}{rest}?', 'What would free up the {noun}{rest}?'],
    },
  },
  {
    id: 'no-need',
    when: '^(?:.* )?(?:{I} (?:do not (?:need|want|require)|have no (?:need|use|call) (?:for|of)|see no need for)|no need (?:for|of)) (?<np>(?!to ).+)$',
    hit: 'we have no use for a second piano',
    miss: 'we need a piano',
    ask: {
      understand: ['How do you manage without {np} today?', 'What do you use in place of {np}?'],
      change: ['What would have to change to make {np} useful?', 'When would {np} be of use to you?'],
    },
  },
  {
    id: 'happy-with',
    when: '^(?:.* )?{I} (?:are|am) (?:very |quite |perfectly |pretty |all |already |fine|well)?\\s?(?:happy|fine|good|set|satisfied|comfortable|covered|served|sorted|content|pleased|looked after|okay|ok)? ?(?:with|by) (?<np>.+)$',
    hit: 'we are happy with our current vendor',
    miss: 'we are happy',
    ask: {
      understand: ['What do you value most about {np}?', 'What works well with {np}?'],
      change: ['What would you improve about {np}, if anything?', 'What would have to change about {np}?'],
    },
  },
  {
    id: 'already-have',
    when: '^(?:.* )?{I} (?:have )?(?:already|only|just|always) (?:use|have|got|work with|run|do|buy from|signed with|renewed with|went with|bought|subscribe to|pay for) (?<np>.+)$',
    hit: 'we already use Odoo for all of this',
    miss: 'we may use Odoo',
    ask: {
      understand: ['What do you value most about {np}?', 'What works well with {np}?'],
      change: ['What would you improve about {np}, if anything?', 'What would have to change about {np}?'],
    },
  },
  {
    id: 'not-when',
    when: '^(?:not |never )(?<pp>(?:before|until|till|this|next|at|on|in|with|as|for|during|by|under|without|from|like|over) ?.+)$',
    hit: 'not before Ramadan is over',
    miss: 'not sure',
    ask: {
      understand: ['What makes it difficult {pp}?', 'What would be difficult about it {pp}?'],
      change: ['What would have to change to make it possible?', 'What would work instead?'],
    },
  },
  {
    id: 'come-back-when',
    when: '^(?:.* )?(?:let us |{I} (?:could|can|might|would|will) |(?:can|could) (?:we|you) |please |maybe |perhaps )?(?:revisit|come back|get back|try|ask|call|ping|talk|speak|pick|look|check|return|circle|touch|write|contact|reconnect|resume|wait|leave|park|postpone|push|move|delay|put)\\b.*? (?<when>(?:after|until|till|next|in|once|when|following) .+)$',
    kinds: ['time', 'unspoken', 'trust', 'conditions', 'need'],
    hit: 'let us pick this up again after the summer',
    miss: 'we look after dogs',
    ask: {
      understand: ['What will be different {then}?', 'What needs to happen first on your side?'],
      change: [
        'What would have to change for it to fit {then}?',
        'When would be a good moment to come back to it?',
      ],
      room: ['Would it help to come back to this {then}?'],
    },
  },
  {
    id: 'it-is',
    when: '^(?:{it}) (?:all )?(?<be>is|was|would be|will be) (?<adj>(?!{notVerb}).+)$',
    hit: 'that is unrealistic',
    miss: 'those dates are impossible',
    ask: {
      understand: ['What exactly {be} {adj}?', 'Which part of it {be} {adj}?', 'What makes it {bare}?'],
      change: ['What would have to change to make it {opposite}?', 'What would make it {opposite}?'],
      room: ['Which part of it is impossible, and which only difficult?'],
    },
  },
  {
    id: 'it-feels',
    when: '^(?:{it}) (?<look>feels|sounds|seems|looks|felt|sounded|seemed|looked) (?<adj>.+)$',
    hit: 'it feels too risky to me',
    miss: 'the plan feels risky',
    ask: {
      understand: ['What exactly {look} {adj}?', 'What makes it {look} {adj}?'],
      change: ['What would have to change to make it {opposite}?'],
    },
  },
  {
    id: 'it-does-not',
    when: '^(?:{it}) (?<aux>does|will|would|did|can|could|is) not (?<vp>.+)$',
    hit: 'it does not feel safe with the kids around',
    miss: 'the plan does not work',
    ask: {
      understand: ['What exactly {aux} not {vp}?', 'What about it {aux} not {vp}?'],
      change: ['What would have to change for it to {vp}?'],
    },
  },
  {
    id: 'there-is',
    when: '^there (?:is|are|was|were) (?<np>.+)$',
    hit: 'there is a hiring freeze',
    miss: 'it is a freeze',
    ask: {
      understand: ['What does {the} mean for this?'],
      change: ['What would have to change about {the}?'],
    },
  },
  {
    id: 'np-looks',
    when: '^(?<np>.+?) (?:feels|sounds|seems|looks) (?<adj>.+)$',
    hit: 'a five-year term sounds a bit heavy to us',
    miss: 'it sounds heavy',
    ask: {
      understand: ['What makes {np} feel {adj}?', 'What feels {adj} about it?'],
      change: ['What would have to change to make it {opposite}?'],
    },
  },
  {
    id: 'np-out-of',
    when: '^(?<np>.+?) (?:is|are|was|were|goes|comes|sits|lies|falls) (?:way |far |well |just |a bit )?(?<pp>(?:out of|beyond|above|over|outside|below|under) .+)$',
    hit: 'four thousand is over our limit',
    miss: 'four thousand is a lot',
    ask: {
      understand: ['What puts {np} {pp}?'],
      change: ['What would have to change to bring {np} within reach?', 'What would be within reach?'],
    },
  },
  {
    id: 'np-is-more-than',
    when: '^(?<np>.+?) (?:is|are|would be) (?:more|less|higher|lower|longer) than (?<rest>.+)$',
    hit: '$4,500 a month is more than I pay my best baker',
    miss: 'it is more',
    ask: {
      understand: ['How does {np} compare with what you had in mind?'],
      change: ['What would have to change about {np}?'],
    },
  },
  {
    id: 'np-is',
    when: '^(?<np>.+?) (?<be>is|are|was|were|would be|will be) (?<adj>.+)$',
    hit: 'those dates are impossible',
    miss: 'we are happy',
    ask: {
      understand: ['What makes {np} {bare}?', 'What exactly makes {np} so difficult?'],
      change: ['What would have to change to make {np} {opposite}?', 'What would have to change about {np}?'],
    },
  },
  {
    id: 'np-does-not',
    when: '^(?<np>.+?) (?<aux>does|do|will|would|did|can|could) not (?<vp>.+)$',
    hit: 'the 14th of May will not work',
    miss: 'we will not work',
    ask: {
      understand: ['What about {np} {aux} not {vp}?', 'What makes {np} difficult?'],
      change: ['What would have to change for {np} to {vp}?', 'What would have to change about {np}?'],
    },
  },
  {
    id: 'mention',
    when: '^(?<np>.+)$',
    hit: 'the piano in the lobby',
    miss: '',
    ask: {
      understand: ['What about {mention} makes this difficult?'],
      change: ['What would have to change about {mention}?'],
    },
  },
];
