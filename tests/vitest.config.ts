/** One runner for all tests: `unit` needs nothing but Node; `browser` and `webmail` drive real browsers, one after the other. */
import { defineConfig } from 'vitest/config';

const REAL = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 300_000,
  // A busy machine can stop a whole browser for seconds. What fails twice fails; the first failure is printed too.
  retry: 1,
} as const;
const ROOT = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,webmail}/**'],
          testTimeout: 90_000,
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...REAL } },
      { extends: true, test: { name: 'webmail', include: ['tests/webmail/**/*.test.ts'], ...REAL } },
    ],
  },
});
