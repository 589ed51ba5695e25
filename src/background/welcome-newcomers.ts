/** Right after the installation nothing is read yet: the page that says so, and lets it be chosen, opens once. */
import { api } from '../browser/api';
import { openWelcome } from '../browser/own-pages';

/** Called once, when the worker starts. */
export function welcomeNewcomers(): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}
