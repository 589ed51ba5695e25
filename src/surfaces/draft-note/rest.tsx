/** A pause is offered, with one click to go on at once; what was chosen is said in its place. */
import type { ToBackground } from '../../browser/messages';
import { REST_LINES } from '../lines';

export type Pause = ToBackground['rest-draft']['how'];
const PAUSES: readonly Pause[] = ['in-an-hour', 'tonight', 'tomorrow'];

/** `offered`, or in a sentence what became of it. */
export type Rest = 'offered' | { readonly says: string };

export interface RestProps {
  readonly rest: Rest;
  onRest(how: Pause): void;
  onGoOn(): void;
}

/** The caret stays in the reply: a press on a button takes no focus from it. */
const keepCaret = (event: Event): void => event.preventDefault();

export function RestOffer({ rest, onRest, onGoOn }: RestProps) {
  if (rest !== 'offered')
    return (
      <p role="status" data-part="rested-says">
        {rest.says}
      </p>
    );
  return (
    <fieldset class="rest" data-part="rest">
      <legend>{REST_LINES.offer}</legend>
      <div>
        {PAUSES.map((how) => (
          <button
            key={how}
            type="button"
            data-part={`rest-${how}`}
            onMouseDown={keepCaret}
            onClick={() => onRest(how)}
          >
            {REST_LINES.how[how]}
          </button>
        ))}
        <button type="button" class="quiet" data-part="go-on" onMouseDown={keepCaret} onClick={onGoOn}>
          {REST_LINES.goOn}
        </button>
      </div>
    </fieldset>
  );
}
