// @vitest-environment jsdom
/** The welcome page: every site one click, all webmails one more, and settings that are kept at once. */
import './fake-runtime';

import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';
import { preferences } from '../../src/settings/preferences';
import { Settings } from '../../src/surfaces/welcome/settings';
import { SiteList } from '../../src/surfaces/welcome/site-list';
import { fake, resetFake } from './fake-runtime';

const sites: readonly Site[] = SITES;
const part = <T extends HTMLElement>(name: string): T | null =>
  document.querySelector<T>(`[data-part="${name}"]`);

async function open(): Promise<void> {
  document.title = 'How Else';
  document.documentElement.lang = 'en';
  document.body.replaceChildren(document.createElement('main'));
  render(
    <>
      <h1>How Else</h1>
      <SiteList />
      <Settings />
    </>,
    document.querySelector('main') as HTMLElement,
  );
  await vi.waitFor(() => expect(part('switch-gmail')).not.toBeNull());
}

beforeEach(resetFake);
afterEach(() => render(null, document.body));

describe('the sites', () => {
  it('each with an address of its own has a switch; the others are named', async () => {
    await open();
    for (const { id, name, hosts } of sites) {
      if (hosts.length > 0) expect(part(`switch-${id}`)?.getAttribute('aria-checked'), id).toBe('false');
      else expect(document.body.textContent).toContain(name);
    }
  });

  it('one click asks for exactly the hosts of that site', async () => {
    await open();
    part('switch-outlook')?.click();
    expect(fake.origins).toEqual(sites.find(({ id }) => id === 'outlook')?.hosts);
    await vi.waitFor(() => expect(part('switch-outlook')?.getAttribute('aria-checked')).toBe('true'));
    part('switch-outlook')?.click();
    await vi.waitFor(() => expect(part('switch-outlook')?.getAttribute('aria-checked')).toBe('false'));
    expect(fake.asked).toEqual(['request', 'remove']);
  });

  it('all webmails in one click, and no call among them', async () => {
    await open();
    part('switch-all')?.click();
    expect(fake.origins).toEqual(
      sites.filter(({ kind }) => kind === 'webmail').flatMap(({ hosts }) => hosts),
    );
    expect(fake.origins).not.toContain('https://meet.google.com/*');
    await vi.waitFor(() => expect(part<HTMLButtonElement>('switch-all')?.disabled).toBe(true));
  });

  it('says so when the permission was not given', async () => {
    fake.grants = false;
    await open();
    part('switch-gmail')?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('nothing was changed'));
  });
});

describe('the settings', () => {
  it('are kept as soon as they are changed, and shown again', async () => {
    await open();
    part('quiet')?.click();
    const names = part<HTMLTextAreaElement>('own-names') as HTMLTextAreaElement;
    names.value = ' Sam Field \n\nS. Field';
    names.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('Saved.'));
    await vi.waitFor(async () =>
      expect(await preferences()).toEqual({ quiet: true, ownNames: ['Sam Field', 'S. Field'] }),
    );
    await open();
    await vi.waitFor(() => expect(part<HTMLInputElement>('quiet')?.checked).toBe(true));
  });

  it('a damaged store reads as the defaults', async () => {
    fake.local.preferences = { ownNames: 'Sam', quiet: 'yes' };
    expect(await preferences()).toEqual({ quiet: false, ownNames: [] });
    fake.local.preferences = 7;
    expect(await preferences()).toEqual({ quiet: false, ownNames: [] });
  });
});

it('axe finds nothing', async () => {
  await open();
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
