/**
 * Runs named checks one after the other, goes on after a failure, and closes with one plain line.
 *
 *   tsx tests/run.ts types lint unit …     the counts go to out/results/<check>.json
 *   tsx tests/run.ts --total               adds up all counts there are
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'out/results';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitest = (project: string): readonly string[] => [
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/vitest-${project}.json`,
];

/** Each check is one command; vitest counts its own tests, any other command counts as one. */
const CHECKS: Record<string, readonly string[]> = {
  browsers: ['tsx', 'tests/browser/install.ts'],
  types: ['tsc', '-p', '.'],
  lint: ['biome', 'check', '.'],
  build: ['node', 'build.mjs'],
  'lint-chromium': ['tsx', 'tests/house/lint-extension.ts', 'chromium'],
  'lint-firefox': ['tsx', 'tests/house/lint-extension.ts', 'firefox'],
  unit: vitest('unit'),
  scores: ['tsx', 'tests/scores/scores.ts'],
  browser: vitest('browser'),
  webmail: vitest('webmail'),
};

function countOf(name: string, command: readonly string[], status: number | null): Count {
  const own: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (command[0] !== 'vitest') return own;
  try {
    const report = JSON.parse(readFileSync(`${RESULTS}/vitest-${name}.json`, 'utf8'));
    // A suite that could not even start has no failed test of its own: the exit status then counts as one.
    const failed = Math.max(report.numFailedTests, own.failed);
    return { passed: report.numPassedTests, failed };
  } catch {
    return own;
  }
}

function run(name: string): Count {
  const command = CHECKS[name];
  if (!command) throw new Error(`unknown check "${name}"; known: ${Object.keys(CHECKS).join(', ')}`);
  console.log(`\n── ${name} ──`);
  const [program, ...args] = command as [string, ...string[]];
  const { status } = spawnSync(program === 'node' ? process.execPath : `node_modules/.bin/${program}`, args, {
    stdio: 'inherit',
  });
  const count = countOf(name, command, status);
  writeFileSync(`${RESULTS}/${name}.json`, JSON.stringify(count));
  return count;
}

function close(counts: ReadonlyMap<string, Count>): never {
  const sum = (key: keyof Count): number =>
    [...counts.values()].reduce((total, count) => total + count[key], 0);
  const failing = [...counts].filter(([, count]) => count.failed > 0).map(([name]) => name);
  if (failing.length > 0) console.log(`\nfailed: ${failing.join(', ')}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

const names = process.argv.slice(2);
mkdirSync(RESULTS, { recursive: true });
if (names[0] === '--total') {
  const files = readdirSync(RESULTS).filter((file) => file.endsWith('.json') && !file.startsWith('vitest-'));
  close(
    new Map(
      files.map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')),
      ]),
    ),
  );
}
for (const name of names) rmSync(`${RESULTS}/${name}.json`, { force: true });
close(new Map(names.map((name) => [name, run(name)])));
