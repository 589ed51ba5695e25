/**
 * Whole calls in each client's manner in real browsers, at true origins and twenty times as fast as people speak: the
 * noes that the built extension holds in the end are those that are read in the transcript.
 *
 * All calls in all manners are replayed in jsdom, see `tests/replay`; here a selection goes through the whole extension.
 */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES, type Site } from '../../src/pages/sites';
import {
  compare,
  type Difference,
  type Found,
  isSame,
  noesIn,
  tokens,
  utterancesOf,
} from '../replay/compare';
import { added, asOthers, kept, sum } from '../replay/figures';
import type { InPage } from '../replay/in-page';
import type { Manner } from '../replay/manner';
import { MANNERS } from '../replay/manners';
import { finalTurns, hear } from '../replay/recogniser';
import { calls, type Transcript } from '../replay/transcripts';
import { type Driven, launch } from './driver';
import { until } from './until';

const SPEED = 20;
/**
 * A call whose captions are punctuated. Pauses shrink with the speed, so a call in which nothing but pauses tells
 * sentences apart reads otherwise then: those are replayed at their own pace, in jsdom.
 */
const CHOSEN = ['dev-c01'];
/** What is supposed only is shown by then, in milliseconds. */
const RESTS_MS = 4_000;

const hostsOf = ({ id, url }: Manner): string[] => {
  const site = (SITES as readonly Site[]).find((one) => one.id === id);
  return site && site.hosts.length > 0 ? [...site.hosts] : [`https://${new URL(url).hostname}/*`];
};

/** What draws the calls, as one script. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['tests/replay/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
};

describe.each(['chromium', 'firefox'] as const)('calls replayed in %s', (kind) => {
  let driven: Driven;
  let page: Page | undefined;
  let player: string;
  const all: Difference[] = [];
  const own: Found[] = [];
  beforeAll(async () => {
    player = await bundled();
    driven = await launch(kind);
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => void (await driven?.close()));

  const held = async (): Promise<Found[]> => {
    const { calls: stored = [] } = (await driven.ask("api.storage.session.get('calls')")) as {
      calls?: { noes: { words: string; speaker: string | null }[] }[];
    };
    return (stored[0]?.noes ?? []).map(({ words, speaker }) => ({ words: tokens(words), speaker }));
  };
  /** Waits until nothing more comes. */
  const inTheEnd = async (): Promise<Found[]> => {
    let [last, since] = ['', Date.now()];
    return until(
      'the noes to rest',
      async () => {
        const found = await held();
        const now = JSON.stringify(found);
        if (now !== last) [last, since] = [now, Date.now()];
        return Date.now() - since > RESTS_MS ? found : null;
      },
      30_000,
    );
  };

  const cases = MANNERS.flatMap((manner) =>
    calls()
      .filter(({ id }) => CHOSEN.includes(id))
      .map((transcript) => [manner.id, transcript.id, manner, transcript] as const),
  );
  it.each(cases)('%s, %s', async (_manner, _call, manner, transcript: Transcript) => {
    await driven.ask("api.storage.session.remove('calls')");
    await driven.grant(hostsOf(manner));
    const shown = await driven.open(`${manner.url}?empty`);
    page = shown;
    await shown.bringToFront();
    await shown.evaluate(player);
    await shown.evaluate(
      (id, call, speed) => (globalThis as unknown as InPage).replayCall(id, call, speed),
      manner.id,
      transcript,
      SPEED,
    );
    const last = finalTurns(transcript, hear(transcript));
    const found = await inTheEnd();
    const difference = compare(noesIn(utterancesOf(last)), found);
    all.push(difference);
    const mine = noesIn(utterancesOf(asOthers(last)));
    own.push(...difference.added.filter((one) => mine.some((other) => isSame(one, other))));
    // Of so few noes a single one is more than the bar of all together.
    expect(difference.lost.length, JSON.stringify(difference.lost)).toBeLessThanOrEqual(1);
    expect(difference.added.length, JSON.stringify(difference.added)).toBeLessThanOrEqual(1);
  });

  it('at least 98 % are kept, at most 2 % are added, and none is the user’s', () => {
    const total = sum(all);
    expect(all).toHaveLength(cases.length);
    expect(kept(total), JSON.stringify(total.lost)).toBeGreaterThanOrEqual(98);
    expect(added(total), JSON.stringify(total.added)).toBeLessThanOrEqual(2);
    expect(own).toEqual([]);
    expect(driven.errors).toEqual([]);
  });
});
