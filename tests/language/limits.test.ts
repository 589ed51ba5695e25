/** Limits: told in many ways, never explored, and told from what only sounds like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/language';
import { LIMITS } from '../../src/language/refusal/limits';
import { open, WORDS } from '../../src/language/refusal/limits-words';
import { line, tokens } from '../../src/language/refusal/tokens';

const fires = (text: string): boolean => {
  const normal = line(tokens(text));
  return LIMITS.some(({ pattern }) => pattern.test(normal));
};
const readings = (text: string, previous: string | null = null) =>
  read({ text, previous, speaker: null, side: 'them', register: 'email' }).readings;

describe('limits', () => {
  it.each([
    'Back off.',
    'Drop it.',
    'uh let it go okay',
    "I'd prefer not to share that.",
    'The answer is no and will stay no.',
    "We won't be revisiting this.",
    'That is none of your business.',
    'Stop writing to my staff.',
    'Kindly cease all outreach to our employees.',
    'I must ask you not to call here again.',
    'Nobody from your firm is to ring me.',
    'You are no longer welcome to visit my mother.',
    'Strike us off your list.',
    'I withdraw my consent.',
    'Delete my number.',
    'My wife stays out of this.',
    'What I earn is between me and my bank.',
    'We regard this correspondence as closed.',
    'This decision is not open to negotiation.',
    "I've told you three times now. Leave it.",
    'Further calls will be reported to the police.',
    'Nothing will ever change my mind.',
    "I don't discuss my health at work.",
    'There is no appeal.',
    "Let's not go there.",
  ])('%s', (text) => {
    expect(fires(text)).toBe(true);
  });

  it.each([
    'We are done here for today.',
    'Back off the throttle when the light goes amber.',
    "Let's drop it in the shared folder.",
    'She told him never to call her again.',
    'If somebody asks to be taken off the list, tick the box.',
    'Should we stop writing to the ones who never answer?',
    'Do not hesitate to call me again.',
    "Don't call me doctor, Anna is fine.",
    'Unsubscribe here if you no longer wish to hear from us.',
    'Yes, please stop sending the paper edition.',
    'The matter is closed: they all agreed.',
    "I can't discuss the numbers before the audit.",
    'Enough for today, see you on Thursday.',
    'Leave the keys on the desk.',
    'The film is private and confidential until Friday.',
    'Take me through the plan again.',
  ])('no limit: %s', (text) => {
    expect(fires(text)).toBe(false);
  });

  it('are answered in one line and never asked about', () => {
    for (const text of [
      'Stop writing to us.',
      'My health is private.',
      'Take me off your list.',
      'Drop it.',
    ]) {
      const [reading] = readings(text);
      expect(reading?.refusal.kind, text).toBe('boundary');
      expect(reading?.refusal.firmness).toBe('final');
      expect(reading?.questions).toEqual([]);
      expect(reading?.reframe).toBeNull();
      expect(reading?.closing).toMatch(/^[A-Z][^?]*\.$/);
    }
  });

  it('beat the no beside them', () => {
    const found = readings('We have no budget for it. Please stop contacting me.');
    expect(found.some(({ refusal }) => refusal.kind === 'boundary')).toBe(true);
    expect(found.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('name only classes that are there', () => {
    for (const { pattern } of LIMITS) expect(pattern.source).not.toMatch(/\{[a-z]{2,}\}/i);
    expect(open('{contact} {me}')).toBe(`${WORDS.contact} ${WORDS.me}`);
  });

  it('are looked for in a time that grows with the text and no faster', () => {
    const word = fc.constantFrom(
      ...'stop never not please call me again the matter is closed do we I ask you to my private , . no more in'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 100, maxLength: 160 }), (list) => {
        const began = performance.now();
        fires(list.join(' '));
        return performance.now() - began < 500;
      }),
      { numRuns: 60 },
    );
  });
});
