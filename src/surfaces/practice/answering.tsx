/** Where an answer is written, or one of several is taken. */
import { useRef } from 'preact/hooks';
import { PRACTICE_LINES } from '../lines';
import type { PracticeState } from './practice-state';

interface Props {
  readonly state: PracticeState;
}

function Written({ state }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const look = (event: Event): void => {
    event.preventDefault();
    const { value } = field.current ?? { value: '' };
    if (value.trim() === '') {
      state.said.value = PRACTICE_LINES.noWords;
      field.current?.focus();
      return;
    }
    state.said.value = '';
    void state.look(value);
  };
  return (
    <form onSubmit={look}>
      <label for="answer">{PRACTICE_LINES.yours}</label>
      <textarea
        id="answer"
        ref={field}
        data-part="answer"
        rows={3}
        dir="auto"
        maxLength={4_000}
        value={state.answer.value}
        onInput={(event) => {
          state.answer.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="grave" data-part="look">
        {PRACTICE_LINES.look}
      </button>
      <p role="status" data-part="said">
        {state.said.value}
      </p>
    </form>
  );
}

export function Answering({ state }: Props) {
  const picks = state.picks.value;
  return (
    <>
      <Written state={state} />
      {picks.length > 0 && (
        <fieldset class="picks">
          <legend>{PRACTICE_LINES.pick}</legend>
          {picks.map((pick) => (
            <button key={pick} type="button" data-part="pick" onClick={() => void state.look(pick)}>
              {pick}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
