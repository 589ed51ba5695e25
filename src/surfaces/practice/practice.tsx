/** The page of practice: one no at a time, and no more of them than is good. */
import { useEffect, useRef } from 'preact/hooks';
import { PRACTICE_LINES } from '../lines';
import { Answered } from './answered';
import { Answering } from './answering';
import type { PracticeState } from './practice-state';
import { Spoken } from './spoken';

interface Props {
  readonly state: PracticeState;
}

const dayLine = (instant: number): string =>
  new Date(instant).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });

function Live({ state }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        data-part="live"
        checked={state.live.value}
        onChange={(event) => void state.setLive(event.currentTarget.checked)}
      />
      {PRACTICE_LINES.live}
    </label>
  );
}

/** The no itself; whoever goes on to the next one is led here. */
function TheNo({ state }: Props) {
  const place = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const sample = state.sample.value;
  useEffect(() => {
    if (!first.current && sample) place.current?.focus();
    first.current = false;
  }, [sample]);
  if (!sample) return null;
  return (
    <>
      <h2 ref={place} tabIndex={-1} data-part="setting">
        {sample.setting}
      </h2>
      <p class="soft">{PRACTICE_LINES.places[sample.place]}</p>
      <Spoken key={`${sample.id} ${state.live.value}`} words={sample.words} live={state.live.value} />
    </>
  );
}

/** A state without a no: what it is, and the one way on. */
function Rest({ title, how, act, onAct }: { title: string; how?: string; act: string; onAct(): void }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section class="sheet" data-part="rest">
      <h2 ref={place} tabIndex={-1}>
        {title}
      </h2>
      {how !== undefined && <p>{how}</p>}
      <button type="button" data-part="more" onClick={onAct}>
        {act}
      </button>
    </section>
  );
}

function Course({ state }: Props) {
  const { enough, enoughHow, more, nothing, anyway, silent } = PRACTICE_LINES;
  switch (state.stage.value) {
    case 'opening':
      return null;
    case 'enough':
      return <Rest title={enough} how={enoughHow} act={more} onAct={() => void state.more()} />;
    case 'nothing':
      return (
        <Rest
          title={nothing(dayLine(state.nextDue.value ?? 0))}
          act={anyway}
          onAct={() => void state.more()}
        />
      );
    case 'silent':
      return <Rest title={silent} act={PRACTICE_LINES.tryAgain} onAct={() => void state.again()} />;
    default:
      return (
        <section class="sheet" data-part="sample">
          <TheNo state={state} />
          {state.stage.value === 'answered' ? <Answered state={state} /> : <Answering state={state} />}
        </section>
      );
  }
}

export function Practice({ state }: Props) {
  return (
    <>
      <p class="intro">
        <b>{PRACTICE_LINES.title}.</b> {PRACTICE_LINES.lead}
      </p>
      <Course state={state} />
      <Live state={state} />
    </>
  );
}
