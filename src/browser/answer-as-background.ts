/**
 * The background's ear: what reaches it from pages and surfaces is checked against a schema before it is obeyed.
 *
 * A content script runs beside somebody else's code; what it sends is treated as somebody else's input.
 */
import * as v from 'valibot';
import { FIRMNESSES, KINDS, LONGEST_TEXT, REGISTERS, SIDES } from '../language/words';
import { answer, type Check, type Handlers, type ToBackground } from './messages';

const LONGEST_NO = 2_000;
const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const named = v.nullable(line(LONGEST_NO));
const setAside = v.object({ words: line(LONGEST_NO), speaker: named, address: named });
const kind = v.picklist(KINDS);
const wall = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/));
const keptNo = v.object({
  words: v.pipe(line(LONGEST_TEXT), v.minLength(1)),
  kind,
  firmness: v.picklist(FIRMNESSES),
  person: line(LONGEST_NO),
  asked: line(LONGEST_NO),
  entry: v.nullable(line(64)),
  open: v.boolean(),
});
const comeBack = v.object({
  id: line(64),
  due: wall,
  words: line(LONGEST_NO),
  kind,
  person: line(200),
  matter: line(300),
  entry: v.nullable(line(64)),
  notBefore: v.nullable(wall),
});

const answerToReminder = v.object({
  id: line(64),
  answer: v.union([v.picklist(['done', 'drop']), v.object({ due: wall })]),
});

const utterance = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  speaker: v.nullable(v.string()),
  address: v.optional(v.nullable(v.string())),
  side: v.picklist(SIDES),
  register: v.picklist(REGISTERS),
  previous: v.nullable(v.string()),
});

const SCHEMAS: { readonly [T in keyof ToBackground]: v.GenericSchema<unknown, unknown> } = {
  read: v.object({
    utterance,
    message: v.nullable(line(LONGEST_NO)),
    asked: v.array(v.string()),
    earlier: v.array(v.object({ words: v.string(), previous: v.nullable(v.string()) })),
  }),
  'hold-mails': v.object({ mails: v.array(v.object({ message: line(LONGEST_NO), utterance })) }),
  'held-mails': v.object({}),
  'close-card': v.object({ message: line(LONGEST_NO), words: line(LONGEST_TEXT) }),
  'not-a-no': setAside,
  'a-no-after-all': setAside,
  wake: v.object({}),
  'check-draft': v.object({
    no: v.pipe(v.string(), v.maxLength(2_000)),
    kind: v.picklist(KINDS),
    draft: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  }),
  'better-answers': v.object({ no: line(LONGEST_NO), kind }),
  editors: v.object({}),
  'call-guide': v.object({}),
  'read-here': v.object({ id: v.string() }),
  keep: keptNo,
  'call-noes': v.object({
    began: v.number(),
    noes: v.array(
      v.object({
        at: v.number(),
        speaker: v.nullable(line(LONGEST_NO)),
        words: line(LONGEST_TEXT),
        kind,
        firmness: v.picklist(FIRMNESSES),
        question: line(LONGEST_NO),
      }),
    ),
  }),
  'open-call': v.object({}),
  'open-ledger': v.object({ entry: v.nullable(line(64)) }),
  'when-to-come-back': v.object({ words: line(LONGEST_NO), kind }),
  'come-back': comeBack,
  'answer-reminder': answerToReminder,
  'forget-reminders': v.object({}),
  'before-writing': v.object({ person: line(LONGEST_NO), words: v.nullable(line(LONGEST_TEXT)) }),
  'rest-draft': v.object({
    text: v.pipe(line(LONGEST_TEXT), v.minLength(1)),
    words: line(LONGEST_NO),
    kind,
    person: line(200),
    how: v.picklist(['in-an-hour', 'tonight', 'tomorrow']),
  }),
  'answer-rested': answerToReminder,
};

/** @returns what is wrong with a message to the background, or null */
export const wrongWith: Check = (name, body) => {
  if (!Object.hasOwn(SCHEMAS, name)) return 'unknown name';
  const result = v.safeParse(SCHEMAS[name as keyof ToBackground], body);
  if (result.success) return null;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`;
};

/** Answers what pages and surfaces ask. @returns a function that stops answering */
export const answerAsBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  answer<ToBackground>(handlers, wrongWith);
