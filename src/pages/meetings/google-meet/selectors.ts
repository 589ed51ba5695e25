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
  selfTile: '[data-self-name]',
  selfTileName: '.notranslate',
  selfBlock: '[data-is-self="true"]',
} as const;

/** What Meet calls the user, by the page's language: "Tu" is also a name, so no language borrows from another. */
export const OWN_LABELS: Readonly<Record<string, string>> = {
  en: 'You',
  de: 'Ich Sie Du',
  fr: 'Vous Moi',
  es: 'Tú Usted',
  it: 'Tu Io',
  pt: 'Você Eu',
  nl: 'Jij U',
  pl: 'Ty',
  ru: 'Вы',
  vi: 'Bạn',
  zh: '你 您',
  ja: 'あなた',
  ko: '나',
  sv: 'Du',
  da: 'Du',
  nb: 'Du',
  nn: 'Du',
  no: 'Du',
  cs: 'Vy',
  sk: 'Vy',
};
