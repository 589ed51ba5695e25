/**
 * `npm start`: the main job, before your eyes.
 *
 * Builds the extension, opens an installed browser with it in a throw-away profile, on a sample mailbox and a sample
 * call at their true addresses, and tells each reading. `--browser chromium|firefox` chooses, `--headless` needs no
 * display. Exit 0 when every reading came, 1 when one did not, 2 when there is no browser.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Driven, launch } from '../browser/driver';
import { BROWSER_KINDS, type BrowserKind, findBrowser, HOW_TO_INSTALL } from '../browser/find-browser';
import { findOrInstall } from '../browser/install';
import { cardsOn, type SeenCard } from '../browser/panel-reading';
import { GMAIL, MEET } from '../browser/true-origins';
import { until } from '../browser/until';

const SHOTS = 'out/screenshots';
const LONGEST_CALL = 120_000;
/** The mails that are opened, and words of the no that is to be shown; null: no card is. */
const MAILS: ReadonlyArray<readonly [string, string, string | null]> = [
  ['founding', 'a reply to a proposal', 'unrealistic'],
  ['time', 'a no about this quarter', 'this quarter'],
  ['ordinary', 'a friendly mail with negative words', null],
  ['boundary', 'a limit that is to be respected', 'me'],
];
const CALL_CARDS = 2;

const say = (line = ''): void => console.log(line);

/** @returns an installed browser; a sentence where there is none */
function chooseBrowser(wanted: string | undefined): BrowserKind | { readonly sentence: string } {
  const kinds = BROWSER_KINDS.filter((kind) => !wanted || kind === wanted);
  if (kinds.length === 0) return { sentence: `--browser knows: ${BROWSER_KINDS.join(', ')}` };
  const found = kinds.find((kind) => findBrowser(kind)) ?? kinds.find((kind) => findOrInstall(kind, say));
  return (
    found ?? { sentence: `There is no browser to show it in. ${HOW_TO_INSTALL[kinds[0] ?? 'chromium']}` }
  );
}

function printCard({ speaker, words, kind, reframe, questions, closing }: SeenCard): void {
  const lines: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['who', speaker],
    ['words', words],
    ['kind', kind],
    ['reframe', reframe],
    ['ask', questions[0]],
    ['say', closing],
  ];
  for (const [label, text] of lines) if (text) say(`    ${label.padEnd(8)} ${text.replace(/\s+/g, ' ')}`);
  say();
}

/** The cards of the mail that was just opened; those of the mail before do not count. */
const cardsOfMail = (driven: Driven, page: Page, words: string | null): Promise<SeenCard[]> =>
  until(words ? `the card of "${words}"` : 'the last card to leave', async () => {
    const cards = await cardsOn(driven, page);
    const fits = words ? cards.some((card) => card.words?.includes(words)) : cards.length === 0;
    return fits ? cards : null;
  });

async function showMails(driven: Driven): Promise<void> {
  say('the sample mailbox (a fixture, at the address of Gmail)');
  const page = await driven.open(GMAIL);
  for (const [name, what, words] of MAILS) {
    await page.evaluate((thread) => window.fixture.open(thread), name);
    const cards = await cardsOfMail(driven, page, words);
    say(`  ${what}: ${words ? '' : 'no card, as it should be\n'}`);
    for (const card of cards) printCard(card);
    await driven.screenshot(page, `${SHOTS}/demo-mail-${name}.png`);
  }
  await page.evaluate(() => window.fixture.open('founding'));
}

const hasPlayed = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.played === 'true');

async function followCall(driven: Driven): Promise<void> {
  say('the sample call (a fixture, at the address of Google Meet); people speak, please wait');
  const page = await driven.open(`${MEET}?play=1`);
  const told = new Set<string>();
  await until(
    'the call to end',
    async () => {
      const over = await hasPlayed(page);
      for (const card of await cardsOn(driven, page)) {
        if (!card.words || !card.questions[0] || told.has(card.words)) continue;
        told.add(card.words);
        printCard(card);
        await driven.screenshot(page, `${SHOTS}/demo-call-${told.size}.png`);
      }
      return over && told.size >= CALL_CARDS;
    },
    LONGEST_CALL,
  );
}

async function stayOpen(driven: Driven): Promise<void> {
  say('Look around: click another mail, open the How Else button. Close the browser to end.');
  await new Promise<void>((done) => driven.browser.once('disconnected', () => done()));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const kind = chooseBrowser(values.browser);
  if (typeof kind === 'object') {
    console.error(kind.sentence);
    return 2;
  }
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !display;
  say('building the extension');
  if (spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' }).status !== 0) return 1;
  say(`starting ${findBrowser(kind)}${headless ? ', without a window' : ''}, with a throw-away profile`);
  const driven = await launch(kind, { headless });
  try {
    say('switching the two sites on, as a user does in the popup\n');
    await driven.grant(['https://mail.google.com/*', 'https://meet.google.com/*']);
    await showMails(driven);
    await followCall(driven);
    say(`screenshots: ${SHOTS}/`);
    if (!headless) await stayOpen(driven);
  } finally {
    if (driven.browser.connected) await driven.close();
  }
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`The demonstration stopped: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
