/** All that the dashboard says, in one place: to be read aloud, mended and one day translated. */
import type { Outcome, Reaction, Weight } from '../../ledger';
import type { Snooze } from '../../reminders';

export const OUTCOME_LINES: Record<Outcome | 'open', string> = {
  yes: 'A yes',
  'other-form': 'Another form',
  later: 'Later',
  'stays-no': 'Stays a no',
  open: 'Still open',
};
export const WEIGHT_LINES: Record<Weight, string> = { impossible: 'Impossible', difficult: 'Difficult' };
export const REACTION_LINES: Record<Reaction, string> = {
  asked: 'I asked',
  'gave-space': 'I left space',
  argued: 'I argued',
  'took-it-personally': 'I took it personally',
  'gave-up': 'I gave up',
};
export const SNOOZE_LINES: Record<Snooze, string> = {
  'in-an-hour': 'In an hour',
  tonight: 'Tonight',
  tomorrow: 'Tomorrow',
};
export const PRESET_LINES: Readonly<Record<string, string>> = {
  tomorrow: 'The next morning',
  'in-a-week': 'In a week',
  'in-a-month': 'In a month',
  'next-quarter': 'Next quarter',
};

const many = (count: number): string => count.toLocaleString('en');
const noes = (count: number): string => (count === 1 ? '1 no' : `${many(count)} noes`);

export const TABLE_LINES = {
  title: 'The noes I kept',
  device: 'They are on this device only. Nothing is here that was not kept on purpose.',
  search: 'Search',
  kind: 'Kind',
  allKinds: 'All kinds',
  became: 'What became of it',
  all: 'All',
  clear: 'Clear the search',
  columns: {
    when: 'Heard',
    words: 'Their words',
    kind: 'Kind',
    person: 'Who',
    real: 'Barrier',
    became: 'Became',
  },
  feared: 'feared',
  open: (words: string): string => `Details: ${words}`,
  details: 'Details',
  close: 'Close',
  found: (shown: number, all: number): string =>
    shown === all ? `${noes(all)}.` : `${many(shown)} of ${noes(all)}.`,
  reading: 'Reading the ledger…',
  failed:
    'The ledger cannot be opened. Reload this page; if it stays so, the browser may be out of space or in a private window.',
  nothingFound: 'No entry has all of these words.',
  pages: 'Pages of the table',
  page: (page: number, pages: number): string => `Page ${page} of ${many(pages)}`,
  newer: 'Back',
  older: 'Next',
  cutForPrint: (shown: number, all: number): string =>
    `Printed are the first ${many(shown)} of ${noes(all)}. Search first to print fewer.`,
} as const;

export const EMPTY_LINES = {
  title: 'Nothing is kept yet',
  lead: 'A no is easier to understand a week later, with what it turned out to be about. Keep the ones you would like to learn from.',
  steps: [
    'When a card shows a no, choose “Keep this no”. Nothing is kept otherwise.',
    'Before you ask, tap what you fear it is about. It is often the price, in our heads.',
    'After you asked, tap what it was really about. Then note what became of it.',
  ],
  example: 'One story of this kind',
  story:
    '“No, that’s unrealistic.” – feared: price. – “What exactly is unrealistic?” – it was the delivery dates. They were moved, and the contract was signed.',
  byHand: 'Write one down yourself',
} as const;

export const DETAIL_LINES = {
  words: 'Their words',
  feared: 'Before asking: I fear it is about',
  real: 'After asking: it was about',
  weight: 'Is that impossible, or difficult?',
  asked: 'The question I asked',
  became: 'What became of it',
  note: 'How it ended, in a few words',
  reaction: 'What I did first',
  matter: 'What I had asked for',
  person: 'Who said it',
  place: 'Where',
  kind: 'Kind of no',
  proposed: 'First proposed on',
  when: 'Heard on',
  other: 'Or in other words',
  saved: 'Saved.',
  notSaved: 'This could not be saved. Reload the page and try once more.',
  remove: 'Delete this entry',
  removed: 'Deleted.',
  undo: 'Undo',
  keep: 'Keep it',
  noWords: 'Write their words first.',
} as const;

export const COME_BACK_LINES = {
  title: 'Come back to this',
  due: 'Time to come back',
  coming: 'To come back to',
  limit: 'This is a limit that they set. It is respected and not come back to.',
  theirs: (words: string): string => `They said “${words}”`,
  at: 'Or on',
  remind: 'Remind me',
  set: (when: string): string => `You will be reminded on ${when}.`,
  waits: (when: string): string => `Reminder: ${when}`,
  done: 'Done',
  drop: 'Drop it',
  show: 'Show',
  past: 'This time is over already. Choose one that is ahead.',
  third: 'This was their second no on it. A third attempt presses; leave the next step to them.',
  tooSoon: (when: string): string => `They asked not to be asked before ${when}.`,
  failed: 'How Else does not answer. Reload this page and try once more.',
  nameless: 'Someone',
} as const;

export const RESTED_LINES = {
  title: 'Replies that rest',
  how: 'Your own words, on this device only, until you are done with them.',
  to: (person: string): string => (person ? `To ${person}, who wrote` : 'To somebody who wrote'),
  due: 'It has rested. How does it read now?',
  waits: (when: string): string => `Rests until ${when}`,
  text: 'Your reply',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Not copied: select the text and copy it.',
  open: 'Open the page it was written on',
  done: 'Done, delete it',
} as const;

export const PICTURE_LINES = {
  title: 'What they show',
  none: 'Once a few noes are kept, pictures of them stand here.',
  few: (count: number): string => `From ${noes(count)}: too few to show a habit.`,
  from: (count: number): string => `From ${noes(count)}.`,
  numbers: 'As numbers',
  count: 'Noes',
  kinds: 'Noes by kind',
  outcomes: 'What became of them',
  barriers: 'Feared against real',
  barriersSay: (asFeared: number, known: number): string =>
    asFeared === known
      ? `In ${known === 1 ? 'the one case' : `all ${many(known)} cases`} with both known, it was what was feared.`
      : `In ${many(known - asFeared)} of ${known === 1 ? '1 case' : `${many(known)} cases`} with both known, it was something else than feared.`,
  barriersTeach: 'Tap a feared and a real barrier in an entry, and they are compared here.',
  fearedAxis: 'feared ↓',
  realAxis: 'real →',
  waits: 'Time to the first no',
  waitsTeach: 'Note in an entry when you first proposed it. A no that is heard early saves both sides time.',
  weeks: 'My first reactions, week by week',
  weeksTeach: 'Note in an entry what you did first. For your eyes only, and no score.',
  open: 'Asked or left space',
  closed: 'Argued, took it personally or gave up',
  unsaid: 'Not noted',
  week: 'Week of',
} as const;

export const TOOL_LINES = {
  title: 'Keep, take along, delete',
  give: 'Export',
  giveHow: 'The entries that the table shows now, in a file.',
  formats: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  initials: 'Initials in place of names',
  given: (count: number, file: string): string => `${noes(count)} in ${file}.`,
  take: 'Import',
  takeHow: 'A JSON or CSV file of a ledger. What is there already stays as it is.',
  taken: (added: number, known: number): string =>
    `${noes(added)} added${known > 0 ? `, ${many(known)} were there already` : ''}.`,
  problem: (line: number | null, says: string): string => (line === null ? says : `Line ${line}: ${says}`),
  moreProblems: (count: number): string => `and ${many(count)} more lines`,
  retention: 'How long entries stay',
  untilDeleted: 'Until I delete them',
  days: (days: number): string => `${days} days`,
  retentionHow: 'Older entries are deleted for good, by themselves.',
  everyNo: 'Keep every no that is shown, for that time',
  everyNoOn: 'Saved. From now on every no that a card shows is kept.',
  swept: (count: number): string => (count === 0 ? 'Saved.' : `Saved. ${noes(count)} deleted.`),
  erase: 'Erase everything',
  eraseHow: 'All entries, all reminders, replies that rest, and what practice knows, at once and for good.',
  eraseAsk: (count: number): string =>
    `Erase ${noes(count)}, all reminders and the rest of it? This cannot be undone.`,
  eraseYes: 'Erase',
  eraseNo: 'Keep them',
  erased: 'Everything was erased.',
  failed: 'This did not work. Reload the page and try once more.',
} as const;

/** A day, and a time, as this person's browser writes them. */
export const dayLine = (instant: number): string =>
  new Date(instant).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
export const timeLine = (wall: string): string =>
  new Date(wall).toLocaleString(undefined, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
