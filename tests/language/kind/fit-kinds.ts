/** Fits the weights of the kinds to examples: softmax regression by stochastic gradient descent. */
import { evidenceOf, ROWS, type Said } from '../../../src/language/kind/evidence';
import { type KindWeights, sharesOf } from '../../../src/language/kind/weigh';
import { KINDS } from '../../../src/language/words';
import { randomOf } from '../../scores/random-numbers';

/** A sentence that holds a no, and what share each kind has in it. */
export interface KindExample {
  readonly unit: Said;
  readonly kinds: readonly number[];
}

const TUNING = { epochs: 20, decay: 5e-5, rate: 1 } as const;
const WIDE = KINDS.length;

interface Seen {
  readonly seen: ReturnType<typeof evidenceOf>;
  readonly kinds: readonly number[];
}

function step(table: KindWeights, { seen, kinds }: Seen, rate: number): void {
  const shares = sharesOf(seen, table);
  seen.rows.forEach((row, at) => {
    const size = rate * (seen.shares[at] as number);
    for (let k = 0; k < WIDE; k++) {
      const error = (shares[k] as number) - (kinds[k] as number);
      table[row * WIDE + k] = (table[row * WIDE + k] as number) - size * error;
    }
  });
}

function shuffled(many: number, random: () => number): number[] {
  const order = Array.from({ length: many }, (_, at) => at);
  for (let i = many - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Stochastic gradient descent with weight decay; the mean of the second half of the way is kept. */
export function fitKinds(list: readonly KindExample[]): KindWeights {
  const examples = list.map(({ unit, kinds }) => ({ seen: evidenceOf(unit), kinds }));
  const random = randomOf(1);
  const table = new Float32Array(ROWS * WIDE);
  const kept = new Float64Array(table.length);
  let steps = 0;
  const rate = () => TUNING.rate / (1 + TUNING.rate * TUNING.decay * steps);
  for (let epoch = 0; epoch < TUNING.epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      step(table, examples[at] as Seen, rate());
      steps++;
    }
    const shrink = Math.exp(-TUNING.decay * examples.length * rate());
    for (let at = 0; at < table.length; at++) table[at] = (table[at] as number) * shrink;
    if (epoch >= TUNING.epochs / 2)
      for (let at = 0; at < table.length; at++) kept[at] = (kept[at] as number) + (table[at] as number);
  }
  return Float32Array.from(kept, (sum) => sum / (TUNING.epochs - Math.ceil(TUNING.epochs / 2)));
}
