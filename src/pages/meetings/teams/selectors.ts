/**
 * Where things stand in Microsoft Teams ("v2" client), newest build first. From published facts, November 2026;
 * `data-tid` is the same in all display languages.
 */
export const TEAMS = {
  host: /^(?:(?:.+\.)?teams\.microsoft\.com|teams\.live\.com|(?:.+\.)?teams\.cloud\.microsoft)$/u,
  /** The last one is the guests' button. */
  hangUp:
    '#hangup-button, [data-tid="hangup-main-btn"], [data-tid="hangup-leave-button"], [data-tid="hangup-end-meeting-button"], [data-tid="anon-hangup-button"]',
  /** The wrapper, 2025 and later; before that the window alone. */
  captions: [
    '[data-tid="closed-caption-renderer-wrapper"]',
    '[data-tid="closed-caption-v2-window-wrapper"]',
    '[data-tid="closed-captions-renderer"]',
    '[data-tid="closed-caption-v2-window"]',
  ],
  list: '[data-tid="closed-caption-v2-virtual-list-content"]',
  /** A hint only: the row is what holds one text and its author. */
  row: '.fui-ChatMessageCompact',
  author: '[data-tid="author"]',
  words: '[data-tid="closed-caption-text"]',
  lobbyName: '[data-tid="prejoin-display-name-input"]',
  /** In the account panel, while it is open. */
  ownName: '[data-tid="me-control-displayname"], [data-tid="me-control-display-name"]',
  /** Its address ends with the name. */
  ownPicture: '[data-tid^="me-control-avatar"] img[src*="isplay"]',
  /** The list of people; the name is part of the mark. */
  roster: '[data-tid^="participantsInCall-"], [data-tid^="attendeesInMeeting-"]',
  chatList: '[data-tid="message-pane-list-runway"], [data-tid="chat-pane-list"], #chat-pane-list',
  message: ['[data-tid="chat-pane-message"]', 'div[data-mid]'],
  messageAuthor: ['[data-tid="message-author-name"]'],
  messageBody: ['[data-tid="messageBodyContent"]', '[id^="content-"]'],
  /** Within the body: what somebody else said before. */
  quoted: '[data-tid="quoted-reply-card"], blockquote',
  ownMessage: '.fui-ChatMyMessage',
  othersMessage: '.fui-ChatMessage',
} as const;

/** What stands in for a speaker whose name comes later, by display language. */
export const NOBODY_YET =
  /^(?:Unknown user|Unbekannter Benutzer|Utilisateur inconnu|Usuario desconocido|Utente sconosciuto|Usuário desconhecido|Utilizador desconhecido|Onbekende gebruiker|Nieznany użytkownik|Okänd användare|Ukendt bruger|Ukjent bruker|Tuntematon käyttäjä|Neznámý uživatel|Ismeretlen felhasználó|Utilizator necunoscut|Bilinmeyen kullanıcı|Неизвестный пользователь|Невідомий користувач|不明なユーザー|未知用户|未知使用者|알 수 없는 사용자)$/iu;

/** Behind the user's own name in the list of people, by display language. */
export const YOU =
  /\((?:You|Sie|Du|Ich|Vous|Tú|Usted|Tu|Você|U|Jij|Ty|Sinä|Vy|Ön|Sen|Siz|Вы|Ви|あなた|自分|你|您|나)\)/iu;
