/** Moves that take the no as an attack: hurt, blame, sarcasm. */
import { type CueRow, cues } from './cue';

const ROWS: readonly CueRow[] = [
  [
    'x.hurt',
    'says that one is hurt or let down',
    String.raw`hurt|hurts|hurtful|offended|offensive|insult\w*|disrespect\w*|humiliat\w*|betray\w*|let down|speechless|shocked|shocking|slap in|ashamed|unfair|unjust|disappointed (?:in|by|with) (?:you|your)|sick of|tired of|fed up|had enough of|cruel\w*|unbelievable|outrageous|discouraging|wounded|upset with|stings|kick in|in my place|made a fool`,
    'I am really hurt that you did not even look.',
    'Sorry for the trouble.',
  ],
  [
    'x.expected',
    'holds broken expectations against them',
    String.raw`(?:would have|had|have|i) (?:\w+ )?expected|expected (?:more|better|a little|such|this)|did not expect (?:this|such|that)|thought (?:better|more|we|you|my|i)|should have known|mistook|never thought|of you of all|of all people|i might have known|believed? in me|trusted you|why am i not surprised|not surprised|no surprise|no wonder|used to`,
    'I had expected a little more respect.',
    'When do you expect the figures?',
  ],
  [
    'x.sarcasm',
    'sarcasm',
    '^ (?:oh |well |ah )?(?:wow|charming|typical|how (?:convenient|nice|generous|lovely|low|sweet|kind|original|thoughtful|typical)|good to know [.!]|nice (?:to know where|try|one [.!])|great ,|lovely ,|brilliant ,|thanks (?:for nothing|a lot ,|a bunch)|of course ,? you|funny|apparently|clearly|congratulations|bravo|so much for|what a (?!pity|shame|lovely|great|nice|good|relief)|imagine|jeez|omg|unbelievable|as usual|here we go|again [?]|must be nice|lucky you|spare me|suit yourself|some friend|whatever)|thanks for nothing|how convenient|nice to know where|a bit rich|rich ,|must be nice|in other words|is a strong word|two words|so much for|hats off|well done ,|as usual|nowadays|some (?:people|of us)|clearly (?:some|you|not|safety)|apparently|funny (?:how|that)|strange (?:how|that)|some friend|everybody s a|oh so',
    'How convenient to hide behind HR.',
    'Good to know that you are in good hands.',
  ],
  [
    'x.i-see-how',
    'draws a bitter conclusion about them',
    String.raw`i (?:see|guess|suppose|expect|bet|take it|imagine|gather|presume|do hope|must say|knew|assume|know) (?:that )?(?:who|how|my|i|you|your|good|nobody|some|what i|where|we|perhaps)|so (?:you|that is|after|i|we) (?:\w+ )?(?:never|did|can|do not|all|now|could|ca)|it shows|now i (?:know|see)|where i stand|who my real|what i am worth|what we are worth|was only|only counts|as long as it is|perhaps it is not|maybe you are|maybe if|perhaps some|if (?:you|one) (?:knew|want it|looked|wants it)|anybody who had|wanted it`,
    'I suppose good work is not valued in your house.',
    'I see that the timing is hard.',
  ],
  [
    'x.you-always',
    'judges what they always or never do',
    String.raw`you (?:\w+ )?(?:always|never|just|lot|people|obviously|clearly|constantly|keep|all|once|simply)|(?:is|it is) always (?:me|the same|somebody|someone|tomorrow|you|another)|always (?:somebody|someone|the same|tomorrow|you|me|find|pick|daddy|next|an extra)|every (?:single )?time (?:i|you|we)|once again|yet again|the same with|all the same|for once|never once|never (?:\w+ )?(?:there|trust|supported|good enough|care\w*|believed|wanted|listen\w*|make up)|nothing (?:is )?ever|like (?:you|everything)|ever (?:good|enough)`,
    'You always pick my work apart.',
    'Your door was open, thank you.',
  ],
  [
    'x.you-are',
    'judges the person',
    String.raw`you are (?:\w+ ){0,3}?(?:so|such|just|all|being|rather|such a|as|not so|the most|obviously|hiding|full|too|far|stingy|selfish|making|stubborn|cold|like|used|only|afraid|scared|always)|you (?:have|had) (?:become|no|never|clearly|changed|got no)|you (?:treat|enjoy|hide|hid|ruin|squeeze|drop|shut|nodded|call yourself|think you|think i|would rather|do not (?:care|even|know me|trust|believe|want|have)|did not (?:even|care|bother|look|read)|can not (?:just|make|even|let)|could have|ca|mind that|wouldn|just want|know everything|never)|your (?:problem|fault|lot|sort|kind|ego|excuses?|attitude|conscience|own nose|wallet|real face)|is your problem|every\w+ (?:better )?(?:like you)|what are you there|of you to|very \w+ of you|for a beginner|know me at all|somebody like you|someone like you|people like you`,
    'You are so selfish.',
    'You are right, I had missed it.',
  ],
  [
    'x.how-dare',
    'a reproachful question',
    'how (?:can|could|dare|low) (?:you|can)|who do you think|do you (?:think|take) (?:i|me|you|we)|don t you|do not you [?]|can you [?]|are you [?]|is not it [?]|is it [?]|look at yourself|what do you have against|what have i (?:ever )?done|why (?:did|do|am|would|should) i|what is wrong with|is that all|is this (?:how|what|the)|is that (?:how|what)|that is all i|and now (?:you|this)|how nice|again [?]',
    'How can you look at yourself in the mirror?',
    'How can I make it easier?',
  ],
  [
    'x.insult',
    'an insult',
    String.raw`selfish|stupid|rude|childish|stubborn|stingy|as ice|amateurs?|lazy|cowards?|coward|scared|baby|mommy|daddy|arrogant|narrow-minded|no (?:taste|eye|idea|manners|loyalty|respect|heart|clue)|taste|bitter|touchy|intolerant|liars?|idiots?|fool|fools|grown-up|behavio\w+|hide behind|hiding behind|pathetic|ridiculous|ungrateful|hypocrit\w+|bureaucrat\w*|bureaucracy|petty|shame on|shameful|shameless|should be ashamed|criminal|monster|heartless|snob|too (?:modern|important|fine|good|busy|proud) for|overcharged|laugh at|socks|kitchen scissors|like rubbish|dirt|nobody in your|blood is thicker|conscience|excuse|excuses|nose|complain\w*|fuss|fly in the soup|good enough for`,
    'That is so childish.',
    'Is there something good nearby?',
  ],
  [
    'x.after-all',
    'reckons up what one has done for them',
    String.raw`after (?:all|everything|so many|so much|<num>|two|three|four|five|six|seven|eight|nine|ten|years|months) (?:\w+ )?(?:i|we|you|that|years?|calls|months|visits|lunches|of|these) |i (?:was|have been|kept|gave|have given|drove|never did|built|worked) (?:\w+ ){0,2}(?:there|nothing|doing|the|for|seven|you|to|hard|\w+)|this is (?:how|what|the thanks)|that is (?:all i get|what i get|how)|what i get|how i am|how we are|is this the|for (?:your|you lot|his|their) sake|on a sunday|weekends?|you owe|owe me|counts? (?:for )?(?:so )?little|so little with|loyalty|the thanks|i get [?.]|(?:am|are|being|be) (?:thanked|treated|punished)|to punish|over the weekend|in good faith|juniors|i have given|drop(?:ped|s)? (?:me|us)|nine years|seven years|ten years`,
    'After everything I have done for this magazine.',
    'After the audit I will write again.',
  ],
  [
    'x.worthless',
    'makes oneself small to accuse',
    String.raw`(?:somebody|someone|people|a person) like (?:me|us)|not good enough|never (?:that )?(?:important|good)|what i am worth|always me|not (?:worth|valued|wanted)|worth (?:much )?(?:to|more)|(?:mean|meant|matter|mattered|important|anything|less|more) (?:\w+ )?to you|bottom of|a number|nobody cares|care(?:s)? about|do care|a burden|never did anything|real friends|respect|(?:my|our) word|me of all|it is because of my|wallet|expendable|second class|as if i|like a (?:criminal|child|stranger|adult)|trust (?:anybody|me)|to be told|in two lines|form letter`,
    'You are far too important for somebody like me.',
    'What matters most to you?',
  ],
  [
    'x.they-only',
    'sneers at what they are, have or want',
    String.raw`you (?:only|want everything|led|wouldn|would not|ll end|will end|must have|must be|think|like to|enjoy|love|would rather|have been waiting|have got|got|have always|have forgotten|have known|are (?:getting|doing)|belong)|(?:the )?(?:lot of you|great \w+)|(?:has|have) changed you|your (?:sort|kind|cats|heart|kids|princesses|money|paper|thing|back pain|ego)|(?:people|leaders|teachers|somebody|someone|person|those) (?:with|who|like|and|of) (?:your|no|want|thinks?|moans?|their|you)|(?:could|might) at least|out to|a real friend|not posh|famous name|crying to me|what you think of|more about you|one can not say|least of all|do not you|have not you|don t you dare|dare [?]|for a change|some of us|playing boss|what have you got to hide|matter with you|two and two|used to it|so that is|so i am|how (?:romantic|brave|low)|too (?:grand|sensitive|complicated)|always (?:one|stick)|power over`,
    'You only ever think of yourself.',
    'You have thought of everything.',
  ],
];

export const PERSONAL = cues(ROWS);
