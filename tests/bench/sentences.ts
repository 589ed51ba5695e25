/** What the gate meets on an ordinary day: mostly sentences that are no refusal; each with what was said before. */
export const SENTENCES: ReadonlyArray<readonly [string, string | null]> = [
  ["No, that's unrealistic.", 'Could your whole team move to the new plan by the end of May?'],
  ['Thank you for the update, I have passed it on to the team in Lisbon.', null],
  ["No problem, Friday works, and I can't wait to see it.", null],
  ['The second draft of the agenda is attached; page four has the open points.', null],
  ['There are no open issues on our side.', null],
  ["We can't do this quarter, the team is swamped until the audit is over.", null],
  ['Shall we meet at ten in the small room on the third floor?', null],
  ["It's too expensive for us.", 'Would you like the full suite?'],
  ['Could you send me the figures of last month before the meeting starts?', null],
  ['I have added Ben and Ingrid, who know the history of the account better than I do.', null],
  ['Not at all.', 'Do you mind if we record the call?'],
  ["I'd have to ask my director first.", null],
  ['The parcel left the warehouse on Tuesday and should reach you by the end of the week.', null],
  ['Please stop contacting me about this.', null],
  ['Great, that sounds like a plan!', null],
  [
    'As we discussed on the phone, the new version keeps the layout, moves the summary to the top, and adds the two tables which the board had asked for in the spring, so that nobody has to look for them in the appendix again.',
    null,
  ],
];
