/** What was granted decides which scripts run where: each row is a promise to the user. */
import { describe, expect, it } from 'vitest';
import { registrationsFor } from '../../src/background/registrations';

const byId = (granted: string[]) => new Map(registrationsFor(granted).map((one) => [one.id, one]));

describe('registrations', () => {
  it('nothing granted, nothing runs', () => {
    expect(registrationsFor([])).toEqual([]);
  });

  it('a known site gets its own description and the script of its kind, and nothing else does', () => {
    const found = byId(['https://mail.google.com/*']);
    expect([...found.keys()]).toEqual(['gmail', 'marks']);
    expect(found.get('gmail')).toMatchObject({
      matches: ['https://mail.google.com/*'],
      js: ['sites/gmail.js', 'webmail.js'],
      allFrames: false,
    });
  });

  it('a host of the user’s own is looked at for what it is', () => {
    const found = byId(['https://mail.example.org/*']);
    expect([...found.keys()]).toEqual(['self-hosted', 'marks']);
    expect(found.get('self-hosted')).toMatchObject({
      matches: ['https://mail.example.org/*'],
      js: ['self-hosted.js'],
    });
  });

  it('all sites at once: known ones by their own script, each page by one', () => {
    const found = byId(['https://*/*']);
    expect(found.get('gmail')?.matches).toEqual(['https://mail.google.com/*']);
    expect(found.get('google-meet')?.js).toEqual(['sites/google-meet.js', 'meeting.js']);
    expect(found.get('self-hosted')?.matches).toEqual(['https://*/*']);
    expect(found.get('self-hosted')?.excludeMatches).toContain('https://mail.google.com/*');
  });
});
