/** What the list of a call's noes says. */
const two = (count: number): string => String(count).padStart(2, '0');

export const LIST_LINES = {
  title: 'The noes of your call',
  lead: 'They wait here until you close the browser. Keep those you want to come back to; the rest is forgotten.',
  none: 'No no of a call is waiting here.',
  columns: ['Time', 'Who', 'Their words', 'What kind of no', 'What you could say'],
  someone: 'Someone',
  keep: 'Keep',
  kept: 'Kept. Open it',
  keepAll: 'Keep all',
  letGo: 'Let them all go',
  gone: 'They are gone.',
  notKept: 'This could not be kept. Reload this page and try once more.',
  done: (count: number): string =>
    count === 1 ? 'Kept in your ledger.' : `${count} are kept in your ledger.`,
  time: (at: number): string => {
    const when = new Date(at);
    return `${two(when.getHours())}:${two(when.getMinutes())}`;
  },
  call: (place: string, began: number): string => {
    const day = new Date(began).toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long' });
    return [place, day, LIST_LINES.time(began)].filter(Boolean).join(', ');
  },
} as const;
