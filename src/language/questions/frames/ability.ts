/** Frames of what they cannot, will not or would rather do, and what they decline or doubt. */
import type { Frame } from './frame';

const DIFFERENT = [
  'What would have to be different for you to {vp}?',
  'What would have to be different for you?',
];

export const ABILITY: readonly Frame[] = [
  {
    id: 'doubt-that',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:am|are|do|can|would) (?:not|never) (?:(?:sure|convinced|certain|persuaded|confident|so sure)(?: that| if| whether)?|believe(?: that)?|think(?: that)?|feel(?: that|(?= (?:it|this|that|we|I|they|the \\w+ (?:is|are|will|would|has)\\b)))|know (?:that|if|whether)|see how|imagine(?: that)?|trust that|buy that) (?<clause>(?:I|we|it|this|that|the|our|my|your|these|those|a|an|they|he|she|there|anyone|anybody|people) .+)$',
    hit: 'I am not convinced the data is any good',
    miss: 'I am not sure',
    ask: {
      understand: ['What makes you doubt that {clause}?', 'What makes you doubtful here?'],
      change: ['What would you need to see to be sure of it?'],
      room: ['Which part of it is out of the question, and which only uncertain?'],
    },
  },
  {
    id: 'doubt-this',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:doubt|question)(?: that| if| whether)? (?<clause>(?:I|we|it|this|that|the|our|my|your|these|those|a|an|they|he|she|there|anyone) \\S+ .+)$',
    hit: 'I doubt that it would hold up in a foundry',
    miss: 'no doubt',
    ask: {
      understand: ['What makes you doubt that {clause}?', 'What makes you doubtful here?'],
      change: ['What would you need to see to be sure of it?'],
    },
  },
  {
    id: 'not-sure-of',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:am|are) )?not (?<mood>convinced|sure|sold|persuaded|comfortable|confident|certain|at ease|happy|keen|interested(?= in))(?<rest> (?:of|about|by|on|with|in|that) .+)?$',
    hit: 'we are not comfortable with the data leaving',
    miss: 'we are not here',
    ask: {
      understand: ['What keeps you from being {mood}{rest}?', 'What keeps you from being {mood}?'],
      change: [
        'What would have to change for you to be {mood}{rest}?',
        'What would you need to see to be {mood}?',
      ],
    },
  },
  {
    id: 'nervous-about',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:am|are|would be|feel|get|am getting|would feel) (?:very |a bit |a little |rather |too |so )?(?<mood>nervous|worried|concerned|anxious|wary|uneasy|uncomfortable|sceptical|skeptical|doubtful|hesitant|reluctant|suspicious|scared)(?<rest> (?:about|of|with|to|at|by) .+)?(?: (?:that|when|if) .+)?$',
    hit: 'I would be nervous about letting an algorithm pick',
    miss: 'nervous times',
    ask: {
      understand: ['What makes you {mood}{rest}?', 'What exactly makes you {mood}?'],
      change: ['What would have to change for you to be less {mood}?', 'What would make you less {mood}?'],
    },
  },
  {
    id: 'no-value',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:do|can|could) not (?:see|find|get) (?:the|any|much|enough|a lot of)(?: (?:real|clear|added|business|extra))? (?:value|benefits?|use|advantages?|upside|gain|return|roi|point)\\b.*$',
    hit: 'I do not see the value',
    miss: 'I do not see the screen',
    ask: {
      understand: ['What would be of real value to you here?', 'What would it have to do for you?'],
      change: ['What would have to change for this to become useful?'],
    },
  },
  {
    id: 'do-not-see',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:do|can|could) not (?:see|know|understand|tell|think|feel|believe|imagine|mean|buy|say)\\b(?! (?:yes|no)).*$',
    hit: 'I do not see what it would do for us',
    miss: 'I do not pay deposits',
    ask: {},
  },
  {
    id: 'cannot-have',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:(?:do|did|can|will|would) not|no longer) (?:have|own|hold|get)(?: got)? (?<thing>(?!to\\b|any |a |enough |time|much|comfortable|used|past|round|around|over|behind|there|on|into|through|into|rid|your |it|that).+)$',
    hit: 'I do not have the keys',
    miss: 'I do not have to',
    ask: {
      understand: ['What would change if you had {thing}?'],
      change: ['What would it take for you to have {thing}?'],
    },
  },
  {
    id: 'cannot-afford',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} {cannot}|can not) afford(?: (?:it|this|that|them|these|those))?(?: .*)?$',
    hit: 'we can not afford that this year',
    miss: 'we can afford it',
    ask: {
      understand: ['What would be affordable for you, if anything?'],
      change: ['What would have to change to bring it within reach?'],
      room: ['Which smaller version could you live with, if any?'],
    },
  },
  {
    id: 'cannot',
    tier: 'strong',
    when: '^(?:(?<lead>.*?) )?{I} {cannot} (?<vp>(?!{notVerb}|be .*ing\\b).+)$',
    hit: 'we can not commit to twelve months',
    miss: 'it can not be done',
    ask: {
      understand: [
        'What makes {lead} hard to {lost}?',
        'What makes {object} hard to {verb}?',
        'What makes it hard to {vp}?',
      ],
      change: [
        'What would have to change for you to {vp}?',
        'What would have to change to make it possible?',
      ],
      room: ['Which part of this is impossible, and which only difficult?'],
    },
  },
  {
    id: 'cannot-short',
    tier: 'strong',
    when: '^can not (?<vp>(?!{notVerb}).+)$',
    hit: 'can not do a video every single day',
    miss: 'we can not do it',
    ask: {
      understand: [
        'What makes {lead} hard to {lost}?',
        'What makes {object} hard to {verb}?',
        'What makes it hard to {vp}?',
      ],
      change: [
        'What would have to change for you to {vp}?',
        'What would have to change to make it possible?',
      ],
      room: ['Which part of this is impossible, and which only difficult?'],
    },
  },
  {
    id: 'not-proceeding',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:(?:am|are) not|will not be|would not be|{wont} be) (?:moving (?:forward|ahead)|going (?:forward|ahead)|proceeding|taking (?:it|this|things) (?:further|forward)|pursuing)|{I} {wont} (?:move (?:forward|ahead)|go (?:forward|ahead)|proceed|pursue))\\b.*$',
    hit: 'we will not be moving forward with your application',
    miss: 'we are moving forward',
    ask: {
      understand: ['What led to the decision, if I may ask?', 'What mattered most in the decision?'],
      change: ['What would have had to be different?', 'What would make it worth another look?'],
      room: ['Would it help to come back to this another time?'],
    },
  },
  {
    id: 'not-doing',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:(?:am|are) (?:not|never)|will not be|will never be|would not be|do not want to be|am no longer|are no longer|{wont} be) (?<ing>(?!going\\b|willing\\b|needing\\b|requiring\\b|wanting\\b|being\\b|saying\\b|sure\\b)[a-z-]+ing\\b.*)$',
    hit: 'I am not bringing them back',
    miss: 'I am not going to bring them',
    ask: {
      understand: ['What stands in the way of {ing}?'],
      change: [
        'What would have to be different for you to consider {ing}?',
        'What would have to be different for you?',
      ],
    },
  },
  {
    id: 'rather-not',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:would )?(?:rather not|prefer not to|hesitate to|hate to|am reluctant to|are reluctant to) (?<vp>.+)$',
    hit: 'I would rather not commit to a whole season',
    miss: 'I would rather have it as a PDF',
    ask: { understand: ['What makes you hesitate to {vp}?'], change: DIFFERENT },
  },
  {
    id: 'rather',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:would (?:much )?(?:rather|prefer to)|prefer to) (?<vp>(?!not\\b|see\\b|that\\b|than\\b|for\\b).+?)(?: (?:than|instead of|rather than) .+)?$',
    hit: 'I would rather have it as a PDF than as a portal',
    miss: 'I would rather not',
    ask: {
      understand: ['What would be better about it if you {past}?', 'What makes it better for you to {vp}?'],
      change: ['What would have to change for the other way to suit you as well?'],
    },
  },
  {
    id: 'think-it-over',
    tier: 'strong',
    when: '^(?:.*? )?(?<vp>(?:think (?:about|on) (?:it|this|that)|think (?:it|this|that) over|sleep on (?:it|this|that)|consider (?:it|this|that)|mull (?:it|this|that) over))\\b.*$',
    kinds: ['unspoken', 'trust', 'time'],
    hit: 'I will have to think about it',
    miss: 'think of a number',
    ask: {
      understand: [
        'What would be good to have clear as you {vp}?',
        'What is still open for you as you {vp}?',
      ],
      change: ['What would help you to decide?', 'What would have to be clear before you decide?'],
      room: [
        'Would it help to come back to this after you have had time?',
        'When would be a good moment to come back to it?',
      ],
    },
  },
  {
    id: 'will-not',
    tier: 'strong',
    when: '^(?:.*? )?{I} {wont} (?<vp>(?!{notVerb}|have\\b|be\\b|see\\b|know\\b|feel\\b|think\\b|mean\\b|believe\\b|hope\\b|guess\\b|remember\\b|sleep\\b|understand\\b|exist\\b|need\\b|want\\b|say\\b|wanna\\b|really\\b|like\\b|love\\b).+)$',
    hit: 'I am not going to move my family for this job',
    miss: 'it will not move',
    ask: {
      understand: [
        'What makes it hard for you to {vp}?',
        'What makes it hard to {vp}?',
        'What stands in the way of {gerund}?',
      ],
      change: DIFFERENT,
    },
  },
  {
    id: 'not-want',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:do|would|did|will) not (?:want|like|love|need) (?<thing>(?!to\\b|you\\b|it$|that$|this$|anything\\b|any\\b).+)$',
    hit: 'we do not need another reporting tool',
    miss: 'we do not need to',
    ask: {
      understand: ['What makes {thing} the wrong fit for you?', 'What makes {thing} the wrong fit?'],
      change: ['What would have to change to make {thing} useful?', 'What would fit better?'],
    },
  },
  {
    id: 'decline',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:have (?:decided |chosen )?to |must |will (?:have to )?|would (?:have to |like to )?|need to |(?:have )?decided to |(?:am|are) going to )?(?<vp>(?!decline to do$|pass$)(?:decline|reject|refuse|pass|turn down|opt out|step back|withdraw|walk away|hold off|drop|skip|leave|look elsewhere|park|postpone|stay put|stick|let (?:this|that|it) (?:one )?(?:go|pass|slide))\\b.*)$',
    hit: 'I must decline the scope as written',
    miss: 'the decline in sales',
    ask: {
      understand: ['What leads you to {vp}?', 'What led to the decision, if I may ask?'],
      change: ['What would have to be different for you?', 'What would make it worth another look?'],
    },
  },
  {
    id: 'decided',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:have )?(?:decided|chosen|opted|resolved) (?<vp>(?:to|against|not to|for) .+)$',
    hit: 'we have decided against extending the contract',
    miss: 'we are decided',
    ask: {
      understand: ['What led you to decide {vp}?', 'What led to the decision, if I may ask?'],
      change: ['What would have had to be different?', 'What would make it worth another look?'],
    },
  },
  {
    id: 'chose-other',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:have |are |am )?(?:gone with|went with|going with|settled on|picked|chose|selected|signed with|hired|staying with|sticking with) (?<thing>.+)$',
    hit: 'we went with another agency',
    miss: 'we went home',
    ask: {
      understand: ['What spoke for {thing}, if I may ask?'],
      change: ['What would have had to be different?', 'What would make it worth another look?'],
    },
  },
  {
    id: 'must-have',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:would (?:first )?have|(?:would |will )?(?:first )?(?:need|want|like|love))(?: first)? to (?<vp>(?!say|be|go|think|know|decline|admit|ask|pass|have)\\b.+?)(?: (?:first(?: .+)?|before .+))?$',
    hit: 'I would like to see a second winter with it',
    miss: 'we need to',
    ask: {
      understand: ['What makes it important for you to {vp}?', 'What makes it important to {vp}?'],
      change: ['What would change once you {vp}?', 'What would make that possible?'],
    },
  },
  {
    id: 'need-it',
    tier: 'strong',
    when: '^(?:.*? )?{I} (?:would |will |do )?(?:only )?(?:need|want|require|prefer) (?<thing>(?!to\\b|you\\b|it$|that$|this$|a lot|more$).+?)(?: (?:to|over|instead of|rather than) (?:the|a|an|our|your|two|three|this|that) .+)?$',
    hit: 'we would need a smaller first step than a full rollout',
    miss: 'we need you',
    ask: {
      understand: ['What makes {thing} important to you?', 'What would {thing} make possible?'],
      change: ['What would have to change to get to {thing}?'],
    },
  },
];
