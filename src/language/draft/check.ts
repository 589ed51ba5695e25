/**
 * The draft check as it runs beside an editor: it keeps what it knows of each sentence and judges only changed ones.
 *
 * It needs no parser, so that it can run in the page; the questions to ask instead are given to it.
 */
import type { Stretch } from '../segment';
import type { Kind } from '../words';
import { type Answered, answered } from './evidence';
import { type Flagged, heatOf, type Judged, judge, narrowed, raised, strengthsIn } from './judge';
import { movesOf } from './moves';
import { FLAGS, type Flag, type Network, openNetwork } from './network';
import type { Strength } from './strengths';
import weights from './weights.json';

/** A flag with the very words that raise it and the question that could stand in their place. */
export interface RaisedFlag extends Flagged {
  readonly instead: string | null;
}

export interface DraftCheck {
  /** Each flag once, in the order of FLAGS. */
  readonly flags: readonly RaisedFlag[];
  readonly strengths: readonly Strength[];
  /** Questions that could stand in place of what was flagged; none after a boundary. */
  readonly instead: readonly string[];
  /** How often it presses or takes the no personally; what is said so twice may be better after a pause. */
  readonly heat: number;
}

/** Which of the questions answers a flag: to understand, to look for the change, or to offer room. */
const FITTING: Readonly<Record<Flag, number>> = { arguing: 0, pressing: 1, personal: 0, 'giving-up': 2 };
/** Longest draft that is looked at, in UTF-16 code units. */
const LONGEST = 40_000;

/** After an empty line; the line stays with the paragraph before it. */
const PARAGRAPH = /(?<=\n[ \t]*\n)(?=\S)/;

interface Known extends Judged {
  /** The stretch for each flag, once it was asked for. */
  readonly stretches: (Stretch | undefined)[];
}

let shipped: Network | null = null;
const network = (): Network => {
  shipped ??= openNetwork(weights);
  return shipped;
};

/** Watches one draft: the reply to one no. */
export class DraftWatch {
  readonly #to: Answered;
  readonly #questions: readonly string[];
  #known = new Map<string, Known>();
  #paragraphs = new Map<string, readonly Stretch[]>();

  /**
   * @param no the words of the no that is answered
   * @param kind its kind
   * @param questions what could be asked instead, best first; none are offered after a boundary
   */
  constructor(no: string, kind: Kind, questions: readonly string[]) {
    this.#to = answered(no, kind);
    this.#questions = kind === 'boundary' ? [] : questions;
  }

  /** @param draft the whole draft as it stands now; sentences that it shares with the last one cost nothing */
  check(draft: string): DraftCheck {
    const list = this.#moves(draft.slice(0, LONGEST));
    const now = new Map<string, Known>();
    const parts = list.map(({ text }) => {
      const known = now.get(text) ?? this.#known.get(text) ?? this.#judge(text);
      now.set(text, known);
      return known;
    });
    this.#known = now;
    const flags = raised(parts, this.#to, network()).flatMap((at, k): RaisedFlag[] => {
      const [part, stretch] = [parts[at], list[at]];
      return part && stretch ? [this.#flag(part, stretch.text, stretch.start, k)] : [];
    });
    return {
      flags,
      strengths: strengthsIn(parts),
      instead: flags.length > 0 ? this.#questions : [],
      heat: flags.length > 0 ? heatOf(parts, this.#to, network()) : 0,
    };
  }

  /** Its moves; a paragraph that stood in the last draft is not cut again. */
  #moves(draft: string): Stretch[] {
    const now = new Map<string, readonly Stretch[]>();
    const out: Stretch[] = [];
    let at = 0;
    for (const paragraph of draft.split(PARAGRAPH)) {
      const cut = now.get(paragraph) ?? this.#paragraphs.get(paragraph) ?? movesOf(paragraph);
      now.set(paragraph, cut);
      for (const { text, start } of cut) out.push({ text, start: at + start });
      at += paragraph.length;
    }
    this.#paragraphs = now;
    return out;
  }

  #judge(sentence: string): Known {
    return { ...judge(sentence, this.#to, network()), stretches: [] };
  }

  #flag(part: Known, sentence: string, start: number, k: number): RaisedFlag {
    const flag = FLAGS[k] as Flag;
    const stretch = part.stretches[k] ?? narrowed(sentence, k, this.#to, network());
    part.stretches[k] = stretch;
    const instead = this.#questions[FITTING[flag]] ?? this.#questions[0] ?? null;
    return { flag, words: stretch.text, start: start + stretch.start, instead };
  }
}
