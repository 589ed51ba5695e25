/** "Copy report": what a page of a changed site looks like, without a word of it. Made here, sent nowhere. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type SiteState, siteSwitch } from '../../browser/site-switch';
import { version } from '../../browser/version';
import { copyText } from '../copy-text';
import { SITE_LINES } from '../lines';
import { healthLine } from './health-line';

/** @returns the report as plain text */
function reportOf({ host, known, health }: SiteState, structure: string | null): string {
  return [
    `How Else ${version()}`,
    `browser: ${navigator.userAgent}`,
    `site: ${health?.site ?? known ?? host}`,
    `state: ${health ? healthLine(health) : 'no answer'}`,
    `not found: ${health?.health.light === 'changed' ? health.health.missing.join(', ') : 'nothing'}`,
    '',
    structure ?? 'no script of How Else answers on this page',
    '',
  ].join('\n');
}

/** Stands beside the health of a page that is read. */
export function Report({ site }: { readonly site: SiteState }) {
  const done = useSignal<string | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  const copy = async (): Promise<void> => {
    const text = reportOf(site, await siteSwitch.structure());
    const copied = await copyText(text, place.current as HTMLElement);
    done.value = copied ? SITE_LINES.reportCopied : SITE_LINES.reportFailed;
  };
  return (
    <p ref={place}>
      <button type="button" data-part="report" onClick={() => void copy()}>
        {SITE_LINES.report}
      </button>{' '}
      <span role="status">{done.value}</span>
    </p>
  );
}
