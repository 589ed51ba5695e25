/** The list of the last calls' noes. Nothing of it is kept until the user keeps it; it can be let go at once. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CallNo } from '../../browser/messages';
import { openLedger } from '../../browser/own-pages';
import {
  type HeldCall,
  heldCalls,
  keptAlready,
  type Ledger,
  LONGEST_WORDS,
  letCallsGo,
  newEntry,
} from '../../ledger';
import { KIND_LINES } from '../lines';
import { LIST_LINES } from './lines';

interface Held {
  readonly call: HeldCall;
  readonly no: CallNo;
}

const keyOf = ({ call, no }: Held): string => `${call.began} ${no.at} ${no.words}`;

/** Keeps a no with the time and place at which it was heard. @returns the id of its entry */
async function keep(ledger: Ledger, { call, no }: Held): Promise<string> {
  const entry = newEntry(
    {
      words: no.words.slice(0, LONGEST_WORDS),
      person: (no.speaker ?? '').slice(0, 200),
      kind: no.kind,
      firmness: no.firmness,
      place: call.place,
    },
    no.at,
    crypto.randomUUID(),
  );
  const before = keptAlready(entry, await ledger.by(entry.person));
  if (before === null) await ledger.keep(entry);
  else if (before.keptBy === 'days') await ledger.change(before.id, { keptBy: 'hand' });
  return before?.id ?? entry.id;
}

interface RowProps {
  readonly no: CallNo;
  /** The id of its entry, once it is kept. */
  readonly entry: string | undefined;
  onKeep(): void;
}

function Row({ no, entry, onKeep }: RowProps) {
  const { speaker, words, kind, question } = no;
  return (
    <tr data-part="call-no">
      <td data-part="time">
        <time dateTime={new Date(no.at).toISOString()}>{LIST_LINES.time(no.at)}</time>
      </td>
      <th scope="row" data-part="speaker" dir="auto">
        {speaker ?? LIST_LINES.someone}
      </th>
      <td data-part="words" dir="auto" class="words">
        {words}
      </td>
      <td data-part="kind">
        {KIND_LINES[kind].name}
        <small>{KIND_LINES[kind].says}</small>
      </td>
      <td data-part="question">{question}</td>
      <td>
        <button
          type="button"
          data-part={entry ? 'kept' : 'keep'}
          aria-label={`${entry ? LIST_LINES.kept : LIST_LINES.keep}: ${words}`}
          onClick={() => (entry ? void openLedger(entry) : onKeep())}
        >
          {entry ? LIST_LINES.kept : LIST_LINES.keep}
        </button>
      </td>
    </tr>
  );
}

interface TableProps {
  readonly call: HeldCall;
  readonly entries: ReadonlyMap<string, string>;
  onKeep(held: Held): void;
}

const Table = ({ call, entries, onKeep }: TableProps) => (
  <div class="table">
    <table>
      <caption>{LIST_LINES.call(call.place, call.began)}</caption>
      <thead>
        <tr>
          {LIST_LINES.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{LIST_LINES.keep}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {call.noes.map((no) => {
          const held = { call, no };
          const key = keyOf(held);
          return <Row key={key} no={no} entry={entries.get(key)} onKeep={() => onKeep(held)} />;
        })}
      </tbody>
    </table>
  </div>
);

/** The calls that are held, followed as long as the page is open: a call may still go on. */
function useCalls() {
  const calls = useSignal<readonly HeldCall[] | null>(null);
  useEffect(() => {
    const look = (): void =>
      void heldCalls().then(
        (held) => {
          calls.value = held;
        },
        () => {
          calls.value = [];
        },
      );
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [calls]);
  return calls;
}

export function CallList({ ledger }: { readonly ledger: Ledger }) {
  const calls = useCalls();
  const entries = useSignal<ReadonlyMap<string, string>>(new Map());
  const said = useSignal('');
  const keepAll = async (all: readonly Held[]): Promise<void> => {
    try {
      // One after the other: the same no twice is kept once.
      for (const held of all) {
        const id = await keep(ledger, held);
        entries.value = new Map([...entries.value, [keyOf(held), id]]);
      }
      said.value = LIST_LINES.done(all.length);
    } catch {
      said.value = LIST_LINES.notKept;
    }
  };
  const letGo = async (): Promise<void> => {
    await letCallsGo();
    calls.value = [];
    said.value = LIST_LINES.gone;
  };
  if (calls.value === null) return null;
  const open = calls.value.flatMap((call) => call.noes.map((no) => ({ call, no })));
  const left = open.filter((held) => !entries.value.has(keyOf(held)));
  return (
    <>
      <h2>{LIST_LINES.title}</h2>
      <p>{open.length > 0 ? LIST_LINES.lead : LIST_LINES.none}</p>
      {calls.value.map((call) => (
        <Table key={call.began} call={call} entries={entries.value} onKeep={(held) => void keepAll([held])} />
      ))}
      {open.length > 0 && (
        <p class="all">
          <button
            type="button"
            data-part="keep-all"
            disabled={left.length === 0}
            onClick={() => void keepAll(left)}
          >
            {LIST_LINES.keepAll}
          </button>{' '}
          <button type="button" data-part="let-go" onClick={() => void letGo()}>
            {LIST_LINES.letGo}
          </button>
        </p>
      )}
      <p role="status" data-part="said">
        {said.value}
      </p>
    </>
  );
}
