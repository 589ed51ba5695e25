/** The door of the engine: what is a no, what is none, whose words they are, and what it survives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeRefusal, read, SURE, type Utterance } from '../../src/language/index';

const said = (text: string, more: Partial<Utterance> = {}): Utterance => ({
  text,
  speaker: null,
  side: 'them',
  register: 'email',
  previous: null,
  ...more,
});
const first = (text: string, more: Partial<Utterance> = {}) => read(said(text, more)).readings[0];

describe('the founding case', () => {
  it('is a firm no whose reason is not given', () => {
    const reading = first("No, that's unrealistic.");
    expect(reading?.refusal).toMatchObject({ kind: 'unspoken', firmness: 'firm', start: 0 });
    expect(reading?.refusal.words).toContain('unrealistic');
    expect(reading?.questions.length).toBeGreaterThan(0);
    expect(reading?.closing).toBeNull();
  });

  it('is the same in a caption and in a chat', () => {
    expect(first("No, that's unrealistic.", { register: 'caption' })?.refusal.kind).toBe('unspoken');
    expect(first("no that's unrealistic", { register: 'caption' })?.refusal.kind).toBe('unspoken');
  });
});

describe('a boundary', () => {
  it.each([
    'Please stop contacting me.',
    'Remove me from your mailing list.',
    "I said no, don't ask again.",
    "I'm not comfortable discussing that.",
  ])('%s has a closing line and no question', (text) => {
    const reading = first(text);
    expect(reading?.refusal.kind).toBe('boundary');
    expect(reading?.refusal.firmness).toBe('final');
    expect(reading?.questions).toEqual([]);
    expect(reading?.reframe).toBeNull();
    expect(reading?.closing).toBeTruthy();
  });
});

describe('what is no refusal', () => {
  it.each([
    'No problem, Friday works.',
    'No worries at all.',
    "Please don't hesitate to call.",
    'No reply needed.',
    'Why not just ship it Tuesday?',
    'Please find the report attached.',
    'There are no open issues.',
  ])('%s', (text) => expect(read(said(text)).readings).toEqual([]));

  it('the user’s own words', () => {
    expect(read(said("No, that's unrealistic.", { side: 'me' })).readings).toEqual([]);
  });

  it('a no that answers a question about facts, or agrees', () => {
    const previous = (text: string) => ({ previous: text, register: 'caption' as const });
    expect(first('No, not at all.', previous('Do you mind if I record this?'))).toBeUndefined();
    expect(first('No.', previous('Any questions so far?'))).toBeUndefined();
  });
});

describe('what is understood', () => {
  it.each([
    ['', 'unclear'],
    ['🙂 👍', 'unclear'],
    ['Leider können wir das nicht machen, die Kosten sind zu hoch.', 'other'],
    ['Niestety nie możemy się na to zgodzić.', 'other'],
    ['We can’t do that.', 'english'],
  ])('%s is %s', (text, expected) => expect(read(said(text)).understood).toBe(expected));
});

describe('whatever comes', () => {
  const registers = fc.constantFrom('email' as const, 'caption' as const, 'chat' as const);
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('no', "can't", 'we', '. ', ', ', '\n', '\uD800', '\u0000', 'the price is too high'),
    ),
    { maxLength: 40 },
  );

  it('never throws, gives words verbatim, and says the same twice', () => {
    fc.assert(
      fc.property(words, registers, fc.option(fc.string()), (list, register, previous) => {
        const utterance = said(list.join(' '), { register, previous });
        const outcome = read(utterance);
        for (const { refusal } of outcome.readings) {
          expect(utterance.text.slice(refusal.start, refusal.start + refusal.words.length)).toBe(
            refusal.words,
          );
          expect(refusal.words.length).toBeGreaterThan(0);
          expect(refusal.certainty).toBeGreaterThanOrEqual(0);
          expect(refusal.certainty).toBeLessThanOrEqual(1);
        }
        expect(read(utterance)).toEqual(outcome);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one word without end', 'a'.repeat(1_000_000)],
    ['a raw caption without end', 'yeah so we can not do that and '.repeat(33_000)],
    ['full stops', '.'.repeat(1_000_000)],
    ['line ends', '\n'.repeat(1_000_000)],
    ['noes', 'No. '.repeat(20_000)],
  ])('survives a long text: %s', (_name, text) => expect(() => read(said(text))).not.toThrow(), 60_000);

  it('takes about twice as long for twice the text', () => {
    const time = (copies: number) => {
      const text = 'The report is attached, and the price in it is too high for us. '.repeat(copies);
      const began = performance.now();
      read(said(text));
      return performance.now() - began;
    };
    time(200);
    expect(time(1600) / Math.max(1, time(400))).toBeLessThan(16);
  }, 60_000);
});

describe('the gate', () => {
  it('passes plain noes and drops what has no letters', () => {
    expect(couldBeRefusal("No, that's unrealistic.")).toBe(true);
    expect(couldBeRefusal('We can’t afford it.')).toBe(true);
    expect(couldBeRefusal('🙂')).toBe(false);
  });
});

describe('a limit', () => {
  const said = (text: string) =>
    read({ text, speaker: null, side: 'them', register: 'email', previous: null }).readings;

  it('nothing is explored beside a limit', () => {
    for (const text of [
      "Please stop emailing me. We can't afford this.",
      "We can't afford this. Please stop emailing me.",
    ]) {
      const readings = said(text);
      expect(readings.some(({ refusal }) => refusal.kind === 'boundary')).toBe(true);
      expect(readings.flatMap(({ questions }) => questions)).toEqual([]);
      expect(readings.map(({ reframe }) => reframe).every((line) => line === null)).toBe(true);
    }
  });
});

describe('another language', () => {
  it.each(['No me interesa.', 'Nie, to nierealne.', 'Das geht leider nicht.', 'Ça ne marche pas'])(
    '%s: silent',
    (text) => {
      expect(read(said(text))).toEqual({ understood: 'other', readings: [] });
    },
  );

  it.each(["No, that's unrealistic.", 'Hard pass.', "won't work", 'No van today, sorry', 'Too risky'])(
    '%s is English',
    (text) => {
      expect(read(said(text)).understood).toBe('english');
    },
  );
});

describe('what looks like a limit and is none', () => {
  it.each([
    'Our office is closed on Monday.',
    'The ticket is closed, thanks for the quick fix!',
    'The repository is private.',
    'Stop sending test mails to production, Jenkins!',
    "Don't ask me how, but it works now!",
  ])('%s', (text) => {
    expect(read(said(text)).readings.filter(({ refusal }) => refusal.kind === 'boundary')).toEqual([]);
  });
});

describe('the founding case, wherever it is said', () => {
  it.each([
    ['in a mail', "Hi Sam,\n\nNo, that's unrealistic.\n\nAna", 'email', 'Ana Ruiz'],
    ['in a mail by itself', "No, that's unrealistic.", 'email', 'Ana Ruiz'],
    ['looked up', "No, that's unrealistic.", 'chat', null],
    ['in captions', "No, that's unrealistic.", 'caption', 'Ana Ruiz'],
  ] as const)('%s', (_where, text, register, speaker) => {
    const reading = first(text, { register, speaker });
    expect(reading?.refusal.certainty).toBeGreaterThanOrEqual(SURE);
    expect(reading?.questions[0]).toBe('What exactly is unrealistic?');
    expect(reading?.questions[1]).toMatch(/^What would have to change to make /);
  });
});
