/** The batch door: one line of JSON in, one line out, in order. Labels in the input are ignored. */
import { checkDraft } from '../language/draft/index';
import {
  afterLimit,
  KINDS,
  type Kind,
  limitIn,
  REGISTERS,
  type Reading,
  type Register,
  read,
  type Utterance,
} from '../language/index';
import { plainNewestWords } from '../pages/webmail/plain-newest-words';

export const BATCHES = ['utterances', 'emails', 'calls', 'drafts'] as const;
export type Batch = (typeof BATCHES)[number];

type Row = Readonly<Record<string, unknown>>;
type Id = string | number | null;

/** What is wrong with a line, for the person who wrote it. */
class Malformed extends Error {}

const textOf = (row: Row, field: string): string => {
  const value = row[field];
  if (typeof value !== 'string') throw new Malformed(`"${field}" must be a string`);
  return value;
};

const idOf = (row: unknown): Id => {
  const id = typeof row === 'object' && row !== null ? (row as Row).id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

const flat = ({ refusal, reframe, questions }: Reading) => ({
  words: refusal.words,
  kind: refusal.kind,
  firmness: refusal.firmness,
  certainty: refusal.certainty,
  reframe,
  questions,
  rule: refusal.rule,
});

const NONE = {
  words: null,
  kind: null,
  firmness: null,
  certainty: null,
  reframe: null,
  questions: null,
  rule: null,
};

/** The reading a single utterance is answered with: a limit first, else the most certain. */
export function foremost(readings: readonly Reading[]): Reading | null {
  const rank = (reading: Reading) =>
    reading.refusal.certainty + (reading.refusal.kind === 'boundary' ? 1 : 0);
  return readings.reduce<Reading | null>(
    (best, one) => (best === null || rank(one) > rank(best) ? one : best),
    null,
  );
}

function utterance(row: Row): object {
  const previous = row.prev;
  if (previous !== undefined && previous !== null && typeof previous !== 'string')
    throw new Malformed('"prev" must be a string or null');
  const register = REGISTERS.includes(row.register as Register) ? (row.register as Register) : 'chat';
  const said: Utterance = {
    text: textOf(row, 'text'),
    speaker: null,
    side: 'them',
    register,
    previous: previous ?? null,
  };
  const best = foremost(read(said).readings);
  return { refusal: best !== null, ...(best ? flat(best) : NONE) };
}

function email(row: Row): object {
  const speaker = typeof row.from === 'string' ? row.from : 'them';
  const asked: string[] = [];
  const found = plainNewestWords(textOf(row, 'body')).flatMap((part) => {
    const said: Utterance = {
      text: part.text,
      speaker,
      side: 'them',
      register: 'email',
      previous: null,
    };
    const { readings } = read(said, { asked });
    for (const reading of readings) asked.push(...reading.questions);
    return readings;
  });
  return { refusals: afterLimit(found, limitIn(found)).map(flat) };
}

interface Turn {
  readonly speaker: string;
  readonly text: string;
}

function turnsOf(row: Row): Turn[] {
  if (!Array.isArray(row.turns)) throw new Malformed('"turns" must be a list');
  return row.turns.map((turn, at) => {
    if (typeof turn?.speaker !== 'string' || typeof turn?.text !== 'string')
      throw new Malformed(`turn ${at} needs "speaker" and "text"`);
    return turn;
  });
}

/** The turn of the user that a turn answers: the nearest of the two before it. */
function answered(turns: readonly Turn[], at: number): string | null {
  for (let back = 1; back <= 2; back++)
    if (turns[at - back]?.speaker === 'You') return turns[at - back]?.text ?? null;
  return null;
}

function call(row: Row): object {
  const asked: string[] = [];
  const turns = turnsOf(row);
  const limits = new Map<string, string>();
  const refusals = turns.flatMap(({ speaker, text }, at) => {
    const side = speaker === 'You' ? 'me' : 'them';
    const said = { text, speaker, side, register: 'caption', previous: answered(turns, at) } as const;
    const own = read(said, { asked }).readings;
    const limit = limits.get(speaker) ?? limitIn(own);
    if (limit !== null) limits.set(speaker, limit);
    const readings = afterLimit(own, limit);
    for (const reading of readings) asked.push(...reading.questions);
    return readings.map((reading) => ({ turn: at, ...flat(reading) }));
  });
  return { refusals };
}

/** The kind of a no that comes without one. */
function kindOf(no: string): Kind {
  const said: Utterance = { text: no, speaker: null, side: 'them', register: 'email', previous: null };
  return foremost(read(said).readings)?.refusal.kind ?? 'unspoken';
}

function draft(row: Row): object {
  const no = textOf(row, 'no');
  if (row.kind !== undefined && row.kind !== null && !KINDS.includes(row.kind as Kind))
    throw new Malformed(`"kind" must be one of ${KINDS.join(', ')}`);
  const kind = (row.kind as Kind | null) ?? kindOf(no);
  const { flags, strengths, instead } = checkDraft(no, kind, textOf(row, 'draft'));
  return { flags, strengths, instead };
}

const READERS: Readonly<Record<Batch, (row: Row) => object>> = {
  utterances: utterance,
  emails: email,
  calls: call,
  drafts: draft,
};

/**
 * @param batch what the lines hold
 * @param text one line of the input, without its line end
 * @param line its number, from 1
 * @returns the line to print, and whether it was well formed
 */
export function answerLine(batch: Batch, text: string, line: number): { out: string; fine: boolean } {
  let row: unknown = null;
  try {
    row = JSON.parse(text);
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new Malformed('a line must be a JSON object');
    return { out: JSON.stringify({ id: idOf(row), ...READERS[batch](row as Row) }), fine: true };
  } catch (problem) {
    const error = problem instanceof SyntaxError ? 'not valid JSON' : (problem as Error).message;
    return { out: JSON.stringify({ id: idOf(row), error, line }), fine: false };
  }
}
