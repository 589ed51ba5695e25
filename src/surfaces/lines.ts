/** All that the surfaces say, in one place: to be read aloud, mended and one day translated. */
import type { Firmness, Kind } from '../language/words';

/** A kind in plain words: its name, and what kind of no it is. */
export const KIND_LINES: Record<Kind, { readonly name: string; readonly says: string }> = {
  form: { name: 'Form', says: 'not in this form' },
  time: { name: 'Time', says: 'not now' },
  conditions: { name: 'Conditions', says: 'not under these conditions' },
  authority: { name: 'Authority', says: 'not theirs to decide' },
  trust: { name: 'Trust', says: 'not safe enough yet' },
  need: { name: 'Need', says: 'no need seen' },
  unspoken: { name: 'Unspoken', says: 'the reason is not said' },
  boundary: { name: 'Boundary', says: 'a limit to respect' },
};

export const FIRMNESS_LINES: Record<Firmness, string> = {
  soft: 'a soft no',
  firm: 'a firm no',
  final: 'a final no',
};

export const CARD_LINES = {
  someone: 'Someone',
  speakerUnknown: 'speaker unknown',
  speakerUncertain: 'speaker not certain',
  sure: 'quite sure',
  unsure: 'may be a no',
  ask: 'You could ask',
  breathe: 'Take a breath, then ask:',
  others: 'Or ask',
  close: 'One courteous line, and leave it there',
  breatheAndClose: 'Take a breath, then leave it there:',
  again: 'A second no on this: leave it to them',
  more: 'More',
  why: 'Why this is read as a no',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: select the text and copy it.',
  insert: 'Insert',
  notInserted: 'No answer: copy it and paste it yourself.',
  insertHow: 'Put it into your reply, at the caret. Undo takes it out again.',
  notANo: 'Not a no',
  closeCard: 'Close',
  keep: 'Keep this no',
  kept: 'Kept. Open it',
  comeBack: 'Come back to this',
  aside: 'Set aside as not a no.',
  undo: 'Undo',
  or: 'or',
} as const;

const noes = (count: number): string => (count === 1 ? 'one no' : `${count} noes`);

/** What became of "Insert". */
export const INSERTED_LINES = {
  done: 'Put into your reply. Undo takes it out again.',
  'no-editor': 'Open a reply first, then insert.',
  'no-caret': 'Several replies are open: click into yours, then insert.',
  composing: 'Finish the letter you are composing, then insert.',
  'not-taken': 'This editor did not take it: copy it and paste it yourself.',
} as const;

/** What is said of the user's own reply. */
export const DRAFT_LINES = {
  title: 'Your reply',
  flags: {
    arguing: 'Answers their no with an argument',
    pressing: 'Presses for an answer',
    personal: 'Takes the no as an attack',
    'giving-up': 'Closes the door at once',
  },
  strengths: {
    acknowledges: 'takes up their no',
    asks: 'asks an open question',
    'gives-space': 'leaves them space',
  },
  good: (all: readonly string[]): string => {
    const said = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
    return `It ${said}.`;
  },
  instead: 'You could ask instead',
  free: 'Only you see this. Send it as you like.',
} as const;

/** What is said before the user writes, from what was kept. */
export const BEFORE_LINES = {
  title: 'Before you write',
  tooSoon: (day: string): string => `They asked not to be asked before ${day}.`,
  third: 'They have said no to this twice. A third attempt presses; leave the next step to them.',
  rested: 'You kept a reply to this',
} as const;

/** A pause for a draft that was written in heat. */
export const REST_LINES = {
  offer: 'It may read otherwise after a pause. Let it rest, and come back to it:',
  how: { 'in-an-hour': 'In an hour', tonight: 'Tonight', tomorrow: 'Tomorrow' },
  goOn: 'Go on now',
  kept: (when: string): string =>
    `Kept on this device until ${when}. What you wrote here stays as it is; send it as you like.`,
  failed: 'It could not be kept. Copy it to a place of your own, or go on.',
} as const;

export const PANEL_LINES = {
  label: 'How Else',
  fold: 'Fold away',
  foldName: 'Fold away How Else',
  tabName: (count: number): string => `Open How Else, ${count > 0 ? noes(count) : 'a question'}`,
  earlier: (count: number): string => `Show ${count} earlier`,
  newestOnly: 'Show the newest only',
  waiting: (count: number): string => `${count} more: show the next`,
  /** One sentence for those who listen to the page. */
  heard: (kind: Kind, sure: boolean): string =>
    `How Else: ${sure ? 'a no' : 'what may be a no'}, ${KIND_LINES[kind].name.toLowerCase()}, ${KIND_LINES[kind].says}.`,
} as const;

/** What is said beside a call, not of a no in it. */
export const CALL_LINES = {
  captionsOff: (how: string): string => `Captions are off, so nothing is read. ${how}`,
  isItYou: 'Is one of these you? Your own words are then never read as a no.',
  noneOfThese: 'None of these',
  over: (count: number): string =>
    `${noes(count)[0]?.toUpperCase()}${noes(count).slice(1)} in this call. Nothing of it is kept unless you say so.`,
  see: 'See the list',
} as const;

export const LOOKUP_LINES = {
  title: 'How Else',
  label: 'What was the no you heard?',
  placeholder: 'Type or paste their words',
  teach: 'A no often means “show me how else”. Try one:',
  example: "No, that's unrealistic.",
  unclear: 'There are no words to read here yet. Paste the sentence you heard.',
  other: 'This looks like another language. How Else reads English so far, so it stays silent.',
  none: 'No refusal was found in these words.',
  cut: (length: number): string =>
    `This is long: only the first ${length.toLocaleString('en')} characters were read.`,
  reading: 'Reading…',
  silent:
    'How Else does not answer. Try again; if it stays silent, close this and open it again, or restart the extension.',
  again: 'Try again',
  clear: 'Clear',
  notRemembered: 'This could not be remembered: the extension does not answer.',
} as const;

/** The user's own answer to what was looked up. */
export const ANSWER_LINES = {
  label: 'Your answer, to try it out',
  placeholder: 'What would you say?',
} as const;

export const SITE_LINES = {
  label: 'This site',
  restricted: 'This page cannot be read by extensions.',
  on: 'is read',
  off: 'is not read',
  switchOn: (known: string | null): string =>
    known ? `Read ${known} here` : 'Read mail and calls on this site',
  switchOff: (known: string | null): string => (known ? `Stop reading ${known}` : 'Stop reading this site'),
  selfHosted: (names: readonly string[]): string =>
    `For ${names.slice(0, -1).join(', ')} or ${names.at(-1)} on a server of your own.`,
  choose: 'Choose what is read…',
  call: (count: number): string => `Your last call: ${noes(count)}, not kept yet.`,
  seeCall: 'See the list',
  ledger: 'The noes you kept, and when to come back to them.',
  openLedger: 'Open',
  report: 'Copy report',
  reportCopied: 'Copied. It holds no text of the page, and was sent nowhere.',
  reportFailed: 'The report could not be made: reload the page and try again.',
  experimental: 'This site is read by marks that few have described; it may miss much.',
  device: 'Nothing leaves this device.',
  refused: 'The permission was not given, so nothing is read.',
  setAside: (count: number): string =>
    count === 1 ? 'One sentence is set aside as not a no.' : `${count} sentences are set aside as not a no.`,
  readAgain: 'Read again',
  covered: 'Another permission covers this site: take that one back in the settings of the browser.',
  failed: 'The switch did not work. Open this window again and try once more.',
  reload: 'Reload the page once to begin.',
} as const;

export const WELCOME_LINES = {
  title: 'How Else',
  lead: 'A no often means “show me how else”. Choose where How Else may listen: it reads the replies and live captions on these sites, and nowhere else.',
  device: 'Nothing leaves this device. There is no account, and no request is ever made.',
  mail: 'Mail',
  calls: 'Calls, while captions are on',
  all: 'Read all of these webmails',
  allOn: 'All of these webmails are read',
  on: 'Reading',
  off: 'Read',
  stop: (name: string): string => `Stop reading ${name}`,
  start: (name: string): string => `Read ${name}`,
  refused: 'The permission was not given, so nothing was changed.',
  covered: 'Another permission covers this site: take that one back in the settings of the browser.',
  failed: 'The switch did not work. Reload this page and try once more.',
  experimental: 'experimental',
  ownServer: 'On a server of your own',
  ownServerHow: (names: string): string =>
    `${names}: open your mail or call there, click the How Else button, and choose “Read mail and calls on this site”. It is recognised by its structure.`,
  settings: 'Settings',
  names: 'Your names and addresses',
  namesHow:
    'As others see them, one on a line: your name in calls, your mail addresses. Some calls and webmails do not say which words are yours; your own words are never read as a no.',
  quiet: 'Quiet in calls',
  quietHow: 'Show only how many noes there were, until you open the panel.',
  saved: 'Saved.',
  notSaved: 'This could not be saved. Reload this page and try once more.',
  sharing: 'In a call nobody else sees the panel, unless you share the window or screen that shows it.',
  tryIt: 'Try it',
} as const;

export const PRACTICE_LINES = {
  title: 'Practice',
  lead: 'A no, a breath, an answer. What you write here is kept nowhere; only when each no comes again is remembered, on this device.',
  live: 'Live: the words come in as captions do',
  places: { mail: 'They write', call: 'They say', chat: 'They write in the chat' },
  yours: 'Your answer',
  look: 'See what it does',
  noWords: 'Write an answer first, or take one.',
  pick: 'Or take one of these',
  does: 'What it does',
  plain: 'It does nothing to press or to argue.',
  wanting: 'It does not ask, nor say that there is time.',
  better: 'You could ask',
  close: 'One courteous line, and leave it there',
  others: 'Or ask',
  again: 'Answer once more',
  next: 'Next',
  enough: 'That is enough for today.',
  enoughHow: 'What went less well comes first, another day.',
  more: 'A few more',
  nothing: (day: string): string => `Nothing is due. The next one comes on ${day}.`,
  anyway: 'Practise anyway',
  silent: 'How Else does not answer. Try again; if it stays silent, restart the extension.',
  tryAgain: 'Try again',
  open: 'Practise on sample noes',
  openHow: 'Sample noes to answer, for yourself.',
} as const;
