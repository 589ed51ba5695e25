/** What there is to come back to: what is due first, then what is coming. */
import { askBackground, type ToBackground } from '../../browser/messages';
import { deviceClock, type Reminder, SNOOZES, snoozed } from '../../reminders';
import type { DashboardState } from './dashboard-state';
import { COME_BACK_LINES, SNOOZE_LINES, timeLine } from './lines';

interface RowProps {
  readonly state: DashboardState;
  readonly reminder: Reminder;
  /** Where it stands apart from its entry: whose words they are. */
  readonly whole?: boolean;
}
type Given = ToBackground['answer-reminder']['answer'];

const isDue = ({ due }: Reminder): boolean => deviceClock.instant(due) <= deviceClock.now();

/** One reminder with what can be done to it. */
export function ReminderRow({ state, reminder, whole = false }: RowProps) {
  const { id, due, person, words, entry } = reminder;
  const answer = (given: Given) => () =>
    void askBackground('answer-reminder', { id, answer: given }).catch(() => {
      state.said.value = COME_BACK_LINES.failed;
    });
  return (
    <li data-part="reminder">
      <span>
        {COME_BACK_LINES.waits(timeLine(due))}
        {whole && (
          <small dir="auto">
            {person || COME_BACK_LINES.nameless}: “{words}”
          </small>
        )}
      </span>
      {whole && entry && (
        <button type="button" data-part="show-entry" onClick={() => state.show(entry)}>
          {COME_BACK_LINES.show}
        </button>
      )}
      {SNOOZES.map((how) => (
        <button
          key={how}
          type="button"
          data-part={`snooze-${how}`}
          onClick={() => answer({ due: snoozed(how, deviceClock) })()}
        >
          {SNOOZE_LINES[how]}
        </button>
      ))}
      <button type="button" data-part="done" onClick={answer('done')}>
        {COME_BACK_LINES.done}
      </button>
      <button type="button" class="quiet" data-part="drop" onClick={answer('drop')}>
        {COME_BACK_LINES.drop}
      </button>
    </li>
  );
}

/** Shows nothing as long as nothing is to be come back to. */
export function Reminders({ state }: { state: DashboardState }) {
  const open = state.reminders.value.filter((one) => one.state !== 'done');
  const sorted = [...open].sort((one, other) => one.due.localeCompare(other.due));
  const groups = [
    ['due', COME_BACK_LINES.due, sorted.filter(isDue)],
    ['coming', COME_BACK_LINES.coming, sorted.filter((one) => !isDue(one))],
  ] as const;
  return (
    <>
      {groups.map(
        ([name, title, reminders]) =>
          reminders.length > 0 && (
            <section key={name} aria-labelledby={name} data-part={name}>
              <h2 id={name}>{title}</h2>
              <ul class="reminders">
                {reminders.map((one) => (
                  <ReminderRow key={one.id} state={state} reminder={one} whole />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
