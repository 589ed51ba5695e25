/** Rules for form, noes without a reason, and what only looks like a no; what the fields mean is said in rules.ts. */
import type { Rule } from './rules';

export const FORM_AND_TURNS: readonly Rule[] = [
  // form
  {
    id: 'not-this-way',
    reason: 'not in this form',
    kind: 'form',
    pattern:
      / (?:not (?:as|in|like) (?:a|an|that|this|one|the)|(?:not|never) (?:\w+ ){0,3}(?:that way|like that|this way|that format|in this form|how (?:we|things)|the way (?:we|i))|(?:will|would|does|do|is|can|could|going to) not (?:\w+ ){0,2}(?:work|fit|fly|suit|scale|integrate|hold|cut it|feasible|practical|viable|workable|be possible|possible)|(?:instead of|rather than) (?:a|the|an)|technically|too (?:complex|complicated|broad|long|many|heavy|large|small|big a)|overkill|more (?:\w+ )?than (?:we|i) (?:need|want|asked)|full (?:suite|package|day|blown)|out of scope|feasible)/,
    hit: "That design won't work for us.",
    miss: 'The design works for us.',
  },
  // reason not given
  {
    id: 'bare-no',
    reason: 'says no',
    firmness: 'firm',
    pattern:
      /^ (?:(?:well|ok|oh|hm|sorry|look|yes|so|hmm|honestly|[,.–…]) )*(?:no|absolutely not|definitely not|certainly not|not really|no way|no thanks?(?: you)?|no sorry|sorry no|afraid not|not a chance|never|out of the question|hard no|hard pass|nope)(?: (?:sorry|thanks?|thank you|way|no|never|[,.!–…]))* $/,
    hit: 'No.',
    miss: 'No problem.',
  },
  {
    id: 'opens-no',
    reason: 'opens with a no',
    pattern:
      /^ (?:(?:well|ok|oh|hm|sorry|look|yes|so|hmm|honestly|thanks|[,.–…]) )*(?:no|absolutely not|definitely not|certainly not|not really|no way|no thanks?(?: you)?|afraid not|never|nope) (?!problem|worries|issues?|objections?|doubt|rush|need to|idea|reply|one |longer|matter|wait|wonder|hurry|pressure|questions?|changes?|news|stress|bother|biggie|joke|charge|change|trouble|big deal|can do)/,
    hit: 'No, we can not.',
    miss: 'No problem at all.',
  },
  {
    id: 'unrealistic',
    reason: 'calls it not possible, without saying what',
    kind: 'unspoken',
    firmness: 'firm',
    pattern:
      / (?:unrealistic|impossible|unacceptable|out of the question|a non ?starter|no ?go|not (?:\w+ )?(?:possible|realistic|acceptable|happening|going to happen|on the cards|an option|doable|feasible|on)|(?:will|can) not (?:\w+ )?(?:happen|be possible)|no can do|no chance|not a chance|deal ?breaker|ridiculous|absurd|insane|forget it|dream on)/,
    hit: "No, that's unrealistic.",
    miss: 'A realistic plan is attached.',
  },
  {
    id: 'verdict',
    sure: true,
    reason: 'rejects the proposal as a whole',
    firmness: 'firm',
    pattern:
      /^ (?:(?:well|ok|oh|sorry|look|honestly|no|thanks|but|yes|hm|[,.–…]) )*(?:(?:that|this|it|those|these|which)(?: \w+)? (?:is|are|would be|will be|was|seems?|sounds?) (?:\w+ )?|i find (?:that|this|it) )?(?:unrealistic|impossible|unacceptable|out of the question|a non ?starter|not (?:\w+ )?(?:possible|realistic|acceptable|going to happen|going to work|happening|an option|doable|feasible|on the cards|for us|for me)|no can do|no chance|not a chance|a (?:hard |firm |flat )?no|a deal ?breaker|off the table) (?:for (?:us|me) |here |at all |i am afraid |sorry |, (?:sorry|i am afraid) )*[.!…]? ?$/,
    hit: "No, that's unrealistic.",
    miss: 'It is not possible to print page four.',
  },
  {
    id: 'think-about-it',
    reason: 'puts it off without a date',
    kind: 'unspoken',
    firmness: 'soft',
    pattern:
      / (?:(?:have to|need to|want to|let (?:me|us)|will|to) (?:\w+ )?(?:think (?:about|on|it|this|over)|sleep on|mull|sit with|consider (?:it|this)|reflect|chew on)|(?:let us|will|wait and) see(?: how| where| what)?(?: \.| $)|(?:maybe|perhaps|possibly|we will see|i will see|hard to say|not sure)(?: [.,])? $|leave it with (?:me|us)|get back to you|keep (?:you|it|this|your \w+) (?:posted|in mind|on file)|be in touch|we will let you know|i will let you know|bear it in mind|no promises)/,
    hit: "I'll have to think about it.",
    miss: 'I think about it as a tool.',
  },
  {
    id: 'regret',
    reason: 'regrets, which comes with a no',
    pattern:
      / (?:(?:afraid|sorry|regret|unfortunately|sadly|alas|apologies|apologise|apologize)(?: \w+){0,12} (?:not|no|unable|nothing|cannot|but|already|another|out|too|decline|elsewhere|never)|wish (?:i|we|it|there|you)|(?:would|might) have (?:loved|liked|said yes|been|jumped|signed|taken|gone|worked)|(?:if (?:it|this|that|you|i|we) (?:were|was|had|only)))/,
    hit: 'I wish we had the budget.',
    miss: 'Have a good weekend.',
  },
  {
    id: 'but',
    reason: 'praises it, then turns',
    pattern:
      / (?:appreciate|thank(?:s| you)|love(?:d|ly)?|like(?:d)?|great|nice|impressive|flattered|honou?red|tempting|generous|kind|sounds|looks|good|interesting|understand|hear you)\b.{0,80} (?:but|however|though|although|unfortunately|only|that said|just) /,
    hit: 'It sounds great, but the year is full.',
    miss: 'It sounds great.',
  },
  {
    id: 'alternative',
    reason: 'offers something else instead',
    pattern:
      / (?:how about|what about|what if (?:we|you)|why (?:do|not) (?:you|not)|could (?:we|you) (?:\w+ )?(?:instead|rather)|(?:you|i) (?:might|could|should|would) (?:be better|try|ask|want to (?:try|ask))|better off|try (?:asking|the)|instead(?: \.| $| of| we| i)|maybe (?:ask|try)|at most|at best)/,
    hit: "Why don't you ask Lyon?",
    miss: 'Please open the door.',
  },
  // quiet: looks like a no and is none
  {
    id: 'quiet-agreement',
    reason: 'agreement with a negative in it',
    pattern:
      / (?:no (?:problem|worries|issues?|objections?|doubt|rush|hurry|trouble|stress|bother|biggie|pressure|big deal|concerns|complaints)|not (?:a problem|at all|an issue|bad|a bad)|can not (?:wait|complain|thank|agree more|argue|fault|say enough|go wrong)|could not (?:agree|be|have (?:been|asked|said|done)) (?:more|happier|better|easier|prouder)|(?:do|would) not mind|why not|do not see why not|never better|nothing (?:against|wrong)|fine by (?:me|us)|works for (?:me|us)|happy to|go ahead|sounds good|count (?:me|us) in|deal|you are (?:right|fine|good))/,
    hit: 'No problem, Friday works.',
    miss: 'No, Friday is a holiday.',
  },
  {
    id: 'quiet-polite',
    reason: 'a polite form',
    pattern:
      / (?:(?:do|please do) not (?:hesitate|worry|forget|print|reply|respond|be (?:shy|afraid))|never ?mind|no (?:reply|action|response|answer|need to (?:reply|respond|apologi|rush|worry|bring|come|do|send|print))|no later than|intended (?:solely|only)|unsubscribe|confidential|if you (?:are|have) not|hope (?:this|you|all)|sorry (?:for|about|to|i (?:was|am) late)|not to worry|feel free)/,
    hit: "Please don't hesitate to call.",
    miss: 'Please do not call.',
  },
  {
    id: 'quiet-correction',
    reason: 'corrects itself or gives way',
    pattern:
      / (?:no (?:no )?(?:wait|you go|go ahead|sorry|i (?:mean|meant)|hang on|hold on|actually|that is (?:fine|ok|right|correct|great|perfect|all|it))|wait no|sorry no|not <\w+> (?:but|,)|i mean|i meant|scratch that|correction|let me rephrase|what i meant)/,
    hit: 'No wait, page four.',
    miss: 'No, page four is wrong for us.',
  },
  {
    id: 'quiet-question',
    reason: 'a question that asks for more',
    pattern:
      /^ (?:(?:so|and|but|wait|sorry|ok|hm|or|well|just|,) )*(?:why|what|how|when|where|who|which|is|are|was|were|do|does|did|can|could|would|will|have|has|should|any|shall)\b.* \? $/,
    hit: 'Is there no cheaper tier?',
    miss: 'There is no cheaper tier.',
  },
  {
    id: 'quiet-report',
    reason: 'tells of others or of a case',
    pattern:
      / (?:(?:he|she|they|their \w+|the (?:client|customer|other|vendor|supplier|tenant|buyer|seller|landlord|neighbours?|family|kids?|school)|his \w+|her \w+|\w+ 's \w+) (?:\w+ ){0,2}(?:said|says|told|turned|refused|declined|rejected|did|does|would|will|can|could|is|are|was|were|has|had)|if (?:they|he|she|the|anyone|anybody|someone|it|your|that|this)|apparently|according to|i heard|rumou?r)/,
    hit: 'Their board said no to the merger.',
    miss: 'We said no to the merger.',
  },
];
