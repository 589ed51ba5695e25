/** The engine by itself: how fast it reads ordinary mail beside plain compromise, and how large its learned part is. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { read } from '../../src/language';
import { batches, grown, isUnfitted } from '../scores/corpus';
import { type Figure, quantile } from './figure';

const ROUNDS = 9;
const KB = 1024;
/** The least ratio that is good enough. */
const FASTER = 5;
/** The files of learned weights, the draft check's aside: it is another engine. */
const LEARNED = ['refusal/weights.json', 'kind/weights.json', 'gate-weights.ts'];
const LARGEST = 250;

/** Newest words of whole mails without a no, that nothing was fitted to. */
const ordinaryMails = (): string[] =>
  batches()
    .filter(isUnfitted)
    .flatMap(grown)
    .filter(({ from, labels }) => from === 'email' && labels.length === 0)
    .map(({ text }) => text);

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Both read the same mails in turn; the median of the ratios is told, so that a busy machine slows both. */
function throughput(): Figure {
  const mails = ordinaryMails();
  const letters = mails.reduce((sum, text) => sum + text.length, 0);
  const ours = () => {
    for (const text of mails)
      read({ text, previous: null, register: 'email', side: 'them', speaker: 'somebody' });
  };
  const theirs = () => {
    for (const text of mails) nlp(text);
  };
  ours();
  theirs();
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: timed(ours), theirs: timed(theirs) }));
  const ratio = quantile(
    rounds.map((round) => round.theirs / round.ours),
    0.5,
  );
  const speed = quantile(
    rounds.map((round) => letters / round.ours),
    0.5,
  );
  return {
    name: `${mails.length} ordinary mails, against plain nlp(text)`,
    value: `${ratio.toFixed(1)} × (${speed.toFixed(0)} letters a ms)`,
    limit: `${FASTER} ×`,
    ok: ratio >= FASTER,
  };
}

function learned(): Figure {
  const size = LEARNED.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`src/language/${file}`), { level: 9 }).length,
    0,
  );
  return {
    name: 'learned part, gzip',
    value: `${(size / KB).toFixed(0)} KB`,
    limit: `${LARGEST} KB`,
    ok: size <= LARGEST * KB,
  };
}

export const engineFigures = (): Figure[] => [throughput(), learned()];
