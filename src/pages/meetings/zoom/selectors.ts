/** Where things stand in Zoom's web client, newest build first. From published facts, November 2026. */
export const ZOOM = {
  host: /(?:^|\.)zoom\.us$/u,
  /** The page that runs the client in a frame, and the client's own pages. */
  client: /^app\.|\/wc\//u,
  frame: 'iframe#webclient, iframe.pwa-webclient__iframe',
  inCall: '.footer__leave-btn-container, #wc-footer, .meeting-app',
  overlay: [
    '.live-transcription-subtitle__overlay-container',
    '.live-transcription-subtitle__box',
    '.lt-subtitle-wrap',
  ],
  /** Holds the rows and nothing else. */
  rows: '.live-transcription-subtitle__content, .live-transcription-subtitle__box',
  /** The id repeats. */
  row: '[id="live-transcription-subtitle"]',
  icon: '.zmu-data-selector-item__icon',
  words: '.live-transcription-subtitle__item',
  captionsButton: '[data-feature-type="captions"] button',
  person: '#participants-unified-list .participants-li, .participants-li',
  picture: '.participants-item__avatar',
  name: '.participants-item__display-name',
  /** "(Host, me)". */
  label: '.participants-item__name-label',
  chatList:
    '.chat-virtuoso-wrapper, #chat-list-content, .chat-container__chat-list, .chat-virtualized-list, [aria-label="Chat Message List"]',
  message: ['.chat-item-container', '[id^="chat-message-"]'],
  sender: ['.chat-message-header__sender', '.chat-item__sender'],
  messageWords: ['.new-chat-message__text-content'],
} as const;

/** How the captions button is labelled while captions are on, and while they are off, by display language. */
export const HIDE_CAPTIONS =
  /^(?:Hide|Untertitel ausblenden|Masquer|Ocultar|Nascondi|Verbergen|Ukryj|Скрыть|Sembunyikan|Dölj|Gizle|隠|字幕を非表示|隐藏|隱藏|자막 숨기기|Ẩn)/iu;
export const SHOW_CAPTIONS =
  /^(?:Show|Untertitel anzeigen|Untertitel einblenden|Afficher|Mostrar|Mostra|Weergeven|Pokaż|Показать|Tampilkan|Visa|Göster|字幕を表示|显示|顯示|자막 표시|Hiển thị)/iu;

/** What the label beside the user's own name holds, by display language. */
export const ME = new Set('me ich moi yo io eu ik ja jag ben saya tôi я 自分 私 我 나'.split(' '));

/** What the chat calls the user, by the page's language; in another language nobody's side is known by the name. */
export const OWN_LABELS: Readonly<Record<string, string>> = {
  en: 'You Me',
  de: 'Sie Ich Du',
  fr: 'Vous Moi',
  es: 'Usted Tú Yo',
  it: 'Tu Io',
  pt: 'Você Eu',
  nl: 'U Jij Ik',
  pl: 'Ty Ja',
  ru: 'Вы Я',
  vi: 'Bạn Tôi',
  zh: '我 你 您',
  ja: 'あなた 自分 私',
  ko: '나 본인',
  id: 'Anda Saya',
  sv: 'Du Jag',
  tr: 'Siz Ben',
};
