/** Rules for outright refusing, and no need; what the fields mean is said in rules.ts. */
import type { Rule } from './rules';

const I = '(?:i|we)';
const ADV =
  '(?:(?:just|really|simply|honestly|also|still|currently|probably|unfortunately|sadly|at all|frankly) )*';

export const REFUSING: readonly Rule[] = [
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
];
