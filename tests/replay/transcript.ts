/** Who said what in a call; it knows no files, so that it can run in a page. */
export interface Turn {
  readonly speaker: string;
  readonly text: string;
}
export interface Transcript {
  readonly id: string;
  readonly turns: readonly Turn[];
}

/** What a transcript calls the user. */
export const USER = 'You';
