/** Whose words they are: by the client, by the names that the user gave, or not at all. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Voices } from '../../src/pages/meetings/voices';

describe('voices', () => {
  const own: string[] = [];
  const told: (readonly string[])[] = [];
  let voices: Voices;
  beforeEach(() => {
    own.length = 0;
    told.length = 0;
    voices = new Voices(own, (names) => told.push(names));
  });
  const side = (speaker: string | null, by: 'me' | 'them' | 'unknown' = 'unknown') =>
    voices.sideOf({ speaker, side: by });

  it('where nobody knows who the user is, the speakers are told, each once', () => {
    expect([side('Ana'), side('Ben'), side('Ana'), side(null)]).toEqual(Array(4).fill('unknown'));
    expect(told).toEqual([['Ana'], ['Ana', 'Ben']]);
  });

  it('once the client tells, nobody is a stranger any more', () => {
    side('Ana');
    expect(side('You', 'me')).toBe('me');
    side('Ben');
    expect(told).toEqual([['Ana'], []]);
  });

  it('a name that the user gave is the user; then everybody else is somebody else', () => {
    own.push('Sam Field');
    expect(side('Ana')).toBe('unknown');
    expect([side('sam field (Guest)'), side('Ana')]).toEqual(['me', 'them']);
    expect(told).toEqual([]);
  });

  it('what the client itself tells is not overruled by a name', () => {
    own.push('Sam Field');
    side('Sam Field');
    expect([side('You', 'me'), side(null)]).toEqual(['me', 'unknown']);
  });
});
