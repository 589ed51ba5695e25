/**
 * What is said beside a call, not of one no in it: how captions are turned on, who of the speakers is the user, and when
 * it is over the list of its noes, which the background holds until the browser is closed.
 */
import { askBackground, type CallNo } from '../browser/messages';
import type { Reading } from '../language/words';
import type { Health, Heard } from '../pages/page';
import { choose, preferences } from '../settings/preferences';
import { CALL_LINES } from '../surfaces/lines';
import type { CallDesk, CallWorld } from './call-desk';
import type { Follower } from './visit-parts';

/** Whoever joins a call turns the captions on by himself, or is told so after this, in milliseconds. */
const OFF_FOR_MS = 5_000;
/** A page that draws itself anew seems to be out of the call for a moment, in milliseconds. */
const AWAY_FOR_MS = 3_000;
/** So many speakers may be the user before that is asked: of the first one it would be a guess. */
const FEWEST = 2;

const isCall = (health: Health): boolean => health.light !== 'resting' || health.why === 'captions-off';

interface Standing {
  readonly heard: Heard;
  readonly noes: readonly CallNo[];
}

const noOf = ({ utterance }: Heard, { refusal, questions, closing }: Reading, at: number): CallNo => ({
  at,
  speaker: utterance.speaker,
  words: refusal.words,
  kind: refusal.kind,
  firmness: refusal.firmness,
  question: (refusal.kind === 'boundary' ? closing : (questions[0] ?? closing)) ?? '',
});

class CallGuide implements Follower {
  readonly #standing = new Map<string, Standing>();
  /** When the call began; null outside of one. */
  #began: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hinted = false;
  #answered = false;
  #strangers: readonly string[] = [];

  constructor(private readonly desk: CallDesk) {
    desk.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  health(health: Health, at = Date.now()): void {
    clearTimeout(this.#timer);
    if (isCall(health)) this.#began ??= at;
    if (this.#began === null || health.light !== 'resting') return;
    if (!isCall(health)) this.#timer = setTimeout(() => this.#end(), AWAY_FOR_MS);
    else if (!this.#hinted) this.#timer = setTimeout(() => this.#tellHow(), OFF_FOR_MS);
  }

  #tellHow(): void {
    this.#hinted = true;
    this.desk.panel.suggest(CALL_LINES.captionsOff(this.desk.how));
  }

  shown(heard: Heard, readings: readonly Reading[]): void {
    const before = this.#standing.get(heard.id);
    if (readings.length === 0 && !before) return;
    const at = before?.noes[0]?.at ?? Date.now();
    this.#standing.set(heard.id, { heard, noes: readings.map((reading) => noOf(heard, reading, at)) });
    this.#tell();
  }

  strangers(names: readonly string[]): void {
    this.#strangers = names;
    if (this.#answered) return;
    if (names.length === 0) this.desk.panel.suggest(null);
    else if (names.length >= FEWEST) void this.#askWho(names);
  }

  /** Whoever gave his names in the settings, or in another call, is not asked. */
  async #askWho(names: readonly string[]): Promise<void> {
    const { ownNames } = await preferences();
    if (ownNames.length > 0 || this.#answered || this.#strangers !== names) return;
    const answered = (act?: () => unknown) => (): void => {
      this.#answered = true;
      act?.();
    };
    this.desk.panel.suggest(CALL_LINES.isItYou, [
      ...names.map((name) => ({ says: name, act: answered(() => this.#isMe(name)) })),
      { says: CALL_LINES.noneOfThese, act: answered() },
    ]);
  }

  /** The name is remembered, and what was shown of it goes. */
  async #isMe(name: string): Promise<void> {
    for (const { heard } of [...this.#standing.values()])
      if (heard.utterance.speaker === name)
        this.desk.hear({ ...heard, utterance: { ...heard.utterance, side: 'me' } });
    await choose({ ownNames: [name] }).catch(() => undefined);
  }

  get #noes(): CallNo[] {
    return [...this.#standing.values()].flatMap(({ noes }) => noes).sort((a, b) => a.at - b.at);
  }

  #tell(): void {
    // A no may be heard before the page can be told from one that has changed.
    this.#began ??= Date.now();
    void askBackground('call-noes', { began: this.#began, noes: this.#noes }).catch(() => undefined);
  }

  #end(): void {
    const { length } = this.#noes;
    if (length > 0)
      this.desk.panel.suggest(CALL_LINES.over(length), [
        { says: CALL_LINES.see, act: () => void askBackground('open-call', {}).catch(() => undefined) },
      ]);
    this.#began = null;
    this.#hinted = false;
    this.#answered = false;
    this.#standing.clear();
  }
}

const desk = (globalThis as CallWorld).howElseCall;
if (desk && !desk.guide) {
  const guide = new CallGuide(desk);
  desk.guide = guide;
  for (const what of desk.happened.splice(0)) what(guide);
}
