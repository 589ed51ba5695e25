/** How captions grow on a page, as data: what each client's description tells the one state machine. */

export interface GrowthModel {
  /**
   * `whole`: a block keeps all its words, and goes on for minutes or until a pause.
   * `window`: new words come at the end of a block while old ones leave at its front.
   * `lines`: rows of limited length; neighbouring rows of one voice are one text, whose first rows are taken away.
   */
  readonly text: 'whole' | 'window' | 'lines';
  /** A text that loses more letters than this at once is a new one in the same node; corrections take away less. */
  readonly drop: number;
  /**
   * For how long after its node is gone a block may be drawn again without being said again, in milliseconds.
   * Infinity where the client repeats its history.
   */
  readonly redrawnFor: number;
  /** True for a list that draws only what is looked at: rows come back where the user scrolls. */
  readonly scrolls: boolean;
  /** All blocks are looked at this often while captions are on, in milliseconds; 0 where no change gets lost. */
  readonly poll: number;
}

/** One block a turn, which stays as history (Google Meet). */
export const GROWS_IN_PLACE: GrowthModel = {
  text: 'whole',
  drop: 250,
  redrawnFor: Infinity,
  scrolls: false,
  poll: 0,
};
/** One row an utterance, in a list that draws only what is looked at, and loses changes (Microsoft Teams, Slack). */
export const ROW_AN_UTTERANCE: GrowthModel = {
  text: 'whole',
  drop: 250,
  redrawnFor: Infinity,
  scrolls: true,
  poll: 250,
};
/** One row an utterance, taken away some seconds after its last word (Jitsi Meet). */
export const ROW_THAT_FADES: GrowthModel = {
  text: 'whole',
  drop: 250,
  redrawnFor: 1_000,
  scrolls: false,
  poll: 0,
};
/** A row a voice that shows the last words only, and is taken away in silence (Zoom). */
export const ROLLING_WINDOW: GrowthModel = {
  text: 'window',
  drop: 250,
  redrawnFor: 1_000,
  scrolls: false,
  poll: 0,
};
/** Rows of limited length of which the last few stay (BigBlueButton). */
export const LINES: GrowthModel = { text: 'lines', drop: 250, redrawnFor: 1_000, scrolls: false, poll: 0 };
