/** The whole page: what is due, the table with its search, the pictures, the tools; or what to do while nothing is kept. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openPractice } from '../../browser/own-pages';
import { PRACTICE_LINES } from '../lines';
import type { DashboardState } from './dashboard-state';
import { Filters } from './filters';
import { DETAIL_LINES, EMPTY_LINES, TABLE_LINES } from './lines';
import { Pictures } from './pictures';
import { Reminders } from './reminders';
import { RestedReplies } from './rested';
import { Table } from './table';
import { Tools } from './tools';

interface Props {
  readonly state: DashboardState;
}

/** An empty ledger teaches what it is for. */
function Empty() {
  return (
    <section class="empty" data-part="empty" aria-labelledby="empty">
      <h2 id="empty">{EMPTY_LINES.title}</h2>
      <p class="intro">{EMPTY_LINES.lead}</p>
      <ol>
        {EMPTY_LINES.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{EMPTY_LINES.example}</h3>
      <blockquote>{EMPTY_LINES.story}</blockquote>
    </section>
  );
}

/** A no that was heard where no card was. */
function ByHand({ state }: Props) {
  const words = useSignal('');
  const write = (event: Event): void => {
    event.preventDefault();
    if (words.value.trim() === '') {
      state.said.value = DETAIL_LINES.noWords;
      return;
    }
    void state.write(words.value).then(
      () => {
        words.value = '';
        state.said.value = DETAIL_LINES.saved;
      },
      () => {
        state.said.value = DETAIL_LINES.notSaved;
      },
    );
  };
  return (
    <form class="by-hand" onSubmit={write}>
      <label>
        {EMPTY_LINES.byHand}
        <input
          type="text"
          data-part="by-hand"
          maxLength={2_000}
          placeholder={DETAIL_LINES.words}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" data-part="write">
        {DETAIL_LINES.keep}
      </button>
    </form>
  );
}

/** What was just done, and the way back from a deletion. */
function Said({ state }: Props) {
  return (
    <p class="said" data-part="said-place">
      <span role="status" data-part="said">
        {state.said.value}
      </span>
      {state.removed.value && (
        <button type="button" data-part="undo" onClick={() => void state.undo()}>
          {DETAIL_LINES.undo}
        </button>
      )}
    </p>
  );
}

function Kept({ state }: Props) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{TABLE_LINES.title}</h2>
      <p class="soft">{TABLE_LINES.device}</p>
      <Filters state={state} />
      <Table state={state} />
    </section>
  );
}

/** All rows stand on paper. */
function usePrinting(state: DashboardState): void {
  useEffect(() => {
    const set = (printing: boolean) => () => {
      state.printing.value = printing;
    };
    const [before, after] = [set(true), set(false)];
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [state]);
}

export function Dashboard({ state }: Props) {
  usePrinting(state);
  const progress = state.progress.value;
  if (progress === 'nothing') return <p role="status">{TABLE_LINES.reading}</p>;
  if (progress === 'failed') return <p role="alert">{TABLE_LINES.failed}</p>;
  const empty = state.total.value === 0;
  return (
    <>
      <Said state={state} />
      <RestedReplies state={state} />
      <Reminders state={state} />
      {empty ? <Empty /> : <Kept state={state} />}
      <ByHand state={state} />
      <p class="practise">
        {PRACTICE_LINES.openHow}{' '}
        <button type="button" data-part="practice" onClick={() => void openPractice()}>
          {PRACTICE_LINES.open}
        </button>
      </p>
      {progress === 'all' && !empty && <Pictures state={state} />}
      {progress === 'all' && <Tools state={state} />}
    </>
  );
}
