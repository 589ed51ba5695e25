/**
 * What is not to be asked about: hardship that was told, a matter of conscience, love or family, a law.
 *
 * Who says "I lost my job" has given the reason; a question about it would be a lever. What is left is an open
 * question with an exit.
 */
import { type ByJob, JOBS } from './plain';

/** Told misfortune and things of the body. */
const HARDSHIP =
  /\b(?:pregnan(?:t|cy)|miscarriage|maternity leave|cancer|chemo(?:therapy)?|tumou?r|surgery|stroke|heart attack|hospital(?:i[sz]ed)?|hospice|burn(?:ed|t)?[ -]?out|(?:in|going through|after|since|with) (?:a |the |my |our )?depression|diagnos(?:is|ed)|disab(?:led|ility)|funeral|bereave(?:d|ment)|grie(?:f|ving)|widow(?:er|ed)?|mourning|divorc(?:e|ed|ing)|bankrupt(?:cy)?|evict(?:ed|ion)|homeless|redundan(?:t|cy)|laid off|got fired|been fired|unemployed|(?:lost|losing) (?:the|a) (?:baby|child|pregnancy)|(?:lost|losing) (?:my|our|his|her|their) (?:\w+ )?(?:job|work|home|house|husband|wife|son|daughter|mother|father|mum|mom|dad|baby|child|brother|sister|parents?|partner)|(?:my|our|his|her|their) (?:\w+ )?(?:husband|wife|son|daughter|mother|father|mum|mom|dad|baby|child|brother|sister|partner|uncle|aunt|gran|grandmother|grandfather|friend) (?:just |recently |sadly )?(?:(?:has |have |had )?(?:just )?(?:died|passed away|passed)|(?:is|was|are) (?:very |so |really |gravely )?(?:ill|sick|dying|dead|poorly|unwell))|passed away|(?:i am|i'm|we are|we're|i have been|i've been) (?:very |too |so |really |still |off )?(?:ill|sick|unwell)|death in)\b/i;
/** What the law forbids. */
const UNLAWFUL =
  /\b(?:illegal(?:ly)?|unlawful|against the law|break(?:ing)? the law|a crime|criminal|fraud)\b/i;

/** Verbs of love, faith and conscience, after a no. */
const PERSONAL =
  /(?:\b(?:not|cannot|never|won['’]t|rather not|refuse to|not ready|not going)|n['’]?t) (?:(?:to|ever|really|just|going|ready|want|willing|prepared|able|yet|be|get|getting) )*(?:lie(?! (?:on|in|down|flat|awake))|lying(?! (?:on|in|down|flat|around))|forgive|forgiving|love|loving|marry|marrying|married|divorce|apologi[sz]e|apologi[sz]ing|date|dating|kiss|cheat|steal|betray|convert|pray|(?:justify|explain|defend) (?:my|our)sel(?:f|ves)|let (?:my|our)sel(?:f|ves)|(?:trust|hate|miss|like|want) (?:you|him|her|them)(?! (?:at|in|on|to|for|there|here|involved)\b)|go out with (?:you|him|her)|move in with|sleep with)\b(?! (?:the|a|an|your|this|that|our|from) (?:\w+ )?(?:price|dates?|idea|concept|design|draft|name|plan|proposal|colours?|colors?|logo|terms?|contract)\b)/i;
const CLOSE =
  '(?:kids?|child|children|bab(?:y|ies)|son|daughter|family|husband|wife|girlfriend|boyfriend|fianc[eé]e?|ex|mum|mom|dad|mother|father|parents|grandchildren|grandkids|toddler|newborn|twins)';
/** Somebody close as the thing that is wanted, had or cared for. */
const CLOSE_ONE = new RegExp(
  `\\b(?:want|have|like|leave|leaving|bring|bringing|(?:busy|home|tied up|full|stuck) with|raise|discuss|share) (?:(?:any|the|my|our|a|more|another|to have|to leave) )*${CLOSE}\\b|\\b(?:my|our) (?:\\w+ )?(?:kids?|child|children|bab(?:y|ies)|son|daughter|toddler|twins) (?:do|does|did|is|are|can|will|would|has|have)(?:n['’]?t|not)?\\b`,
  'i',
);

/** Open questions with an exit. */
export const TENDER: ByJob = {
  understand: [
    'What would be most helpful from here, if anything?',
    'What would you like to happen from here, if anything?',
    'How would you like to leave this for now?',
  ],
  change: [
    'What would make this easier for you, if anything?',
    'What could be done differently to help, if anything?',
    'What would suit you better, if anything?',
  ],
  room: [
    'When may this come up again, if at all?',
    'Would it help to come back to this another time?',
    'What is best left alone here?',
  ],
};

/** How much of the text round a no is read for a hardship; a long letter speaks of many things. */
const NEAR = 320;

/**
 * @param words the words of a no
 * @param text the text in which they stand
 * @returns true where no question is to touch the obstacle
 */
export function isTender(words: string, text: string): boolean {
  const at = Math.max(0, text.indexOf(words));
  const around = text.slice(Math.max(0, at - NEAR / 2), at + words.length + NEAR / 2);
  return (
    PERSONAL.test(words) ||
    CLOSE_ONE.test(words) ||
    UNLAWFUL.test(words) ||
    HARDSHIP.test(words) ||
    HARDSHIP.test(around)
  );
}

/** All open questions, the ones of the job first. */
export function tenderly(job: (typeof JOBS)[number]): readonly string[] {
  return [...TENDER[job], ...JOBS.filter((other) => other !== job).flatMap((other) => TENDER[other])];
}
