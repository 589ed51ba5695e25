/** One tap among a few words; a second tap takes it back. Where other words may fit, there is a field for them. */
import { DETAIL_LINES } from './lines';

interface ChipsProps<Name extends string> {
  readonly part: string;
  readonly legend: string;
  readonly options: ReadonlyArray<readonly [Name, string]>;
  readonly value: string | null;
  onPick(value: Name | null): void;
  onOther?(text: string): void;
}

export function Chips<Name extends string>(props: ChipsProps<Name>) {
  const { part, legend, options, value, onPick, onOther } = props;
  const other = value !== null && !options.some(([name]) => name === value) ? value : '';
  return (
    <fieldset class="chips" data-part={part}>
      <legend>{legend}</legend>
      {options.map(([name, line]) => (
        <button
          key={name}
          type="button"
          data-value={name}
          aria-pressed={value === name}
          onClick={() => onPick(value === name ? null : name)}
        >
          {line}
        </button>
      ))}
      {onOther && (
        <input
          type="text"
          aria-label={`${legend}: ${DETAIL_LINES.other}`}
          placeholder={DETAIL_LINES.other}
          maxLength={80}
          value={other}
          onChange={(event) => onOther(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
