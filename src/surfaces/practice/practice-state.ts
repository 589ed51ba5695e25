/** The course of practice: a sample → an answer → what it does and what could be asked → the next one, until it is enough. */
import { batch, type Signal, signal } from '@preact/signals';
import { askBackground } from '../../browser/messages';
import type { Better, DraftCheck } from '../../language/draft';
import {
  answeredToday,
  comingUp,
  DECK,
  ENOUGH,
  type Memories,
  practised,
  remember,
  remembered,
  type Sample,
  soonest,
  wentOf,
} from '../../practice';

/** `nothing`: none is due, and none is new. */
export type Stage = 'opening' | 'asking' | 'answered' | 'enough' | 'nothing' | 'silent';

/** The order of cards in a random pack. */
function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const pack = [...list];
  for (let at = pack.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [pack[at], pack[other]] = [pack[other] as T, pack[at] as T];
  }
  return pack;
}

export class PracticeState {
  readonly stage: Signal<Stage> = signal('opening');
  readonly sample: Signal<Sample | null> = signal(null);
  readonly better: Signal<Better | null> = signal(null);
  /** Answers to take, in a random order. */
  readonly picks: Signal<readonly string[]> = signal([]);
  readonly answer = signal('');
  readonly check: Signal<DraftCheck | null> = signal(null);
  readonly live = signal(false);
  /** One sentence on what is missing. */
  readonly said = signal('');
  /** When the next one comes, where none is due. */
  readonly nextDue: Signal<number | null> = signal(null);
  #queue: Sample[] = [];
  /** Answered once already in this round: only the first answer counts. */
  #counted = false;
  #round = 0;

  constructor(
    private readonly now: () => number = Date.now,
    private readonly chance: () => number = Math.random,
  ) {}

  async open(): Promise<void> {
    const { memories, live } = await practised();
    this.live.value = live;
    if (answeredToday(memories, this.now()) >= ENOUGH) this.stage.value = 'enough';
    else await this.#begin(memories);
  }

  /** Goes on although it is enough, or nothing is due. */
  async more(): Promise<void> {
    const { memories } = await practised();
    const coming = comingUp(DECK, memories, this.now());
    this.#queue = coming.length > 0 ? coming : soonest(DECK, memories);
    await this.next();
  }

  async #begin(memories: Memories): Promise<void> {
    this.#queue = comingUp(DECK, memories, this.now());
    if (this.#queue.length > 0) return this.next();
    this.nextDue.value = Math.min(...Object.values(memories).map(({ due }) => due));
    this.stage.value = 'nothing';
  }

  async next(): Promise<void> {
    const sample = this.#queue.shift();
    batch(() => {
      this.sample.value = sample ?? null;
      this.better.value = null;
      this.picks.value = [];
      this.answer.value = '';
      this.check.value = null;
      this.said.value = '';
      this.stage.value = sample ? 'asking' : 'enough';
    });
    this.#counted = false;
    if (sample) await this.#prepare(sample);
  }

  /** What the engine would ask is among the answers to take. */
  async #prepare({ words, kind, poor }: Sample): Promise<void> {
    const round = ++this.#round;
    const better = await askBackground('better-answers', { no: words, kind }).catch(() => null);
    if (round !== this.#round) return;
    if (!better) {
      this.stage.value = 'silent';
      return;
    }
    const good = better.questions[0] ?? better.closing;
    batch(() => {
      this.better.value = better;
      this.picks.value = shuffled([...Object.values(poor), ...(good ? [good] : [])], this.chance);
    });
  }

  /** The engine is asked once more for what it did not answer. */
  async again(): Promise<void> {
    const sample = this.sample.value;
    this.stage.value = 'asking';
    if (sample) await this.#prepare(sample);
  }

  /** An answer is given; @returns false where it has no words or the engine is silent */
  async look(answer: string): Promise<boolean> {
    const sample = this.sample.value;
    if (!sample || answer.trim() === '') return false;
    const round = this.#round;
    const { words, kind } = sample;
    const check = await askBackground('check-draft', { no: words, kind, draft: answer }).catch(() => null);
    if (round !== this.#round) return false;
    batch(() => {
      this.answer.value = answer;
      this.check.value = check;
      this.stage.value = check ? 'answered' : 'silent';
    });
    if (check) await this.#count(sample, check);
    return check !== null;
  }

  /** The same no, with the answer as it stood. */
  retry(): void {
    this.check.value = null;
    this.stage.value = 'asking';
  }

  async setLive(live: boolean): Promise<void> {
    this.live.value = live;
    await remember((before) => ({ ...before, live })).catch(() => undefined);
  }

  async #count({ id, kind }: Sample, check: DraftCheck): Promise<void> {
    if (this.#counted) return;
    this.#counted = true;
    const now = this.now();
    await remember(({ memories, ...rest }) => ({
      ...rest,
      memories: { ...memories, [id]: remembered(memories[id] ?? null, wentOf(check, kind), now) },
    })).catch(() => undefined); // What cannot be remembered comes again: no harm.
  }
}
