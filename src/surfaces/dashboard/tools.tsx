/** Export and import, how long entries stay, and the end of all of them. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askBackground } from '../../browser/messages';
import {
  BY_HAND,
  chooseRetention,
  FILES,
  FORMATS,
  type Format,
  letCallsGo,
  type Problem,
  type Retention,
  retention,
  sweep,
  taken,
  written,
} from '../../ledger';
import { forgetPractice } from '../../practice';
import type { DashboardState } from './dashboard-state';
import { TOOL_LINES } from './lines';

interface Props {
  readonly state: DashboardState;
}

function download(text: string, { name, type }: { name: string; type: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download has its own hold on it once it began.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function Give({ state }: Props) {
  const short = useSignal(true);
  const give = (format: Format) => () => {
    const entries = state.shown.value;
    download(written(entries, format, short.value ? 'initials' : 'full'), FILES[format]);
    state.said.value = TOOL_LINES.given(entries.length, FILES[format].name);
  };
  return (
    <div class="tool">
      <h3>{TOOL_LINES.give}</h3>
      <p>{TOOL_LINES.giveHow}</p>
      <label class="check">
        <input
          type="checkbox"
          data-part="initials"
          checked={short.value}
          onChange={(event) => {
            short.value = event.currentTarget.checked;
          }}
        />
        {TOOL_LINES.initials}
      </label>
      <div class="buttons">
        {FORMATS.map((format) => (
          <button key={format} type="button" data-part={`give-${format}`} onClick={give(format)}>
            {TOOL_LINES.formats[format]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** So many problems are listed; the rest are counted. */
const LISTED = 20;

function Take({ state }: Props) {
  const problems = useSignal<readonly Problem[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const found = taken(await file.text());
      const added = await state.ledger.add(found.entries);
      problems.value = found.problems;
      state.said.value = TOOL_LINES.taken(added, found.entries.length - added);
      await state.readAgain();
    } catch {
      state.said.value = TOOL_LINES.failed;
    }
  };
  return (
    <div class="tool">
      <h3>{TOOL_LINES.take}</h3>
      <p id="take-how">{TOOL_LINES.takeHow}</p>
      <input
        type="file"
        data-part="take"
        accept=".json,.csv,application/json,text/csv"
        aria-label={TOOL_LINES.take}
        aria-describedby="take-how"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {problems.value.length > 0 && (
        <ul class="problems" data-part="problems">
          {problems.value.slice(0, LISTED).map(({ line, says }) => (
            <li key={`${line} ${says}`}>{TOOL_LINES.problem(line, says)}</li>
          ))}
          {problems.value.length > LISTED && (
            <li>{TOOL_LINES.moreProblems(problems.value.length - LISTED)}</li>
          )}
        </ul>
      )}
    </div>
  );
}

const STAYS: readonly (number | null)[] = [null, 30, 90, 180, 365];

/** The choice as it stands, and how it is changed: what is too old then goes at once. */
function useRetention({ state }: Props) {
  const chosen = useSignal<Retention>(BY_HAND);
  useEffect(() => {
    void retention().then((now) => {
      chosen.value = now;
    });
  }, [chosen]);
  const choose = async (part: Partial<Retention>): Promise<void> => {
    try {
      chosen.value = await chooseRetention({ ...chosen.value, ...part });
      const gone = await sweep(state.ledger, Date.now());
      state.said.value = part.everyNo ? TOOL_LINES.everyNoOn : TOOL_LINES.swept(gone);
      await state.readAgain();
    } catch {
      state.said.value = TOOL_LINES.failed;
    }
  };
  return { ...chosen.value, choose };
}

function Stay({ state }: Props) {
  const { days, everyNo, choose } = useRetention({ state });
  return (
    <div class="tool">
      <h3 id="retention">{TOOL_LINES.retention}</h3>
      <p>{TOOL_LINES.retentionHow}</p>
      <select
        data-part="retention"
        aria-labelledby="retention"
        value={String(days)}
        onChange={(event) => void choose({ days: Number(event.currentTarget.value) || null })}
      >
        {STAYS.map((stay) => (
          <option key={stay} value={String(stay)}>
            {stay === null ? TOOL_LINES.untilDeleted : TOOL_LINES.days(stay)}
          </option>
        ))}
      </select>
      {days !== null && (
        <label class="check">
          <input
            type="checkbox"
            data-part="every-no"
            checked={everyNo}
            onChange={(event) => void choose({ everyNo: event.currentTarget.checked })}
          />
          {TOOL_LINES.everyNo}
        </label>
      )}
    </div>
  );
}

function Erase({ state }: Props) {
  const question = useRef<HTMLDialogElement>(null);
  const erase = async (): Promise<void> => {
    question.current?.close();
    try {
      await Promise.all([
        state.ledger.erase(),
        letCallsGo(),
        forgetPractice(),
        askBackground('forget-reminders', {}),
      ]);
      await state.readAgain();
      state.removed.value = null;
      state.said.value = TOOL_LINES.erased;
    } catch {
      state.said.value = TOOL_LINES.failed;
    }
  };
  return (
    <div class="tool">
      <h3>{TOOL_LINES.erase}</h3>
      <p>{TOOL_LINES.eraseHow}</p>
      <button type="button" data-part="erase" onClick={() => question.current?.showModal()}>
        {TOOL_LINES.erase}
      </button>
      <dialog ref={question} aria-labelledby="erase-ask" data-part="erase-ask">
        <p id="erase-ask">{TOOL_LINES.eraseAsk(state.total.value)}</p>
        <div class="buttons">
          <button type="button" data-part="erase-no" onClick={() => question.current?.close()}>
            {TOOL_LINES.eraseNo}
          </button>
          <button type="button" class="grave" data-part="erase-yes" onClick={() => void erase()}>
            {TOOL_LINES.eraseYes}
          </button>
        </div>
      </dialog>
    </div>
  );
}

export function Tools({ state }: Props) {
  return (
    <section class="tools" aria-labelledby="tools">
      <h2 id="tools">{TOOL_LINES.title}</h2>
      <div class="frames">
        <Give state={state} />
        <Take state={state} />
        <Stay state={state} />
        <Erase state={state} />
      </div>
    </section>
  );
}
