/** The terminal door: exit status, one line out for each line in, quoted history left out. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], { input, encoding: 'utf8' });
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('how-else', () => {
  it('prints a reading for people', () => {
    const { status, stdout } = run(["No, that's unrealistic."]);
    expect(status).toBe(0);
    expect(stdout).toContain('unrealistic');
    expect(stdout).toContain('1. ');
  });

  it('prints a reading for programs', () => {
    const { status, stdout } = run(['--json', 'No problem, Friday works.']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ understood: 'english', readings: [] });
  });

  it('has a help page, and says what is wrong', () => {
    expect(run(['--help']).status).toBe(0);
    expect(run([]).status).toBe(2);
    expect(run(['batch', 'letters']).status).toBe(2);
    expect(run(['--loud', 'No.']).status).toBe(2);
  });

  it('answers malformed lines in their place', () => {
    const { status, stdout } = run(
      ['batch', 'utterances'],
      '{"id":"a","text":"No, thank you."}\nnonsense\n{"id":"c"}\n{"id":"d","text":"Thanks!"}\n',
    );
    expect(status).toBe(1);
    const [a, b, c, d] = lines(stdout);
    expect(a).toMatchObject({ id: 'a', refusal: true });
    expect(b).toMatchObject({ id: null, line: 2 });
    expect(c).toMatchObject({ id: 'c', line: 3 });
    expect(d).toMatchObject({
      id: 'd',
      refusal: false,
      words: null,
      kind: null,
      certainty: null,
      questions: null,
    });
  });

  it('does not read quoted history', () => {
    const body =
      'Hi Jonas,\n\nthat works, thank you.\n\nDana\n\n> We have to decline your offer.\n> It is too expensive.\n';
    expect(lines(run(['batch', 'emails'], JSON.stringify({ id: 1, body })).stdout)).toEqual([
      { id: 1, refusals: [] },
    ]);
  });

  it('does not read the user’s own turns in a call', () => {
    const turns = [
      { speaker: 'You', text: 'No, we have to decline.' },
      { speaker: 'Ana', text: 'Please stop contacting me.' },
    ];
    const [answer] = lines(run(['batch', 'calls'], JSON.stringify({ id: 1, turns })).stdout);
    expect(answer.refusals).toHaveLength(1);
    expect(answer.refusals[0]).toMatchObject({ turn: 1, kind: 'boundary', questions: [] });
  });
}, 60_000);
