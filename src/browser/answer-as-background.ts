/**
 * The background's ear: what reaches it from pages and surfaces is checked against a schema before it is obeyed.
 *
 * A content script runs beside somebody else's code; what it sends is treated as somebody else's input.
 */
import * as v from 'valibot';
import { LONGEST_TEXT, REGISTERS, SIDES } from '../language/words';
import { answer, type Check, type Handlers, type ToBackground } from './messages';

const words = v.object({ words: v.pipe(v.string(), v.maxLength(2_000)) });

const SCHEMAS: { readonly [T in keyof ToBackground]: v.GenericSchema<unknown, unknown> } = {
  read: v.object({
    utterance: v.object({
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      speaker: v.nullable(v.string()),
      side: v.picklist(SIDES),
      register: v.picklist(REGISTERS),
      previous: v.nullable(v.string()),
    }),
    asked: v.array(v.string()),
    earlier: v.array(v.object({ words: v.string(), previous: v.nullable(v.string()) })),
  }),
  'not-a-no': words,
  'a-no-after-all': words,
  wake: v.object({}),
  editors: v.object({}),
  'read-here': v.object({ id: v.string() }),
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
