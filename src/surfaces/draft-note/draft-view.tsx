/** What a reply does, as it is drawn wherever somebody answers a no: the very words, and what to ask instead. */
import type { DraftCheck } from '../../language/draft';
import { DRAFT_LINES } from '../lines';
import { Copyable, type CopyableProps } from '../reading-card/copyable';

export interface DraftViewProps extends Pick<CopyableProps, 'onCopy' | 'onInsert'> {
  readonly check: DraftCheck;
}

/** True where there is nothing to say of a reply. */
export const isSilent = (check: DraftCheck | null): boolean =>
  !check || (check.flags.length === 0 && check.strengths.length === 0);

/** What it does well, and what it does besides. */
export function Found({ check }: Pick<DraftViewProps, 'check'>) {
  const good = check.strengths.map((strength) => DRAFT_LINES.strengths[strength]);
  return (
    <>
      {good.length > 0 && <p data-part="strengths">{DRAFT_LINES.good(good)}</p>}
      {check.flags.length > 0 && (
        <ul data-part="flags">
          {check.flags.map(({ flag, words }) => (
            <li key={flag} data-flag={flag}>
              <b>{DRAFT_LINES.flags[flag]}</b>
              <q dir="auto">{words}</q>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same, with the question that could stand there instead. */
export function DraftView({ check, onCopy, onInsert }: DraftViewProps) {
  const [instead] = check.instead;
  if (isSilent(check)) return null;
  return (
    <>
      <Found check={check} />
      {check.flags.length > 0 && instead !== undefined && (
        <>
          <p class="lead">{DRAFT_LINES.instead}</p>
          <Copyable part="question" text={instead} onCopy={onCopy} onInsert={onInsert} />
        </>
      )}
    </>
  );
}
