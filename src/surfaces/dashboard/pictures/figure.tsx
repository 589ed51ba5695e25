/** The frame of a picture: its title, one plain sentence, the drawing, and the same as numbers for whoever prefers them. */
import type { ComponentChildren } from 'preact';
import { PICTURE_LINES } from '../lines';

/** Below this many noes a picture says that they are too few to show a habit. */
const FEW = 5;

export interface FigureProps {
  readonly part: string;
  readonly title: string;
  readonly says: string;
  /** What the picture counts. */
  readonly total: number;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly (string | number)[]>;
  readonly children: ComponentChildren;
}

const Numbers = ({ title, head, rows }: Pick<FigureProps, 'title' | 'head' | 'rows'>) => (
  <details>
    <summary aria-label={`${PICTURE_LINES.numbers}: ${title}`}>{PICTURE_LINES.numbers}</summary>
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={head[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

export function Figure({ part, title, says, total, head, rows, children }: FigureProps) {
  return (
    <figure data-part={part}>
      <figcaption>
        <h3>{title}</h3>
        <p>{says}</p>
      </figcaption>
      {total > 0 && children}
      {total > 0 && <Numbers title={title} head={head} rows={rows} />}
    </figure>
  );
}

/** @returns how many it is drawn from, and a word of caution where they are few */
export const fromLine = (total: number): string =>
  total < FEW ? PICTURE_LINES.few(total) : PICTURE_LINES.from(total);
