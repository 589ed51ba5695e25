/** The table: one page of rows, sorted by its heads; each row opens its details below itself. */
import type { Entry, Order } from '../../ledger';
import { KIND_LINES } from '../lines';
import type { DashboardState } from './dashboard-state';
import { Details } from './details';
import { dayLine, OUTCOME_LINES, TABLE_LINES } from './lines';

type Column = keyof typeof TABLE_LINES.columns;
const COLUMNS: ReadonlyArray<readonly [Column, Order['by'] | null]> = [
  ['when', 'when'],
  ['words', null],
  ['kind', 'kind'],
  ['person', 'person'],
  ['real', 'real'],
  ['became', 'became'],
];

function Head({ state }: { state: DashboardState }) {
  const { by: sortedBy, up } = state.order.value;
  return (
    <thead>
      <tr>
        {COLUMNS.map(([column, by]) => (
          <th
            key={column}
            scope="col"
            class={`is-${column}`}
            aria-sort={by === sortedBy ? (up ? 'ascending' : 'descending') : undefined}
          >
            {by ? (
              <button type="button" data-part={`sort-${by}`} onClick={() => state.sortBy(by)}>
                {TABLE_LINES.columns[column]}
                <span aria-hidden="true">{by === sortedBy ? (up ? ' ▲' : ' ▼') : ''}</span>
              </button>
            ) : (
              TABLE_LINES.columns[column]
            )}
          </th>
        ))}
        <th scope="col" class="is-open">
          <span class="unseen">{TABLE_LINES.details}</span>
        </th>
      </tr>
    </thead>
  );
}

const Barrier = ({ feared, real }: Pick<Entry, 'feared' | 'real'>) => (
  <>
    {real}
    {feared && feared !== real && (
      <small>
        {TABLE_LINES.feared} {feared}
      </small>
    )}
  </>
);

function Row({ state, entry }: { state: DashboardState; entry: Entry }) {
  const open = state.opened.value === entry.id;
  const toggle = () => {
    state.opened.value = open ? null : entry.id;
  };
  return (
    <>
      <tr data-part="row" data-entry={entry.id} class={open ? 'open' : undefined}>
        <td class="is-when">{dayLine(entry.when)}</td>
        <th scope="row" class="is-words" dir="auto">
          {entry.words}
        </th>
        <td class="is-kind">{KIND_LINES[entry.kind].name}</td>
        <td class="is-person" dir="auto">
          {entry.person}
        </td>
        <td class="is-real">
          <Barrier feared={entry.feared} real={entry.real} />
        </td>
        <td class="is-became">
          {OUTCOME_LINES[entry.became ?? 'open']}
          {entry.note && <small dir="auto">{entry.note}</small>}
        </td>
        <td class="is-open">
          <button
            type="button"
            data-part="open"
            aria-expanded={open}
            aria-label={TABLE_LINES.open(entry.words.slice(0, 80))}
            onClick={toggle}
          >
            {open ? TABLE_LINES.close : TABLE_LINES.details}
          </button>
        </td>
      </tr>
      {open && !state.printing.value && (
        <tr class="details">
          <td colSpan={COLUMNS.length + 1}>
            <Details key={entry.id} state={state} entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}

function Pager({ state }: { state: DashboardState }) {
  const pages = state.pages.value;
  const page = Math.min(state.page.value, pages - 1);
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={TABLE_LINES.pages}>
      <button type="button" data-part="newer" disabled={page === 0} onClick={() => state.turnTo(page - 1)}>
        {TABLE_LINES.newer}
      </button>
      <span data-part="page">{TABLE_LINES.page(page + 1, pages)}</span>
      <button
        type="button"
        data-part="older"
        disabled={page === pages - 1}
        onClick={() => state.turnTo(page + 1)}
      >
        {TABLE_LINES.older}
      </button>
    </nav>
  );
}

export function Table({ state }: { state: DashboardState }) {
  const rows = state.rows.value;
  if (rows.length === 0) return <p data-part="nothing-found">{TABLE_LINES.nothingFound}</p>;
  const cut = state.printing.value && rows.length < state.shown.value.length;
  return (
    <>
      {cut && <p>{TABLE_LINES.cutForPrint(rows.length, state.shown.value.length)}</p>}
      <table class="ledger">
        <caption class="unseen">{TABLE_LINES.title}</caption>
        <Head state={state} />
        <tbody>
          {rows.map((entry) => (
            <Row key={entry.id} state={state} entry={entry} />
          ))}
        </tbody>
      </table>
      <Pager state={state} />
    </>
  );
}
