/** Fits the weights of the kinds and of the limits to examples by stochastic gradient descent. */
import { evidenceOf, ROWS, type Said, type Weighed } from '../../../src/language/kind/evidence';
import { chanceOf, type KindWeights, sharesOf } from '../../../src/language/kind/weigh';
import { KINDS } from '../../../src/language/words';
import { randomOf } from '../../scores/random-numbers';

/** A sentence, and what share each kind has in it; null where it holds no no. */
export interface KindExample {
  readonly unit: Said;
  readonly kinds: readonly number[] | null;
}

interface Seen {
  readonly seen: Weighed;
  readonly kinds: readonly number[] | null;
}

interface Tuning {
  readonly epochs: number;
  readonly decay: number;
}

const KIND: Tuning = { epochs: 20, decay: 5e-5 };
const LIMIT: Tuning = { epochs: 14, decay: 3e-6 };
/** A limit is rare among all that is said: it counts as much as four others. */
const RARE = 4;
const WIDE = KINDS.length;
const BOUNDARY = KINDS.indexOf('boundary');

/** Moves the table towards what the example should have been. */
type Step = (table: Float32Array, example: Seen, rate: number) => void;

const kindStep: Step = (table, { seen, kinds }, rate) => {
  const shares = sharesOf(seen, table);
  seen.rows.forEach((row, at) => {
    const size = rate * (seen.shares[at] as number);
    for (let k = 0; k < WIDE; k++) {
      const error = (shares[k] as number) - (kinds?.[k] ?? 0);
      table[row * WIDE + k] = (table[row * WIDE + k] as number) - size * error;
    }
  });
};

const limitStep: Step = (table, { seen, kinds }, rate) => {
  const is = (kinds?.[BOUNDARY] ?? 0) > 0.5;
  const error = (chanceOf(seen, table) - Number(is)) * (is ? RARE : 1);
  seen.rows.forEach((row, at) => {
    table[row] = (table[row] as number) - rate * error * (seen.shares[at] as number);
  });
};

function shuffled(many: number, random: () => number): number[] {
  const order = Array.from({ length: many }, (_, at) => at);
  for (let i = many - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** The mean of the second half of the way is kept; the weights decay. */
function descend(list: readonly Seen[], size: number, step: Step, { epochs, decay }: Tuning): Float32Array {
  const random = randomOf(1);
  const table = new Float32Array(size);
  const kept = new Float64Array(size);
  let steps = 0;
  const rate = () => 1 / (1 + decay * steps);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(list.length, random)) {
      step(table, list[at] as Seen, rate());
      steps++;
    }
    const shrink = Math.exp(-decay * list.length * rate());
    for (let at = 0; at < size; at++) table[at] = (table[at] as number) * shrink;
    if (epoch >= epochs / 2)
      for (let at = 0; at < size; at++) kept[at] = (kept[at] as number) + (table[at] as number);
  }
  return Float32Array.from(kept, (sum) => sum / (epochs - Math.ceil(epochs / 2)));
}

/** Rules were read beside these examples, and would be trusted too much: the limit is learned without them. */
const unruled = ({ unit, kinds }: KindExample): Seen => ({ seen: evidenceOf({ ...unit, fired: [] }), kinds });

export function fitKinds(examples: readonly KindExample[]): KindWeights {
  const noes = examples.filter(({ kinds }) => kinds !== null);
  return {
    kinds: descend(
      noes.map(({ unit, kinds }) => ({ seen: evidenceOf(unit), kinds })),
      ROWS * WIDE,
      kindStep,
      KIND,
    ),
    limit: descend(examples.map(unruled), ROWS, limitStep, LIMIT),
  };
}
