/**
 * The contract between a page of somebody else's and a visit of ours.
 *
 * A site reads its page and reports; it never writes to it. Everything it starts ends with `signal`.
 */
import type { Utterance } from '../language/words';

/** Something a person said that is on the page now. */
export interface Heard {
  /** Stable for this message or this stretch of captions: reporting the same id again replaces the earlier text. */
  readonly id: string;
  readonly utterance: Utterance;
  /**
   * Where the words stand on the page now, for the highlight.
   * @param words a verbatim stretch of `utterance.text`
   * @param start its offset in `utterance.text`
   * @returns live ranges, possibly in a frame's document; empty where they are no longer on the page
   */
  locate(words: string, start: number): Range[];
}

/** `reading`: all is found. `resting`: nothing to read here now. `changed`: the page is not as we know it. */
export type Health =
  | { readonly light: 'reading' }
  | {
      readonly light: 'resting';
      readonly why: 'nothing-open' | 'captions-off' | 'not-in-call' | 'not-a-known-page' | 'not-switched-on';
    }
  | { readonly light: 'changed'; readonly missing: readonly string[] };

/** What a site tells the visit. */
export interface Report {
  heard(heard: Heard): void;
  /** The message was closed, or the caption was corrected so that nothing of it is left. */
  gone(id: string): void;
  health(health: Health): void;
  /** Who speaks in a call that does not tell which of them is the user; nobody once that is known. */
  strangers?(names: readonly string[]): void;
}

/** One kind of page that can be read. */
export interface Page {
  /** True where this document is such a page. Cheap: it runs once, on the loaded document. */
  recognises(document: Document): boolean;
  /**
   * Starts to read; ends with `signal` and leaves nothing behind.
   * @param own names that the user gave as their own, beside those that the page tells
   */
  watch(document: Document, report: Report, signal: AbortSignal, own?: readonly string[]): void;
}
