/** A visit with the real engine behind it, and answers that come late, twice or never. */
import { describe, expect, it, vi } from 'vitest';
import { Visit } from '../../src/content/visit';
import type { Engine } from '../../src/content/visit-parts';
import { read } from '../../src/language';
import type { Outcome, Side, Utterance } from '../../src/language/words';
import type { Heard } from '../../src/pages/page';
import type { Card } from '../../src/surfaces/card';

const FOUNDING = "No, that's unrealistic.";

const heard = (id: string, text: string, side: Side = 'them'): Heard => ({
  id,
  utterance: { text, speaker: 'Ana Ruiz', side, register: 'email', previous: null },
  locate: () => [],
});

/** A visit on a desk: what it shows is in `shown`, each question to the engine waits in `waiting` until it is answered. */
function desk(engine: Partial<Engine> = {}) {
  const shown = new Map<string, readonly Card[]>();
  const asked: Utterance[] = [];
  const life = new AbortController();
  const visit = new Visit({
    life,
    engine: {
      read: async (utterance, _message, before) => {
        asked.push(utterance);
        return read(utterance, before);
      },
      close: async () => null,
      wake: async () => null,
      connected: () => true,
      ...engine,
    },
    panel: { put: (id, cards) => void shown.set(id, cards), drop: (id) => void shown.delete(id) },
    marks: { put: () => undefined },
  });
  return { visit, shown, asked, life };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** The same, by somebody else. */
const by = (id: string, text: string, who: Partial<Utterance>): Heard => {
  const mail = heard(id, text);
  return { ...mail, utterance: { ...mail.utterance, ...who } };
};

/** The one card of a message. */
function only(shown: Map<string, readonly Card[]>, id: string): Card {
  const [card, other] = shown.get(id) ?? [];
  if (!card || other) throw new Error(`not one card for ${id}`);
  return card;
}

describe('a visit', () => {
  it('shows the founding case as a card with its question', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    const [card] = shown.get('m1') ?? [];
    expect(card?.speaker).toBe('Ana Ruiz');
    expect(card?.reading.questions[0]).toBe('What exactly is unrealistic?');
    expect(card?.reading.questions[1]).toMatch(/^What would have to change to make /);
  });

  it("never asks about the user's own words", async () => {
    const { visit, shown, asked } = desk();
    visit.heard(heard('m1', FOUNDING, 'me'));
    await settled();
    expect(asked).toEqual([]);
    expect(shown.get('m1')).toEqual([]);
  });

  it('throws an answer away that comes after the words were corrected', async () => {
    const answers: Array<() => void> = [];
    const { visit, shown } = desk({
      read: (utterance) => new Promise<Outcome>((resolve) => answers.push(() => resolve(read(utterance)))),
    });
    visit.heard(heard('c1', FOUNDING));
    visit.heard(heard('c1', 'Now that is realistic, see you Friday.'));
    for (const answer of answers) answer();
    await settled();
    expect(shown.get('c1') ?? []).toEqual([]);
  });

  it('shows nothing for a message that was closed before the answer came', async () => {
    const answers: Array<() => void> = [];
    const { visit, shown } = desk({
      read: (utterance) => new Promise<Outcome>((resolve) => answers.push(() => resolve(read(utterance)))),
    });
    visit.heard(heard('m1', FOUNDING));
    visit.gone('m1');
    for (const answer of answers) answer();
    await settled();
    expect(shown.has('m1')).toBe(false);
  });

  it('does not read a message anew when it is opened again', async () => {
    const { visit, shown, asked } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    visit.gone('m1');
    visit.heard(heard('m1', FOUNDING));
    expect(asked).toHaveLength(1);
    expect(shown.get('m1')).toHaveLength(1);
  });

  it('asks again when the worker was just killed', async () => {
    let attempts = 0;
    const { visit, shown } = desk({
      read: async (utterance) => {
        if (attempts++ === 0) throw new Error('the message port closed before a response was received');
        return read(utterance);
      },
    });
    visit.heard(heard('m1', FOUNDING));
    await settled();
    expect(shown.get('m1')).toHaveLength(1);
  });

  it('ends when the extension is gone', async () => {
    const gone = async (): Promise<never> => {
      throw new Error('Extension context invalidated.');
    };
    const { visit, life } = desk({ read: gone, connected: () => false });
    visit.heard(heard('m1', FOUNDING));
    await settled();
    expect(life.signal.aborted).toBe(true);
  });

  it('does not ask the same question twice in a row', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    const other = heard('m2', FOUNDING);
    visit.heard({ ...other, utterance: { ...other.utterance, speaker: 'Ben Okafor' } });
    await settled();
    const [first, second] = ['m1', 'm2'].map((id) => shown.get(id)?.[0]?.reading.questions[0]);
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('takes the card back when the words turn out to be of the user', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING, 'unknown'));
    await settled();
    expect(shown.get('m1')).toHaveLength(1);
    visit.heard(heard('m1', FOUNDING, 'me'));
    expect(shown.get('m1')).toEqual([]);
  });

  it('does not bring back what was set aside, until that is undone', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    const card = only(shown, 'm1');
    visit.setAside(card, true);
    visit.gone('m1');
    visit.heard(heard('m1', FOUNDING));
    expect(shown.get('m1')).toEqual([]);
    visit.setAside(card, false);
    visit.gone('m1');
    visit.heard(heard('m1', FOUNDING));
    expect(shown.get('m1')).toHaveLength(1);
  });

  it.each([
    ['another person', { speaker: 'Ben Okafor' }],
    ['another person of the same name', { address: 'ana@example.net' }],
    ['somebody who is not named', { speaker: null }],
  ])('what one person meant otherwise is a no of %s', async (_who, other) => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    visit.setAside(only(shown, 'm1'), true);
    visit.heard(by('m2', FOUNDING, other));
    await settled();
    visit.gone('m2');
    visit.heard(by('m2', FOUNDING, other));
    expect(shown.get('m2')).toHaveLength(1);
    visit.gone('m1');
    visit.heard(heard('m1', FOUNDING));
    expect(shown.get('m1')).toEqual([]);
  });

  it('where nobody is named it is set aside for its message alone', async () => {
    const { visit, shown } = desk();
    for (const id of ['m1', 'm2']) visit.heard(by(id, FOUNDING, { speaker: null }));
    await settled();
    visit.setAside(only(shown, 'm1'), true);
    for (const id of ['m1', 'm2']) {
      visit.gone(id);
      visit.heard(by(id, FOUNDING, { speaker: null }));
    }
    expect(['m1', 'm2'].map((id) => shown.get(id)?.length)).toEqual([0, 1]);
  });

  const LIMIT = 'Please stop contacting me.';
  const asks = (shown: Map<string, readonly Card[]>, id: string): number | undefined =>
    shown.get(id)?.[0]?.reading.questions.length;

  it('asks nothing beside a limit of the same person, whichever mail was read first', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    expect(asks(shown, 'm1')).toBeGreaterThan(0);
    visit.heard(heard('m2', LIMIT));
    await settled();
    expect(asks(shown, 'm1')).toBe(0);
    const other = heard('m3', "It's too expensive for us.");
    visit.heard({ ...other, utterance: { ...other.utterance, speaker: 'Ben Okafor' } });
    await settled();
    expect(asks(shown, 'm3')).toBeGreaterThan(0);
  });

  it('a limit stands in its thread, not in the next one', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', LIMIT));
    await settled();
    visit.gone('m1');
    visit.heard(heard('m2', "It's too expensive for us."));
    await settled();
    expect(asks(shown, 'm2')).toBeGreaterThan(0);
    expect(shown.get('m2')?.[0]?.reading.closing).toBeNull();
  });

  it('a limit is of the one who set it, not of all who share a name', async () => {
    const { visit, shown } = desk();
    visit.heard(by('m1', LIMIT, { address: 'ana@example.org' }));
    visit.heard(by('m2', FOUNDING, { address: 'ana@example.net' }));
    await settled();
    expect(asks(shown, 'm2')).toBeGreaterThan(0);
    visit.heard(by('m3', "It's too expensive for us.", { speaker: 'A. Ruiz', address: 'Ana@Example.org' }));
    await settled();
    expect(asks(shown, 'm3')).toBe(0);
  });

  it('what is said not to be a limit sets none', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', LIMIT));
    visit.heard(heard('m2', FOUNDING));
    await settled();
    expect(asks(shown, 'm2')).toBe(0);
    visit.setAside(only(shown, 'm1'), true);
    expect(asks(shown, 'm2')).toBeGreaterThan(0);
  });

  it('leaves no stale card where the engine does not answer', async () => {
    let dead = false;
    const { visit, shown } = desk({
      read: async (utterance) => {
        if (dead) throw new Error('no answer');
        return read(utterance);
      },
    });
    visit.heard(heard('m1', FOUNDING));
    await settled();
    expect(shown.get('m1')).toHaveLength(1);
    dead = true;
    visit.heard(heard('m1', "We can't do that this quarter."));
    await settled();
    expect(shown.get('m1')).toEqual([]);
  });

  const turn = (
    id: string,
    text: string,
    previous: string | null,
    register: 'caption' | 'email' = 'caption',
  ) => ({
    ...heard(id, text),
    utterance: { text, previous, register, speaker: 'Ana Ruiz', side: 'them' as const },
  });

  it('tells the engine what the same person refused before, and nobody else', async () => {
    const { visit, shown } = desk();
    visit.heard(turn('c1', 'No, that date is impossible for us.', 'Could your team start in May?'));
    await settled();
    const other = turn('c2', "No, we can't make that date.", 'Ben, could you take that date all the same?');
    visit.heard({ ...other, utterance: { ...other.utterance, speaker: 'Ben Okafor' } });
    visit.heard(turn('c3', "No, we can't make that date.", 'Could you take that date all the same?'));
    await settled();
    expect(shown.get('c2')?.map(({ reading }) => reading.again)).toEqual([false]);
    expect(shown.get('c3')?.map(({ reading }) => reading.again)).toEqual([true]);
  });

  it('a caption that is corrected is no second no, and one that was withdrawn no first', async () => {
    const { visit, shown } = desk();
    visit.heard(turn('c1', 'No, that date is impossible.', 'Could your team start in May?'));
    await settled();
    visit.heard(turn('c1', 'No, that date is impossible for us.', 'Could you take that date all the same?'));
    await settled();
    expect(shown.get('c1')?.map(({ reading }) => reading.again)).toEqual([false]);
    visit.gone('c1');
    visit.heard(turn('c2', "No, we can't make that date.", 'Could you take that date all the same?'));
    await settled();
    expect(shown.get('c2')?.map(({ reading }) => reading.again)).toEqual([false]);
  });

  it('a card that was closed stays closed for its message, and for no other', async () => {
    const { visit, shown, asked } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    const [card] = shown.get('m1') ?? [];
    if (!card) throw new Error('no card');
    visit.close(card);
    visit.gone('m1');
    visit.heard(heard('m1', FOUNDING));
    await settled();
    expect(shown.get('m1')).toEqual([]);
    expect(asked).toHaveLength(1);
    visit.heard(heard('m2', FOUNDING));
    await settled();
    expect(shown.get('m2')).toHaveLength(1);
  });

  it('a caption that grows keeps its question, another message gets another one', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('c1', FOUNDING));
    await settled();
    visit.heard(heard('c1', `${FOUNDING} We talked about it.`));
    await settled();
    expect(shown.get('c1')?.[0]?.reading.questions[0]).toBe('What exactly is unrealistic?');
    visit.heard({
      ...heard('c2', FOUNDING),
      utterance: { ...heard('c2', FOUNDING).utterance, speaker: 'Ben' },
    });
    await settled();
    expect(shown.get('c2')?.[0]?.reading.questions[0]).not.toBe('What exactly is unrealistic?');
  });
});

describe('what a reply answers', () => {
  const LIMIT = 'Please do not contact me again.';

  it('the no that came last, and the one who said it', async () => {
    const { visit } = desk();
    expect(visit.answered).toEqual({ refusal: null, person: null });
    visit.heard(heard('m1', 'Thank you for the plan, I will read it on Friday.'));
    expect(visit.answered).toEqual({ refusal: null, person: 'Ana Ruiz' });
    visit.heard(heard('m2', FOUNDING));
    await settled();
    expect(visit.answered).toMatchObject({ refusal: { kind: 'unspoken' }, person: 'Ana Ruiz' });
  });

  it('a limit before all', async () => {
    const { visit } = desk();
    visit.heard(heard('m1', LIMIT));
    visit.heard(heard('m2', FOUNDING));
    await settled();
    expect(visit.answered.refusal?.kind).toBe('boundary');
  });

  it('what was set aside as not a no is not answered, nor the user', async () => {
    const { visit, shown } = desk();
    visit.heard(heard('m1', FOUNDING));
    await settled();
    for (const card of shown.get('m1') ?? []) visit.setAside(card, true);
    expect(visit.answered.refusal).toBeNull();
    visit.gone('m1');
    visit.heard(heard('m2', 'Good morning to you all.', 'me'));
    expect(visit.answered).toEqual({ refusal: null, person: null });
  });

  it('in a call, only what was said just before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { visit } = desk();
      const said = heard('c1', FOUNDING);
      visit.heard({ ...said, utterance: { ...said.utterance, register: 'caption' } });
      await settled();
      expect(visit.answered.refusal).not.toBeNull();
      vi.advanceTimersByTime(6 * 60_000);
      expect(visit.answered).toEqual({ refusal: null, person: null });
    } finally {
      vi.useRealTimers();
    }
  });
});
