/** The details of one entry: the feared barrier before asking, the real one after, and what became of it. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { KINDS, type Kind } from '../../language/words';
import { BARRIERS, type Entry, OUTCOMES, REACTIONS, sameBarrier, WEIGHTS } from '../../ledger';
import { KIND_LINES } from '../lines';
import { Chips } from './chips';
import { ComeBack } from './come-back';
import type { DashboardState } from './dashboard-state';
import { DETAIL_LINES, OUTCOME_LINES, REACTION_LINES, WEIGHT_LINES } from './lines';

interface Props {
  readonly state: DashboardState;
  readonly entry: Entry;
}
type Change = (part: Partial<Omit<Entry, 'id'>>) => void;

const barrierOptions = BARRIERS.map((barrier) => [barrier, barrier] as const);
const optionsOf = <Name extends string>(names: readonly Name[], lines: Readonly<Record<Name, string>>) =>
  names.map((name) => [name, lines[name]] as const);

/** The two taps and what follows from them. */
function Barriers({ entry, change }: { entry: Entry; change: Change }) {
  const own = (text: string): string | null => sameBarrier(text).slice(0, 80) || null;
  return (
    <>
      <Chips
        part="feared"
        legend={DETAIL_LINES.feared}
        options={barrierOptions}
        value={entry.feared}
        onPick={(feared) => change({ feared })}
        onOther={(text) => change({ feared: own(text) })}
      />
      <Chips
        part="real"
        legend={DETAIL_LINES.real}
        options={barrierOptions}
        value={entry.real}
        onPick={(real) => change({ real })}
        onOther={(text) => change({ real: own(text) })}
      />
      <Chips
        part="weight"
        legend={DETAIL_LINES.weight}
        options={optionsOf(WEIGHTS, WEIGHT_LINES)}
        value={entry.weight}
        onPick={(weight) => change({ weight })}
      />
      <Chips
        part="became"
        legend={DETAIL_LINES.became}
        options={optionsOf(OUTCOMES, OUTCOME_LINES)}
        value={entry.became}
        onPick={(became) => change({ became })}
      />
      <Chips
        part="reaction"
        legend={DETAIL_LINES.reaction}
        options={optionsOf(REACTIONS, REACTION_LINES)}
        value={entry.reaction}
        onPick={(reaction) => change({ reaction })}
      />
    </>
  );
}

interface FieldProps {
  readonly part: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly most?: number;
  onSave(value: string): void;
}

/** Saved when it is left, as a field of a form is read when it is left. */
function Field({ part, label, value, type = 'text', most, onSave }: FieldProps) {
  const manner = type === 'date' ? ({ type } as const) : ({ type, maxLength: most, dir: 'auto' } as const);
  return (
    <label>
      {label}
      <input
        {...manner}
        data-part={part}
        value={value}
        onChange={(event) => onSave(event.currentTarget.value)}
      />
    </label>
  );
}

const TEXTS: ReadonlyArray<readonly ['matter' | 'asked' | 'note' | 'person' | 'place', number]> = [
  ['asked', 500],
  ['note', 1_000],
  ['matter', 300],
  ['person', 200],
  ['place', 200],
];

const dayOf = (instant: number | null): string =>
  instant === null
    ? ''
    : new Date(instant - new Date(instant).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const noonOf = (day: string): number | null => (day === '' ? null : new Date(`${day}T12:00`).getTime());

function Fields({ entry, change }: { entry: Entry; change: Change }) {
  return (
    <div class="fields">
      {TEXTS.map(([name, most]) => (
        <Field
          key={name}
          part={name}
          label={DETAIL_LINES[name]}
          value={entry[name]}
          most={most}
          onSave={(value) => change({ [name]: value })}
        />
      ))}
      <Field
        part="proposed"
        type="date"
        label={DETAIL_LINES.proposed}
        value={dayOf(entry.proposed)}
        onSave={(value) => change({ proposed: noonOf(value) })}
      />
      <Field
        part="when"
        type="date"
        label={DETAIL_LINES.when}
        value={dayOf(entry.when)}
        onSave={(value) => change({ when: noonOf(value) ?? entry.when })}
      />
      <label>
        {DETAIL_LINES.kind}
        <select
          data-part="kind"
          value={entry.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as Kind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_LINES[kind].name}: {KIND_LINES[kind].says}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Opened by a click, it takes the focus to its head; opened by an address, it is brought into view. */
export function Details({ state, entry }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest('tr')?.previousElementSibling?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const change: Change = (part) => void state.change(entry.id, part);
  return (
    <section data-part="details" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1} dir="auto">
        “{entry.words}”
      </h3>
      <Barriers entry={entry} change={change} />
      <Fields entry={entry} change={change} />
      <ComeBack state={state} entry={entry} />
      <button type="button" class="quiet" data-part="remove" onClick={() => void state.remove(entry)}>
        {DETAIL_LINES.remove}
      </button>
    </section>
  );
}
