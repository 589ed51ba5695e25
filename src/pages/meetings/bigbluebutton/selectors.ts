/** Where things stand in BigBlueButton 3.0. From its own source, November 2026; its classes are made anew in each build. */
export const BBB = {
  path: /\/html5client(?:\/|$)/u,
  /** Its list of people and its menus, on any host. */
  client:
    '[data-test="userListItemCurrent"], [data-test="userListItem"], [data-test="leaveMeetingDropdown"], [data-test="optionsButton"]',
  inCall:
    '[data-test="leaveAudio"], [data-test="audioDropdownMenu"], [data-test="muteMicButton"], [data-test="unmuteMicButton"], [data-test="leaveMeetingDropdown"], [data-test="optionsButton"], [data-test^="userListItem"]',
  ended: '[data-test="meetingEndedModal"], [data-test="meetingEndedModalTitle"]',
  /** What screen readers are told: the same words once more, hidden, right behind those that are seen. */
  twin: '[aria-live="polite"][aria-atomic]',
  captionsIcon: '[class*="icon-bbb-closed_caption"]',
  captionsOffIcon: 'icon-bbb-closed_caption_stop',
  person: '[data-test="userListItemCurrent"], [data-test="userListItem"]',
  me: '[data-test="userListItemCurrent"]',
  /** The name's own element; its parent adds the word for "you". */
  name: 'span',
} as const;
