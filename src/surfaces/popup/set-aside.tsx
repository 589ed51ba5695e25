/** What was said not to be a no: how much of it is remembered, and the way to take it all back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { forgetNotANoes, notANoes } from '../../settings/not-a-no';
import { SITE_LINES } from '../lines';

/** Shows nothing as long as nothing is set aside. */
export function SetAside() {
  const count = useSignal(0);
  useEffect(() => {
    void notANoes()
      .catch(() => [])
      .then((aside) => {
        count.value = aside.length;
      });
  }, [count]);
  if (count.value === 0) return null;
  const forget = () =>
    void forgetNotANoes().then(() => {
      count.value = 0;
    });
  return (
    <div class="row" data-part="set-aside">
      <span>{SITE_LINES.setAside(count.value)}</span>
      <button type="button" data-part="read-again" onClick={forget}>
        {SITE_LINES.readAgain}
      </button>
    </div>
  );
}
