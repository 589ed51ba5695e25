/** Feared against real: a dot for each pair, its area as large as its count; on the framed diagonal the fear was right. */
import type { Barriers } from '../../../ledger';
import { PICTURE_LINES } from '../lines';
import { Figure } from './figure';

const CELL = 34;
const LEFT = 118;
const TOP = 96;

const short = (name: string): string => (name.length > 17 ? `${name.slice(0, 16)}…` : name);

function Axes({ names }: { names: readonly string[] }) {
  return (
    <>
      <text class="axis-name" x={LEFT - 8} y={TOP - 14} text-anchor="end">
        {PICTURE_LINES.fearedAxis}
      </text>
      <text class="axis-name" x={LEFT} y={10}>
        {PICTURE_LINES.realAxis}
      </text>
      {names.map((name, index) => (
        <g key={name}>
          <text class="label" x={LEFT - 8} y={TOP + (index + 0.5) * CELL}>
            {short(name)}
          </text>
          <text
            class="label column"
            transform={`translate(${LEFT + (index + 0.5) * CELL} ${TOP - 8}) rotate(-45)`}
          >
            {short(name)}
          </text>
          <rect
            class="diagonal"
            x={LEFT + index * CELL + 1}
            y={TOP + index * CELL + 1}
            width={CELL - 2}
            height={CELL - 2}
            rx={4}
          />
        </g>
      ))}
    </>
  );
}

function Dots({ names, pairs }: Pick<Barriers, 'names' | 'pairs'>) {
  const most = Math.max(...pairs.map(({ count }) => count));
  return (
    <>
      {pairs.map(({ feared, real, count }) => {
        const x = LEFT + (names.indexOf(real) + 0.5) * CELL;
        const y = TOP + (names.indexOf(feared) + 0.5) * CELL;
        // The area is the count; the smallest one still holds its number.
        const radius = Math.max(8, Math.sqrt(count / most) * (CELL / 2 - 2));
        return (
          <g key={`${feared} ${real}`}>
            <circle class={feared === real ? 'dot same' : 'dot'} cx={x} cy={y} r={radius} />
            <text class="in-dot" x={x} y={y}>
              {count}
            </text>
          </g>
        );
      })}
    </>
  );
}

export function BarrierPicture({ barriers }: { barriers: Barriers }) {
  const { names, pairs, known, asFeared } = barriers;
  const title = PICTURE_LINES.barriers;
  const says = known === 0 ? PICTURE_LINES.barriersTeach : PICTURE_LINES.barriersSay(asFeared, known);
  const side = names.length * CELL;
  return (
    <Figure
      part="barriers"
      title={title}
      says={says}
      total={known}
      head={['Feared, real', PICTURE_LINES.count]}
      rows={pairs.map(({ feared, real, count }) => [`${feared}, ${real}`, count])}
    >
      <svg
        viewBox={`0 0 ${LEFT + Math.max(side, 180) + 62} ${TOP + side + 4}`}
        role="img"
        aria-label={`${title}: ${pairs.map((one) => `feared ${one.feared}, real ${one.real}: ${one.count}`).join('; ')}`}
        class="picture"
      >
        <Axes names={names} />
        <Dots names={names} pairs={pairs} />
      </svg>
    </Figure>
  );
}
