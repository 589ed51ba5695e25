/** The noes of a call are waiting for the user to say which are kept: how many, and the way to them. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openCall } from '../../browser/own-pages';
import { heldCalls } from '../../ledger/call-noes';
import { SITE_LINES } from '../lines';

/** Shows nothing as long as no call is held. */
export function LastCall() {
  const count = useSignal(0);
  useEffect(() => {
    void heldCalls()
      .catch(() => [])
      .then(([newest]) => {
        count.value = newest?.noes.length ?? 0;
      });
  }, [count]);
  if (count.value === 0) return null;
  return (
    <div class="row">
      <span>{SITE_LINES.call(count.value)}</span>
      <button type="button" data-part="call" onClick={() => void openCall().then(() => window.close())}>
        {SITE_LINES.seeCall}
      </button>
    </div>
  );
}
