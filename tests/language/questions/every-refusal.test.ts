/**
 * The questions for every refusal of the corpus, seen and unseen: they end as questions, are short, hand back nothing
 * that was not turned round, and differ from card to card.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { breaksVoice, questionsFor } from '../../../src/language/questions';
import type { Kind, Refusal } from '../../../src/language/words';

interface Row {
  readonly text: string;
  readonly prev: string | null;
  readonly words: string | null;
  readonly kind: Kind;
}

interface Asked {
  readonly words: string;
  readonly questions: readonly string[];
}

const FOLDERS = ['tests/corpus/development', 'tests/corpus/grown'];

const rows = (): Row[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('utterances.jsonl'))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as Row),
  ).filter(({ words, kind }) => words !== null && kind !== 'boundary');

const refusal = ({ words, kind }: Row): Refusal => ({
  words: words ?? '',
  start: 0,
  kind,
  also: [],
  firmness: 'firm',
  certainty: 1,
  rule: 'given',
  reasons: [],
});

/** What stands in quotation marks is theirs as they said it. */
const ours = (question: string): string => question.replace(/“[^”]*”/g, '').replace('if I may ask', '');

describe('every refusal of the corpus', () => {
  let all: Asked[] = [];

  beforeAll(() => {
    all = rows().map((row) => ({
      words: row.words ?? '',
      questions: questionsFor(refusal(row), row.text, row.prev, []),
    }));
  }, 120_000);

  const broken = (is: (question: string, words: string) => boolean): string[] =>
    all.flatMap(({ words, questions }) =>
      questions.filter((question) => is(question, words)).map((question) => `${words} => ${question}`),
    );

  it('has three different questions', () => {
    expect(all.length).toBeGreaterThan(2000);
    for (const { questions } of all) expect(new Set(questions).size).toBe(3);
  });

  it('keeps the voice', () => {
    expect(broken((question) => breaksVoice(question).length > 0)).toEqual([]);
    expect(broken((question) => !question.endsWith('?') || question.split(/\s+/).length > 14)).toEqual([]);
    expect(broken((question) => /\b(?:why|but)\b/i.test(ours(question)))).toEqual([]);
  });

  it('speaks of us only where they spoke of us', () => {
    const unturned = (question: string, words: string) =>
      /\b(?:I|we|us|my|our|me|mine|ours)\b/.test(ours(question)) && !/\b(?:you|ur|u)/i.test(words);
    expect(broken(unturned).filter((one) => !one.includes('What would help me to'))).toEqual([]);
  });

  it('has no verb twice, no second determiner, no leftover at the end', () => {
    const twice = /\b(?:is|are|was|does|will|would|has|have) (?:is|are|was|does|will|would|can)\b/i;
    expect(broken((question) => twice.test(ours(question)))).toEqual([]);
    expect(broken((question) => /\b(?:the|an?) (?:the|an?|your|our)\b/i.test(ours(question)))).toEqual([]);
    expect(
      broken((question) =>
        /\b(?:the|a|an|your|our|and|or|because|too|very|so|than|not|(?<!(?:it|they) )(?:is|are))\?$/.test(
          question,
        ),
      ),
    ).toEqual([]);
  });

  it('says it another way on the next card', () => {
    const asked: string[] = [];
    let last = '';
    for (const row of rows().slice(0, 300)) {
      const [first = ''] = questionsFor(refusal(row), row.text, row.prev, asked.slice(-9));
      expect(first).not.toBe(last);
      asked.push(first);
      last = first;
    }
  });

  it('hands back their own words in most of them', () => {
    const echoed = all.filter(({ words, questions }) => {
      const said = new Set(words.toLowerCase().match(/[\p{L}\d]{4,}/gu));
      const back = questions[0]?.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
      return back.some(
        (word) => said.has(word) && !/^(?:what|would|have|your|with|that|this|about|from)$/.test(word),
      );
    });
    expect(echoed.length / all.length).toBeGreaterThan(0.45);
  });
});
