/** The one courteous line that answers a boundary; no question, no offer, no reason asked. */

/** The first whose pattern fits the words speaks; the last fits all. */
export const CLOSINGS: readonly {
  readonly when: RegExp;
  readonly why: string;
  readonly lines: readonly string[];
}[] = [
  {
    when: /\b(?:unsubscribe|mailing list|newsletter|(?:off|from|out of) (?:\w+ ){0,3}(?:lists?|database|system|crm|records|sequence|distribution)|opt(?:ed|ing)? (?:me |us )?out|(?:withdraw|revoke) (?:my|our) (?:consent|permission)|(?:cross|strike|scratch) (?:me|us|my|our)|(?:delete|erase|wipe|lose|destroy) (?:\w+ ){0,4}(?:data|details|number|address|account|records?|profile|photos?))\b/i,
    why: 'they ask to be taken off a list or to have their data deleted',
    lines: [
      'Of course. I will take you off the list today. All the best.',
      'Understood. Your details will be removed today. All the best.',
    ],
  },
  {
    when: /\b(?:comfortable|discuss(?:ing)?|talk(?:ing)? about|private|personal|my (?:health|family|kids|children|salary|diagnosis|marriage|religion|age|medical|husband|wife|home)|off.limits|topic|subject|none of your|go(?:ing)? into)\b/i,
    why: 'a topic they do not wish to speak of',
    lines: ['Of course. We will leave that aside.', 'Understood. I will not bring it up again.'],
  },
  {
    when: /\b(?:stop|don'?t|do not|never|no more|cease|quit|leave) ?(?:\w+ ){0,3}?(?:contact\w*|call\w*|writ\w*|mail\w*|email\w*|e-mail\w*|messag\w*|text\w*|phon\w*|ring\w*|send\w*|visit\w*|approach\w*|follow\w*|chas\w*|ping\w*|reach\w*|com(?:e|ing)|alone|knock\w*)\b/i,
    why: 'they ask not to be contacted, or not in this way',
    lines: [
      'Understood. I will stop, and I am sorry for the trouble.',
      'Of course. It stops here. Thank you for telling me.',
    ],
  },
  {
    when: /\b(?:final|last time|already said|said no|told you|don'?t ask|do not ask|stop asking|closed|enough|end of|drop it|decision (?:is|stands))\b/i,
    why: 'they say that it is settled',
    lines: [
      'Understood. I accept that and will leave it there.',
      'Thank you for being clear. I will not ask again.',
    ],
  },
  {
    when: /(?:)/,
    why: 'a limit',
    lines: [
      'Understood. I respect that and will leave it there.',
      'Thank you for saying so. I will leave it there.',
    ],
  },
];
