/** Rules for time and conditions; what the fields mean is said in rules.ts. */
import type { Rule } from './rules';

export const TIME_AND_TERMS: readonly Rule[] = [
  // time
  {
    id: 'not-now',
    reason: 'not at this time',
    kind: 'time',
    pattern:
      / (?:not (?:right )?(?:now|yet|today|tomorrow|this|before|until|in|at (?:this|the)|for (?:a|another|now)|on|next|<month>|<day>)|(?:too|a bit|very) (?:soon|early|late|tight|short notice)|bad time|(?:wrong|bad|terrible|worst|awkward) (?:time|timing|moment|week|month|quarter))/,
    hit: 'Not this quarter.',
    miss: 'This quarter went well.',
  },
  {
    id: 'busy',
    reason: 'is too busy for it now',
    kind: 'time',
    pattern:
      / (?:swamped|snowed under|slammed|buried|flat out|underwater|under water|heads? down|stretched|maxed out|up to (?:my|our) (?:eyes|neck|ears|eyeballs)|full (?:up|until|plate|calendar|diary)|plate is full|booked (?:solid|up|out|until|through)|back to backs?|no (?:time|bandwidth|capacity|room)|(?:not|never) (?:\w+ ){0,3}(?:time|bandwidth|capacity)|tied up|in the middle of|drowning|overloaded|run off (?:our|my) feet)/,
    hit: "We're swamped until May.",
    miss: 'The plate is on the table.',
  },
  {
    id: 'later',
    reason: 'puts it off',
    kind: 'time',
    firmness: 'soft',
    pattern:
      / (?:(?:revisit|come back|circle back|pick (?:this|it|that) (?:back )?up|talk|speak|try (?:me|us)|ask (?:me|us)|call (?:me|us)|ping (?:me|us)|check (?:back|in)|get back|reconnect|look at (?:it|this|that)|touch base|return to (?:it|this)|raise it|remind me|park|reach out|take (?:it|this) up) (?:\w+ ){0,5}(?:again|later|after|next|once|when|in (?:the|a|<month>|<num>|q|autumn|spring|january)|another|back up)|(?:maybe|perhaps|possibly) (?:next|later|another|some ?day|some (?:time|other)|in)|down the (?:road|line|track)|another (?:time|day|year)|some other time|rain check|on (?:the )?back burner|put (?:it|this|that) on (?:hold|ice)|on hold|on ice|on pause|paused?|postpone|defer(?:red)?|push (?:it|this|that) (?:back|out)|later (?:in|this) |wait until|after the (?:audit|summer|holidays|year|budget|election|review|merger|launch|move|season|harvest|reorg))/,
    hit: "Let's revisit next quarter.",
    miss: 'See you next quarter.',
  },
  {
    id: 'impossible-date',
    reason: 'the dates do not work',
    kind: 'time',
    pattern:
      / (?:(?:date|dates|deadline|timeline|schedule|weeks?|days?|month|<day>|<month>|year end|monday|notice|timing) (?:\w+ ){0,4}(?:is not|are not|will not|does not|do not|would not|impossible|unrealistic|too (?:tight|short|soon|early|aggressive)|optimistic|out of the question)|need(?:s)? (?:\w+ ){0,3}(?:more time|longer|another (?:week|month|year)))/,
    hit: 'Those dates are impossible.',
    miss: 'Those dates are in the calendar.',
  },
  // conditions
  {
    id: 'too-dear',
    reason: 'the price is too high',
    kind: 'conditions',
    pattern:
      / (?:too (?:expensive|high|much|steep|dear|rich|pricey|costly|big)|(?:out of|above|beyond|over|outside) (?:our|my|the|what) (?:\w+ )?(?:budget|range|reach|means|price|limit|we|i)|(?:more|higher|twice|double|triple) (?:than|what) (?:\w+ ){0,3}(?:pay|spend|afford|budget|paying|have)|(?:can|could) not (?:\w+ )?(?:afford|justify|stretch|go (?:to|above|over|higher|that|below|under|lower)|pay|spend|match|do (?:<money>|<num>|<pct>))|expensive|pricey|eye watering|daylight robbery|price tag|sticker shock|cost(?:s)? (?:more|an arm|a fortune))/,
    hit: "That's too expensive.",
    miss: 'How much is it?',
  },
  {
    id: 'no-budget',
    reason: 'there is no budget for it',
    kind: 'conditions',
    pattern:
      / (?:(?:no|not|without|zero) (?:\w+ ){0,5}(?:budget|money|funds?|funding|cash|wiggle room)|budget(?:s)? (?:\w+ ){0,4}(?:gone|spent|frozen|cut|tight|closed|allocated|committed|empty|exhausted|stops?|ends?|is <|tops out|locked|not)|(?:spending|hiring|capex|budget) freeze|purse strings|wish (?:i|we) had the (?:budget|money)|coffers)/,
    hit: 'There is no budget for it.',
    miss: 'The budget meeting is on Monday.',
  },
  {
    id: 'condition',
    reason: 'asks for another condition in place of a yes',
    kind: 'conditions',
    pattern:
      / (?:only if|unless|not without|(?:would|will|must|have to|has to|need to|needs to|had to) (?:need to |have to )?(?:be|see|come|drop|land|get|include|cover|go) (?:\w+ ){0,4}(?:<money>|<num>|<pct>|before|first|lower|down|cheaper|half)|at that (?:rate|price|level|figure)|(?:best|most|highest|lowest|max|maximum|furthest|ceiling|floor|cap) (?:i|we|is|at|here|you)|nothing (?:over|above|under|below|less|more))/,
    hit: 'Only if you halve the price.',
    miss: 'It will be there on Friday.',
  },
];
