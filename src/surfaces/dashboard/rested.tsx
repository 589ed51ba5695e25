/** Replies that the user let rest: the text as it stood, to copy, to let rest again, or to be done with. */
import { useRef } from 'preact/hooks';
import { askBackground, type ToBackground } from '../../browser/messages';
import { deviceClock, type Rested, SNOOZES, snoozed } from '../../reminders';
import { copyText } from '../copy-text';
import type { DashboardState } from './dashboard-state';
import { COME_BACK_LINES, RESTED_LINES, SNOOZE_LINES, timeLine } from './lines';

interface RowProps {
  readonly state: DashboardState;
  readonly rested: Rested;
}

const isDue = ({ due }: Rested): boolean => deviceClock.instant(due) <= deviceClock.now();
/** Only addresses of the web are led back to. */
const isWeb = (address: string): boolean => /^https?:/.test(address);

function Acts({ state, rested }: RowProps) {
  const place = useRef<HTMLDivElement>(null);
  const answer = (given: ToBackground['answer-rested']['answer']) => () =>
    void askBackground('answer-rested', { id: rested.id, answer: given }).catch(() => {
      state.said.value = COME_BACK_LINES.failed;
    });
  const copy = async (): Promise<void> => {
    const done = await copyText(rested.text, place.current as HTMLElement);
    state.said.value = done ? RESTED_LINES.copied : RESTED_LINES.notCopied;
  };
  return (
    <div class="buttons" ref={place}>
      <button type="button" data-part="copy-rested" onClick={() => void copy()}>
        {RESTED_LINES.copy}
      </button>
      {isWeb(rested.page) && (
        <a href={rested.page} target="_blank" rel="noreferrer" data-part="open-rested">
          {RESTED_LINES.open}
        </a>
      )}
      {SNOOZES.map((how) => (
        <button
          key={how}
          type="button"
          class="quiet"
          data-part={`rest-${how}`}
          onClick={() => answer({ due: snoozed(how, deviceClock) })()}
        >
          {SNOOZE_LINES[how]}
        </button>
      ))}
      <button type="button" class="quiet" data-part="rested-done" onClick={answer('done')}>
        {RESTED_LINES.done}
      </button>
    </div>
  );
}

function Row({ state, rested }: RowProps) {
  const { id, person, words, text, due } = rested;
  return (
    <li data-part="rested" id={`rested/${id}`} tabIndex={-1}>
      <p>
        {RESTED_LINES.to(person)} <q dir="auto">{words}</q>
      </p>
      <p class="soft">{isDue(rested) ? RESTED_LINES.due : RESTED_LINES.waits(timeLine(due))}</p>
      <blockquote data-part="rested-text" dir="auto" aria-label={RESTED_LINES.text}>
        {text}
      </blockquote>
      <Acts state={state} rested={rested} />
    </li>
  );
}

/** Shows nothing as long as nothing rests. */
export function RestedReplies({ state }: { state: DashboardState }) {
  const rested = [...state.rested.value].sort((one, other) => one.due.localeCompare(other.due));
  if (rested.length === 0) return null;
  return (
    <section aria-labelledby="resting" data-part="resting">
      <h2 id="resting">{RESTED_LINES.title}</h2>
      <p class="soft">{RESTED_LINES.how}</p>
      <ul class="rested">
        {rested.map((one) => (
          <Row key={one.id} state={state} rested={one} />
        ))}
      </ul>
    </section>
  );
}
