/**
 * How an entry of an older version becomes one of today.
 *
 * The same steps serve the store when it is opened and a file when it is imported. A step is never changed once an
 * extension with it was given out: the next change is the next step.
 */
import * as v from 'valibot';
import { type Entry, entrySchema } from './entry';

type Raw = Readonly<Record<string, unknown>>;

interface Step {
  /** The version that it leads to. */
  readonly to: number;
  readonly why: string;
  change(entry: Raw): Raw;
}

const STEPS: readonly Step[] = [
  {
    to: 2,
    why: 'noes of one person on one matter are seen together',
    change: (entry) => ({ ...entry, person: entry.person ?? '', matter: '' }),
  },
  {
    to: 3,
    why: 'how it ended, what the user did first, and since when it was on the table',
    change: ({ result, ...entry }) => ({
      ...entry,
      became: entry.became ?? result ?? null,
      note: '',
      reaction: null,
      proposed: null,
      keptBy: 'hand',
    }),
  },
];

/** The version that is written today. */
export const VERSION = 3;

/** @returns an entry of version `from` in the shape of today, not yet checked */
export const upgraded = (entry: Raw, from: number): Raw =>
  STEPS.filter(({ to }) => to > from).reduce((changed, step) => step.change(changed), entry);

/** @returns the entry, or what is wrong with it in one line */
export function checked(entry: unknown): Entry | string {
  const result = v.safeParse(entrySchema, entry);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`;
}
