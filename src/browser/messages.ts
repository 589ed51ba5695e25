/**
 * What the parts say to each other: one map a direction, request and reply together.
 *
 * A page's own scripts cannot reach these: they travel by `runtime.sendMessage`. They are checked all the same,
 * since an old content script may outlive an update. A malformed message is answered with an error, never obeyed.
 */
import * as v from 'valibot';
import {
  FIRMNESSES,
  KINDS,
  LONGEST_TEXT,
  type Outcome,
  REGISTERS,
  type Reading,
  SIDES,
} from '../language/words';
import { api, type Runtime } from './api';

const utterance = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  speaker: v.nullable(v.string()),
  side: v.picklist(SIDES),
  register: v.picklist(REGISTERS),
  previous: v.nullable(v.string()),
});

const reading = v.object({
  refusal: v.object({
    words: v.string(),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    kind: v.picklist(KINDS),
    also: v.array(v.picklist(KINDS)),
    firmness: v.picklist(FIRMNESSES),
    certainty: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    rule: v.string(),
    reasons: v.array(v.string()),
  }),
  reframe: v.nullable(v.string()),
  questions: v.array(v.string()),
  closing: v.nullable(v.string()),
});

/** To the background: from a page's content script, the popup or the side panel. */
const toBackground = {
  /** Read one utterance. `asked`: questions shown just before, which are not to be repeated. */
  read: v.object({ utterance, asked: v.array(v.string()) }),
  /** "Not a no": never show these words again. */
  'not-a-no': v.object({ words: v.pipe(v.string(), v.maxLength(2_000)) }),
  /** Undo of "not a no". */
  'a-no-after-all': v.object({ words: v.pipe(v.string(), v.maxLength(2_000)) }),
  /** Start the worker and its engine ahead of a reading. */
  wake: v.object({}),
} as const;

/** To a page's content script, from the background or the popup. */
const toPage = {
  /** Show readings of text the user selected on this page. */
  'show-selection': v.object({
    text: v.string(),
    understood: v.picklist(['english', 'other', 'unclear']),
    readings: v.array(reading),
  }),
  /** How is this page doing? */
  health: v.object({}),
  /** Sites were switched off, as match patterns: a page of theirs is left as it was found. */
  leave: v.object({ origins: v.array(v.string()) }),
} as const;

interface Replies {
  read: Outcome;
  'not-a-no': null;
  'a-no-after-all': null;
  wake: null;
  'show-selection': null;
  health: PageHealth;
  leave: null;
}

/** The health light of one page, for the popup. */
export interface PageHealth {
  readonly site: string;
  readonly light: 'reading' | 'resting' | 'changed';
  /** One plain sentence. */
  readonly says: string;
}

type ToBackground = typeof toBackground;
type ToPage = typeof toPage;
type Body<S extends Record<string, v.GenericSchema>, T extends keyof S> = v.InferOutput<S[T]>;
export type ToBackgroundName = keyof ToBackground;
export type ToPageName = keyof ToPage;

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
export async function askBackground<T extends ToBackgroundName>(
  name: T,
  body: Body<ToBackground, T>,
): Promise<Replies[T]> {
  const envelope: Envelope = { howElse: 1, name, body };
  return open(await api.runtime.sendMessage(envelope)) as Replies[T];
}

/**
 * Asks the content script in the top frame of a tab.
 * @throws MessageError where it refuses; the browser's own error where no content script listens
 */
export async function askPage<T extends ToPageName>(
  tabId: number,
  name: T,
  body: Body<ToPage, T>,
): Promise<Replies[T]> {
  const envelope: Envelope = { howElse: 1, name, body };
  return open(await api.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as Replies[T];
}

type Handlers<S extends Record<string, v.GenericSchema>> = {
  [T in keyof S & keyof Replies]: (
    body: Body<S, T>,
    sender: Runtime.MessageSender,
  ) => Promise<Replies[T]> | Replies[T];
};

function listen(
  schemas: Record<string, v.GenericSchema>,
  handlers: Record<string, (body: never, sender: Runtime.MessageSender) => unknown>,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (answer: unknown) => void,
  ): true | undefined => {
    const envelope = message as Envelope | null;
    if (envelope?.howElse !== 1 || sender.id !== api.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, envelope.name)) return undefined;
    void answerTo(schemas, handlers, envelope, sender).then(send);
    return true;
  };
  // The polyfill types know two shapes of listener; the one with `sendResponse` works in every browser we support.
  api.runtime.onMessage.addListener(listener as Parameters<typeof api.runtime.onMessage.addListener>[0]);
  return () =>
    api.runtime.onMessage.removeListener(listener as Parameters<typeof api.runtime.onMessage.addListener>[0]);
}

async function answerTo(
  schemas: Record<string, v.GenericSchema>,
  handlers: Record<string, (body: never, sender: Runtime.MessageSender) => unknown>,
  envelope: Envelope,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  const schema = schemas[envelope.name];
  const handler = handlers[envelope.name];
  if (!schema || !handler) return { ok: false, error: `unknown message "${envelope.name}"` };
  const parsed = v.safeParse(schema, envelope.body);
  if (!parsed.success)
    return { ok: false, error: `malformed message "${envelope.name}": ${parsed.issues[0]?.message}` };
  try {
    return { ok: true, reply: (await handler(parsed.output as never, sender)) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers what pages and surfaces ask. @returns a function that stops answering */
export const answerAsBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen(toBackground, handlers);

/** Answers what the background and the popup ask. @returns a function that stops answering */
export const answerAsPage = (handlers: Handlers<ToPage>): (() => void) => listen(toPage, handlers);

export type { Reading };
export { LONGEST_TEXT };
