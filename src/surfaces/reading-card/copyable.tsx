/** A line to say, with its buttons: copy it, or put it into the reply. What came of it is said once, politely. */
import { Component } from 'preact';
import { CARD_LINES } from '../lines';

/** How long "Copied" stands, in milliseconds. */
const STANDS = 2_500;

/** What became of a click, in one sentence for the user. */
export interface Outcome {
  readonly done: boolean;
  readonly says: string;
}

export interface CopyableProps {
  readonly part: 'question' | 'closing' | 'rested';
  readonly text: string;
  /** @returns whether it reached the clipboard */
  onCopy(text: string): Promise<boolean>;
  /** Puts it into the reply that is open; absent where there is no reply to write. */
  readonly onInsert?: ((text: string) => Promise<Outcome>) | undefined;
}

const NOTHING: Outcome = { done: true, says: '' };

/** The caret stays in the reply: a press on the button takes no focus from it. */
const keepCaret = (event: Event): void => event.preventDefault();

/** A class, like all that keep a state in a page: hooks would cost every page a kilobyte. */
export class Copyable extends Component<CopyableProps, Outcome> {
  override state = NOTHING;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  readonly #tell = (outcome: Outcome): void => {
    clearTimeout(this.#timer);
    this.setState(outcome);
    if (outcome.done) this.#timer = setTimeout(() => this.setState(NOTHING), STANDS);
  };

  readonly #copy = async (): Promise<void> => {
    const done = await this.props.onCopy(this.props.text);
    this.#tell({ done, says: done ? CARD_LINES.copied : CARD_LINES.notCopied });
  };

  override render({ part, text, onInsert }: CopyableProps, { says }: Outcome) {
    const copied = says === CARD_LINES.copied;
    const label = copied ? CARD_LINES.copied : CARD_LINES.copy;
    return (
      <>
        <div class="ask">
          <span data-part={part}>{text}</span>
          <span class="acts">
            {onInsert && (
              <button
                type="button"
                data-part="insert"
                aria-label={`${CARD_LINES.insert}: ${text}`}
                title={CARD_LINES.insertHow}
                onMouseDown={keepCaret}
                onClick={() => void onInsert(text).then(this.#tell)}
              >
                {CARD_LINES.insert}
              </button>
            )}
            <button
              type="button"
              data-part="copy"
              aria-label={`${label}: ${text}`}
              onClick={() => void this.#copy()}
            >
              {label}
            </button>
          </span>
        </div>
        <p role="status" data-part="outcome" class={copied ? 'unseen' : 'outcome'}>
          {says}
        </p>
      </>
    );
  }
}
