/** Frames of what something is or does not do, tried after the strong ones; and the bare mention of a noun. */
import type { Frame } from './frame';

export const BEING: readonly Frame[] = [
  {
    id: 'problem-is',
    tier: 'strong',
    when: '^(?:the|our|my|one|the only|the main|the big|the real) (?<noun>problem|issue|trouble|difficulty|snag|catch|obstacle|sticking point) is (?:with )?(?<np>.+)$',
    hit: 'the problem is the liability clause',
    miss: 'the clause is a problem',
    ask: {
      understand: ['What about {np} is the {noun}?'],
      change: ['What would have to change about {np}?', 'How would {np} have to look?'],
    },
  },
  {
    id: 'concern-is',
    tier: 'strong',
    when: '^(?:the|our|my|one|the only|the main|the big) (?:concern|worry|fear|reservation|doubt|hesitation) is (?:about |with )?(?<np>.+)$',
    hit: 'my concern is the noise on the upper floors',
    miss: 'my concern',
    ask: {
      understand: ['What about {np} concerns you most?'],
      change: ['What would have to change about {np}?', 'What would ease the concern about {np}?'],
    },
  },
  {
    id: 'it-is',
    tier: 'strong',
    when: '^(?:{it}) (?:all )?(?<be>is|was|would be|will be) (?<adj>(?!beyond\\b).+)$',
    hit: 'that is unrealistic',
    miss: 'those dates are impossible',
    ask: {
      understand: ['What exactly {be} {plainAdj}?', 'What makes it {plainAdj}?'],
      change: ['What would have to change to make it {opposite}?', 'What would make it {opposite}?'],
      room: ['Which part of it is impossible, and which only difficult?'],
    },
  },
  {
    id: 'it-feels',
    tier: 'strong',
    when: '^(?:{it}) (?<look>feels|sounds|seems|looks|felt|sounded|seemed|looked) (?<adj>.+)$',
    hit: 'it feels too risky to me',
    miss: 'the plan feels risky',
    ask: {
      understand: ['What exactly {look} {adj}?'],
      change: ['What would have to change to make it {opposite}?'],
    },
  },
  {
    id: 'it-does-not',
    tier: 'strong',
    when: '^(?:{it}) (?<aux>does|will|would|did|can|could) not (?<vp>(?!{notVerb}).+)$',
    hit: 'it does not feel safe with the kids around',
    miss: 'the plan does not work',
    ask: {
      understand: ['What exactly {aux} not {vp}?'],
      change: ['What would have to change for it to {vp}?'],
    },
  },
  {
    id: 'too-much',
    tier: 'strong',
    when: '^(?<adj>(?:(?:way|far|a bit|much|just|simply|rather) )?too (?!(?:bad|right|true|kind)\\b)[a-z-]+(?: (?:for|to|before|in|at|this|on) .+)?)$',
    hit: 'too risky before the election',
    miss: 'too bad',
    ask: {
      understand: ['What makes it {adj}?', 'What exactly makes it too much?'],
      change: ['What would have to change to make it {opposite}?', 'What would make it {opposite}?'],
    },
  },
  {
    id: 'there-is',
    tier: 'weak',
    when: '^there (?:is|are|was|were) (?<np>.+)$',
    hit: 'there is a hiring freeze',
    miss: 'it is a freeze',
    ask: {
      understand: ['What does {theMatter} mean for this?'],
      change: ['What would have to change about {theMatter}?'],
    },
  },
  {
    id: 'tried',
    tier: 'weak',
    when: '^(?:I|we) (?:have )?(?:tried|had|did|used|ran) (?<thing>(?:a|an|the|that|this) .+?)(?: and .+)?$',
    kinds: ['trust', 'unspoken'],
    hit: 'we tried a chatbot',
    miss: 'we will try a chatbot',
    ask: {
      understand: ['What was your experience with {thing}?'],
      change: ['What would have to be different this time?'],
    },
  },
  {
    id: 'np-looks',
    tier: 'weak',
    when: '^(?<np>.+?) (?<look>feels?|sounds?|seems?|looks?) (?<adj>.+)$',
    hit: 'a five-year term sounds a bit heavy to us',
    miss: 'a heavy five-year term',
    ask: {
      understand: ['What makes {np} feel {adj}?'],
      change: ['What would have to change to make it {opposite}?'],
    },
  },
  {
    id: 'np-out-of',
    tier: 'weak',
    when: '^(?<np>.+?) (?:is|are|was|were) (?:way |far |well |a bit )?(?<pp>(?:out of|beyond|above|over|outside|below|under) (?!(?:the )?(?:question|table)).+)$',
    hit: 'four thousand is over our limit',
    miss: 'four thousand is a lot',
    ask: {
      understand: ['What puts {np} {pp}?'],
      change: ['What would have to change to bring {np} within reach?', 'What would be within reach?'],
    },
  },
  {
    id: 'np-is-more-than',
    tier: 'weak',
    when: '^(?<np>.+?) (?:is|are|would be) (?:way |far )?(?:more|less|higher|lower|longer) than (?<rest>.+)$',
    hit: '$4,500 a month is more than I pay my best baker',
    miss: 'it is more',
    ask: {
      understand: ['How {doNp} {np} compare with what you had in mind?'],
      change: ['What would have to change about {np}?'],
    },
  },
  {
    id: 'np-is',
    tier: 'weak',
    when: '^(?<np>.+?) (?:is|are|was|were|would be|will be) (?<adj>.+)$',
    hit: 'those dates are impossible',
    miss: 'those impossible dates',
    ask: {
      understand: [
        'What makes {np} {judged}?',
        'What makes {matter} {adj}?',
        'What about {matter} makes this difficult?',
      ],
      change: [
        'What would have to change to make {np} {opposite}?',
        'What would have to change about {matter}?',
      ],
    },
  },
  {
    id: 'np-does-not',
    tier: 'weak',
    when: '^(?<np>.+?) (?<aux>does|do|will|would|did|can|could) not (?<vp>(?!{notVerb}).+)$',
    hit: 'the 14th of May will not work',
    miss: 'the 14th of May works',
    ask: {
      understand: [
        'What about {thingNp} {does} not {serves}?',
        'What about {matter} {does} not {vp}?',
        'What about {matter} makes this difficult?',
      ],
      change: [
        'What would have to change for {thingNp} to {serves}?',
        'What would have to change about {matter}?',
      ],
    },
  },
  {
    id: 'mention-amount',
    tier: 'mention',
    when: '^(?:.*?[^\\w])??(?<amount>[$€£]\\d[\\w.,]*(?: (?:a|an|per) \\w+)?|(?:\\d+|[a-z]+) percent)\\b.*$',
    kinds: ['conditions'],
    hit: 'seven percent every year',
    miss: 'the price',
    ask: {
      understand: ['How does {amount} compare with what you had in mind?'],
      change: ['Which figure would work for you?'],
    },
  },
  {
    id: 'mention',
    tier: 'mention',
    when: '^(?<said>.+)$',
    hit: 'the piano in the lobby',
    miss: '',
    ask: {
      understand: ['What about {mention} makes this difficult?'],
      change: ['What would have to change about {mention}?'],
    },
  },
];
