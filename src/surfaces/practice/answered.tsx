/** What the answer does, in its own words, and what could be asked; the speech is of the sentence, never of a person. */
import { useEffect, useRef } from 'preact/hooks';
import type { Better, DraftCheck } from '../../language/draft';
import type { Sample } from '../../practice';
import { Found, isSilent } from '../draft-note/draft-view';
import { KIND_LINES, PRACTICE_LINES } from '../lines';
import type { PracticeState } from './practice-state';

function Does({ check, sample }: { check: DraftCheck; sample: Sample }) {
  const opens = check.strengths.some((strength) => strength !== 'acknowledges');
  const wanting = check.flags.length === 0 && !opens && sample.kind !== 'boundary';
  return (
    <div class="draft-note" data-part="does">
      <Found check={check} />
      {isSilent(check) && <p>{PRACTICE_LINES.plain}</p>}
      {wanting && <p>{PRACTICE_LINES.wanting}</p>}
    </div>
  );
}

function BetterAnswer({ better, sample }: { better: Better; sample: Sample }) {
  const { name, says } = KIND_LINES[sample.kind];
  const [question, ...others] = better.questions;
  return (
    <div class="better">
      <p class="kind">
        <b>
          {name} · {says}
        </b>{' '}
        {better.reframe}
      </p>
      <h3>{question ? PRACTICE_LINES.better : PRACTICE_LINES.close}</h3>
      <p class="question" data-part="better">
        {question ?? better.closing}
      </p>
      {others.length > 0 && (
        <>
          <h3>{PRACTICE_LINES.others}</h3>
          <ul>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function Answered({ state }: { state: PracticeState }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { value: check } = state.check;
  const { value: better } = state.better;
  const { value: sample } = state.sample;
  if (!check || !sample) return null;
  return (
    <>
      <h3>{PRACTICE_LINES.yours}</h3>
      <p class="given" data-part="given" dir="auto">
        {state.answer.value}
      </p>
      <h3 ref={place} tabIndex={-1} data-part="result">
        {PRACTICE_LINES.does}
      </h3>
      <Does check={check} sample={sample} />
      {better && <BetterAnswer better={better} sample={sample} />}
      <div class="buttons">
        <button type="button" class="grave" data-part="next" onClick={() => void state.next()}>
          {PRACTICE_LINES.next}
        </button>
        <button type="button" data-part="retry" onClick={() => state.retry()}>
          {PRACTICE_LINES.again}
        </button>
      </div>
    </>
  );
}
