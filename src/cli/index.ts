/**
 * The terminal door: `how-else "No, that's unrealistic."` and `how-else batch utterances < in.jsonl`.
 *
 * Exit status: 0 with or without a no, 1 where a batch had malformed lines, 2 on bad usage.
 */
import { createInterface } from 'node:readline';
import { LONGEST_TEXT, read, SURE } from '../language/index';
import { answerLine, BATCHES, type Batch } from './batch';
import { forPeople } from './for-people';

const HELP = `how-else: hears a no and offers a clarifying question

  how-else "No, that's unrealistic."     a reading for people
  how-else --json "No, thanks."          the same for programs
  how-else batch utterances|emails|calls|drafts < in.jsonl > out.jsonl
                                         one line out for each line in, in order

  --               what follows is text, even if it begins with a dash
  --previous "…"   what you said just before; it can turn a no into a yes
  --help           this page

Exit status: 0 with or without a no, 1 where a batch had malformed lines, 2 on bad usage.
Nothing leaves this machine.
`;

const misused = (why: string): number => {
  process.stderr.write(`how-else: ${why}\nTry: how-else --help\n`);
  return 2;
};

/** Waits where the reader of our output is slower than we are. */
const print = (text: string): Promise<void> | undefined =>
  process.stdout.write(text) ? undefined : new Promise((done) => process.stdout.once('drain', () => done()));

async function batch(kind: Batch): Promise<number> {
  let status = 0;
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const answer = answerLine(kind, line === 1 ? text.replace(/^\uFEFF/, '') : text, line);
    if (!answer.fine) status = 1;
    await print(`${answer.out}\n`);
  }
  return status;
}

function one(text: string, previous: string | null, json: boolean): number {
  if (text.length > LONGEST_TEXT)
    process.stderr.write(`how-else: only the first ${LONGEST_TEXT} characters are read\n`);
  const outcome = read({
    text,
    speaker: null,
    side: 'them',
    register: 'chat',
    previous,
  });
  process.stdout.write(json ? `${JSON.stringify(outcome, null, 2)}\n` : forPeople(outcome, SURE));
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (args[0] === 'batch') {
    if (args.length !== 2 || !BATCHES.includes(args[1] as Batch))
      return misused(`batch takes one of ${BATCHES.join(', ')}`);
    return batch(args[1] as Batch);
  }
  const rest = [...args];
  const json = rest.includes('--json');
  if (json) rest.splice(rest.indexOf('--json'), 1);
  const at = rest.indexOf('--previous');
  if (at >= 0 && rest[at + 1] === undefined) return misused('--previous needs a sentence');
  const previous = at >= 0 ? (rest.splice(at, 2)[1] ?? null) : null;
  const end = rest.indexOf('--');
  const unknown = rest.slice(0, end < 0 ? rest.length : end).find((arg) => /^--?[a-z]+$/.test(arg));
  if (unknown) return misused(`unknown option ${unknown}`);
  if (end >= 0) rest.splice(end, 1);
  if (rest.length !== 1) return misused(rest.length === 0 ? 'say what you heard' : 'put the words in quotes');
  return one(rest[0] as string, previous, json);
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});
process.exitCode = await main(process.argv.slice(2));
