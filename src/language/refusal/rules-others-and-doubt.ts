/** Rules for who decides, and doubt; what the fields mean is said in rules.ts. */
import type { Rule } from './rules';

export const OTHERS_AND_DOUBT: readonly Rule[] = [
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
];
