/** Match patterns decide what is read: each row is a promise to the user. */
import { describe, expect, it } from 'vitest';
import { covers, patternOf } from '../../src/browser/match-pattern';

describe('patternOf', () => {
  it.each([
    ['https://mail.example.org/roundcube/?_task=mail', 'https://mail.example.org/*'],
    ['http://localhost:8081/', 'http://localhost/*'],
    ['chrome://extensions/', null],
    ['file:///home/me/mail.html', null],
    ['about:blank', null],
    ['not a url', null],
  ])('%s → %s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
  });
});

describe('covers', () => {
  it.each([
    ['https://mail.google.com/*', 'https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/*', 'http://mail.google.com/mail/u/0/', false],
    ['https://mail.google.com/*', 'https://mail.google.com.evil.example/', false],
    ['https://mail.google.com/*', 'https://evilmail.google.com/', false],
    ['https://*.zoom.us/*', 'https://us02web.zoom.us/wc', true],
    ['https://*.zoom.us/*', 'https://zoom.us/', true],
    ['https://*.zoom.us/*', 'https://notzoom.us/', false],
    ['http://localhost/*', 'http://localhost:8899/x', true],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['https://*/*', 'http://anything.example/', false],
    ['https://mail.google.com/*', 'no url', false],
  ])('%s of %s is %s', (pattern, url, expected) => {
    expect(covers(pattern, url)).toBe(expected);
  });
});
