/** A no that is kept by itself is kept once, however often its mail is opened and however its caption grew. */
import { describe, expect, it } from 'vitest';
import { keptAlready } from '../../src/ledger/repeated';
import { daysAgo, entryOf, NOW } from './entries';

const SECOND = 1_000;
const before = entryOf({
  id: 'before',
  person: 'Ana',
  place: 'meet.example',
  words: 'No, that is',
  when: NOW,
});
const again = (more: object) => keptAlready({ ...before, ...more }, [before])?.id ?? null;

describe('the same no', () => {
  it.each([
    ['the same mail opened a day later', { when: daysAgo(-1) }],
    ['other case and punctuation', { words: 'no, that is.' }],
    ['a caption that grew', { words: 'No, that is unrealistic', when: NOW + 20 * SECOND }],
    ['a caption that was cut', { words: 'No', when: NOW + 20 * SECOND }],
  ])('%s', (_what, more) => expect(again(more)).toBe('before'));
  it.each([
    ['another person', { person: 'Ben' }],
    ['another place', { place: 'mail.example' }],
    ['the same words weeks later', { when: daysAgo(-8) }],
    ['longer words an hour later', { words: 'No, that is too late', when: NOW + 3_600 * SECOND }],
    ['other words at once', { words: 'We have no budget', when: NOW + SECOND }],
  ])('not: %s', (_what, more) => expect(again(more)).toBeNull());
});
