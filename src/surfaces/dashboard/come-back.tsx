/** Space for revision: when to come back to an entry, from their own words or a preset, and always in one's own hand. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askBackground, type OfferedTime } from '../../browser/messages';
import type { Entry } from '../../ledger';
import { deviceClock, hasSetLimit, isThirdAttempt, type Reminder, tooSoon } from '../../reminders';
import type { DashboardState } from './dashboard-state';
import { COME_BACK_LINES, PRESET_LINES, timeLine } from './lines';
import { ReminderRow } from './reminders';

interface Props {
  readonly state: DashboardState;
  readonly entry: Entry;
}

const nameOf = ({ from }: OfferedTime): string =>
  'words' in from ? COME_BACK_LINES.theirs(from.words) : (PRESET_LINES[from.preset] ?? from.preset);

/** What is better known before one comes back. */
function before({ entry, state }: Props): string | null {
  if (isThirdAttempt(entry, state.entries.value)) return COME_BACK_LINES.third;
  const earliest = tooSoon(entry.person, state.reminders.value, deviceClock);
  return earliest ? COME_BACK_LINES.tooSoon(timeLine(earliest)) : null;
}

/** Sets a reminder. @returns what to say of it */
async function remind(entry: Entry, due: string, asked: boolean): Promise<string> {
  if (!due || deviceClock.instant(due) <= deviceClock.now()) return COME_BACK_LINES.past;
  const { id, words, kind, person, matter } = entry;
  const reminder = { words, kind, person, matter, due, entry: id, notBefore: asked ? due : null };
  try {
    await askBackground('come-back', { ...reminder, id: crypto.randomUUID() });
    return COME_BACK_LINES.set(timeLine(due));
  } catch {
    return COME_BACK_LINES.failed;
  }
}

function Offer({ state, entry }: Props) {
  const offered = useSignal<readonly OfferedTime[]>([]);
  const at = useSignal('');
  const { words, kind } = entry;
  useEffect(() => {
    void askBackground('when-to-come-back', { words, kind }).then(
      (times) => {
        offered.value = times;
      },
      () => {
        state.said.value = COME_BACK_LINES.failed;
      },
    );
  }, [words, kind, offered, state]);
  const set = async (due: string, asked: boolean): Promise<void> => {
    state.said.value = await remind(entry, due, asked);
  };
  return (
    <div class="offers">
      {offered.value.map((time) => (
        <button key={time.at} type="button" data-part="offer" onClick={() => void set(time.at, time.asked)}>
          {nameOf(time)}
          <small>{timeLine(time.at)}</small>
        </button>
      ))}
      <label>
        {COME_BACK_LINES.at}
        <input
          type="datetime-local"
          data-part="at"
          value={at.value}
          onInput={(event) => {
            at.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        data-part="remind"
        disabled={at.value === ''}
        onClick={() => void set(at.value, false)}
      >
        {COME_BACK_LINES.remind}
      </button>
    </div>
  );
}

/** Never offered where a limit was set. */
export function ComeBack({ state, entry }: Props) {
  const limit = entry.kind === 'boundary' || hasSetLimit(entry.person, state.entries.value);
  const waiting: readonly Reminder[] = state.reminders.value.filter(
    (one) => one.entry === entry.id && one.state !== 'done',
  );
  const warning = limit ? null : before({ state, entry });
  return (
    <div class="come-back" data-part="come-back">
      <h4>{COME_BACK_LINES.title}</h4>
      {limit && <p data-part="limit">{COME_BACK_LINES.limit}</p>}
      {warning && <p data-part="warning">{warning}</p>}
      {waiting.length > 0 && (
        <ul class="reminders">
          {waiting.map((one) => (
            <ReminderRow key={one.id} state={state} reminder={one} />
          ))}
        </ul>
      )}
      {!limit && waiting.length === 0 && <Offer state={state} entry={entry} />}
    </div>
  );
}
