/**
 * Mozilla's linter over one built extension. Errors fail; so does any warning that is not argued here.
 *
 *   tsx tests/house/lint-extension.ts chromium|firefox
 */
import { spawnSync } from 'node:child_process';

/** Warnings we know of, with the reason why they stand. */
const ARGUED: Record<string, string> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android is not supported, and the manifest does not offer itself to it',
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's own support for dangerouslySetInnerHTML, which the house test forbids in src",
};

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const browser = process.argv[2] ?? 'firefox';
const { stdout } = spawnSync(
  'node_modules/.bin/web-ext',
  ['lint', '--source-dir', `dist/${browser}`, '--no-config-discovery', '--output', 'json', '--self-hosted'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { errors: Finding[]; warnings: Finding[] };
// Firefox's linter does not know Chromium's manifest: only what it says about the code counts there.
const counts = (finding: Finding): boolean => browser === 'firefox' || finding.file !== 'manifest.json';
const errors = report.errors.filter(counts);
const warnings = report.warnings.filter((finding) => counts(finding) && !(finding.code in ARGUED));
for (const { code, message, file } of [...errors, ...warnings])
  console.error(`${code}: ${message} (${file ?? 'manifest'})`);
console.log(`web-ext lint of dist/${browser}: ${errors.length} errors, ${warnings.length} warnings`);
process.exit(errors.length + warnings.length > 0 ? 1 : 0);
