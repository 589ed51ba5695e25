/** The development corpus: what is handed back is what a reader would hand back, and every question keeps the voice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaksVoice, questionsFor } from '../../../src/language/questions';
import type { Refusal } from '../../../src/language/words';

const read = (name: string): Record<string, unknown>[] =>
  readFileSync(`tests/corpus/development/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const given = (words: string, kind: string): Refusal => ({
  words,
  start: 0,
  kind: kind as Refusal['kind'],
  also: [],
  firmness: 'firm',
  certainty: 1,
  rule: 'given',
  reasons: [],
});

/** Pronouns are turned round in a question; the comparison leaves them aside. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:my|our)\b/g, 'your')
    .replace(/\b(?:i|we|me|us)\b/g, 'you');

describe('the development corpus', () => {
  it('hands back an acceptable phrase in nineteen of twenty', () => {
    const items = read('echo') as { text: string; echo: string[] }[];
    const good = items.filter(({ text, echo }) => {
      const first = plain(questionsFor(given(text, 'unspoken'), text, null, [])[0] ?? '');
      return echo.length === 0 || echo.some((phrase) => first.includes(plain(phrase)));
    });
    expect(good.length / items.length).toBeGreaterThanOrEqual(0.95);
  });

  it('has three well-formed questions for every refusal', () => {
    for (const { words, kind, text } of read('utterances') as {
      words: string;
      kind: string;
      text: string;
    }[]) {
      if (!words || kind === 'boundary') continue;
      const questions = questionsFor(given(words, kind), text, null, []);
      expect(questions, words).toHaveLength(3);
      expect(questions.flatMap(breaksVoice), words).toEqual([]);
    }
  });
});
