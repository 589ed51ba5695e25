/** Evidence of how a sentence answers the turn before: what was asked, and how the reply stands to it. */
import { type Evidence, hash, sortsOf } from './evidence';
import type { Seen } from './features';
import { acts, lastOf, stance } from './previous';
import { END, normalLine } from './word-facts';

const SORT = sortsOf([
  'act',
  'actFirst',
  'actTwo',
  'actShape',
  'anyAct',
  'demand',
  'stance',
  'reply',
  'replyRaw',
  'replyLength',
  'replyWord',
  'shared',
  'stanceShared',
  'askedWord',
  'askedPair',
  'askedFirst',
  'askedTwo',
  'askedStance',
  'askedThree',
]);

/** What the turn before asked, crossed with how this one opens. */
export function actEvidence({ words, place, before }: Seen, out: Evidence): void {
  const first = words[0]?.number ?? END;
  const second = words[1]?.number ?? END;
  const denied = Number(words.some(({ negative }) => negative));
  for (const name of acts(place.earlier === null ? before : null)) {
    const act = hash(name);
    out.one(SORT.act, act);
    out.two(SORT.actFirst, act, first);
    out.three(SORT.actTwo, act, first, second);
    out.three(SORT.actShape, act, denied, Math.min(3, words.length >> 2));
  }
  for (const name of acts(before)) out.one(SORT.anyAct, hash(name));
}

const COMMON = new Set(
  'the a an to of and in is it you that i we for on with as are this be have or at by he they do if will would can could so my our your us me not no was just about from there then what when how'.split(
    ' ',
  ),
);
/** No more words are crossed with what was asked. */
const MOST_CROSSED = 60;

/** What was wanted, crossed with how the reply stands to it; what was said before, in its words. */
export function replyEvidence(seen: Seen, wanted: string, out: Evidence): void {
  const { words, place, before } = seen;
  const frame = hash(wanted);
  const how = hash(stance(normalLine(words)));
  out.one(SORT.demand, frame);
  out.one(SORT.stance, how);
  out.two(SORT.reply, frame, how);
  out.three(SORT.replyRaw, frame, how, Number(place.raw));
  out.two(SORT.replyLength, frame, words.length >> 3);
  for (const { number } of words.slice(0, MOST_CROSSED)) out.two(SORT.replyWord, frame, number);
  if (before === null) return;
  const own = new Set(words);
  const shared = seen.wordsBefore.filter(
    (word) => own.has(word) && !word.mark && !COMMON.has(word.norm),
  ).length;
  out.two(SORT.shared, frame, Math.min(3, shared));
  out.two(SORT.stanceShared, how, Math.min(2, shared));
  askedEvidence(lastOf(before).trim().split(' '), how, out);
}

/** The words of what was asked last. */
function askedEvidence(asked: readonly string[], how: number, out: Evidence): void {
  const numbers = asked.map(hash);
  const [first = END, second = END, third = END] = numbers;
  numbers.forEach((number, at) => {
    out.one(SORT.askedWord, number);
    out.two(SORT.askedPair, number, numbers[at + 1] ?? END);
  });
  out.one(SORT.askedFirst, first);
  out.two(SORT.askedTwo, first, second);
  out.three(SORT.askedStance, first, second, how);
  out.three(SORT.askedThree, first, second, third);
}
