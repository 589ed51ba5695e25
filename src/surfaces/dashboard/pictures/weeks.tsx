/** One's own first reactions, week by week: standing bars from nought, told apart by pattern as well as by colour. */
import { REACTIONS, type Reaction, type Week } from '../../../ledger';
import { PICTURE_LINES, REACTION_LINES } from '../lines';
import { Figure, fromLine } from './figure';

const OPEN: readonly Reaction[] = ['asked', 'gave-space'];
const WIDTH = 360;
const HEIGHT = 120;
const FOOT = 22;
const LEFT = 26;

const sumOf = ({ counts }: Week, open: boolean): number =>
  counts.filter(({ name }) => OPEN.includes(name) === open).reduce((total, { count }) => total + count, 0);

const weekName = (start: number): string =>
  new Date(start).toLocaleDateString(undefined, { month: 'short', day: 'numeric' });

interface ColumnProps {
  readonly week: Week;
  readonly x: number;
  readonly width: number;
  readonly scale: number;
  readonly named: boolean;
}

function Column({ week, x, width, scale, named }: ColumnProps) {
  const parts = [
    ['open', sumOf(week, true)],
    ['closed', sumOf(week, false)],
    ['unsaid', week.unsaid],
  ] as const;
  let top = HEIGHT;
  return (
    <g>
      {parts.map(([name, count]) => {
        top -= count * scale;
        return (
          count > 0 && (
            <rect
              key={name}
              class={`part ${name}`}
              x={x + 2}
              y={top}
              width={width - 4}
              height={count * scale}
            />
          )
        );
      })}
      {named && (
        <text class="week" x={x + width / 2} y={HEIGHT + 14}>
          {weekName(week.start)}
        </text>
      )}
    </g>
  );
}

const KEYS = ['open', 'closed', 'unsaid'] as const;

const Legend = () => (
  <ul class="legend">
    {KEYS.map((name) => (
      <li key={name}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <rect class={`part ${name}`} x={1} y={1} width={10} height={10} />
        </svg>
        {PICTURE_LINES[name]}
      </li>
    ))}
  </ul>
);

const Hatching = () => (
  <defs>
    <pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="5" height="5" />
      <line class="hatch" x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  </defs>
);

export function WeekPicture({ weeks }: { weeks: readonly Week[] }) {
  const noted = weeks.reduce((total, week) => total + sumOf(week, true) + sumOf(week, false), 0);
  const most = Math.max(1, ...weeks.map((week) => sumOf(week, true) + sumOf(week, false) + week.unsaid));
  const width = (WIDTH - LEFT) / weeks.length;
  const title = PICTURE_LINES.weeks;
  const read = weeks
    .map((week) => `${weekName(week.start)}: ${sumOf(week, true)}, ${sumOf(week, false)}, ${week.unsaid}`)
    .join('; ');
  return (
    <Figure
      part="weeks"
      title={title}
      says={noted === 0 ? PICTURE_LINES.weeksTeach : fromLine(noted)}
      total={noted}
      head={[PICTURE_LINES.week, ...REACTIONS.map((name) => REACTION_LINES[name]), PICTURE_LINES.unsaid]}
      rows={weeks.map(({ start, counts, unsaid }) => [
        weekName(start),
        ...counts.map(({ count }) => count),
        unsaid,
      ])}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={`${title}, ${KEYS.map((key) => PICTURE_LINES[key].toLowerCase()).join(', ')}: ${read}`}
        class="picture"
      >
        <Hatching />
        <text class="number" x={0} y={8}>
          {most}
        </text>
        <line class="grid" x1={LEFT} x2={WIDTH} y1={0.5} y2={0.5} />
        {weeks.map((week, index) => (
          <Column
            key={week.start}
            week={week}
            x={LEFT + index * width}
            width={width}
            scale={HEIGHT / most}
            named={index % 3 === (weeks.length - 1) % 3}
          />
        ))}
        <line class="axis" x1={LEFT} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <Legend />
    </Figure>
  );
}
