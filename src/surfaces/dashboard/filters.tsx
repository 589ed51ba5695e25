/** The search: words in any part of an entry, its kind, what became of it. It works while one types. */
import { KINDS, type Kind } from '../../language/words';
import { ANY, OUTCOMES, type Wanted } from '../../ledger';
import { KIND_LINES } from '../lines';
import type { DashboardState } from './dashboard-state';
import { OUTCOME_LINES, TABLE_LINES } from './lines';

interface ChoiceProps {
  readonly part: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: ReadonlyArray<readonly [string, string]>;
  onChoose(value: string | null): void;
}

const Choice = ({ part, label, all, value, options, onChoose }: ChoiceProps) => (
  <label>
    {label}
    <select
      data-part={part}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

export function Filters({ state }: { state: DashboardState }) {
  const { text, kind, became } = state.wanted.value;
  const searching = text !== '' || kind !== null || became !== null;
  return (
    <search class="filters">
      <label class="words">
        {TABLE_LINES.search}
        <input
          type="search"
          data-part="search"
          value={text}
          onInput={(event) => state.search({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        part="kind-filter"
        label={TABLE_LINES.kind}
        all={TABLE_LINES.allKinds}
        value={kind}
        options={KINDS.map((one) => [one, KIND_LINES[one].name])}
        onChoose={(value) => state.search({ kind: value as Kind | null })}
      />
      <Choice
        part="became-filter"
        label={TABLE_LINES.became}
        all={TABLE_LINES.all}
        value={became}
        options={[...OUTCOMES, 'open' as const].map((one) => [one, OUTCOME_LINES[one]])}
        onChoose={(value) => state.search({ became: value as Wanted['became'] })}
      />
      {searching && (
        <button type="button" data-part="clear" onClick={() => state.search(ANY)}>
          {TABLE_LINES.clear}
        </button>
      )}
      <p role="status" data-part="found">
        {TABLE_LINES.found(searching ? state.shown.value.length : state.total.value, state.total.value)}
      </p>
    </search>
  );
}
