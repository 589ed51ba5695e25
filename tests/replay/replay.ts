/** Plays a transcript on a page in a client's manner, and records what the page reports. */
import { JSDOM } from 'jsdom';
import { Visit } from '../../src/content/visit';
import { read } from '../../src/language';
import type { Utterance } from '../../src/language/words';
import { watchMeeting } from '../../src/pages/meetings/watch-meeting';
import type { Heard, Report } from '../../src/pages/page';
import type { Card } from '../../src/surfaces/card';
import { chanceOf, seedOf } from './chance';
import { Clock, settled } from './clock';
import type { Manner } from './manner';
import { namesOf, play } from './play';
import type { Hearing } from './recogniser';
import type { Transcript } from './transcript';

/** A card that came to the panel, and the moments in the call. */
export interface ShownCard {
  readonly words: string;
  readonly speaker: string | null;
  readonly since: number;
  /** When it left; null where it stands in the end. */
  until: number | null;
  /** True where another card of the same turn took its place: the no was found in other words of it. */
  moved: boolean;
}

/** What came of an id over time. */
export interface Story {
  readonly id: string;
  /** All states that were reported, oldest first, with their moments in the call; null where it was withdrawn. */
  readonly states: { readonly at: number; readonly utterance: Utterance | null }[];
}

export interface Replayed {
  /** What stands in the end. */
  readonly utterances: Utterance[];
  /** Cards as the user saw them, oldest first. */
  readonly cards: ShownCard[];
  readonly stories: Story[];
  /** Timers that were left when the visit had ended. */
  readonly timersLeft: number;
}

/** A panel that remembers each card it was given. */
class Desk {
  readonly all: ShownCard[] = [];
  readonly #groups = new Map<string, Map<string, ShownCard>>();

  constructor(private readonly moment: () => number) {}

  put(id: string, cards: readonly Card[]): void {
    const before = this.#groups.get(id) ?? new Map<string, ShownCard>();
    const now = new Map<string, ShownCard>();
    for (const { speaker, reading } of cards) {
      const { words } = reading.refusal;
      const card = before.get(words) ?? { words, speaker, since: this.moment(), until: null, moved: false };
      if (!before.delete(words)) this.all.push(card);
      now.set(words, card);
    }
    for (const card of before.values()) Object.assign(card, { until: this.moment(), moved: now.size > 0 });
    this.#groups.set(id, now);
  }

  drop(id: string): void {
    this.put(id, []);
  }
}

/** Notes what the page reports, and passes it on to a visit with the real engine. */
class Listener implements Report {
  readonly now = new Map<string, Utterance>();
  readonly stories = new Map<string, Story>();
  readonly desk: Desk;
  readonly #visit: Visit;

  constructor(
    private readonly moment: () => number,
    life: AbortController,
  ) {
    this.desk = new Desk(moment);
    this.#visit = new Visit({
      life,
      engine: {
        read: async (utterance, _message, before) => read(utterance, before),
        wake: async () => null,
        close: async () => null,
        connected: () => true,
      },
      panel: this.desk,
      marks: { put: () => undefined },
    });
  }

  heard(heard: Heard): void {
    this.now.set(heard.id, heard.utterance);
    this.#note(heard.id, heard.utterance);
    this.#visit.heard(heard);
  }
  gone(id: string): void {
    this.now.delete(id);
    this.#note(id, null);
    this.#visit.gone(id);
  }
  health(): void {}

  #note(id: string, state: Utterance | null): void {
    const story = this.stories.get(id) ?? { id, states: [] };
    story.states.push({ at: this.moment(), utterance: state });
    this.stories.set(id, story);
  }
}

/** How a replay may differ. */
export interface ReplayOptions {
  /** Runs what a page's change sets going; a bench takes the time of it. */
  readonly run?: (work: () => void) => void;
  /** False for a call in which nobody toggles, scrolls or moves the captions. */
  readonly disturbed?: boolean;
}

/** Replays a call in jsdom on a clock of its own. */
export async function replay(
  transcript: Transcript,
  heard: readonly Hearing[],
  manner: Manner,
  { run = (work) => work(), disturbed = true }: ReplayOptions = {},
): Promise<Replayed> {
  const dom = new JSDOM('<!doctype html><html><body></body></html>', { url: manner.url });
  const { document, AbortController: Ends } = dom.window;
  const observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends dom.window.MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => run(() => callback(records, observer)));
    }
  };
  const clock = new Clock().install();
  const start = clock.now;
  try {
    const call = manner.draw(document, chanceOf(seedOf(transcript.id)), namesOf(transcript, manner.user));
    const life = new Ends();
    const listener = new Listener(() => clock.now - start, life);
    watchMeeting(manner.meeting).watch(document, listener, life.signal);
    const wait = async (at: number) => {
      await settled();
      await clock.to(start + at);
    };
    await play(call, heard, wait, disturbed);
    life.abort();
    return {
      utterances: [...listener.now.values()],
      cards: listener.desk.all,
      stories: [...listener.stories.values()],
      timersLeft: clock.running,
    };
  } finally {
    clock.remove();
    globalThis.MutationObserver = observer;
    dom.window.close();
  }
}
