// @vitest-environment jsdom
/** One voice, one turn, on any client; whose words they are. */
import { describe, expect, test } from 'vitest';
import { GROWS_IN_PLACE, ROW_AN_UTTERANCE } from '../../src/pages/meetings/growth';
import { plainName } from '../../src/pages/meetings/names';
import { client, marked, NO, onOwnClock, pass, retext, row, start } from './small-client';

onOwnClock();

describe('one voice, one turn', () => {
  test('rows of one voice are read together; another voice begins another turn', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Ana', 'The price is fine.'));
    await pass();
    region.append(row('Ana', NO));
    await pass();
    region.append(row('Ben', 'I see.'));
    await pass();
    expect(seen.texts).toEqual([`The price is fine. ${NO}`, 'I see.']);
    expect(marked(seen, "that's unrealistic").map(String)).toEqual(["that's unrealistic"]);
  });
  test('who goes on after a while begins anew', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Ana', 'The price is fine.'));
    await pass(10_000);
    region.append(row('Ana', NO));
    await pass();
    expect(seen.texts).toEqual(['The price is fine.', NO]);
  });
  test('a "mhm" in between ends no turn of a block that grows', async () => {
    const { region, seen } = start(client(GROWS_IN_PLACE));
    const ana = row('Ana', 'The price is fine.');
    region.append(ana);
    await pass(300);
    region.append(row('Ben', 'Mhm.'));
    await pass(300);
    retext(ana, `The price is fine. ${NO}`);
    await pass();
    expect(seen.texts).toEqual([`The price is fine. ${NO}`, 'Mhm.']);
  });
  test('the whole turn of the user is what was answered', async () => {
    const { region, seen } = start(client(ROW_AN_UTTERANCE));
    region.append(row('Me', 'Could you sign today?'), row('Me', 'It is one page.'), row('Ana', NO));
    await pass();
    expect(seen.utterances.at(-1)).toMatchObject({
      side: 'them',
      previous: 'Could you sign today? It is one page.',
    });
  });
});

test('words under a name that the user gave are the user’s', async () => {
  const { region, seen } = start(client(ROW_AN_UTTERANCE), ['Sam Field']);
  region.append(row('sam field (Guest)', NO), row('Sam', NO));
  await pass();
  expect(seen.utterances.map(({ side }) => side)).toEqual(['me', 'them']);
});

test.each([
  ['Ana Ruiz (Guest)', 'Ana Ruiz'],
  ['Ana  Ruiz (Unverified) [External]', 'Ana Ruiz'],
  ['(Ana)', '(Ana)'],
])('%s is %s', (name, plain) => {
  expect(plainName(name) || name).toBe(plain);
});
