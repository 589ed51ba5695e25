/** Is this site read? One line, its health, and one switch. */
import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { openLedger, openPractice, openWelcome } from '../../browser/own-pages';
import { OWN_SERVERS, type SiteState, siteSwitch } from '../../browser/site-switch';
import { PRACTICE_LINES, SITE_LINES } from '../lines';
import { colourOf, healthLine } from './health-line';
import { LastCall } from './last-call';
import { Report } from './report';
import { SetAside } from './set-aside';

interface SwitchedProps {
  readonly site: SiteState;
  readonly trouble: string | null;
  onSwitch(): void;
}

function Switched({ site, trouble, onSwitch }: SwitchedProps) {
  const label = site.on ? SITE_LINES.switchOff(site.known) : SITE_LINES.switchOn(site.known);
  const health = site.health ? healthLine(site.health) : site.on ? SITE_LINES.reload : null;
  const hint = !site.on && site.known === null ? SITE_LINES.selfHosted(OWN_SERVERS) : null;
  return (
    <>
      <div class="row">
        <span>
          <b>{site.host}</b> {site.on ? SITE_LINES.on : SITE_LINES.off}
        </span>
        <button type="button" data-part="site-switch" onClick={onSwitch}>
          {label}
        </button>
      </div>
      {(health ?? hint) && (
        <p data-part="site-health">
          {site.health && <span class={`light ${colourOf(site.health)}`} aria-hidden="true" />}
          {health ?? hint}
        </p>
      )}
      {site.experimental && <p>{SITE_LINES.experimental}</p>}
      {site.health && <Report site={site} />}
      <p role="status">{trouble}</p>
    </>
  );
}

/** The popup's foot. */
export function SiteSection() {
  const site = useSignal<SiteState | null>(null);
  const trouble = useSignal<string | null>(null);
  const look = useCallback(async () => {
    site.value = await siteSwitch.current().catch(() => null);
  }, [site]);
  useEffect(() => void look(), [look]);

  const flip = (state: SiteState) => () => {
    // Asked before anything is awaited: the browser grants only what is asked for in the click itself.
    const answer = state.on ? siteSwitch.off(state.origins) : siteSwitch.on(state.origins);
    answer.then(
      (done) => {
        trouble.value = done ? null : state.on ? SITE_LINES.covered : SITE_LINES.refused;
        return look();
      },
      () => {
        trouble.value = SITE_LINES.failed;
      },
    );
  };
  const state = site.value;
  if (!state) return null;
  return (
    <section class="site" data-part="site" aria-label={SITE_LINES.label}>
      {state.restricted ? (
        <p>{SITE_LINES.restricted}</p>
      ) : (
        <Switched site={state} trouble={trouble.value} onSwitch={flip(state)} />
      )}
      <LastCall />
      <SetAside />
      <div class="row">
        <span>{SITE_LINES.ledger}</span>
        <button
          type="button"
          data-part="ledger"
          onClick={() => void openLedger(null).then(() => window.close())}
        >
          {SITE_LINES.openLedger}
        </button>
      </div>
      <div class="row">
        <span>{PRACTICE_LINES.openHow}</span>
        <button
          type="button"
          data-part="practice"
          aria-label={PRACTICE_LINES.open}
          onClick={() => void openPractice().then(() => window.close())}
        >
          {PRACTICE_LINES.title}
        </button>
      </div>
      <div class="row">
        <span>{SITE_LINES.device}</span>
        <button
          type="button"
          data-part="choose"
          onClick={() => void openWelcome().then(() => window.close())}
        >
          {SITE_LINES.choose}
        </button>
      </div>
    </section>
  );
}
