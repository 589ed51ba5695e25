/**
 * Fits the draft check: deterministic, some seconds on one core.
 *
 *   npx tsx tests/scores/train-drafts.ts     fits on all but the unfitted batches, writes src/language/draft/weights.json
 *
 * The bars are set on answers of networks that did not see the batch in question.
 */
import { writeFileSync } from 'node:fs';
import { openNetwork } from '../../src/language/draft/network';
import { barsOf, leftOut } from './drafts-left-out';
import { draftBatches, fitTable, packNetwork, UNFITTED_DRAFTS } from './fit-drafts';

const fitted = [...draftBatches()]
  .filter(([batch]) => !UNFITTED_DRAFTS.includes(batch))
  .flatMap(([, all]) => all);
const bars = barsOf(leftOut(fitted));
const packed = packNetwork({ table: fitTable(fitted), bars });
openNetwork(packed);
writeFileSync(
  new URL('../../src/language/draft/weights.json', import.meta.url),
  `${JSON.stringify(packed)}\n`,
);
console.error(`${fitted.length} drafts, bars ${bars.map((bar) => bar.toFixed(2)).join(' ')}`);
