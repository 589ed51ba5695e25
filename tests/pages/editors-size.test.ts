/** What the editors' room costs each page that it is put into. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the whole room costs a page no more than 1.5 KB', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { insertAtCaret, watchEditors } from './src/pages/editors'; self.x = [insertAtCaret, watchEditors];`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome120'],
  });
  const { tightened } = await import('../../build.mjs' as string);
  const code: string = await tightened(outputFiles[0]?.text ?? '');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1536);
});
