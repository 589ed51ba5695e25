/**
 * Where things stand in Google Meet, newest build first; anchors that no display language and no build changes come
 * before classes. From published facts, November 2026.
 */
export const MEET = {
  /** A name such as abc-defg-hij. */
  path: /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/|_meet\/|call\/)/u,
  /** Icons are words that a font draws, the same in every language. */
  icon: 'button i.google-symbols, button i.google-material-icons, button i[class*="material-icons"]',
  leaveIcon: 'call_end',
  captionsOnIcon: 'closed_caption',
  captionsOffIcon: 'closed_caption_off',
  region: [
    '[jsname="dsyhDe"] [role="region"]',
    '.a4cQT [role="region"]',
    'div[role="region"][tabindex="0"]:has(img)',
    '.vNKgIf.UDinHf',
    '[jsname="dsyhDe"]',
    'div[role="region"][tabindex="0"]',
    '.a4cQT',
  ],
  block: '.nMcdL, .TBMuR',
  name: ['.NWpY1d', '.KcIKyf', '.zs7s8d'],
  words: ['.ygicle.VbkSUe', '.bh44bd.VbkSUe', '[jsname="tgaKEf"]', '.VbkSUe', '.iTTPOb', '.Mz6pEf'],
  /** Each message of the panel; neighbours of one sender stand in a group with one header. */
  message: '[jsname="xySENc"] [jsname="dTKtvb"], .Ge9Kpc [jsname="dTKtvb"]',
  messageGroup: '[jsname="Ypafjf"], .Ss4fHf',
  /** Bears the sender's name, or above the user's own messages the time alone. */
  messageHeader: '.QTyiie',
  sender: '.poVWob',
  messageId: '[data-message-id]',
  selfTile: '[data-self-name]',
  selfTileName: '.notranslate',
  selfBlock: '[data-is-self="true"]',
} as const;

/**
 * What Meet calls the user, by the page's language: "Tu" is also a name, so no language borrows from another. English,
 * German, Spanish, French, Portuguese, Dutch, Chinese and Japanese were seen; the others are how Google's pages address
 * people there, polite form first, and both where both are found.
 */
export const OWN_LABELS: Readonly<Record<string, string>> = {
  ar: 'أنت',
  bg: 'Вие',
  ca: 'Tu Vós',
  cs: 'Vy',
  da: 'Dig Du',
  de: 'Ich Sie Du',
  el: 'Εσείς Εσύ',
  en: 'You',
  es: 'Tú Usted',
  et: 'Teie Sina',
  fa: 'شما',
  fi: 'Sinä',
  fil: 'Ikaw',
  fr: 'Vous Moi',
  he: 'את/ה אתה אני',
  hi: 'आप',
  hr: 'Vi',
  hu: 'Ön Te',
  id: 'Anda',
  it: 'Tu Io',
  iw: 'את/ה אתה אני',
  ja: 'あなた',
  ko: '나 본인',
  lt: 'Jūs',
  lv: 'Jūs',
  ms: 'Anda',
  nb: 'Du',
  nl: 'Jij U',
  nn: 'Du',
  no: 'Du',
  pl: 'Ty',
  pt: 'Você Eu',
  ro: 'Dvs. Tu Dumneavoastră',
  ru: 'Вы',
  sk: 'Vy',
  sl: 'Vi',
  sr: 'Ви Vi',
  sv: 'Du',
  th: 'คุณ',
  tr: 'Siz Sen',
  uk: 'Ви',
  vi: 'Bạn',
  zh: '你 您',
};
