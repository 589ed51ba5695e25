/**
 * Where things stand in Zoho Mail. The weakest known of the webmails: the body by one source of 2023, the wrapper by
 * captures of September 2026, the address by many links to messages; nothing is known of sender and account.
 */
export const ZOHO = {
  /** The wrapper that Zoho puts around a mail's own HTML stands inside the reading container. */
  body: ['.jsConTent', '[class^="zm_"][class*="_parse_"]'],
  /** The panes of open replies; the sender chosen there. */
  replyFrom: '.SCm select option',
  /** "#mail/folder/<folder>/p/<message>"; the well-known folders have English names in every language. */
  opened: /#mail\/(?:[^/]+\/)*folder\/([^/?]+)\/(?:[^?]*\/)?p\//u,
} as const;
