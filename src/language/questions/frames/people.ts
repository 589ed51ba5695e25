/** Frames of authority: somebody else decides, a rule forbids, the matter goes to another desk. */
import type { Frame } from './frame';

const THEIR_VIEW = ['What matters most to {whom} here?', 'What would {party} look at first?'];
const WITHOUT_THEM = ['Which part of it could you decide without {whom}?'];

export const PEOPLE: readonly Frame[] = [
  {
    id: 'ask-somebody',
    tier: 'strong',
    when: '^(?:.*? )?(?:{I} (?:would |will )?(?:need to|have to|must|got to|should|want to|better|am to|are to)|let me|{I} (?:would|will)|you (?:would have to|would be better off|have to|need to|should|must|would need to)) (?:first )?(?:ask(?:ing)?|check (?:it |this |that )?(?:with|in with)|consult(?: with)?|run (?:it|this|that|everything|anything) (?:by|past)|get (?:it|this|that|the \\w+) past|clear (?:it|this|that|everything|anything) with|talk (?:to|with|it (?:over|through) with)|speak (?:to|with)|discuss (?:it|this|that) with|take (?:it|this|that) (?:to|up with)|bring (?:it|this|that) to|put (?:it|this|that) to|go (?:back )?(?:to|through)) (?<decider>.+?)(?: (?:first(?: .*)?|before .*|about .*|on .*|for .*|when .*))?$',
    hit: 'I would need to check with my partner first',
    miss: 'I need to check the figures',
    ask: {
      understand: ['What would {decider} want to know first?', 'What matters most to {decider} here?'],
      change: [
        'What would {decider} need to see to agree?',
        'What would have to change for {decider} to agree?',
      ],
      room: ['Which part of it could you decide without {decider}?'],
    },
  },
  {
    id: 'they-must-approve',
    tier: 'strong',
    when: '^(?<party>{party}) (?:(?:would|will)(?: first)? (?:have|need|want)|has|have|needs?|wants?)(?: first)? to (?<vp>(?:approve|sign|agree|decide|ok|okay|clear|see|confirm|authorise|authorize|review|vote|look|accept|release|sit|hear|read|weigh|check|be (?:asked|consulted))\\b.*)$',
    hit: 'my director would have to approve that',
    miss: 'we would have to approve that',
    ask: {
      understand: ['What would {party} need to see to {decision}?', ...THEIR_VIEW],
      change: ['What would have to change for {whom} to {decision}?', 'What would make it easy for {whom}?'],
      room: WITHOUT_THEM,
    },
  },
  {
    id: 'goes-through',
    tier: 'strong',
    when: '^(?:(?!{I} ).*? )?(?:go|goes|be cleared|be approved|be signed(?: off)?|approved|come|comes|pass|passes|up|down|lies|sits|rests|a matter|a question|a decision|that is|it is|this is|something|decided|decides|given|taken) (?:through|to|before|by|past|over|with|for|is) (?:first )?(?<decider>{party})(?: .*)?$',
    hit: 'that has to go through legal',
    miss: 'we go through the tunnel',
    ask: {
      understand: ['What matters most to {decider} here?', 'What would {decider} look at first?'],
      change: [
        'What would {decider} need to see to agree?',
        'What would have to change for {decider} to agree?',
      ],
      room: ['Which part of it could you decide without {decider}?'],
    },
  },
  {
    id: 'not-my-call',
    tier: 'strong',
    when: '^(?:(?:.* )?(?:is|are) )?not (?:really )?(?:(?:my|our) (?<noun>call|decision|choice|department)|mine|ours)(?:,? .*)?$',
    hit: 'not my call',
    miss: 'not my fault',
    ask: {
      understand: ['How is a {noun} like this made on your side?', 'How is this decided on your side?'],
      change: [
        'What would have to happen for it to be your {noun}?',
        'What would make it easy for them to agree?',
      ],
    },
  },
  {
    id: 'their-call',
    tier: 'strong',
    when: "^(?:.*? )?(?:it|that|this) is (?<decider>(?!(?:not|my|our|your)\\b)[\\p{L} -]+?)'s? (?:call|decision|choice|department)(?: .*)?$",
    hit: "that is the board's call",
    miss: 'that is my call',
    ask: {
      understand: ['What matters most to {decider} here?'],
      change: ['What would {decider} need to see to agree?'],
      room: ['Which part of it could you decide without {decider}?'],
    },
  },
  {
    id: 'they-dislike',
    tier: 'strong',
    when: '^(?<party>{party}) (?:is|are|was|were) not (?<mood>keen|happy|comfortable|convinced|sold|interested|excited|enthusiastic|a fan|ready|on board)(?<rest> (?:on|of|with|about|in|by|for|to) .+)?$',
    hit: 'my wife is not keen on the neighbourhood',
    miss: 'the price is not right',
    ask: {
      understand: ['What keeps {party} from being {mood}{rest}?', 'What keeps {party} from being {mood}?'],
      change: [
        'What would have to change for {party} to be {mood}{rest}?',
        'What would {party} like to see?',
      ],
      room: WITHOUT_THEM,
    },
  },
  {
    id: 'they-will-not',
    tier: 'strong',
    when: '^(?:.*? )?(?<party>{party}|they|he|she) (?:(?:will|would|can|could|do|does|did) (?:not|never|hardly)|(?:is|are) (?:not|never)(?= (?:going|willing|prepared|able|allowed|likely)\\b)|never|would be unlikely)(?: (?:going|willing|prepared|able|allowed|likely|want|ever) to| ever)? (?<vp>(?!{notVerb}).+)$',
    hit: 'legal will not sign off',
    miss: 'the price will not move',
    ask: {
      understand: ['What would {party} need to see to {decision}?', ...THEIR_VIEW],
      change: [
        'What would have to change for {whom} to {decision}?',
        'What would make it easier for {whom}?',
      ],
      room: ['Which part of it is impossible for {whom}, and which only difficult?'],
    },
  },
  {
    id: 'they-would-leave',
    tier: 'strong',
    when: '^(?:.* )?(?<party>{party}) (?:would|will|are going to|is going to) (?<vp>(?:walk|leave|riot|quit|laugh|object|revolt|complain|bounce|reject|refuse|block|veto|strike)\\b.*)$',
    hit: 'the volunteers would walk out if we did that',
    miss: 'the price will go up',
    ask: {
      understand: ['What exactly would make {party} {vp}?', 'What would make {party} {vp}?', ...THEIR_VIEW],
      change: ['What would have to be different for {whom}?', 'What would {party} be able to accept?'],
    },
  },
  {
    id: 'rule-forbids',
    tier: 'strong',
    when: '^(?:.*? )??(?<rule>{rule}) (?:(?:does|do|will|would|did) not (?:allow|permit|let|cover|provide for|foresee)|forbids?|prohibits?|rules? out|bars?|excludes?|prevents?)(?: (?:me|us|anyone|anybody|staff|you) (?:to|from))? (?<topic>.+)$',
    hit: 'our lease forbids subletting',
    miss: 'our landlord forbids subletting',
    ask: {
      understand: ['What exactly {doRule} {rule} say about {topic}?', 'What exactly {doRule} {rule} say?'],
      change: ['What would {rule} allow?', 'What would have to change about {rule}?'],
      room: ['Which part of it {doRule} {rule} leave open?'],
    },
  },
  {
    id: 'rule-says',
    tier: 'strong',
    when: '^(?:.*? )??(?:under |by |per )?(?<rule>{rule}) (?:says?|states?|requires?|means|only|demands?|insists?|caps?|limits?|rejects?|blocks?|puts?|has|have|keeps?|stops?)\\b.*$',
    kinds: ['authority'],
    hit: 'the site rules say we must not follow links',
    miss: 'the board says no',
    ask: {
      understand: ['What exactly {doRule} {rule} say?', 'What is {rule} meant to protect?'],
      change: ['What would {rule} allow?', 'What would have to change about {rule}?'],
      room: ['Which part of it {doRule} {rule} leave open?'],
    },
  },
  {
    id: 'nobody-will',
    tier: 'strong',
    when: '^(?:.* )?(?:nobody|no one|no-one|none of (?:us|them|my \\w+|our \\w+))(?: (?:here|else|on|in|at)(?: (?!will|would|can|could|is)\\w+){0,3})? (?:will|would|can|could|is going to|is willing to|wants to|has time to) (?<vp>(?!{notVerb}|have |be ).+)$',
    hit: 'nobody here will touch an outside build again',
    miss: 'nobody is here',
    ask: {
      understand: ['What makes it hard for people on your side to {vp}?', 'What makes it hard to {vp}?'],
      change: ['What would have to change for anybody to {vp}?'],
    },
  },
  {
    id: 'led-them',
    tier: 'strong',
    when: '^(?:.* )?(?<party>{party}|they|he|she) (?:has |have |had )?(?:decided|chosen|voted|opted) (?<vp>to .+|against .+|not to .+)$',
    hit: 'the group has decided to go in a different direction',
    miss: 'we have decided to pass',
    ask: {
      understand: ['What led {party} to decide {vp}?', 'What mattered most to {party} here?'],
      change: ['What would have had to be different for {party}?'],
    },
  },
  {
    id: 'it-belongs-to',
    tier: 'weak',
    when: "^(?:.*?\\b)?(?<party>{party})\\b(?!['’]).*$",
    kinds: ['authority'],
    hit: 'the board froze new tools until the reorg is done',
    miss: 'it is not mine to give away',
    ask: { understand: THEIR_VIEW, change: ['What would {party} need to see to agree?'], room: WITHOUT_THEM },
  },
];
