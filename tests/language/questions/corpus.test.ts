/** The development corpus: what is handed back is what a reader would hand back, and every question keeps the voice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaksVoice, questionsFor } from '../../../src/language/questions';
import type { Kind } from '../../../src/language/words';
import { echoed } from '../../scores/questions';
import { given } from './given';

const read = (name: string): Record<string, unknown>[] =>
  readFileSync(`tests/corpus/development/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the development corpus', () => {
  it('hands back an acceptable phrase in nineteen of twenty', () => {
    expect(echoed()).toBeGreaterThanOrEqual(0.95);
  });

  it('has three well-formed questions for every refusal', () => {
    for (const { words, kind, text } of read('utterances') as {
      words: string;
      kind: Kind;
      text: string;
    }[]) {
      if (!words || kind === 'boundary') continue;
      const questions = questionsFor(given(words, kind), text, null, []);
      expect(questions, words).toHaveLength(3);
      expect(questions.flatMap(breaksVoice), words).toEqual([]);
    }
  });
});
