/** The few things a person can set; each is kept as soon as it is changed. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { choose, DEFAULTS, type Preferences, preferences } from '../../settings/preferences';
import { WELCOME_LINES } from '../lines';

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);

export function Settings() {
  const chosen = useSignal<Preferences>(DEFAULTS);
  const said = useSignal('');
  useEffect(() => {
    void preferences().then((now) => {
      chosen.value = now;
    });
  }, [chosen]);
  const change = (part: Partial<Preferences>) =>
    void choose(part).then(
      () => {
        said.value = WELCOME_LINES.saved;
      },
      () => {
        said.value = WELCOME_LINES.notSaved;
      },
    );
  return (
    <section aria-labelledby="settings" class="settings">
      <h2 id="settings">{WELCOME_LINES.settings}</h2>
      <label for="own-names">{WELCOME_LINES.names}</label>
      <p id="own-names-how">{WELCOME_LINES.namesHow}</p>
      <textarea
        id="own-names"
        data-part="own-names"
        rows={2}
        aria-describedby="own-names-how"
        value={chosen.value.ownNames.join('\n')}
        onChange={(event) => change({ ownNames: namesIn(event.currentTarget.value) })}
      />
      <label class="check">
        <input
          type="checkbox"
          data-part="quiet"
          checked={chosen.value.quiet}
          onChange={(event) => change({ quiet: event.currentTarget.checked })}
        />
        <span>
          {WELCOME_LINES.quiet}. {WELCOME_LINES.quietHow}
        </span>
      </label>
      <p role="status">{said.value}</p>
    </section>
  );
}
