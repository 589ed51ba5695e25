/** Replies that the user lets rest: the text itself, kept on this device until it is looked at again and done with. */
import * as v from 'valibot';
import { KINDS, LONGEST_TEXT } from '../language/words';
import { follow, storeOf } from './store';
import { wallSchema } from './wall';

export const restedSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  due: wallSchema,
  /** The user's own words, as they stood. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  /** The no that it answers. */
  words: v.pipe(v.string(), v.maxLength(2_000)),
  kind: v.picklist(KINDS),
  person: v.pipe(v.string(), v.maxLength(200)),
  /** Where it was written, to go back there. */
  page: v.pipe(v.string(), v.maxLength(2_000)),
  /** Nobody named a time: it goes as soon as it is done. */
  notBefore: v.null(),
  state: v.picklist(['waiting', 'shown', 'done']),
});
export type Rested = Readonly<v.InferOutput<typeof restedSchema>>;

const PREFIX = 'rested-draft:';

/** Only the background writes here; pages ask it to. */
export const restedStore = storeOf(PREFIX, restedSchema);

/** Calls `changed` now and whenever a resting reply changes, until `signal`. */
export const followRested = (changed: (rested: Rested[]) => void, signal: AbortSignal): void =>
  follow(restedStore, PREFIX, changed, signal);
