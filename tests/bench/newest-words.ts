/**
 * `npx tsx tests/bench/newest-words.ts`: our reader of newest words beside `email-reply-parser`, on the same mails.
 *
 * Prints how many mails of each sort each gets right, and what a mail made to be slow costs; with `--faults` every fault
 * of either. Exit 1 where ours is not right everywhere or the library is better anywhere.
 */
import { plainNewestWords } from '../../src/pages/webmail/plain-newest-words';
import { faultsOf, PLAIN_MAILS, type PlainMail } from '../pages/plain-mails';

/** What of the library is used here. */
interface Library {
  readonly default: new () => { parseReply(mail: string): string };
}

const LIBRARY: string = 'email-reply-parser';
const { default: EmailReplyParser } = (await import(LIBRARY).catch(() => {
  console.error(`${LIBRARY} is not installed: npm ci`);
  process.exit(2);
})) as Library;

const ours = (mail: string): string =>
  plainNewestWords(mail)
    .map(({ text }) => text)
    .join('\n');
const library = (mail: string): string => new EmailReplyParser().parseReply(mail);
const READERS = { ours, library, 'library, then ours': (mail: string) => ours(library(mail)) };

const sortOf = ({ name }: PlainMail): string => name.split(/[,:]/u)[0] as string;
const rightOf = (mails: readonly PlainMail[], read: (mail: string) => string): number =>
  mails.filter((plain) => faultsOf(plain, read(plain.mail)).length === 0).length;

const rows = [...new Set(PLAIN_MAILS.map(sortOf)), 'all'].map((sort) => {
  const mails = PLAIN_MAILS.filter((plain) => sort === 'all' || sortOf(plain) === sort);
  const right = Object.entries(READERS).map(([reader, read]) => [reader, rightOf(mails, read)] as const);
  return { sort, mails: mails.length, ...Object.fromEntries(right) } as Record<string, string | number>;
});
console.table(rows);

if (process.argv.includes('--faults'))
  for (const plain of PLAIN_MAILS)
    for (const [reader, read] of Object.entries({ ours, library }))
      for (const fault of faultsOf(plain, read(plain.mail)))
        console.log(`${reader}: ${plain.name}: ${fault}`);

const SLOW = ' \n'.repeat(10_000);
const millisecondsOf = (read: (mail: string) => string): string => {
  const began = performance.now();
  read(SLOW);
  return `${(performance.now() - began).toFixed(1)} ms`;
};
console.table([
  { mail: '20 KB of blank lines', ours: millisecondsOf(ours), library: millisecondsOf(library) },
]);

const better = rows.filter((row) => Number(row.library) > Number(row.ours));
const whole = rows.at(-1);
process.exitCode = better.length > 0 || whole?.ours !== whole?.mails ? 1 : 0;
