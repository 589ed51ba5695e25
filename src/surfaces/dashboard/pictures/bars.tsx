/** Lying bars that begin at nought, each with its number. */
import { PICTURE_LINES } from '../lines';
import { Figure, fromLine } from './figure';

export interface Bar {
  readonly label: string;
  readonly count: number;
}

export interface BarsProps {
  readonly part: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What is said where there is nothing to draw. */
  readonly teach: string;
}

const WIDTH = 360;
const ROW = 26;
const LABELS = 118;
const NUMBERS = 46;

function Drawn({ title, bars }: Pick<BarsProps, 'title' | 'bars'>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const length = (count: number): number => ((WIDTH - LABELS - NUMBERS) * count) / most;
  const read = bars.map(({ label, count }) => `${label} ${count}`).join(', ');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={`${title}: ${read}`}
      class="picture"
    >
      {bars.map(({ label, count }, index) => (
        <g key={label} transform={`translate(0 ${index * ROW})`}>
          <text class="label" x={LABELS - 8} y={ROW / 2}>
            {label}
          </text>
          <rect class="bar" x={LABELS} y={5} width={length(count)} height={ROW - 10} rx={2} />
          <text class="number" x={LABELS + length(count) + 6} y={ROW / 2}>
            {count}
          </text>
        </g>
      ))}
      <line class="axis" x1={LABELS} x2={LABELS} y1={0} y2={bars.length * ROW} />
    </svg>
  );
}

export function Bars({ part, title, bars, teach }: BarsProps) {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <Figure
      part={part}
      title={title}
      says={total === 0 ? teach : fromLine(total)}
      total={total}
      head={[title, PICTURE_LINES.count]}
      rows={bars.map(({ label, count }) => [label, count])}
    >
      <Drawn title={title} bars={bars} />
    </Figure>
  );
}
