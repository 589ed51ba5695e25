/** The classes of words that limits are made of, under the names that the rules use: {contact}, {private}, … */

/** A limit as data: patterns with {names} over the normal line of a sentence (see tokens.ts). */
export interface Limit {
  readonly id: string;
  readonly reason: string;
  /** Ways of saying it; one is enough. */
  readonly when: readonly string[];
  readonly hit: string;
  readonly miss: string;
}

/** Ways of getting in touch, as plain verbs. */
const CONTACT =
  'contact|call|phone|telephone|ring|dial|text|message|mail|email|e mail|write|ping|chase|pester|bother|harass|hassle|hound|badger|nag|approach|visit|disturb|follow|stalk|spam|tag|add|invite|canvass|solicit|reach out|get in touch|follow up|check in|come by|come round|come back|come to|come here|turn up|show up|knock|drop by|stop by|stop in';
/** The same as -ing and as -ed forms. */
const CONTACTING =
  'contacting|calling|phoning|telephoning|ringing|dialling|texting|messaging|mailing|emailing|e mailing|writing|pinging|chasing|pestering|bothering|harassing|hassling|hounding|badgering|nagging|approaching|visiting|disturbing|following|stalking|spamming|tagging|adding|inviting|canvassing|soliciting|reaching out|following up|checking in|coming (?:by|round|back|to|here)|turning up|showing up|knocking|dropping by|stopping (?:by|in)|sending|trying|selling|pitching|pushing|pressing|pressuring|insisting|asking|begging|forwarding|probing|digging|prying|interrupting|commenting|posting|using my|using our|talking about|bringing (?:it|this|that|up)|mentioning|raising';
const CONTACTED =
  'contacted|called|phoned|telephoned|rung|texted|messaged|mailed|emailed|written to|pinged|chased|pestered|bothered|harassed|hassled|hounded|approached|visited|disturbed|followed|spammed|tagged|added|invited|canvassed|solicited|asked|pressed|pressured|pushed|disturbed|quizzed|interviewed|drawn';
/** What comes when somebody gets in touch. */
const CONTACTS =
  'calls?|phone calls|emails?|mails?|mailings?|messages?|texts?|letters?|visits?|callers?|contact|approach|approaches|outreach|offers?|pitches|quotes|follow ups?|reminders?|newsletters?|advertising|advertisements?|ads|flyers?|leaflets?|requests?|questions?|enquiries|inquiries|canvassing|invitations?|surveys?|communications?|correspondence|representations|notifications?|samples of yours|proposals?|solicitations?|marketing';
/** Verbs of taking a matter up. */
const RAISE =
  'ask|raise|bring up|bring it|bring this|bring that|mention|discuss|revisit|reopen|return to|go back to|come back to|reconsider|debate|argue|talk|speak|touch|question|press|push|pursue|try|suggest|propose|repeat';
/** Verbs of telling. */
const DISCLOSE =
  'share|say|tell|disclose|reveal|discuss|comment|answer|explain|name|give out|hand out|pass on|talk|speak|go into|get into|go there|elaborate|open up|be drawn|be drawn on|be talking|be discussing|be sharing|be answering|be going into|be commenting|give any (?:information|details)|justify|go over';
const DISCLOSING =
  'sharing|saying|telling|disclosing|revealing|discussing|commenting|answering|explaining|naming|giving out|talking|speaking|going into|getting into|going there|elaborating|justifying|going over';
/** What belongs to a person alone. */
const PRIVATE =
  'family|kids?|child|children|son|daughter|sister|brother|wife|husband|ex|partner|spouse|parents|mother|father|mum|mom|dad|baby|marriage|divorce|relationship|love life|sex life|private life|personal life|home life|home|health|illness|condition|diagnosis|medication|medical \\w+|therapy|pregnancy|body|weight|age|religion|faith|politics|vote|sexuality|orientation|salary|pay|income|earnings|wage|wages|savings|debts?|money|finances|pension|past|childhood|address|weekends?|evenings?|holidays?|days? off|free time|spare time|private number|personal number|private phone|personal matters?|personal questions?|personal stuff|personal things|private matters?|private things|private stuff|privacy|leave of absence|medical leave|lawsuit|settlement|accident';
/** What a talk can be called. */
const TALK =
  'conversation|discussion|talk|call|chat|exchange|correspondence|matter|subject|topic|chapter|case|issue|debate|negotiation|door|book|question|affair|thread|dialogue|file';
/** Asked, told or wished, of the one who is spoken to. */
const URGE =
  '(?:please|kindly|just|and|so|but|or|now|then|ok|look|again|you|yes|must|should|you to|you all to|your \\w+ to|you (?:will )?(?:please )?to|sir|madam|would you|could you|can you|will you|time to|better|i said|mate|guys|no|oh|honestly|seriously|sake|hey|politely|insist that you|insist you|demand that you|demand you|ask that you|request that you|kindness to|courtesy (?:of|to))';
/** Where a clause may begin: the start of the line, a stop, or a word that urges. */
const BEGIN = `(?:^ |[.,;:!?–…] |(?<= )${URGE} )`;
const END = '(?:[.,;:!?–…] |$)';

export const WORDS: Readonly<Record<string, string>> = {
  contact: `(?:${CONTACT})`,
  contacting: `(?:${CONTACTING})`,
  contacted: `(?:${CONTACTED})`,
  contacts: `(?:${CONTACTS})`,
  raise: `(?:${RAISE})`,
  disclose: `(?:${DISCLOSE})`,
  disclosing: `(?:${DISCLOSING})`,
  private: `(?:${PRIVATE})`,
  talk: `(?:${TALK})`,
  begin: BEGIN,
  end: END,
  I: '(?:i|we)',
  me: '(?:me|us)',
  my: '(?:my|our)',
  stop: '(?:stop|quit|cease|discontinue|desist from|refrain from|cut out|knock off|leave off|give up)',
  not: '(?:do not|never|do not ever|do not you dare|do not you ever|do not even|no longer|nobody|not to|never again)',
  law: '(?:police|solicitors?|lawyers?|attorneys?|legal department|hr|ombudsman|regulator|authorities|data protection|court|harassment|trespass\\w*|security)',
  again:
    '(?:again|any ?more|any longer|ever|further|in future|in the future|another time|a second time|a third time|one more time|once more|from now on|twice|a fourth time|back)',
};

/** Later than now: what is put off is no limit. */
export const LATER =
  '(?:yet|today|tonight|now(?! or)|right now|at this (?:stage|point)|until|before|while|this (?:week|month|morning|afternoon|quarter)|for the moment|without|unless|till|so early|just yet|in public yet)';

/** What makes the words of a limit no limit: a yes, a report, a hypothetical, a real question, a note at a mail's foot. */
export const GUARD = [
  '^ (?:yes (?:[,.] )?(?:please|do|leave|stop|fine|go)|ha|haha|sure|of course|scrap that|go ahead)\\b',
  '.* (?:he|she|they|who|it|\\w+ing|[a-z]+s) (?:has |have |had |just |then |also |once |finally |politely |really )?(?:told|asked|tells|asks|warned|begged|wants|wanted|ordered|says) (?!(?:you|to|us|me|it|this|all|of|in)\\b)\\w+',
  '.* (?:told|asked|warned|begged|tell|ask|ordered|remind) (?:him|her|them|people|the \\w+|mrs? \\w+)\\b.* (?:to|not|never)\\b',
  '^ (?:(?:so|and|but|or|then|well) )?(?:suppose|imagine|were|should (?:somebody|someone|anyone|you)|(?:even )?if (?:somebody|someone|anyone|anybody|people|they|he|she|a |the |you (?:would )?(?:wish|want|prefer|no longer|rather|do not|did not|ever want|feel)))',
  '.* (?:wish|want|like|prefer) to (?:unsubscribe|stop (?:the|receiving|these)|opt out)\\b.* (?:click|here|write|reply|settings|line|let|just)',
  '^ (?:(?:and|so|or|but|then|well) )?(?:should|shall|may|do you|did|would you rather|when|where|am i|is|are|does|has|have|will it|what|who|which)\\b(?!.* how many times).*\\? $',
  '.* (?:not hesitate|feel free|do not have to) ',
  '.* unsubscribe (?:here|at any|link|below)',
].join('|');

/** Puts the classes in the place of their names. */
export const open = (pattern: string): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (name === 'later' ? LATER : (WORDS[name] ?? whole)));
