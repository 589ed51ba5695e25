/**
 * What the parts say to each other: one map a direction, request and reply together.
 *
 * A page's own scripts cannot reach these: they travel by `runtime.sendMessage`. They are checked all the same,
 * since an old content script may outlive an update. A malformed message is answered with an error, never obeyed.
 */
import type { Better, DraftCheck } from '../language/draft';
import type { Earlier, Firmness, Kind, Outcome, Reading, Understood, Utterance } from '../language/words';
import { api, type Runtime } from './api';

/** To the background: from a page's content script, the popup or the side panel. */
export interface ToBackground {
  /**
   * Read one utterance. `asked`: questions shown just before, which are not to be repeated.
   * `earlier`: noes of the same person in this visit. `message`: by which it is known when it is opened again; null
   * where it cannot be.
   */
  read: { utterance: Utterance; message: string | null; asked: string[]; earlier: Earlier[] };
  /** The mails that are open in this tab, for the page of their reply. */
  'hold-mails': { mails: HeldMail[] };
  /** What was open in this tab, or in the one that opened it. */
  'held-mails': Record<string, never>;
  /** The user has done with the card of these words in this message. */
  'close-card': { message: string; words: string };
  /** "Not a no": never show these words of this person again. */
  'not-a-no': SetAside;
  /** Undo of "not a no". */
  'a-no-after-all': SetAside;
  /** Start the worker and its engine ahead of a reading. */
  wake: Record<string, never>;
  /** What does this reply to a no do? */
  'check-draft': { no: string; kind: Kind; draft: string };
  /** How could this no be answered? */
  'better-answers': { no: string; kind: Kind };
  /** The page needs what knows about editors. */
  editors: Record<string, never>;
  /** The call needs what is said beside it. */
  'call-guide': Record<string, never>;
  /** This page bears the mark of a site: the scripts that read it are to follow. */
  'read-here': { id: string };
  /**
   * Keep this no in the ledger; with the id of its entry it is kept already.
   * `open`: show it there, to say when to come back to it.
   */
  keep: KeptNo & { entry: string | null; open: boolean };
  /** The noes of a call so far; they are held until the browser is closed. */
  'call-noes': { began: number; noes: CallNo[] };
  /** Show the noes of the call that was held last. */
  'open-call': Record<string, never>;
  /** Show the ledger, at one entry or whole. */
  'open-ledger': { entry: string | null };
  /** When could one come back to this? */
  'when-to-come-back': { words: string; kind: Kind };
  'come-back': ComeBack;
  /** `due`: it comes again then; without it, it is done or dropped. */
  'answer-reminder': { id: string; answer: 'done' | 'drop' | { due: string } };
  'forget-reminders': Record<string, never>;
  /** A reply to this person is begun; `words`: the no that it answers, where there is one. What is better known before? */
  'before-writing': { person: string; words: string | null };
  /** Keep this reply for a while, and show it again then. */
  'rest-draft': RestDraft;
  'answer-rested': ToBackground['answer-reminder'];
}

/** A reply that is to rest. */
export interface RestDraft {
  text: string;
  /** The no that it answers. */
  words: string;
  kind: Kind;
  person: string;
  how: 'in-an-hour' | 'tonight' | 'tomorrow';
}

/** What is better known before somebody is written to, from what the user kept. */
export interface BeforeWriting {
  /** The wall time before which they asked not to be asked again, while it is ahead. */
  readonly tooSoon: string | null;
  /** An answer would be the third attempt on the same matter. */
  readonly third: boolean;
  /** A reply to this very no that rests. */
  readonly rested: string | null;
}

/** A mail that is open, by its id. */
export interface HeldMail {
  readonly message: string;
  readonly utterance: Utterance;
}

/** Words that are no no, and whose they are. */
export interface SetAside {
  words: string;
  speaker: string | null;
  address: string | null;
}

/** One no of a call. */
export interface CallNo {
  /** When it was heard, in milliseconds since 1970. */
  readonly at: number;
  readonly speaker: string | null;
  readonly words: string;
  readonly kind: Kind;
  readonly firmness: Firmness;
  /** What could be asked, or the line to leave it at. */
  readonly question: string;
}

/** What a card knows of a no that is to be kept. */
export interface KeptNo {
  words: string;
  kind: Kind;
  firmness: Firmness;
  /** Empty where nobody is named. */
  person: string;
  /** The first question that was shown. */
  asked: string;
}

/** A time to come back to a no; times are wall times, "2027-01-04T09:00". */
export interface ComeBack {
  id: string;
  due: string;
  words: string;
  kind: Kind;
  person: string;
  matter: string;
  entry: string | null;
  /** The time before which they asked not to be asked again. */
  notBefore: string | null;
}

/** A time that is offered, and whether their own words name it. */
export interface OfferedTime {
  readonly at: string;
  readonly from: { readonly words: string } | { readonly preset: string };
  readonly asked: boolean;
}

/** To a page's content script, from the background or the popup. */
export interface ToPage {
  /** Show readings of text the user selected on this page. */
  'show-selection': { text: string; understood: Understood; readings: readonly Reading[] };
  /** Sites were switched off, as match patterns: a page of theirs is left as found, unless another pattern keeps it. */
  leave: { origins: string[]; kept: string[] };
}

export interface Replies {
  read: Outcome;
  'not-a-no': null;
  'hold-mails': null;
  'held-mails': readonly HeldMail[];
  'close-card': null;
  'a-no-after-all': null;
  wake: null;
  'read-here': null;
  /** The id of its entry. */
  keep: string;
  'call-noes': null;
  'open-call': null;
  'open-ledger': null;
  'when-to-come-back': readonly OfferedTime[];
  'come-back': null;
  'answer-reminder': null;
  'forget-reminders': null;
  'before-writing': BeforeWriting;
  /** The wall time at which it comes back. */
  'rest-draft': string;
  'answer-rested': null;
  'check-draft': DraftCheck;
  'better-answers': Better;
  editors: null;
  'call-guide': null;
  'show-selection': null;
  leave: null;
}

/** Thrown to the asker where the other part was missing or refused the message. */
export class MessageError extends Error {
  override name = 'MessageError';
}

type Envelope = { readonly howElse: 1; readonly name: string; readonly body: unknown };
type Answer = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly error: string };

const open = (answer: unknown): unknown => {
  const a = answer as Answer | undefined;
  if (!a || typeof a !== 'object') throw new MessageError('no answer');
  if (!a.ok) throw new MessageError(a.error);
  return a.reply;
};

/**
 * Asks the background.
 * @throws MessageError where it refuses; the browser's own error where the extension is gone
 */
export async function askBackground<T extends keyof ToBackground>(
  name: T,
  body: ToBackground[T],
): Promise<Replies[T]> {
  const envelope: Envelope = { howElse: 1, name, body };
  return open(await api.runtime.sendMessage(envelope)) as Replies[T];
}

/**
 * Asks the content script in the top frame of a tab.
 * @throws MessageError where it refuses; the browser's own error where no content script listens
 */
export async function askPage<T extends keyof ToPage>(
  tabId: number,
  name: T,
  body: ToPage[T],
): Promise<Replies[T]> {
  const envelope: Envelope = { howElse: 1, name, body };
  return open(await api.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as Replies[T];
}

/** Tells the content scripts in all frames of a tab; what they answer is not asked for. */
export async function tellPage<T extends keyof ToPage>(
  tabId: number,
  name: T,
  body: ToPage[T],
): Promise<void> {
  const envelope: Envelope = { howElse: 1, name, body };
  await api.tabs.sendMessage(tabId, envelope);
}

export type Handlers<Bodies> = {
  [T in keyof Bodies & keyof Replies]: (
    body: Bodies[T],
    sender: Runtime.MessageSender,
  ) => Promise<Replies[T]> | Replies[T];
};

type AnyHandler = (body: unknown, sender: Runtime.MessageSender) => unknown;

/** Looks at a body before it is obeyed. @returns what is wrong with it, or null */
export type Check = (name: string, body: unknown) => string | null;

/**
 * Answers messages by name. A failing handler answers with its error: nothing is thrown at the browser.
 * @returns a function that stops answering
 */
export function answer<Bodies>(handlers: Handlers<Bodies>, check: Check): () => void {
  const byName = new Map(Object.entries(handlers) as [string, AnyHandler][]);
  const listener = (message: unknown, sender: Runtime.MessageSender, send: (answer: Answer) => void) => {
    const envelope = message as Envelope | null;
    const handler =
      envelope?.howElse === 1 && sender.id === api.runtime.id ? byName.get(envelope.name) : null;
    if (!envelope || !handler) return undefined;
    void answerTo(handler, envelope, sender, check).then(send);
    return true;
  };
  // The polyfill's types know two shapes of listener; the one with `sendResponse` works in every browser.
  type Listener = Parameters<typeof api.runtime.onMessage.addListener>[0];
  api.runtime.onMessage.addListener(listener as Listener);
  // A script that was cut off has no runtime any more, and nothing left to stop.
  return () => api.runtime?.onMessage?.removeListener(listener as Listener);
}

async function answerTo(
  handler: AnyHandler,
  { name, body }: Envelope,
  sender: Runtime.MessageSender,
  check: Check,
): Promise<Answer> {
  const wrong = check(name, body);
  if (wrong !== null) return { ok: false, error: `malformed message "${name}": ${wrong}` };
  try {
    return { ok: true, reply: (await handler(body, sender)) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers what the background and the popup ask. Only our own extension, of this very version, can send to a page:
 * a script that outlives an update is cut off. So the bodies are trusted here, and no page pays for a schema library.
 */
export const answerAsPage = (handlers: Handlers<ToPage>): (() => void) =>
  answer<ToPage>(handlers, () => null);

export { LONGEST_TEXT } from '../language/words';
