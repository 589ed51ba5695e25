/** The do-nothing page: everywhere that no site of ours is. */
import type { Page } from './page';

export const nowhere: Page = {
  recognises: () => true,
  watch(_document, report, signal) {
    if (!signal.aborted) report.health({ light: 'resting', why: 'not-a-known-page' });
  },
};
