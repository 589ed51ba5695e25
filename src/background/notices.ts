/** The notices that the browser shows for what is due, and the alarm that wakes the background for it. */
import { api } from '../browser/api';
import type { Bell } from '../reminders';

export interface Told {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}
type Notice = Parameters<typeof api.notifications.create>[0];

/** Buttons and staying are Chromium's; Firefox refuses what it does not know, and throws at once. */
async function show(id: string, { title, message, buttons }: Told): Promise<void> {
  const plain: Notice = {
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title,
    message: message.slice(0, 200),
  };
  const rich = {
    ...plain,
    buttons: buttons.map((button) => ({ title: button })),
    requireInteraction: true,
  } as Notice;
  try {
    await api.notifications.create(id, rich);
  } catch {
    await api.notifications.create(id, plain);
  }
}

/** @param alarm the name of its alarm. @param tell what a notice says of one that is due */
export const bellOf = <One>(alarm: string, tell: (one: One) => Told): Bell<One> => ({
  async wakeAt(instant) {
    if (instant === null) await api.alarms.clear(alarm);
    else await api.alarms.create(alarm, { when: instant });
  },
  visible: async () => new Set(Object.keys(await api.notifications.getAll())),
  show: (id, one) => show(id, tell(one)),
  async hide(ids) {
    for (const id of ids) await api.notifications.clear(id);
  },
});

/** What is done when the alarm rings, the browser starts, and a notice or its button is pressed. */
export interface Answers {
  ring(): Promise<void>;
  start(): Promise<void>;
  opened(notice: string): Promise<void>;
  pressed(notice: string, button: number): Promise<void>;
}

/** Listens from now on. Called once for each alarm, when the worker starts. */
export function answerBell(alarm: string, { ring, start, opened, pressed }: Answers): void {
  const failed = (error: unknown): void => console.warn(`How Else: ${alarm}:`, error);
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void ring().catch(failed);
  });
  api.runtime.onStartup.addListener(() => void start().catch(failed));
  api.notifications.onClicked.addListener((notice) => void opened(notice).catch(failed));
  api.notifications.onButtonClicked?.addListener(
    (notice, button) => void pressed(notice, button).catch(failed),
  );
  void ring().catch(failed);
}
