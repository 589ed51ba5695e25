/** A line to say, with its copy button. "Copied" is said once, politely, and goes again. */
import { useEffect, useState } from 'preact/hooks';
import { CARD_LINES } from '../lines';

/** How long "Copied" stands, in milliseconds. */
const STANDS = 2_500;

export interface CopyableProps {
  readonly part: 'question' | 'closing';
  readonly text: string;
  /** @returns whether it reached the clipboard */
  onCopy(text: string): Promise<boolean>;
}

type Done = 'no' | 'copied' | 'failed';
const SAYS: Record<Done, string> = { no: '', copied: CARD_LINES.copied, failed: CARD_LINES.notCopied };

export function Copyable({ part, text, onCopy }: CopyableProps) {
  const [state, setState] = useState<Done>('no');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('no'), STANDS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    setState((await onCopy(text)) ? 'copied' : 'failed');
  };
  const label = state === 'copied' ? CARD_LINES.copied : CARD_LINES.copy;
  return (
    <>
      <div class="ask">
        <span data-part={part}>{text}</span>
        <button type="button" data-part="copy" aria-label={`${label}: ${text}`} onClick={() => void copy()}>
          {label}
        </button>
      </div>
      <p role="status" class={state === 'failed' ? 'failed' : 'unseen'}>
        {SAYS[state]}
      </p>
    </>
  );
}
