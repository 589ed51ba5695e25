/** What speaks for and against each flag in one sentence of a draft: cues, word sequences, the form of the sentence. */
import { line, tokens } from '../refusal/tokens';
import type { Kind } from '../words';
import { ARGUING } from './cues-arguing';
import { LEAVING } from './cues-leaving';
import { PERSONAL } from './cues-personal';
import { PRESSING } from './cues-pressing';

export const CUES = [...ARGUING, ...PRESSING, ...PERSONAL, ...LEAVING];

/** What the draft answers, as far as it changes how a sentence is judged. */
export interface Answered {
  readonly limit: boolean;
  /** They asked to be shown or told something: what is shown then is an answer. */
  readonly asked: boolean;
  /** The words of the no that carry meaning. */
  readonly words: ReadonlySet<string>;
}

const EMPTY = new Set(
  'the and that this for with you your our not are was have has had will would can could should from they them what when how about all but its too any more than then been just get got one out now does did there here some very'.split(
    ' ',
  ),
);
const ASKED =
  /^(?:.*[.,;!] )?(?:(?:could|can|would|will) you (?:\w+ ){0,2}?(?:send|show|share|give|tell|explain|point|let)|what|how|why|who|where|when|which|do you have|have you got|is there|are there)\b.*\?|\b(?:send|show|tell|give) (?:me|us)\b|\b(?:want|like|need|love) to (?:see|know|hear|read)\b|\bcan ?(?:no|')t (?:say yes|decide|agree) without\b|\bwhat about\b/i;

/** @param no the words of the no */
export function answered(no: string, kind: Kind): Answered {
  const words = tokens(no)
    .map(({ norm }) => norm)
    .filter((norm) => norm.length > 2 && /^[a-z<]/.test(norm) && !EMPTY.has(norm));
  return { limit: kind === 'boundary', asked: kind !== 'boundary' && ASKED.test(no), words: new Set(words) };
}

export type Question = 'open' | 'closed' | 'none';
const OPENS = '(?:what|which|how|when|who|whom|whose|where)';
const OPEN = new RegExp(
  `^ (?:\\S+ ){0,4}?${OPENS} (?!about |if |else |dare |convenient |nice |generous |am i|do i|shall i|will i|do you think you|can you |could you )|[,;:.–] (?:and |so |or |but )?(?:\\S+ ){0,2}?${OPENS} |(?:know|ask|say|understand|tell me|wonder\\w*|share|hear|idea|think|see|remember|suggest|mind) (?:\\S+ ){0,2}?${OPENS} |compared (?:to|with) what`,
);
const INDIRECT = new RegExp(
  `(?:like|love|glad|want|need|help me|curious|interested|happy|tell me|let me know|wonder\\w*)(?: \\S+){0,3} (?:understand|know|hear|learn|tell me|me|some time|if|wonder\\w*)?(?: \\S+){0,3}? ?${OPENS} `,
);
const LEADS =
  /^ (?:and |so |but )*(?:why|how (?:can|could|dare) |what (?:have you got to lose|more|harm|for)|who do you think|what are you there|what do you have against|when can (?:i|we)|how much longer|what kind of \w+ (?:are|do) you)/;

/** @param normal the normal line of a sentence */
export function questionOf(normal: string): Question {
  if (!normal.includes(' ? ')) return 'none';
  return OPEN.test(normal) && !LEADS.test(normal) ? 'open' : 'closed';
}

/** An open question, also one put as a polite wish. */
export const asksOpenly = (normal: string): boolean =>
  questionOf(normal) === 'open' || (INDIRECT.test(normal) && !LEADS.test(normal));

export const BUCKETS = 15_000;
/** Rows kept for cues and form, so that rare words do not blur them. */
const FIRM = 5000;

/** FNV-1a, mixed once more. */
function hash(feature: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) h = Math.imul(h ^ feature.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const firmRow = (feature: string): number => hash(feature) % FIRM;
const looseRow = (feature: string): number => FIRM + (hash(feature) % (BUCKETS - FIRM));

/** Evidence as rows of the table with their shares. */
export interface Evidence {
  readonly rows: Uint16Array;
  readonly shares: Float32Array;
}

const WORD_SHARE = 0.3;
const CUE_SHARE = 0.6;
const FRAME_SHARE = 0.5;

function wordsOf(norms: readonly string[], out: string[]): void {
  for (let at = 0; at < norms.length; at++) {
    const [a, b, c] = [norms[at] as string, norms[at + 1], norms[at + 2]];
    out.push(a);
    if (b !== undefined) out.push(`${a} ${b}`);
    if (c !== undefined) out.push(`${a} _ ${c}`, `${a} ${b} ${c}`);
    if (a.length > 5) out.push(`p:${a.slice(0, 5)}`);
  }
}

const KEPT = new Set(
  'i we you he she they it me us him her them my our your his their its mine yours this that these those there here one some someone somebody everyone everybody nobody anyone people others the a an no not never nothing always just only even still already ever again too so then now and or but if because when while until unless after before since though as than that to of in on at for with without by from about into over out off up down is are was were be been am do does did have has had will would can could shall should may might must let get got going need want know think see say said please thanks sorry what which how who where why whose whatever very really quite rather more most much many all every each other another else own such same ok yes well oh like'.split(
    ' ',
  ),
);
const ENDINGS = /(?:ed|ing|ly|er|est|tion|ness|ful|less)$/;

/** The frame of a sentence: the small words stay, the others are known by their ending. */
function frameOf(norms: readonly string[], out: string[]): void {
  const frame = norms.map((norm) =>
    KEPT.has(norm) || !/^[a-z]/.test(norm) ? norm : `*${ENDINGS.exec(norm)?.[0] ?? ''}`,
  );
  for (let at = 0; at < frame.length; at++) {
    const [a, b, c] = [frame[at] as string, frame[at + 1] ?? '$', frame[at + 2] ?? '$'];
    out.push(`f:${a} ${b}`, `f:${a} ${b} ${c}`);
  }
  out.push(
    `f^${frame.slice(0, 3).join(' ')}`,
    `f^${frame.slice(0, 4).join(' ')}`,
    `f^${frame.slice(0, 2).join(' ')}`,
  );
}

function formOf(norms: readonly string[], normal: string, to: Answered, out: string[]): void {
  const has = (test: RegExp) => norms.some((norm) => test.test(norm));
  const question = questionOf(normal);
  const you = has(/^(?:you|your|yours)$/);
  const me = has(/^(?:i|we|me|us|my|our|mine|ours)$/);
  const size = norms.length;
  const figures = norms.filter((norm) => /^<(?:num|money|pct)>$/.test(norm)).length;
  out.push('bias', `q:${question}`, `who:${you}${me}`, `who:${you}${me} q:${question}`, `first:${norms[0]}`);
  out.push(`len:${size < 4 ? 0 : size < 7 ? 1 : size < 12 ? 2 : size < 20 ? 3 : 4}`, `last:${norms.at(-1)}`);
  if (norms[1] !== undefined) out.push(`first:${norms[0]} ${norms[1]}`);
  if (figures > 0 && question === 'none') out.push('figures', `figures you:${you}`);
  const echo = norms.filter((norm) => to.words.has(norm)).length;
  if (echo > 0) out.push(`echo q:${question}`, ...(question === 'none' && !me && !you ? ['echo it'] : []));
  if (asksOpenly(normal)) out.push('asks');
}

/**
 * @param sentence one sentence of the draft
 * @param to what it answers
 */
export function evidenceOf(sentence: string, to: Answered): Evidence {
  const list = tokens(sentence).slice(0, 120);
  const norms = list.map(({ norm }) => norm);
  const normal = line(list);
  const words: string[] = [];
  wordsOf(norms, words);
  const frames: string[] = [];
  frameOf(norms, frames);
  const strong: string[] = [];
  formOf(norms, normal, to, strong);
  const question = questionOf(normal);
  for (const { id, when } of CUES)
    if (when.test(normal)) {
      strong.push(`c:${id}`, `c:${id} q:${question}`);
      if (to.limit) strong.push(`c:${id} limit`);
      if (to.asked) strong.push(`c:${id} asked`);
    }
  if (to.limit) strong.push('limit', `limit q:${question}`, `limit first:${norms[0]}`);
  if (to.asked) strong.push('asked');
  return shared([...new Set(strong)], [...new Set(words)], [...new Set(frames)]);
}

function shared(strong: readonly string[], words: readonly string[], frames: readonly string[]): Evidence {
  const rows = Uint16Array.of(...strong.map(firmRow), ...[...words, ...frames].map(looseRow));
  const shares = new Float32Array(rows.length).fill(CUE_SHARE);
  shares.fill(WORD_SHARE / Math.sqrt(Math.max(6, words.length / 3)), strong.length);
  shares.fill(FRAME_SHARE / Math.sqrt(Math.max(6, frames.length / 2)), strong.length + words.length);
  return { rows, shares };
}

const AROUND_SHARE = 0.7;

/**
 * What the rest of the draft says about each of its sentences: beside an open question an argument is rarer.
 * @param strengths what the draft does well
 */
export function aroundOf(strengths: readonly string[], to: Answered): Evidence {
  const names = strengths.length === 0 ? ['none'] : [...strengths, strengths.join('+')];
  const rows = Uint16Array.from(names, (name) => firmRow(`around:${name}${to.limit ? ' limit' : ''}`));
  return { rows, shares: new Float32Array(rows.length).fill(AROUND_SHARE) };
}
