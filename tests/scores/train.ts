/**
 * Fits the network: deterministic (seeded), in plain TypeScript, a few minutes on one core.
 *
 *   npx tsx tests/scores/train.ts        fits on everything but the unfitted batches, writes weights.json
 */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { crossed, scalesOf } from './calibrate';
import { batches, fitted, isUnfitted, type Passage } from './corpus';
import { type Example, examplesOf, fit, fitBare } from './fit';
import { pack } from './pack';

function main(): void {
  const began = performance.now();
  const passages = fitted();
  const examples: Example[] = passages.flatMap((passage: Passage) => examplesOf(passage));
  console.error(
    `${passages.length} passages, ${examples.length} units, batches ${batches()
      .filter((b) => !isUnfitted(b))
      .join(' ')}`,
  );
  const scales = scalesOf(passages, crossed(passages, fitBare));
  const network = { ...fit(examples), scales };
  writeFileSync(
    new URL('../../src/language/refusal/weights.json', import.meta.url),
    `${JSON.stringify(pack(network))}\n`,
  );
  console.error(`${Math.round((performance.now() - began) / 1000)} s`, scales);
}

main();
