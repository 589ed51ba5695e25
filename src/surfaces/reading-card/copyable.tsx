/** A line to say, with its buttons: copy it, or put it into the reply. What came of it is said once, politely. */
import { useEffect, useState } from 'preact/hooks';
import { CARD_LINES } from '../lines';

/** How long "Copied" stands, in milliseconds. */
const STANDS = 2_500;

/** What became of a click, in one sentence for the user. */
export interface Outcome {
  readonly done: boolean;
  readonly says: string;
}

export interface CopyableProps {
  readonly part: 'question' | 'closing';
  readonly text: string;
  /** @returns whether it reached the clipboard */
  onCopy(text: string): Promise<boolean>;
  /** Puts it into the reply that is open; absent where there is no reply to write. */
  readonly onInsert?: ((text: string) => Promise<Outcome>) | undefined;
}

const NOTHING: Outcome = { done: true, says: '' };

/** The caret stays in the reply: a press on the button takes no focus from it. */
const keepCaret = (event: Event): void => event.preventDefault();

function useOutcome() {
  const [outcome, setOutcome] = useState(NOTHING);
  useEffect(() => {
    if (outcome === NOTHING || !outcome.done) return undefined;
    const timer = setTimeout(() => setOutcome(NOTHING), STANDS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, setOutcome] as const;
}

export function Copyable({ part, text, onCopy, onInsert }: CopyableProps) {
  const [outcome, setOutcome] = useOutcome();
  const copy = async (): Promise<void> => {
    const done = await onCopy(text);
    setOutcome({ done, says: done ? CARD_LINES.copied : CARD_LINES.notCopied });
  };
  const label = outcome.says === CARD_LINES.copied ? CARD_LINES.copied : CARD_LINES.copy;
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
              onClick={() => void onInsert(text).then(setOutcome)}
            >
              {CARD_LINES.insert}
            </button>
          )}
          <button type="button" data-part="copy" aria-label={`${label}: ${text}`} onClick={() => void copy()}>
            {label}
          </button>
        </span>
      </div>
      <p role="status" data-part="outcome" class={outcome.says === CARD_LINES.copied ? 'unseen' : 'outcome'}>
        {outcome.says}
      </p>
    </>
  );
}
