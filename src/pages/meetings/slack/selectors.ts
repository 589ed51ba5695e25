/** Where things stand in a Slack huddle. From published facts, November 2026; `data-qa` is the same in all languages. */
export const SLACK = {
  host: 'app.slack.com',
  leave: '[data-qa="huddle_toolbar__leave_button"]',
  /** The tab beside that of the thread. */
  captionsTab: '[data-qa="tabs_item"]#captions',
  panel: ['[data-qa="tabs_content_container"][aria-label="Captions"]', '[data-qa="tabs_content_container"]'],
  list: ['[data-qa="slack_kit_list"]', '.c-virtual_list__scroll_container'],
  item: '.c-virtual_list__item',
  row: '.p-huddle_event_log__base_event',
  name: '.p-huddle_event_log__member_name',
  words: ['[data-qa="huddle_transcribe_event"]', '.p-huddle_event_log__transcription'],
  /** The user's own tile; behind the mark stands the user's id. */
  ownTile: '[id*="-self_"]',
  profile: '[aria-label]',
} as const;

/** A tile's label, in the languages that are known. */
export const PROFILE =
  /^(?:View|Profil von|Voir le profil de|Ver el perfil de) (.+?)(?:[’']s profile| anzeigen)?$/u;
/** The user's id as part of a picture's address. */
export const MEMBER = /-([UW][A-Z0-9]{6,})-/u;
