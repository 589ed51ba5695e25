/** What a draft already does well, sentence by sentence. */
import { type Answered, asksOpenly } from './evidence';

export const STRENGTHS = ['acknowledges', 'asks', 'gives-space'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A nod may stand after a greeting or another nod, never inside a bitter sentence. */
const NOD =
  /^ (?:(?:hi|hello|dear|hey|morning|hallo|ok|ah|oh|well|yes|haha|right)(?: [a-z.]+){0,3}? [,.!]? ?)?(?:thanks?(?! for nothing| a lot ,)|thank you|many thanks|cheers|understood|of course(?! ,? you)|i (?:(?:do|fully|quite|completely|totally|can|really|also|well|am) ){0,2}(?:understand|see(?! who| how| where)|hear|respect|appreciate|get (?:it|that)|accept|believe you|sorry|glad|grateful)|we (?:confirm|understand|respect)|fair|makes sense|(?:that|this|it) (?:makes sense|sounds|helps|is (?:a )?(?:all right|very )*(?:good to know|fair|clear|helpful|understandable|useful|lovely|great|fine|ok|completely|sensible|hard|your))|good (?:to hear|that|for you|point)|noted|sure|absolutely|certainly|gladly|you are (?:quite )?(?:right|glad)|you may|got it|totally|no (?:problem|bother|stress)|no worries(?! , then)|not to worry|all (?:right|good)|ok (?:[,.!]|$)(?! never mind| ,? ?then forget)|fine by|understandable|done|sorry|how nice|excellent|lovely|right , no|that (?:is honest|answers)|it is (?:your|a lot|kind)|message received|forgive me|i (?:stand corrected|take your point|hear you|regret|will stop|will not)|what a (?:pity|shame) , and|doubts are|then i know|so (?:it is|there is)|ha,|will do|very well|consider it)/;
const WITHIN =
  /(?:i|we) (?:(?:do|fully|quite|completely|can|really) ){0,2}(?:understand|appreciate|respect|hear you)|\bi see that|thank you for|thanks for|comes? first|goes first|gladly|i am sorry|my mistake|apologi[sz]e|you are (?:quite )?right|your (?:decision|call)|fair enough|glad (?:you|that)|good of you/;
const BITTER = /\bbut|however|thanks for nothing|forget it|then i will not|how convenient|far too|never mind/;
const SPACE =
  /take (?:all |as long |your |the |every )|no (?:rush|hurry|pressure|clock)|better (?:moment|time)|(?:back|touch|ring|call|write|note|ask|knock|check|look|line|ping|talk)(?: \S+){0,6}? (?:after|in the|next|once|when|around|until|in early|in mid|in|the week) |stay quiet|leave you in peace|whenever|(?:will|shall) not (?:bring|ask|push|press|bug|hear|raise|mention|write|come|happen|do it|chase|follow)|leave (?:it|that|the|you)|off (?:my|the|our|every|limits)|close the file|stops?\b|stopping|nothing (?:else )?will|deleted|removed|erased|untagged|if you would (?:rather|sooner)|rather not|(?:that|it) is (?:also |quite |absolutely |totally |completely )*(?:fine|all right|ok)(?: too| as well)?|come(?:s)? first|once it is through|get your head|you know where|hear from you|if ever|up to you|your own time|accept (?:it|that)|respect (?:it|that|your)|let it rest|sleep on it|my door|give you the time|keep (?:it|to)|leave for now|another day|is open|(?:can|will) wait|will keep|whatever you|you do not have to|only if you|if (?:anything|things?|that) (?:ever )?changes?|should (?:you|things)|park (?:it|this)|(?:it|that) ends|keep (?:out|quiet)|nothing before|not (?:before|sooner)|until then|another time|plenty of time|stick to/;

/** @param normal the normal line of one sentence */
export function strengthsOf(normal: string, to: Answered): Strength[] {
  const out: Strength[] = [];
  if ((NOD.test(normal) || WITHIN.test(normal)) && !/forget it|never mind/.test(normal))
    out.push('acknowledges');
  if (asksOpenly(normal) && !to.limit) out.push('asks');
  if (SPACE.test(normal) && !BITTER.test(normal)) out.push('gives-space');
  return out;
}
