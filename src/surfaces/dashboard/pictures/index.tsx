/** A few honest pictures of what the table shows: each can be checked against it. They follow once the table stands. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { barriers, byKind, byOutcome, type Entry, reactionsByWeek, timeToFirstNo } from '../../../ledger';
import { KIND_LINES } from '../../lines';
import type { DashboardState } from '../dashboard-state';
import { OUTCOME_LINES, PICTURE_LINES } from '../lines';
import { BarrierPicture } from './barriers';
import { Bars } from './bars';
import { WeekPicture } from './weeks';

/** So long the typing rests before the pictures are drawn anew, in milliseconds. */
const REST = 120;

/** The entries that are shown, a moment later: no keystroke waits for a picture. */
function useRested(state: DashboardState): readonly Entry[] {
  const drawn = useSignal<readonly Entry[]>([]);
  const shown = state.shown.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      drawn.value = shown;
    }, REST);
    return () => clearTimeout(timer);
  }, [shown, drawn]);
  return drawn.value;
}

export function Pictures({ state }: { state: DashboardState }) {
  const entries = useRested(state);
  return (
    <section class="pictures" aria-labelledby="pictures" data-part="pictures">
      <h2 id="pictures">{PICTURE_LINES.title}</h2>
      <Drawn entries={entries} />
    </section>
  );
}

function Drawn({ entries }: { entries: readonly Entry[] }) {
  return (
    <div class="frames">
      <BarrierPicture barriers={barriers(entries)} />
      <Bars
        part="kinds"
        title={PICTURE_LINES.kinds}
        bars={byKind(entries).map(({ name, count }) => ({ label: KIND_LINES[name].name, count }))}
        teach={PICTURE_LINES.none}
      />
      <Bars
        part="outcomes"
        title={PICTURE_LINES.outcomes}
        bars={byOutcome(entries).map(({ name, count }) => ({ label: OUTCOME_LINES[name], count }))}
        teach={PICTURE_LINES.none}
      />
      <Bars
        part="waits"
        title={PICTURE_LINES.waits}
        bars={timeToFirstNo(entries).map(({ name, count }) => ({ label: name, count }))}
        teach={PICTURE_LINES.waitsTeach}
      />
      <WeekPicture weeks={reactionsByWeek(entries, Date.now())} />
    </div>
  );
}
