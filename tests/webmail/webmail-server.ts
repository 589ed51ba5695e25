/** What the tests know of a webmail that was started for them. */
import type { Started } from './loopback';
import type { Sink } from './smtp-sink';

export interface WebmailServer extends Started {
  readonly address: string;
  /** Where the mails arrive that it sends. */
  readonly sink: Sink;
}
