/** All known sites, each with its switch, and one switch for all webmails. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type KnownSite, OWN_SERVERS, siteSwitch } from '../../browser/site-switch';
import type { SiteKind } from '../../pages/sites';
import { WELCOME_LINES } from '../lines';

const GROUPS: ReadonlyArray<readonly [SiteKind, string]> = [
  ['webmail', WELCOME_LINES.mail],
  ['meeting', WELCOME_LINES.calls],
];

interface SwitchProps {
  readonly site: KnownSite;
  onSwitch(): void;
}

function Switch({ site: { id, name, on, experimental }, onSwitch }: SwitchProps) {
  return (
    <li>
      <span>
        {name} {experimental && <small>{WELCOME_LINES.experimental}</small>}
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={WELCOME_LINES.start(name)}
        title={on ? WELCOME_LINES.stop(name) : WELCOME_LINES.start(name)}
        data-part={`switch-${id}`}
        onClick={onSwitch}
      >
        {on ? WELCOME_LINES.on : WELCOME_LINES.off}
      </button>
    </li>
  );
}

/** Asks the browser in the click itself, then looks what is granted now. */
function useSites() {
  const sites = useSignal<readonly KnownSite[]>([]);
  const trouble = useSignal<string | null>(null);
  const look = useCallback(async () => {
    sites.value = await siteSwitch.known().catch(() => []);
  }, [sites]);
  useEffect(() => {
    void look();
    // Switched in the popup or in the browser's own settings meanwhile.
    const again = () => void look();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [look]);
  const flip = (origins: string[], on: boolean) => {
    const answer = on ? siteSwitch.off(origins) : siteSwitch.on(origins);
    answer.then(
      (done) => {
        trouble.value = done ? null : on ? WELCOME_LINES.covered : WELCOME_LINES.refused;
        return look();
      },
      () => {
        trouble.value = WELCOME_LINES.failed;
      },
    );
  };
  return { sites, trouble, flip };
}

/** The list, group by group. */
export function SiteList() {
  const { sites, trouble, flip } = useSites();
  const mails = sites.value.filter(({ kind }) => kind === 'webmail');
  const allOn = mails.length > 0 && mails.every(({ on }) => on);
  return (
    <>
      {GROUPS.map(([kind, title]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{title}</h2>
          {kind === 'webmail' && (
            <button
              type="button"
              class="all"
              data-part="switch-all"
              disabled={allOn}
              onClick={() =>
                flip(
                  mails.filter(({ on }) => !on).flatMap(({ origins }) => origins),
                  false,
                )
              }
            >
              {allOn ? WELCOME_LINES.allOn : WELCOME_LINES.all}
            </button>
          )}
          <ul class="sites">
            {sites.value
              .filter((site) => site.kind === kind)
              .map((site) => (
                <Switch key={site.id} site={site} onSwitch={() => flip(site.origins, site.on)} />
              ))}
          </ul>
        </section>
      ))}
      <p role="status" class="trouble">
        {trouble.value}
      </p>
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">{WELCOME_LINES.ownServer}</h2>
        <p>{WELCOME_LINES.ownServerHow(OWN_SERVERS.join(', '))}</p>
      </section>
    </>
  );
}
