/** A place to try an answer to what was looked up: what it does is said while it is written, and goes nowhere. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askBackground, LONGEST_TEXT } from '../../browser/messages';
import type { DraftCheck } from '../../language/draft';
import type { Refusal } from '../../language/words';
import { copyText } from '../copy-text';
import { DraftView } from '../draft-note/draft-view';
import { ANSWER_LINES } from '../lines';
import { ANSWER, keepDraft, keptDraft } from './draft';

/** Writing rests this long before it is looked at, in milliseconds. */
const REST = 400;
/** Fewer words say nothing yet. */
const FEWEST = 3;

/** What the answer does; the last one written counts. */
function useCheck({ words, kind }: Refusal, answer: string) {
  const check = useSignal<DraftCheck | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      const few = answer.trim().split(/\s+/u).length < FEWEST;
      const found = few
        ? null
        : await askBackground('check-draft', { no: words.slice(0, 2_000), kind, draft: answer }).catch(
            () => null,
          );
      if (!isOver) check.value = found;
    };
    const timer = setTimeout(() => void look(), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [words, kind, answer, check]);
  return check.value;
}

/** Below the cards of the look-up. Give it a `key` of the words that are answered. */
export function AnswerBox({ refusal }: { refusal: Refusal }) {
  const answer = useSignal('');
  const place = useRef<HTMLElement>(null);
  const check = useCheck(refusal, answer.value);
  useEffect(() => {
    void keptDraft(ANSWER).then((kept) => {
      answer.value ||= kept;
    });
  }, [answer]);
  const type = (text: string): void => {
    answer.value = text;
    void keepDraft(text, ANSWER);
  };
  return (
    <section class="card draft-note" data-part="answer-box" ref={place}>
      <label for="own-answer">{ANSWER_LINES.label}</label>
      <textarea
        id="own-answer"
        data-part="own-answer"
        rows={2}
        dir="auto"
        maxLength={LONGEST_TEXT}
        placeholder={ANSWER_LINES.placeholder}
        value={answer.value}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div role="status" data-part="answer-does">
        {check && <DraftView check={check} onCopy={(text) => copyText(text, place.current as HTMLElement)} />}
      </div>
    </section>
  );
}
