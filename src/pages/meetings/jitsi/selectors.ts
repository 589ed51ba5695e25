/** Where things stand in Jitsi Meet, newest build first. From its own source, November 2026. */
export const JITSI = {
  hosts: /^(?:meet\.jit\.si|(?:.+\.)?8x8\.vc)$/u,
  /** Its stage, on any host. */
  stage: '#largeVideoContainer',
  hangUp: '[data-testid="toolbox.hangup"], .hangup-button',
  before: '[data-testid="prejoin.joinMeeting"], [data-testid="lobby.joiningMessage"]',
  lobbyName: '#premeeting-name-input',
  /**
   * The captions tab of the chat panel, since 2025 where captions are unless the user wants them on the stage. Its
   * messages are made anew with every word.
   */
  tab: '#subtitles-messages-list',
  line: '[class*="messageContainer"]',
  lineWords: '[class*="messageText"]',
  /** Above the first of several lines of one person alone. */
  lineName: '[class*="messageHeader"]',
  lineGroup: '[class*="messagesContainer"]',
  /** On the stage: there only while somebody speaks. */
  captions: ['[class*="transcriptionSubtitles"]', '.transcription-subtitles'],
  row: 'p',
  words: 'span',
  captionsButton: '[role="button"][aria-pressed]',
  /** The user's own tile; the word for "me" stands behind the name in brackets. */
  ownName: '#localDisplayName',
  names: '.displayname, [id^="participant_"][id$="_name"]',
  conversation: '#chatconversation',
  message: '.chatmessage',
  sender: ['.display-name'],
  messageWords: ['.usermessage > p', '.usermessage'],
  forScreenReaders: '.sr-only',
  /** Holds the message's id. */
  messageId: '[class*="chatMessageWrapper"]',
} as const;

/** In the label of the captions button, by display language; its state is language-free. */
export const CAPTIONS =
  /subtitle|caption|untertitel|sous-titre|subt[ií]tulo|legenda|sottotitoli|ondertitel|napis|субтитр|felirat|titulk|undertext|undertekst|altyazı|字幕|자막/iu;
